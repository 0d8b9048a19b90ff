/**
 * What the article says of whose a measure is, beyond the sentence: its outlet, its headings, whom and what it is about.
 */
import type { PackId } from '../../../identifiers';
import type { Article } from '../../article';
import { keyedJurisdictions } from '../../../jurisdictions/numbers';
import type { WrittenMeasure } from '../scan';
import { add, type Evidence, type Surroundings, weights } from './evidence';
import { rareOwners, typeOf } from './from-form';
import { isIn } from './signs-of-home';

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
  const { over } = around;
  if (over) {
    const reason = { code: 'state-heading', values: { state: over.state } };
    add(evidence, over.state, over.isBeside ? weights.row : weights.heading, reason, over.isBeside);
  }
  const elsewhere =
    main === undefined || isOfOwnState(written, article, around) ? undefined : stateBefore(article, around.run);
  if (elsewhere && elsewhere !== main) add(evidence, elsewhere, weights.before);
  const dateline = article.datelineState;
  if (dateline)
    add(evidence, dateline, prior(dateline, weights.dateline), { code: 'dateline', values: { state: dateline } });
  addShares(written, around.company, weights.officials, 2, 'officials-named', evidence);
  // A single word is no drift: the share is of six at least.
  addShares(written, article.stateWeights(), weights.drift, 6, 'article-about', evidence);
  // "Legislators elsewhere filed House Bill 1112."
  const sole = main !== undefined || ofOthers.test(around.text) ? undefined : soleState(article);
  if (sole) add(evidence, sole, weights.soleState);
  fromNumbers(written, article, around, evidence, prior);
  // Where no outlet tells, the article's other measures do, but for those of several states. Congress's stand in the papers of all.
  const { us: _, ...ofStates } = around.decided;
  if (main === undefined && Object.keys(ofStates).length === 1)
    addShares(written, ofStates, weights.decided, 4, undefined, evidence);
  const { sameNumber, neighbour, present } = around;
  // "a rent cap, HB 1217, which Gov. Ferguson signed": nobody else is named in the paragraph.
  if (present !== undefined && present !== 'us') add(evidence, present, prior(present, weights.officialsBeside));
  if (sameNumber)
    add(evidence, sameNumber, weights.sameNumber, { code: 'named-before', values: { state: sameNumber } });
  if (neighbour) add(evidence, neighbour, weights.neighbour);
}

/** Blocks within which a state named is still told of: a quotation stands under the words that bring it. */
const nearby = 2;
/**
 * The state that the paragraph before names last, where the article speaks more of it than of its outlet's own: "South Dakota is the first
 * state to pass such a law."
 */
function stateBefore(article: Article, run: number): PackId | undefined {
  let named: PackId | undefined;
  for (let before = run - 1; named === undefined && before >= Math.max(0, run - nearby); before--)
    named = article.cuesIn(before).findLast(({ weight }) => weight > 1)?.state;
  const [main] = article.outletStates;
  return named !== undefined && named !== 'us' && article.stateWeight(named) > article.stateWeight(main ?? '')
    ? named
    : undefined;
}

/** Whether the paragraph names the outlet's own state, the article its officials, or the number is hardly another's. */
const isOfOwnState = (written: WrittenMeasure, article: Article, { run, company }: Surroundings): boolean =>
  article.cuesIn(run).some(({ state }) => article.outletStates.includes(state)) ||
  article.outletStates.some((state) => (company[state] ?? 0) > 0) ||
  written.style === 'staged' ||
  rareOwners(written).length > 0;

const ofOthers =
  /\b(?:elsewhere|(?:other|own|another)\sstates?|cop(?:y|ies|ied)|(?:does|did)\sthe\ssame|similar\sto|modeled)\b/i;

/** The one state that the article names, and plainly: "in Olympia", "Idaho lawmakers". */
function soleState(article: Article): PackId | undefined {
  const { us: _, ...ofStates } = article.stateWeights();
  const [named, ...others] = Object.entries(ofStates);
  if (!named || others.length > 0 || named[1] < firm) return undefined;
  // A story from elsewhere that looks across the border.
  return article.datelineState === undefined || article.datelineState === named[0] ? named[0] : undefined;
}
/** A lawmaking body named once, or the state three times in passing. */
const firm = 3;

/**
 * Adds what the numbers of the article's bills, and a state's record of this one, say: only where something speaks of the
 * state already, or nothing of any. Two words of a record are soon found in another state's bill.
 */
function fromNumbers(
  written: WrittenMeasure,
  article: Article,
  { home, company, run }: Surroundings,
  evidence: Evidence,
  prior: (state: PackId, weight: number) => number,
): void {
  if (written.style === 'federal' || written.style === 'short') return;
  const isSilent = namesNoState(article);
  for (const signs of home) {
    const { state } = signs;
    if (typeOf(written, state) === undefined) continue;
    const isOfHome =
      isIn(article, state) || (company[state] ?? 0) > 0 || signs.isWrittenSo || (isSilent && signs.agreesWithSeveral());
    if (signs.isSubstitute && isSilent)
      add(evidence, state, prior(state, weights.numbering), { code: 'number-band', values: { state } });
    const words = isOfHome ? signs.agreement(run, written) : 0;
    // One word may be chance.
    const agreement = words > 1 ? weights.agreement : words > 0 ? weights.oneWord : 0;
    if (agreement > 0) add(evidence, state, prior(state, agreement));
  }
}

const namesNoState = (article: Article): boolean => {
  const { us: _, ...ofStates } = article.stateWeights();
  return article.outletStates.length === 0 && article.datelineState === undefined && Object.keys(ofStates).length === 0;
};

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
