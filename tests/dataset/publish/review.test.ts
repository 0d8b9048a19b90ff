/** What the second person is shown: every change, in full, and nothing hidden in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsReview, type FactFiles } from '../../../dataset/publish/review/review-facts';
import { keysReview } from '../../../dataset/publish/review/review-head';
import { wordsReview } from '../../../dataset/publish/review/review-words';
import { visible } from '../../../dataset/publish/review/visible';
import type { EditorialFile } from '../../../engine/release/editorial';
import type { FactsManifest, WordsManifest } from '../../../engine/release/manifest';
import { sampleEditorial, sampleNotes } from '../../faults/sample-release';

const head = { format: 2, channel: 'release', schema: 2, files: [] } as const;
const words = (change: Partial<WordsManifest> = {}) =>
  ({ ...head, role: 'words', ...sampleNotes(1).words, ...change }) as unknown as WordsManifest;

const stance = {
  id: 'sample-stance',
  status: 'live',
  sources: [
    {
      url: 'https://sample-civic-club.org/stances',
      publisher: 'Sample Civic Club',
      retrieved: '2026-07-01',
      quote: 'A sample.',
    },
  ],
  asOf: '2026-07-01',
  author: 'Pat Placeholder',
  reviewer: 'Robin Example',
  reviewed: '2026-07-02',
  expires: '2035-12-31',
  measure: 'wa/2025-2026/SB/6346',
  organisation: 'Sample Civic Club',
  position: 'supports',
  reason: { en: 'A sample reason.', es: 'Una razón.' },
} as const;
const own = (change: Partial<EditorialFile> = {}): EditorialFile =>
  sampleEditorial({ stances: [{ ...stance, sources: [...stance.sources] }], ...change });

describe('of words', () => {
  const before = { manifest: words(), editorial: own() };
  const review = (manifest: Partial<WordsManifest>, editorial: EditorialFile = own()) =>
    wordsReview({ manifest: words(manifest), editorial }, before).join('\n');

  it('a new claim is shown whole, with its sources, author and reviewer, in every language', () => {
    const lines = wordsReview(before, { manifest: words(), editorial: own({ stances: [] }) }).join('\n');
    expect(lines).toContain('new stance: sample-stance');
    for (const part of [
      'position: supports',
      'reason.en: A sample reason.',
      'reason.es: Una razón.',
      'author: Pat Placeholder',
      'reviewer: Robin Example',
      'sources.0.url: https://sample-civic-club.org/stances',
      'sources.0.quote: A sample.',
      'expires: 2035-12-31',
    ])
      expect(lines).toContain(`      ${part}`);
  });

  it('a changed claim is shown as it was and as it will be', () => {
    const changed = { ...own().stances[0]!, position: 'opposes' as const };
    const lines = review({}, own({ stances: [changed] }));
    expect(lines).toContain('    - position: supports\n    + position: opposes\n    as it will be:');
    expect(lines).toContain('      reviewer: Robin Example');
  });

  it('a claim that is gone is shown, too', () =>
    expect(review({}, own({ stances: [] }))).toContain('gone stance: sample-stance\n      id: sample-stance'));

  it.each([
    [
      'a host',
      { hosts: ['sample-civic-club.org', 'evil.example'] },
      '  + hosts that links may lead to (1):\n      evil.example',
    ],
    [
      'a host that is gone',
      { hosts: [] },
      '  - no longer hosts that links may lead to (1):\n      sample-civic-club.org',
    ],
    ['what is taken back', { withdrawn: ['a'] }, '+ taken back: a'],
    [
      'a quiet period',
      { quietPeriods: [{ state: 'wa', from: '2026-10-01', until: '2026-11-04', reason: 'Sample' }] },
      '+ quiet period: wa, 2026-10-01 to 2026-11-04: Sample',
    ],
    ['how long it is good', { expires: '2027-07-10T01:00:00.000Z' }, '365 days, before 60'],
    [
      'what may be smaller',
      { allowShrink: ['editorial'] },
      '! says that this may rightly be smaller or gone: editorial',
    ],
    ['the oldest extension', { minExtension: '9.0' }, 'oldest extension that can read it: 9.0'],
    ['what readers are told', { changes: [{ date: '2026-07-11', text: 'New' }] }, '+ readers are told: 2026-07-11 New'],
  ] as const)('%s', (_, change, line) => expect(review(change as never)).toContain(line));

  it('a host beside those that ship, in a first release; the hundreds that ship are counted', () => {
    const manifest = words({ hosts: ['leg.wa.gov', 'evil.example', 'www.congress.gov'] });
    const shipped = ['leg.wa.gov', 'www.congress.gov', 'www.gone.example'];
    const lines = wordsReview({ manifest, editorial: own() }, undefined, shipped).join('\n');
    expect(lines).toContain('2 hosts that links may lead to are those of the packs that the extension ships.');
    expect(lines).toContain('  + hosts that links may lead to (1):\n      evil.example');
    expect(lines).not.toMatch(/leg\.wa\.gov|no longer hosts/);
  });

  it('the organisation, its site and the address for reports', () => {
    const organisation = { name: 'Thief', site: 'https://evil.example/', reportAddress: 'a@evil.example' };
    expect(review({}, own({ organisation }))).toContain(
      '    - name: Sample Civic Club\n    + name: Thief\n    - site: https://sample-civic-club.org/\n    + site: https://evil.example/\n    + reportAddress: a@evil.example',
    );
  });
});

describe('of facts', () => {
  // The shipped packs of Idaho, which are small.
  const names = readdirSync('public/packs/id', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `id/${name.replace('.json', '')}`);
  const files: FactFiles = new Map(
    names.map((path) => [
      path,
      JSON.parse(readFileSync(`public/packs/${path}.json`, 'utf8')) as Record<string, unknown>,
    ]),
  );
  const pathOf = (end: RegExp): string => names.sort().find((path) => end.test(path))!;
  const manifest = { ...head, role: 'facts', ...sampleNotes(1).facts, files: [] } as unknown as FactsManifest;
  /** What is shown when one file is another. */
  const review = (path: string, change: (file: never) => void) => {
    const file = structuredClone(files.get(path)) as Record<string, unknown>;
    change(file as never);
    return factsReview({ manifest, files: new Map([...files, [path, file]]) }, { manifest, files });
  };
  const changes = (lines: string[]) => lines.filter((line) => /^ {4}[-+]/.test(line));

  it('one vote in a column of letters is shown under its voter’s name', () => {
    const lines = review(pathOf(/letters\/house\/0$/), (file: { letters: string[] }) => {
      const [first = ''] = file.letters;
      file.letters[0] = (first.startsWith('Y') ? 'N' : 'Y') + first.slice(1);
    });
    expect(lines).toContain('0 records are new, 1 changed, 0 gone.');
    expect(changes(lines)).toEqual([
      expect.stringMatching(/^ {4}- votes\.\p{Lu}.+: (?:Yea|Aye|Nay|No|Excused|Absent.*|Not Voting)$/u),
      expect.stringMatching(/^ {4}\+ votes\.\p{Lu}.+: (?:Yea|Nay)$/u),
    ]);
  });

  it('so are a title, a tally, a step and a member’s acts', () => {
    const title = review(pathOf(/heads\/H\/\d+$/), (file: { titles: string[] }) => (file.titles[0] = 'Forged'));
    expect(changes(title).at(-1)).toBe('    + title: Forged');
    const tally = review(pathOf(/rolls\/house$/), (file: { yeas: number[] }) => (file.yeas[0] = 999));
    expect(changes(tally).at(-1)).toBe('    + tally.Yea: 999');
    const acts = review(pathOf(/acts\/0$/), (file: { members: { votes: { house?: string; senate?: string } }[] }) => {
      const votes = file.members.map((one) => one.votes).find(({ house }) => house)!;
      votes.house = `P${votes.house!.slice(1)}`;
    });
    expect(changes(acts).at(-1)).toMatch(/\+ votes\.id\/.*: Present$/);
  });

  it('and what is gone, by name', () => {
    const lines = review('id/roster', (file: { people: { name: string }[] }) => file.people.pop());
    expect(lines.filter((line) => line.startsWith('  gone: id people '))).toEqual([
      expect.stringMatching(/: \p{Lu}\p{L}+ .*\p{Lu}/u),
    ]);
  });

  it('sizes of files', () => {
    const sized = (bytes: number, sha256: string) =>
      ({ ...manifest, files: [{ path: 'id/roster', sha256, bytes, records: 9 }] }) as unknown as FactsManifest;
    const lines = factsReview({ manifest: sized(5, 'b'), files }, { manifest: sized(4, 'a'), files });
    expect(lines).toContain('  id/roster: 9 records (before 9), 5 bytes (before 4)');
  });
});

it('of keys: who, how many of them, under which recovery key', () => {
  const signers = {
    epoch: 3,
    recovery: 'R',
    words: { threshold: 2, signers: [{ name: 'Ada', key: 'A' }] },
    facts: { threshold: 1, signers: [{ name: 'Job', key: 'J' }] },
  };
  expect(keysReview(signers as never).join('\n')).toBe(
    'Keys of epoch 3, under the recovery key R.\n  words: 2 of these must sign\n    Ada: A\n  facts: 1 of these must sign\n    Job: J',
  );
});

it('hides nothing, and steers no terminal', () =>
  expect(visible('a\u001b[2Jb\u202ec\u200bd\u00a0e\u{e0041}f\rg\u0000')).toBe(
    'a‹U+001B›[2Jb‹U+202E›c‹U+200B›d‹U+00A0›e‹U+E0041›f‹U+000D›g‹U+0000›',
  ));
