import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { newsHosts } from '../../browser/news-hosts';
import { archiveFaults } from './archive-rules';
import { lintFaults, type Allowed, type LintMessage } from './lint-rules';
import { versionNotes } from './versions';

const manifest = JSON.stringify({
  manifest_version: 3,
  minimum_chrome_version: '137',
  version: '1.2.3',
  permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus', 'sidePanel'],
  optional_permissions: ['notifications'],
  host_permissions: newsHosts,
  optional_host_permissions: ['*://*/*'],
  content_scripts: [{ matches: newsHosts, js: ['reader.js'] }],
});
const messages = (description: string) => JSON.stringify({ description: { message: description } });
const faultsWith = (files: Record<string, string>) => {
  const all = {
    'manifest.json': manifest,
    'reader.js': 'let a',
    '_locales/en/messages.json': messages('A'),
    'licenses.txt': 'Collective Lens\n\nreact 19.0.0 · MIT\n',
    ...files,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
  return archiveFaults(bytes, 'chrome', '1.2.3', ['/home/somebody/lens'], ['react']);
};

it('finds nothing wrong with an archive as it should be', () => {
  expect(faultsWith({})).toEqual([]);
});

it.each([
  ['a file of another kind', { 'notes.txt': 'x' }, /notes\.txt: no kind of file/],
  ['a package without its licence', { 'licenses.txt': 'Collective Lens' }, /the licence of react is missing/],
  ['a source map', { 'card.js.map': '{}' }, /card\.js\.map: no kind/],
  ['eval', { 'card.js': 'a=eval("1")' }, /card\.js: calls eval/],
  ['code made from text', { 'card.js': 'new Function("x")' }, /makes functions from text/],
  ['code from the network', { 'card.js': 'import("https://x.example/a.js")' }, /imports from the network/],
  ['a page that loads from the network', { 'a.html': '<script src="https://x.example/a.js">' }, /a\.html: loads/],
  ['a folder of the machine that built it', { 'card.js': '"/home/somebody/lens/card"' }, /holds the folder/],
  ['a reader that has grown', { 'reader.js': 'x'.repeat(16_001) }, /reader\.js: 16001 bytes/],
  [
    'a description too long for the store',
    { '_locales/vi/messages.json': messages('x'.repeat(133)) },
    /133 characters/,
  ],
])('refuses %s', (_, files, fault) => {
  expect(faultsWith(files as Record<string, string>).join('\n')).toMatch(fault);
});

const warning: LintMessage = { _type: 'warning', code: 'UNSAFE', message: 'unsafe', file: 'card.js', line: 9 };
const allowed: Allowed[] = [{ code: 'UNSAFE', file: '^card\\.js$', most: 2, why: 'reviewed' }];
it.each<[string, LintMessage[], Allowed[], RegExp | null]>([
  ['accepts what has been reviewed', [warning, warning], allowed, null],
  ['refuses it once more often', [warning, warning, warning], allowed, /warning UNSAFE in card\.js, line 9/],
  ['refuses it in another file', [warning, { ...warning, file: 'reader.js' }], allowed, /in reader\.js/],
  ['refuses what is new', [{ ...warning, code: 'NEW' }], [], /warning NEW/],
  ['refuses errors in any case', [{ ...warning, _type: 'error' }], allowed, /error UNSAFE/],
  ['refuses a list that has grown old', [], allowed, /no longer there: remove it/],
])('the lint %s', (_, found, list, fault) => {
  const faults = lintFaults(found, list);
  if (fault) expect(faults.join('\n')).toMatch(fault);
  else expect(faults).toEqual([]);
});

it.each([
  ['the same version, dated', '## [1.2.3] - 2026-11-30\n', [], []],
  ['the same version, without a date', '## [1.2.3] - unreleased\n', [], [/no date yet/]],
  ['an older one', '## [1.2.2] - 2026-11-30\n', [/at 1\.2\.3, but .* is 1\.2\.2/], []],
  ['none', '# Changelog\n', [/no section/], []],
])('the changelog with %s', (_, changelog, faults, open) => {
  const notes = versionNotes('1.2.3', changelog);
  expect(notes.faults).toEqual(faults.map((fault) => expect.stringMatching(fault) as string));
  expect(notes.open).toEqual(open.map((note) => expect.stringMatching(note) as string));
});
