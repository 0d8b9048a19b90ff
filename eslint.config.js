import { readFileSync, readdirSync } from 'node:fs';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { noWords } from './words-rule.js';

/** Who may import whom (docs/decisions/0002-boundaries.md). The message says what to do instead. */
const boundary = (files, forbidden, message, extra = []) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }, ...extra] }] },
});

const notProps = '(^|/)(browser|entrypoints|dataset)/|webextension-polyfill|idb-keyval|^wxt';

const notEngine = '(^|/)(browser|components|entrypoints|dataset)/|webextension-polyfill|^react|idb-keyval|^wxt';
const engineOnly = 'engine imports only engine and zod/mini.';

/** The rooms of components/, each with those that it may build on. Nothing points up. */
const rooms = {
  basics: [],
  act: ['basics'],
  card: ['basics', 'act'],
  district: ['basics', 'act', 'card'],
  scorecard: ['basics', 'act', 'card'],
  companion: ['basics', 'act', 'card', 'district'],
  options: ['basics', 'act', 'card', 'district'],
  welcome: ['basics', 'act', 'card', 'district'],
};

/** The stages of spotting, each folder with those that it may build on: the ones before it. Nothing points up. */
const stages = {
  'engine/spotting': ['evidence', 'article', '{people,measures}'],
  'engine/spotting/people': [
    ...['lexicon', 'names', 'sounds', 'titles', 'sayings', 'context', 'topic', 'lists', 'evidence', 'coreference'],
    'scripts',
  ],
  'engine/spotting/measures': ['tables', 'reading', 'time', 'owner', 'session'],
};

/** A state is a file (docs/add-a-state.md): whatever names one elsewhere asks its descriptor instead. */
const described = readdirSync('engine/jurisdictions').flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
const rows = readFileSync('engine/jurisdictions/states.ts', 'utf8').matchAll(
  /^([a-z]{2})\|([^|*]+)[^|]*\|[^|]*\|([^|*]+)(\*?)/gm,
);
// A starred capital is called as other places are: British Columbia.
const states = [...rows]
  .map(([, id, name, capital, star]) => ({ id, words: star ? name : `${name}|${capital}` }))
  .filter(({ id }) => described.includes(id));
/** Codes that are words of a language, too, its code, a file's ending or "okay": they are not looked for. */
const otherWords = 'al co de hi in la ma md me mo ms oh ok pa va'.split(' ');
const ids = states.map(({ id }) => id).filter((id) => !otherWords.includes(id));
/** Those that are names of fields, too, are looked for only where they are compared. */
const plainIds = ids.filter((id) => !['id', 'or'].includes(id)).join('|');
const names = states.map(({ words }) => words).join('|');
const message =
  'A state is a file of engine/jurisdictions, and one of dataset/jurisdictions: ask them (docs/add-a-state.md).';
const noStates = [
  // Not in sentences, where it is an example, nor in ids of people whom no source has, which say where they were listed first.
  `Literal[value=/^(?!civic\\/)(?:\\S*(?:\\b|_))?(?:${plainIds})(?:[\\/_.-]\\S*)?$/]`,
  `TemplateElement[value.raw=/(?:\\b|_)(?:${plainIds})[\\/_.-]/]`,
  `Literal[regex.pattern=/(?:(?<![\\]\\\\])\\b|_)(?:${plainIds})(?![a-z])/]`,
  `Property[computed=false] > Identifier.key[name=/^(?:${plainIds})$/]`,
  `:matches(BinaryExpression[operator!="in"], SwitchCase) > Literal[value=/^(?:${ids.join('|')})$/]`,
  `CallExpression[callee.property.name=/^(?:includes|get|has)$/] > Literal[value=/^(?:${ids.join('|')})$/]`,
  `Literal[value=/\\b(?:${names})\\b/i]`,
  `Literal[regex.pattern=/(?:${names})/i]`,
  `TemplateElement[value.raw=/\\b(?:${names})\\b/i]`,
].map((selector) => ({ selector, message }));

export default tseslint.config(
  { ignores: ['.cache', '.output', '.wxt', 'node_modules', 'coverage', 'reports', '.stryker-tmp'] },
  ...tseslint.configs.recommended,
  // It compiles each file it is given; nothing else may import React.
  { files: ['**/*.tsx', '{components,entrypoints,site}/**/*.ts'], ...reactHooks.configs.flat.recommended },
  jsxA11y.flatConfigs.recommended,
  noUnsanitized.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text is text: use textContent or React.' },
        { property: 'outerHTML', message: 'Text is text: use textContent or React.' },
      ],
    },
  },
  // Tests and tools may read outerHTML to compare a page before and after.
  { files: ['tests/**', 'dataset/**'], rules: { 'no-restricted-properties': 'off', 'no-unsanitized/property': 'off' } },
  {
    files: ['engine/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'window',
          'document',
          'browser',
          'chrome',
          'fetch',
          'localStorage',
          'indexedDB',
          'setTimeout',
          'setInterval',
        ].map((name) => ({ name, message: 'The engine is pure: take it as a parameter.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The engine has no clock: take `now` as a parameter.' },
        { object: 'Math', property: 'random', message: 'The engine has no dice: take `random` as a parameter.' },
      ],
    },
  },
  {
    files: ['engine/**', 'browser/**', 'components/**', 'entrypoints/**', 'dataset/**', 'site/**'],
    ignores: ['{engine,dataset}/jurisdictions/**', 'engine/languages/**'],
    rules: { 'no-restricted-syntax': ['error', ...noStates] },
  },
  {
    files: ['engine/spotting/**'],
    ignores: ['engine/spotting/**/tables/**'],
    plugins: { lens: { rules: { 'no-words': noWords } } },
    rules: { 'lens/no-words': 'error' },
  },
  {
    // What one stage hands to the next is never written again (docs/how-spotting-works.md).
    files: ['engine/spotting/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noStates,
        {
          selector: 'TSInterfaceBody > TSPropertySignature:not([readonly=true])',
          message: 'What one stage hands to the next is read: write `readonly`.',
        },
        {
          // Where an expression goes on is its own affair, and what a class works out once.
          selector:
            ':matches(AssignmentExpression > MemberExpression.left, UpdateExpression > MemberExpression)[computed=false][object.type!="ThisExpression"][property.name!="lastIndex"]',
          message: 'What was made is never written again: make a new one.',
        },
      ],
    },
  },
  boundary(['engine/**'], notEngine, engineOnly),
  boundary(
    ['engine/text/**'],
    `${notEngine}|^(\\.\\./)+(?!languages|memoize|group-by|text)\\w`,
    'engine/text knows words and scripts, and nothing of what is looked for in them.',
  ),
  ...Object.entries(stages).flatMap(([folder, steps]) =>
    steps.map((step, at) => {
      const above = [...steps.slice(at + 1).filter((one) => !one.startsWith('{')), 'people', 'measures'];
      const message = `${folder}: a stage builds on those before it (${steps.join(' < ')}).`;
      return boundary([`${folder}/${step}/**`], notEngine, engineOnly, [
        { regex: `^(\\.\\./)+(${above.join('|')})/`, message },
      ]);
    }),
  ),
  ...Object.entries(rooms).flatMap(([room, below]) => {
    const above = (ups) => `^(\\.\\./){${ups}}(?!\\.\\./|engine/|locales/|(${[room, ...below].join('|')})/)`;
    const message = `components/${room} builds on ${below.join(', ') || 'no other room'}.`;
    const props = 'components take props: import engine types only.';
    return [
      boundary([`components/${room}/*`], notProps, props, [{ regex: above('1,2'), message }]),
      boundary([`components/${room}/*/**`], notProps, props, [{ regex: above('2,3'), message }]),
    ];
  }),
  boundary(['browser/**'], '(^|/)(components|entrypoints|dataset)/|^react', 'browser imports engine only.'),
  boundary(
    ['entrypoints/**'],
    '(^|/)dataset/|webextension-polyfill|idb-keyval',
    'entrypoints wire engine, browser and components; the WebExtension API is behind browser/.',
  ),
  boundary(
    ['dataset/**'],
    '^(\\.\\./)+(browser|components|entrypoints)/',
    'dataset imports engine/release and engine/spotting.',
  ),
  // The site runs in any page: of the browser's side it may take what needs no extension.
  boundary(
    ['site/**'],
    '(^|/)browser/(?!today|news-hosts)|webextension-polyfill|idb-keyval|^wxt',
    'the site runs without the WebExtension API.',
  ),
  // The editors' preview shows what the extension shows, with its own parts.
  boundary(
    ['dataset/desk/preview/page/**'],
    '(^|/)browser/|webextension-polyfill',
    'the preview runs without the WebExtension API.',
  ),
);
