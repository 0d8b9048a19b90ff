/**
 * What the article says of whose a measure is, beyond the sentence: its outlet, its headings, whom and what it is about.
 */
import type { PackId } from '../../../identifiers';
import type { Article } from '../../article';
import { keyedJurisdictions } from '../../../jurisdictions/numbers';
import type { WrittenMeasure } from '../scan';
import { add, type Evidence, type Surroundings, weights } from './evidence';
import { typeOf } from './from-form';
import { ofOthers } from '../tables/whose-words';

/** Adds what the article says. Where the sentence names a state, what speaks for another counts half. */
export function fromArticle(
  written: WrittenMeasure,
  article: Article,
  around: Surroundings,
  evidence: Evidence,
  named: PackId | undefined,
): void {
  const prior = (state: PackId, weight: number) => (named && named !== state ? weight / 2 : weight);
  const [main, ...others] = article.outletStates;
  if (main) add(evidence, main, prior(main, weights.outlet), { code: 'outlet', values: { state: main } });
  for (const other of others)
    add(evidence, other, prior(other, weights.secondOutlet), { code: 'outlet', values: { state: other } });
  const dateline = article.datelineState;
  if (dateline)
    add(evidence, dateline, prior(dateline, weights.dateline), { code: 'dateline', values: { state: dateline } });
  const { over, isInTable } = around;
  if (over)
    add(
      evidence,
      over,
      isInTable ? weights.row : weights.heading,
      { code: 'state-heading', values: { state: over } },
      isInTable,
    );
  addShares(written, around.company, weights.officials, 2, 'officials-named', evidence);
  // A single word is no drift: the share is of six at least.
  addShares(written, article.stateWeights(), weights.drift, 6, 'article-about', evidence);
  const sole = main === undefined && !ofOthers.test(around.text) ? soleState(article) : undefined;
  if (sole) add(evidence, sole, weights.soleState);
  // Where no outlet tells, the article's other measures do, but for those of several states. Congress's stand in the papers of all.
  const { us: _, ...ofStates } = around.decided;
  if (main === undefined && Object.keys(ofStates).length === 1)
    addShares(written, ofStates, weights.decided, 4, undefined, evidence);
  const { sameNumber, present } = around;
  // "a rent cap, HB 1217, which Gov. Ferguson signed": nobody else is named in the paragraph.
  if (present !== undefined && present !== 'us') add(evidence, present, prior(present, weights.officialsBeside));
  if (sameNumber)
    add(evidence, sameNumber, weights.sameNumber, { code: 'named-before', values: { state: sameNumber } });
}

/** A lawmaking body named once, or the state three times in passing. */
const firm = 3;
/** The one state that the article names, and plainly: "in Olympia", "Idaho lawmakers"; not of a story from elsewhere. */
function soleState(article: Article): PackId | undefined {
  const { us: _, ...ofStates } = article.stateWeights();
  const [named, ...others] = Object.entries(ofStates);
  if (!named || others.length > 0 || named[1] < firm) return undefined;
  return article.datelineState === undefined || article.datelineState === named[0] ? named[0] : undefined;
}

/** Whether the article is from a state, or speaks of it plainly. */
export const isIn = (article: Article, state: PackId): boolean =>
  article.outletStates.includes(state) || article.datelineState === state || article.stateWeight(state) >= 2;

/**
 * Shares a weight out by how much of the article speaks for each jurisdiction. Those that cannot have such a measure are
 * left aside, and Congress where the form is a state's: its members are in every paper, whatever bill is meant.
 */
function addShares(
  written: WrittenMeasure,
  amounts: Readonly<Record<PackId, number>>,
  weight: number,
  atLeast: number,
  code: string | undefined,
  evidence: Evidence,
): void {
  const states = Object.entries(amounts).filter(([state]) =>
    keyedJurisdictions.includes(state)
      ? typeOf(written, state) !== undefined
      : !written.only || written.only.includes(state),
  );
  const isStateForm = written.style === 'plain' || written.style === 'staged';
  const total = states.reduce((sum, [state, amount]) => sum + (isStateForm && state === 'us' ? 0 : amount), 0);
  for (const [state, amount] of states)
    add(
      evidence,
      state,
      weight * Math.min(1, amount / Math.max(total, atLeast)),
      code === undefined ? undefined : { code, values: { state } },
    );
}
