/**
 * Every annotated article is read and scanned once, and answers all questions: how right its marks are, and whether the first
 * question about a page would have let it be read.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isWhole } from '../rig/examples';
import { askFirst, askFirstOfHands } from './first-question';
import { articlesOf, type Floors, floorsFile, type Half, inOneNumber, scored } from './floors';
import { readPacks } from './packs-on-disk';
import { parseArticle } from './parsed';
import { indexOf } from './scan-page';
import { scoreArticles } from './score';

const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
const packs = readPacks(['us', 'wa', 'id']);
const index = indexOf(packs);
const today = '2026-11-24';

it('marks are as right as they have been in the articles for check', () => {
  const floor = floors.check;
  const { score } = inOneNumber(scoreArticles(scored.check().map(parseArticle), packs, today));
  expect(score).toBeGreaterThan(floor.score - floor.margin);
});

const sample = scored.sample();
it.skipIf(sample.length === 0)('marks are as right as they have been in the sample beside the project', () => {
  const floor = floors.sample;
  const { score } = inOneNumber(scoreArticles(sample.map(parseArticle), packs, today));
  expect(score).toBeGreaterThan(floor.score - floor.margin);
});

describe.each(['tune', 'check'] satisfies Half[])('the first question about a page, in the articles for %s', (half) => {
  const articles = articlesOf(half);

  it('is answered with yes where there is a mark, in an article or in one of its blocks', () => {
    const { missed, marked, unmarked, spared } = askFirst(index, articles, today);
    expect(missed).toEqual([]);
    expect(marked).toBeGreaterThan((isWhole ? 2 : 1) * articles.length);
    // Half of what holds nothing is spared, in articles that are full of traps.
    expect(spared).toBeGreaterThan(unmarked / 2);
  });

  it('is so in other hands', () => {
    const answers = Object.entries(askFirstOfHands(index, articles, today));
    expect(answers).toHaveLength(4);
    for (const [hand, { missed, marked, articles: asked }] of answers) {
      expect(missed, hand).toEqual([]);
      // A few articles by one hand may be those with the fewest marks.
      expect(marked, hand).toBeGreaterThan(asked);
    }
  });
});
