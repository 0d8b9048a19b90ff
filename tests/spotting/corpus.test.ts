import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnnotated, textOf } from './annotated';
import { type Floors, floorsFile, type Half, halves, scored } from './floors';

const pages = join(import.meta.dirname, '../pages');
/** So many articles tell engines apart; many more would only take time (CONTRIBUTING says when one is worth adding). */
const ARTICLES_AT_LEAST = { tune: 200, check: 369 };
const ARTICLES_AT_MOST = 650;

const files = (Object.keys(halves) as Half[]).flatMap((half) =>
  readdirSync(halves[half])
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => {
      const file = `tests/pages/${half}/${name}`;
      return { half, name, file, ...readAnnotated(file, readFileSync(join(halves[half], name), 'utf8')) };
    }),
);
const articles = files.flatMap(({ half, file, article }) => (article ? [{ half, file, article }] : []));

it.each(files)('$file has no mistakes', ({ name, file, mistakes }) => {
  if (mistakes.length > 0) expect.fail(mistakes.join('\n'));
  if (!/^\d+-[a-z0-9-]+\.json$/.test(name))
    expect.fail(`${file}: the name has to be a number and a few words, like 2954-mill-closes.json.`);
});

describe('the corpus as a whole', () => {
  it('has a floor for everything that is scored', () => {
    const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
    expect(Object.keys(floors)).toEqual(Object.keys(scored));
  });

  it('is large enough in each half, and no larger than it has to be', () => {
    for (const half of Object.keys(halves) as Half[])
      expect(files.filter((file) => file.half === half).length, half).toBeGreaterThanOrEqual(ARTICLES_AT_LEAST[half]);
    expect(files.length).toBeLessThanOrEqual(ARTICLES_AT_MOST);
  });

  it('uses no number twice', () => {
    const numbers = files.map(({ name }) => parseInt(name, 10));
    expect(numbers.filter((number, at) => numbers.indexOf(number) < at)).toEqual([]);
  });

  it('uses no id and no text twice', () => {
    const seen = new Map<string, string>();
    for (const { file, article } of articles)
      for (const one of [`id ${article.id}`, textOf(article.html).replace(/\s+/g, ' ')]) {
        if (seen.has(one)) expect.fail(`${file} has the id or the text of ${seen.get(one)}.`);
        seen.set(one, file);
      }
  });

  it('has pages without a single official in each half', () => {
    for (const half of Object.keys(halves)) {
      const without = articles.filter((entry) => entry.half === half && entry.article.mentions.length === 0);
      expect(without.length, half).toBeGreaterThanOrEqual(10);
    }
  });
});

describe('the example of tests/pages/README.md', () => {
  const readme = readFileSync(join(pages, 'README.md'), 'utf8');
  const example = /^```json\n([^]+?)^```$/m.exec(readme)![1]!;
  const { id } = JSON.parse(example) as { id: string };
  const mistakesOf = (content: string) => readAnnotated(`tune/${id}.json`, content).mistakes.join('\n');

  it('has no mistakes', () => {
    expect(mistakesOf(example)).toBe('');
  });

  it.each([
    ['"lang"', '"language"', 'lang is missing', 'the article has the unknown key "language"'],
    ['"hard": false', '"hard": "no"', 'hard has to be of the type boolean, not "no"'],
    ['"hard": false', '"hard": true', 'hardWhy is missing, though hard is true'],
    ['"kind": "person"', '"kind": "human"', 'mentions[0].kind is "human", which is none of: person, bill, measure'],
    ['"form": "title+full"', '"form": "long"', 'mentions[0].form is "long", which is none of: title+full,'],
    ['"form": "title+full"', '"flags": "link", "form": "full"', 'mentions[0].flags has to be of the type array'],
    ['"category": "b"', '"category": "z"', 'category is "z" with the categoryName "spokane-local"'],
    ['80b680f5', '00000000', 'mentions[0].id is "ocd-person/00000000', 'whom no roster of public/packs knows'],
    ['"juris": "wa"', '"juris": "id"', 'mentions[0].juris is "id", but the official is in the roster of "wa"'],
    ['HB/1217', 'HB/1218', 'mentions[2].id is "wa/2025-2026/HB/1218", but the surface "HB 1217" says the number 1217'],
    ['HB/1217', 'SB/1217', 'mentions[2].id is "wa/2025-2026/SB/1217", but the surface "HB 1217" is no way to write'],
    [
      '"why": "a private person"',
      '"note": ""',
      'negatives[0].why is missing',
      'negatives[0] has the unknown key "note"',
    ],
    ['"okIds": [', '"okIds": ["somebody", ', 'ignore[0].okIds[0] is "somebody"'],
    ['"published": "2026-02-10"', '"published": "2026-02-30"', 'published is no calendar day'],
    ['"nth": 3', '"nth": 9', 'mentions[1]: the text has no "Hill" number 9'],
    ['"nth": 3', '"nth": 2', 'mentions[1]: "Hill" number 2 overlaps'],
    ['"lang"', 'lang', 'is no JSON'],
  ])('with %s turned into %s is told what is wrong', (from, to, ...told) => {
    expect(example).toContain(from);
    for (const one of told) expect(mistakesOf(example.replace(from, to))).toContain(one);
  });
});
