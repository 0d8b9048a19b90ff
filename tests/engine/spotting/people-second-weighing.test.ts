/** Once the officials of an article are known, only what they can change is weighed again: with the answers of weighing all anew. */
import { expect, it } from 'vitest';
import { createSpottingIndex } from '../../../engine/spotting';
import { createArticle } from '../../../engine/spotting/article';
import { ScoredCandidate } from '../../../engine/spotting/people/evidence/scored-candidate';
import { findPeople } from '../../../engine/spotting/people/find-people';
import { readPeopleMemory } from '../../../engine/spotting/people/coreference/memory';
import type { ScanRequest } from '../../../engine/spotting/types';
import { articlesOf } from '../../spotting/floors';
import { readPacks } from '../../spotting/packs-on-disk';
import { parseArticle } from '../../spotting/parsed';

const { names } = createSpottingIndex(readPacks(['us', 'wa', 'id']));
const today = '2026-01-20';

function weighedIn(request: ScanRequest) {
  const { decisions } = findPeople(names, request.runs, createArticle(request, today), readPeopleMemory(undefined));
  return [...decisions.values()].flatMap((one) => one.weighed);
}

const texts = [
  'Sen. Patty Murray, D-Wash., and Sen. Maria Cantwell, D-Wash., had lunch with Dan Newhouse and Marcus Riccelli.',
  'Sens. Patty Murray, Maria Cantwell and Susan Collins, Lisa Murkowski, John Thune, Mike Lee, Jim Justice had lunch.',
  'Maria Cantwell, Sen. Patty Murray, D-Wash., Rep. Dan Newhouse, R-Wash., Adam Smith, Rick Larsen',
  'Sen. Patty Murray, D-Wash., and Sen. Maria Cantwell, D-Wash., had lunch.\nPatty Murray and Dan Newhouse in Pasco',
];

it.each(texts)('%s', (text) => {
  const runs = text.split('\n').map((line) => ({ text: line }));
  const weighed = weighedIn({ facts: { url: 'https://www.nytimes.com/example', dates: [today] }, runs });
  expect(weighed.some(({ pair }) => pair.article.company.size > 0)).toBe(true);
  for (const { pair, parts } of weighed) expect(new ScoredCandidate(pair).parts).toEqual(parts);
});

it('is so in every fifth of the articles for check', () => {
  const weighed = articlesOf('check')
    .filter((_, at) => at % 5 === 0)
    .flatMap((article) => weighedIn(parseArticle(article)));
  expect(weighed.length).toBeGreaterThan(300);
  for (const { pair, parts } of weighed) expect(new ScoredCandidate(pair).parts).toEqual(parts);
});
