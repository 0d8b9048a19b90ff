/**
 * The scores below which the tests fail: one number for each set of articles, with its error margin. A fall within the margin
 * says nothing; a larger one fails. `npm run spot:score -- --raise` raises them; nothing lowers them.
 */
import { fileURLToPath } from 'node:url';
import { lazy } from '../../engine/memoize';
import { type CorpusArticle, readArticles } from './corpus';
import { readArchivedPages } from './saved-pages';
import type { Score, Tally } from './score';

export interface Floor {
  score: number;
  margin: number;
}

const beside = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** The folders of the articles that were written for this project. */
export const halves = { tune: beside('tests/pages/tune'), check: beside('tests/pages/check') };
export type Half = keyof typeof halves;
const read = { tune: lazy(() => readArticles(halves.tune)), check: lazy(() => readArticles(halves.check)) };
/** The articles of a half. */
export const articlesOf = (half: Half): readonly CorpusArticle[] => read[half]();

/**
 * What has a floor: the half that nobody tunes on, and two sets that lie beside the project where somebody has them. None
 * for `tune`: its articles were written for a rule each, and what they score says how many rules there are.
 */
export const scored = {
  check: () => articlesOf('check'),
  sample: () => readArticles(beside('../shared/spotting')),
  'real pages': () => readArchivedPages(beside('../shared/real-pages/more')),
} satisfies Record<string, () => readonly CorpusArticle[] | Promise<readonly CorpusArticle[]>>;
export type Scored = keyof typeof scored;
export type Floors = Record<Scored, Floor>;
export const floorsFile = fileURLToPath(new URL('./floors.json', import.meta.url));

/** F½, in which precision counts more than recall: a wrong mark is worse than a missed one. 1 where nothing was to be done. */
const fHalf = ({ right, wrong, missed }: Tally) =>
  right + wrong + missed ? (1.25 * right) / (1.25 * right + wrong + 0.25 * missed) : 1;

/**
 * A score as one number, and the margin in which it lies 19 times of 20: the jackknife, which leaves out one article after
 * the other, as mistakes come in articles. Without a mistake, three in as many marks as there are (“the rule of three”).
 */
export function inOneNumber({ all, byArticle }: Pick<Score, 'all' | 'byArticle'>): Floor {
  if (all.wrong + all.missed === 0) return { score: 1, margin: Math.min(1, 3 / all.right) };
  const without = byArticle.map(({ right, wrong, missed }) =>
    fHalf({ right: all.right - right, wrong: all.wrong - wrong, missed: all.missed - missed }),
  );
  const mean = without.reduce((sum, one) => sum + one, 0) / without.length;
  const squares = without.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { score: fHalf(all), margin: 1.96 * Math.sqrt(((without.length - 1) / without.length) * squares) };
}
