/** The desk's rules, without a browser: what is written stays, what is changed is all that changes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../editorial/check-folder';
import { folderOf } from '../../editorial/folder';
import { proposalFor } from '../../site/desk/pull-request';
import { at, problemsOf } from '../../site/desk/problems';
import {
  changedFiles,
  entriesOf,
  fieldOf,
  fileFor,
  organisationOf,
  withField,
  withNew,
  without,
} from '../../site/desk/workspace';
import { namesOf } from '../../site/desk/entry-names';
import { sayProblem } from '../../site/desk/say-problem';
import type { SiteWords } from '../../site/shared/words';
import { filesIn } from '../../editorial/read-folder';
import { sampleFacts, samplePlace, today } from '../editorial/sample-folder';

const stances = readFileSync(`${samplePlace}/stances.yaml`, 'utf8');
const folder = Object.fromEntries(
  [...filesIn(samplePlace)].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]),
);

it.each([
  [folder, 'Sample Civic Club'],
  [{ ...folder, 'organisation.yaml': 'name: [' }, undefined],
  [{}, undefined],
])('tells whose a folder is, where its file can be read', (texts, name) => expect(organisationOf(texts)).toBe(name));

describe('a field', () => {
  it('is changed alone: notes, order and all else stay', () => {
    const changed = withField(stances, 0, ['reviewer'], 'Sam Sample');
    expect(changed).toBe(stances.replace('reviewer: Robin Example', 'reviewer: Sam Sample'));
    expect(changed).toContain('# A draft: not published until');
  });

  it('that is emptied is gone, and comes back where it is filled in', () => {
    const emptied = withField(stances, 0, ['reviewer'], '');
    expect(emptied).not.toContain('reviewer:');
    expect(fieldOf(withField(emptied, 0, ['reviewer'], 'Robin Example'), 0, ['reviewer'])).toBe('Robin Example');
  });

  it('takes a language beside the English that stands alone', () => {
    const changed = withField(stances, 1, ['reason', 'vi'], 'Chúng tôi còn đang hỏi.');
    expect(fieldOf(changed, 1, ['reason'])).toEqual({
      en: 'We are still asking people who ride the sample bus at night.',
      vi: 'Chúng tôi còn đang hỏi.',
    });
  });

  it.each(['a: b', 'x # y', '"quoted"', ' two\nlines ', 'yes', '2026', '*star', '[official] hello'])(
    'says %j as it was typed',
    (typed) => expect(fieldOf(withField(stances, 0, ['author'], typed), 0, ['author'])).toBe(typed),
  );

  it('of a second source makes room for it', () => {
    const changed = withField(stances, 0, ['sources', 1, 'url'], 'https://club.example.org/more');
    expect(fieldOf(changed, 0, ['sources', 1, 'url'])).toBe('https://club.example.org/more');
    expect(without(changed, [0, 'sources', 1])).toBe(stances);
  });
});

describe('a new entry', () => {
  it('lies in a file of its own, has a name that nobody has, and begins as a draft', () => {
    const { texts, place } = withNew(folder, 'stances', 'wa/2025-2026/HB/3990');
    expect(place).toEqual({ file: 'stances/hb-3990-stance-2.yaml', index: 0 });
    expect(changedFiles(folder, texts)).toEqual([{ file: place.file, text: texts[place.file], isNew: true }]);
    const entry = entriesOf(texts).find(({ id }) => id === 'hb-3990-stance-2');
    expect(entry).toMatchObject({ status: 'draft', measure: 'wa/2025-2026/HB/3990', list: 'stances' });
  });
});

describe('the names of entries in a list', () => {
  const said = (texts: Record<string, string>) =>
    namesOf(entriesOf(texts), sampleFacts()).map(({ name, title }) => [name, title]);

  it('are those of their bills, or what is asked', () => {
    const names = said(folder);
    expect(names).toContainEqual(['HB 3990 (2025–26)', 'Call about sample trees']);
    expect(names).toContainEqual(['SB 7990 (2025–26)', 'Night buses, sample']);
    expect(said({ 'stances.yaml': '- id: odd\n  measure: nothing that is known\n' })).toEqual([['odd', undefined]]);
  });

  it('are ids nowhere among the drafts that ship', () => {
    const drafts = readFileSync('dataset/editorial/acaspokane/explanations.yaml', 'utf8');
    const names = said({ 'explanations.yaml': drafts });
    expect(names.length).toBeGreaterThan(30);
    for (const [name, title] of names) {
      expect(name).toMatch(/^[HS]B \d+ \(2025–26\)$/);
      expect(title).toMatch(/^\p{Lu}.{10}/u);
      expect(title).not.toContain('in-plain-words');
    }
  });

  it('have the id, too, where two would be called the same', () => {
    const one = '- id: one\n  measure: wa/2025-2026/SB/7990\n';
    expect(said({ 'stances.yaml': `${one}${one.replace('one', 'two')}` })).toEqual([
      ['SB 7990 (2025–26)', 'Night buses, sample · one'],
      ['SB 7990 (2025–26)', 'Night buses, sample · two'],
    ]);
  });
});

describe('a problem', () => {
  const problemsIn = (text: string, index = 0) => {
    const files = new Map(
      Object.entries({ ...folder, 'stances.yaml': text }).map(([file, content]) => [
        file,
        new TextEncoder().encode(content),
      ]),
    );
    const found = checkFolder(folderOf(samplePlace, files), sampleFacts(), today);
    return problemsOf({ file: 'stances.yaml', index }, `${samplePlace}/stances.yaml`, 'stances', text, found);
  };

  it.each([
    [['reviewer'], '', 'reviewer', /^has no reviewer/],
    [['reason', 'en'], 'Vote <b>now</b>', 'reason.en', /^has markup/],
    [['sources', 0, 'url'], 'https://elsewhere.test/', 'sources.0.url', /^links to elsewhere\.test/],
    [['position'], 'maybe', 'position', /cannot be “maybe”/],
    [['expires'], '2026-02-30', 'expires', /^has the day 2026-02-30|^expired/],
  ] as const)('of %j is told at that field', (path, value, field, text) => {
    const found = problemsIn(withField(stances, 0, path, value));
    const here = at(found, [field.split('.')[0]!]);
    expect(here.map((one) => one.text).join('\n')).toMatch(text);
    expect(here.some((one) => one.field === field)).toBe(true);
  });

  it.each(['publisher', 'retrieved'])('that a source has no %s is told where that belongs', (name) => {
    const found = problemsIn(stances.replace(new RegExp(`\\n {6}${name}: .*`), ''));
    expect(found.map(({ field }) => field)).toEqual([`sources.0.${name}`]);
  });

  it('of another entry is not told here', () => {
    expect(problemsIn(withField(stances, 1, ['status'], ''), 0)).toEqual([]);
    expect(problemsIn(withField(stances, 1, ['status'], ''), 1).length).toBeGreaterThan(3);
  });
});

describe('a pull request', () => {
  const host = { repository: 'https://github.com/example/example', branch: 'main' };
  it('has a new file filled in', () => {
    const { href, isFilledIn } = proposalFor(host, 'dataset/editorial/x/stances/a.yaml', '- id: a & b\n', true);
    expect(isFilledIn).toBe(true);
    expect(new URL(href).searchParams.get('value')).toBe('- id: a & b\n');
  });
  it('of a file that is there, or too long, opens the page and leaves the text to be pasted', () => {
    expect(proposalFor(host, 'a/b.yaml', 'x', false)).toEqual({
      href: 'https://github.com/example/example/edit/main/a/b.yaml',
      isFilledIn: false,
    });
    const long = proposalFor(host, 'a/b.yaml', 'ế'.repeat(1000), true);
    expect(long.isFilledIn).toBe(false);
    expect(long.href.length).toBeLessThan(200);
  });
});

it('a file that is opened finds its list by its name, or by what is in it', () => {
  expect(fileFor('stances.yaml', '', folder)).toBe('stances.yaml');
  expect(fileFor('mine.yml', stances, folder)).toBe('stances/mine.yaml');
  expect(fileFor('mine.yaml', '- nothing: known', folder)).toBeUndefined();
});

describe('a problem in the editor’s language', () => {
  const t = ((key: string, values: Record<string, string> = {}) =>
    `${key.split('.').at(-1)} ${Object.values(values).join(' ')}`.trim()) as unknown as SiteWords;
  it.each([
    ['has no reviewer. Ask a second person to check it, and write their name under “reviewer:”.', 'missing'],
    ['has no “position”. Add it with one of: supports, opposes, watching.', 'missing'],
    ['“plain” has 700 characters and may have 600. Shorten it.', 'tooLong 700 600'],
    ['links to elsewhere.test, which is not among the hosts that links may lead to.', 'badHost elsewhere.test'],
    ['says “re-elect”, which sounds like advice for an election. Speak of the measure only.', 'election re-elect'],
    ['says “wants to”, which speaks of why people do something. Say …', 'motives wants to'],
    ['says “Vote no”, which tells others how to vote. Say …', 'howToVote Vote no'],
    ['still says “Not written yet.”. Write it, or set “status: draft”.', 'unwritten'],
    [
      '“until”: “1/3/27 17:00” may be two days, as months and days change places. Write 2027-01-03 17:00 or 2027-03-01 17:00.',
      'dayOrder 2027-01-03 17:00 2027-03-01 17:00',
    ],
    ['“expires”: “soon” is not a day. Write it as 2026-11-30 (year-month-day).', 'notDay'],
  ])('%s', (text, said) => expect(sayProblem(text, t)).toEqual({ said }));
  it('that is not in the table is told in English, and said to be', () =>
    expect(sayProblem('is strange.', t)).toEqual({ said: 'Is strange.', lang: 'en' }));
});
