/**
 * Whose measure it is. Evidence for each jurisdiction adds up; the best one wins if it is strong enough and clearly ahead.
 */
import type { PackId } from '../../../identifiers';
import type { Article } from '../../article';
import type { Reason } from '../../types';
import { keyedJurisdictions } from '../../../jurisdictions/numbers';
import type { WrittenMeasure } from '../scan';
import { add, type Evidence, type Surroundings, weights } from './evidence';
import { fromArticle } from './from-article';
import { fromForm, isInLetters, isOfRareSeries, typeOf } from './from-form';
import { fromSentence } from './from-sentence';

/** A decision needs so much evidence, and so much more than the next best. */
const enough = 3;
const ahead = 1.5;

export interface Verdict {
  jurisdiction: PackId;
  reasons: Reason[];
}

/** "House Bill 1" is how states write. Congress's bills are only called so in a report from there, or once one has been. */
const isForCongress = ({ style, nature }: WrittenMeasure, article: Article, { sameNumber }: Surroundings): boolean =>
  style !== 'plain' ||
  (nature !== 'house-bill' && nature !== 'senate-bill') ||
  article.datelineState === 'us' ||
  sameNumber === 'us';

/** Decides, or says that nothing is decided. The winner may be a state without a pack, whose measures are left alone. */
export function jurisdictionOf(written: WrittenMeasure, article: Article, around: Surroundings): Verdict | undefined {
  const evidence: Evidence = new Map();
  fromForm(written, isInLetters(written, around.text), evidence);
  const isLoose = written.style === 'short' || written.style === 'loose';
  if (isLoose && around.federalArticle) add(evidence, 'us', weights.federalArticle);
  const named = fromSentence(written, article, around, evidence);
  fromArticle(written, article, around, evidence, named);

  const ranked = [...evidence]
    .filter(([state, { near, sum }]) =>
      keyedJurisdictions.includes(state)
        ? // "Oregon’s House Bill 1217" is nobody else’s, though we know of none there with that number.
          (typeOf(written, state) !== undefined || (state !== 'us' && near && sum >= weights.besides)) &&
          (state !== 'us' || near || isForCongress(written, article, around))
        : // Another state’s bill would have to be written in a way of our own: only if the sentence says so.
          written.style !== 'federal' &&
          (near || (written.only ? written.only.includes(state) : !isOfRareSeries(written))),
    )
    .sort(([, a], [, b]) => b.sum - a.sum);
  const [best, second] = ranked;
  if (!best || best[1].sum < enough || best[1].sum - (second?.[1].sum ?? 0) < ahead) return undefined;
  return {
    jurisdiction: best[0],
    reasons: best[1].reasons.sort((a, b) => b.weight - a.weight).map(({ reason }) => reason),
  };
}
