/**
 * Defences that unit tests hold: of the editors' desk, of signing, of what is stored, of addresses and of reading. Each is
 * taken out by `npm run test:faults:defences`, and its test has to fail.
 */
import type { Edit } from './take-out';

export interface TestedDefence {
  /** The file of the test. */
  test: string;
  /** Words of the test's name. */
  name: string;
  what: string;
  edits: readonly Edit[];
}

const desk = 'tests/dataset/desk/hostile-input.test.ts';
const kept = 'tests/site/kept.test.ts';
const review = 'tests/dataset/publish/review.test.ts';
const publish = 'tests/dataset/publish/publish.test.ts';

const one = (test: string, name: string, what: string, file: string, from: string, to = ''): TestedDefence => ({
  test,
  name,
  what,
  edits: [{ file, from, to }],
});

export const otherDefences: readonly TestedDefence[] = [
  one(
    desk,
    'one cell far away',
    'a list has so many rows',
    'dataset/desk/spreadsheet/size.ts',
    'if (far)',
    'if (false)',
  ),
  one(
    desk,
    'unpacks to more',
    'and unpacks to so much',
    'dataset/desk/spreadsheet/size.ts',
    'isHuge ||= size > limits.partBytes;',
  ),
  one(
    desk,
    'an alias',
    'no aliases',
    'dataset/desk/yaml-text.ts',
    'const alias = firstAlias(document);',
    'const alias = undefined as ReturnType<typeof firstAlias>;',
  ),
  one(
    desk,
    'a million of dots',
    'a length of files',
    'dataset/desk/yaml-text.ts',
    'if (text.length > longest) return undefined;',
  ),
  one(
    desk,
    'a nest deeper than any list',
    'a depth of brackets',
    'dataset/desk/yaml-text.ts',
    'if (isDeep(text)) return undefined;',
  ),
  one(
    desk,
    'a staircase',
    'a depth of lines',
    'dataset/desk/yaml-text.ts',
    'return farthestIn.test(text);',
    'return false;',
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
  one(
    'tests/engine/inherited-names.test.ts',
    'constructor',
    'a table means only what it holds itself',
    'engine/own-value.ts',
    'Object.hasOwn(table, name) ? table[name] : undefined',
    'table[name]',
  ),
  one(
    desk,
    'asks nothing of this computer',
    'each hop is looked at',
    'dataset/desk/dead-links.ts',
    'if (addresses.length === 0 || !addresses.every(mayAsk))',
    'if (false)',
  ),
  one(
    desk,
    'stays with the address',
    'the address looked at is the one asked',
    'dataset/desk/dead-links.ts',
    '      dispatcher,\n',
  ),
  one(
    desk,
    'opens no connection by itself',
    'no links in the preview',
    'dataset/desk/preview/without-links.ts',
    `new Set(['link', 'base'])`,
    `new Set(['base'])`,
  ),
  one(
    desk,
    '127.0.0.1 is not',
    'addresses of this computer',
    'dataset/desk/public-address.ts',
    `  ['127.0.0.0', 8],\n`,
  ),

  one(
    review,
    'a new claim is shown whole',
    'new words in full',
    'dataset/publish/review/review-words.ts',
    '...fresh.flatMap(([id, record]) => [`  new ${names[list]}: ${id}`, ...wholeLines(record)]),',
    '...fresh.map(([id]) => `  new ${names[list]}: ${id}`),',
  ),
  one(
    review,
    'a changed claim',
    'changed words in full',
    'dataset/publish/review/review-words.ts',
    '...changedLines(old, record),',
  ),
  one(
    review,
    'a host',
    'hosts',
    'dataset/publish/review/review-words.ts',
    `...listLines('hosts that links may lead to', manifest.hosts, known),`,
  ),
  one(
    review,
    'the address for reports',
    'organisation and address for reports',
    'dataset/publish/review/review-words.ts',
    '...organisationLines(editorial, before?.editorial),',
  ),
  one(
    review,
    'what may be smaller',
    'what may be smaller',
    'dataset/publish/review/review-head.ts',
    '...(now.allowShrink ?? []).map((path) => `  ! says that this may rightly be smaller or gone: ${path}`),',
  ),
  one(
    review,
    'one vote in a column',
    'columns as records',
    'dataset/publish/review/review-facts.ts',
    'const found = columnRecords(files, (id) => names.get(id));',
    'const found = new Map<string, Json>();',
  ),
  one(
    review,
    'steers no terminal',
    'signs that hide',
    'dataset/publish/review/visible.ts',
    '\\p{Cc}\\p{Cf}',
    '\\p{Cc}',
  ),
  one(
    publish,
    'that nobody compiled',
    'files that have changed since',
    'dataset/publish/editors-files.ts',
    'if (packed && ownPart(written, ids) === ownPart(packed, ids)) return;',
    'return;',
  ),
  one(
    publish,
    'are replaced under the recovery key',
    'as many people as before',
    'dataset/publish/keys-part.ts',
    'if (threshold > words.length)',
    'if (false)',
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
    'tests/dataset/live/words-path.test.ts',
    'is the approved one, whatever lies in a working copy',
    'who may sign, as approved',
    'dataset/commands/words.ts',
    'options.signers === undefined ? approvedSigners(git, approved) : readSigners(options.signers)',
    "readSigners(options.signers ?? 'dataset/publish/signers.json')",
  ),
  one(
    'tests/dataset/live/words-path.test.ts',
    'is another version than the one left behind',
    'one version, one signing',
    'dataset/commands/words.ts',
    ', lastBegun(options.repository, options.remote, approved) + 1',
  ),
  one(
    'tests/dataset/live/night.test.ts',
    'is not silenced by a new sitting',
    'the alarm of an earlier sitting',
    'dataset/live/watch.ts',
    'begun.filter(({ until }) => until > last)',
    'begun.slice(-1)',
  ),
  one(
    'tests/dataset/live/night.test.ts',
    'that nobody has signed yet',
    'unsigned facts are not behind',
    'dataset/live/watch.ts',
    'if (!hasFacts) return [];',
  ),
  one(
    review,
    'a host beside those that ship',
    'hosts that do not ship',
    'dataset/publish/review/review-words.ts',
    "...listLines('hosts that links may lead to', manifest.hosts, known),",
    "...listLines('hosts that links may lead to', old ? manifest.hosts : [], known),",
  ),
  one(
    'tests/dataset/publish/signing.test.ts',
    'that only adds',
    'what is smaller, alone',
    'dataset/publish/compose.ts',
    'const allowShrink = smallerNow(role, choices, content);',
    'const { allowShrink } = choices;',
  ),
];
