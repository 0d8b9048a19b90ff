/**
 * Whose measure it is. Evidence for each jurisdiction adds up; the best one wins if it is strong enough and clearly ahead.
 */
import type { PackId } from '../../../identifiers';
import { keyedJurisdictions } from '../../../jurisdictions/numbers';
import type { Article } from '../../article';
import { grouped } from '../../grouped';
import type { Reason } from '../../types';
import type { Batch } from '../batch';
import type { Candidate } from '../candidates';
import type { WrittenMeasure } from '../scan';
import weights from '../../weights.json';
import { type Claim } from './evidence';
import { fromArticle } from './from-article';
import { fromForm, isOfRareSeries, typeOf } from './from-form';
import { fromSentence } from './from-sentence';

/** All claims for a jurisdiction together. */
interface Sum {
  readonly state: PackId;
  readonly sum: number;
  /** Whether some of it stands in the sentence itself. */
  readonly near: boolean;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

/** Adds the claims up for each jurisdiction. */
const sumsOf = (claims: readonly Claim[]): readonly Sum[] =>
  Array.from(grouped(claims.map((one) => [one.state, one])), ([state, own]) => ({
    state,
    sum: own.reduce((sum, { weight }) => sum + weight, 0),
    near: own.some(({ near }) => near),
    reasons: [...own]
      .sort((a, b) => b.weight - a.weight)
      .flatMap(({ weight, reason }) => (reason && weight > 0 ? [reason] : [])),
  }));

/** A decision needs so much evidence, and so much more than the next best. */
const enough = 3;
const ahead = 1.5;

/** "House Bill 1" is how states write. Congress's bills are only called so in a report from there, or once one has been. */
const isForCongress = ({ style, nature }: WrittenMeasure, article: Article, owner: PackId | undefined): boolean =>
  style !== 'plain' ||
  (nature !== 'house-bill' && nature !== 'senate-bill') ||
  article.datelineState === 'us' ||
  owner === 'us';

/**
 * Decides, or says that nothing is decided. The winner may be a state without a pack, whose measures are left alone.
 * @param owner whose another of the same kind and number is, if the article tells
 */
export function jurisdictionOf(candidate: Candidate, batch: Batch, owner: PackId | undefined): Sum | undefined {
  const { written, run } = candidate;
  const { article, memory, runs } = batch;
  const { text } = runs[run]!;
  const isLoose = written.style === 'short' || written.style === 'loose';
  const { claims, named } = fromSentence(candidate, article, text);
  const [best, second] = sumsOf([
    ...fromForm(written, text),
    ...(isLoose && memory.federal ? [{ state: 'us', weight: weights['owner.federal-article'] }] : []),
    ...claims,
    ...fromArticle(candidate, batch, owner, named),
  ])
    .filter(({ state, near, sum }) =>
      keyedJurisdictions.includes(state)
        ? // "Oregon’s House Bill 1217" is nobody else’s, though we know of none there with that number.
          (typeOf(written, state) !== undefined || (state !== 'us' && near && sum >= weights['owner.besides'])) &&
          (state !== 'us' || near || isForCongress(written, article, owner))
        : // Another state’s bill would have to be written in a way of our own: only if the sentence says so.
          written.style !== 'federal' &&
          (near || (written.only ? written.only.includes(state) : !isOfRareSeries(written))),
    )
    .sort((a, b) => b.sum - a.sum);
  return best && best.sum >= enough && best.sum - (second?.sum ?? 0) >= ahead ? best : undefined;
}
