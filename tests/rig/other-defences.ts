/**
 * Defences that unit tests hold: of the editors' desk, of signing, of what is stored, of addresses and of reading. Each is
 * taken out by `npm run test:faults:defences`, and its test has to fail.
 */
import { editorsDefences } from './editors-defences';
import { one, type TestedDefence } from './tested-defence';

const kept = 'tests/site/kept.test.ts';
const publish = 'tests/dataset/publish/publish.test.ts';

export const otherDefences: readonly TestedDefence[] = [
  ...editorsDefences,
  one(
    'tests/engine/inherited-names.test.ts',
    'constructor',
    'a table means only what it holds itself',
    'engine/own-value.ts',
    'Object.hasOwn(table, name) ? table[name] : undefined',
    'table[name]',
  ),
  one(
    publish,
    'a stranger’s feed',
    'what is there is signed by our people',
    'engine/release/trust.ts',
    '!keys.includes(key) || ',
  ),
  one(
    'tests/browser/settings.test.ts',
    'are whole whatever lies in the database',
    'settings are checked',
    'browser/settings.ts',
    'settle(stored, shape, defaultSettings)',
    '({ value: stored as Settings, broken: [] })',
  ),
  {
    test: 'tests/browser/own-data.test.ts',
    name: 'whatever lies in the databases',
    what: 'the whole database goes',
    edits: [
      { file: 'browser/own-data.ts', from: '    forgetReleases(),\n', to: '' },
      { file: 'browser/own-data.ts', from: '    openVault().then((vault) => vault.clear()),\n', to: '' },
    ],
  },
  one(
    'tests/browser/handoff.test.ts',
    'leave the key out',
    'handoffs',
    'browser/tabs.ts',
    '`contact.html?${await leaveHandoff(handoff)}`',
    '`contact.html?${new URLSearchParams(handoff)}`',
  ),
  one(
    'tests/browser/handoff.test.ts',
    'would open our page in another window',
    'no page of ours beside a private one',
    'browser/tabs.ts',
    'if (opener?.isPrivate && !isShownInPrivate()) return false;',
  ),
  one(
    'tests/browser/page-calls.test.ts',
    'F121',
    'answers in place of pages',
    'browser/page-calls.ts',
    'here || opener?.isPrivate ?',
    'here ?',
  ),
  one(
    'tests/browser/refresh-wiring.test.ts',
    'F120',
    'a start asks for nothing',
    'browser/refresh/index.ts',
    '  void ensureAlarm();',
    '  void ensureAlarm();\n  void run(false);',
  ),
  one(
    'tests/engine/spotting/limits.test.ts',
    'survives a page of nothing but numbers',
    'candidates one by one',
    'engine/spotting/measures/reading/batch.ts',
    `  const candidates = [...written, ...bareNumbers(runs, written)]
    .slice(0, mostCandidates)`,
    `  const all: Candidate[] = [];
  all.push(...written, ...bareNumbers(runs, written));
  const candidates = all`,
  ),
  one(
    'tests/engine/spotting/limits.test.ts',
    'sentence of initiatives',
    'so much of a sentence',
    'engine/spotting/measures/reading/surroundings.ts',
    'const reach = 1500;',
    'const reach = Infinity;',
  ),
  one(
    'tests/engine/spotting/limits.test.ts',
    'F124',
    'so many titles',
    'engine/spotting/people/scripts/officials-by-sound.ts',
    'if (left-- <= 0) return;',
    'left--;',
  ),
  one(
    'tests/release/manifest-rules.test.ts',
    'cannot check releases',
    'the first browser with Ed25519',
    'tests/release/manifest-rules.ts',
    '!chromium || oldest >= 137',
    'true',
  ),
  one(
    'tests/engine/spotting/people-work.test.ts',
    'again and again',
    'so many introductions of a surname',
    'engine/spotting/people/coreference/introductions.ts',
    'known.length < mostOfSurname',
    'true',
  ),
  one(
    kept,
    'the desk',
    'what is stored has the desk’s own shape',
    'site/desk/kept.ts',
    'return Kept.parse(JSON.parse(text));',
    'return JSON.parse(text) as Kept;',
  ),
  one(
    kept,
    'the page for translations',
    'and that of the page for translations',
    'site/languages/kept.ts',
    'Kept.parse(JSON.parse(text))',
    '(JSON.parse(text) as Proposals)',
  ),
  one(
    'tests/components/desk-tabs.test.tsx',
    'erases nothing',
    'a tab writes over nothing that it has not seen',
    'site/desk/use-workspace.ts',
    'const met = together(known.current, texts, theirs);',
    'const met = together(theirs, texts, theirs);',
  ),
];
