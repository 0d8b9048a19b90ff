/**
 * Claims for each jurisdiction: what the way a measure is written, its number, its sentence and the article beyond say of whose it
 * is. What each kind weighs stands in `weights.json`: the words beside the number go before the outlet, the outlet before the
 * article's drift.
 */
import type { PackId } from '../../../identifiers';
import { jurisdictions } from '../../../jurisdictions';
import { keyedJurisdictions, typeIn } from '../../../jurisdictions/numbers';
import type { Article, StateCue } from '../../article';
import { lowerBound } from '../../../text/lower-bound';
import { memoize, memoizeByObject } from '../../../memoize';
import type { Reason } from '../../types';
import { type Evidence, toEvidence } from '../../evidence/evidence';
import { type Feature, weights } from '../../evidence/weights';
import type { Batch } from '../reading/batch';
import type { Candidate } from '../reading/candidates';
import type { WrittenMeasure } from '../reading/scan';
import { inAtHead, isBesideIt, ofOthers, ownsIt } from '../tables/whose-words';

/** One piece of evidence for a jurisdiction, or against it where it weighs less than nothing. */
export interface OwnerClaim extends Evidence {
  readonly state: PackId;
  /** What the reader is told of it. */
  readonly reason: Reason | undefined;
  /** It stands in the sentence itself. */
  readonly near: boolean;
}

/** The owner's features. */
type OwnerFeature = Extract<Feature, `owner.${string}`>;

/** A claim that stands elsewhere; one that the reader is told of names its state. */
export function ownerClaim(state: PackId, feature: OwnerFeature, strength = 1, code?: string): OwnerClaim {
  return claimWith(state, feature, strength, code === undefined ? undefined : { code, values: { state } }, false);
}

/** All claims are made here, that all have one shape. */
function claimWith(
  state: PackId,
  of: OwnerFeature,
  much: number,
  reason: Reason | undefined,
  near: boolean,
): OwnerClaim {
  const { feature, strength, values, weight } = toEvidence(of, much);
  return { state, feature, strength, values, weight, reason, near };
}

/** The measure's kind as the jurisdiction's keys name it, if it can be one of its measures. */
export function measureTypeIn(
  { nature, inStates, only, number }: WrittenMeasure,
  jurisdiction: PackId,
): string | undefined {
  if (only && !only.includes(jurisdiction)) return undefined;
  return typeIn(jurisdiction, jurisdiction === 'us' ? nature : (inStates ?? nature), number);
}

/** Written in letters alone: "HB 1217", not "House Bill 1217". */
export const isInLetters = ({ start, first }: WrittenMeasure, text: string): boolean =>
  /^[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я]{1,6}[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я.\s\-\u2010-\u2013]{0,8}\d/.test(text.slice(first?.start ?? start));

/** Whether a page is of a state before any other, and of Congress: budgets of Oregon have numbers like Washington's bills. */
const isBeforeOthers = (article: Article, state: PackId): boolean => {
  const amounts = article.stateWeights();
  const isPlaced = article.outletStates.includes(state);
  return (
    mostNamed(amounts) === state &&
    (isPlaced || article.stateWeight('us') <= weights['scale.congress-ahead'] * article.stateWeight(state))
  );
};

/**
 * Whether a page that names no state has bills of both chambers, and each has a number that this legislature gives: "HB 1772" and
 * "SB 5367". Elsewhere the Senate's begin far lower.
 */
const areItsNumbers = memoizeByObject((candidates: readonly Candidate[]) =>
  memoize((state: PackId): boolean => {
    const bills = candidates.filter(({ written: { style, nature } }) => style === 'plain' && nature.endsWith('-bill'));
    const numbers = new Set(bills.map(({ written: { nature, number } }) => `${nature} ${number}`));
    const chambers = new Set(bills.map(({ written: { nature } }) => nature));
    return (
      chambers.size > 1 &&
      numbers.size >= weights['scale.fewest-bills'] &&
      bills.every(({ written }) => measureTypeIn(written, state) !== undefined)
    );
  }, 60),
);
const namesNoState = (article: Article): boolean =>
  article.outletStates.length === 0 && statesOf(article.stateWeights()).every((state) => state === 'us');

/** What the form and the number say, in the text of its run. */
export function claimsOfForm(
  written: WrittenMeasure,
  text: string,
  { article, candidates, memory }: Pick<Batch, 'article' | 'candidates' | 'memory'>,
): readonly OwnerClaim[] {
  const { style, nature, number } = written;
  const isConcurrent = nature.includes('concurrent');
  // Congress writes "S. Con. Res.".
  const isStateForm = style === 'plain' && (nature.endsWith('-bill') || (isConcurrent && isInLetters(written, text)));
  const isRareSeries = isConcurrent || nature.includes('memorial') || nature.includes('joint');
  // No other state numbers memorials and resolutions from 4000 and 8000; few have bills of 5000 and more.
  const rare = isRareSeries ? 'owner.rare-series' : 'owner.rare-number';
  const claims: OwnerClaim[] = [];
  // Flats to let have such numbers, too.
  const isPageOfLaw = memory.lawmaking >= weights['decide.lawmaking-numbered'];
  if (style === 'federal') claims.push(claimWith('us', 'owner.federal-form', 1, { code: 'federal-form' }, false));
  if (isStateForm) claims.push(ownerClaim('us', 'owner.state-form', -1));
  for (const { id, measures } of jurisdictions) {
    const { isStaged, rare: of } = measures;
    if (style === 'staged' && isStaged) claims.push(ownerClaim(id, 'owner.staged-form', 1, 'state-form'));
    if (!of || number < of.from || number > of.to || !measureTypeIn(written, id)) continue;
    // "Senate Bill 5263"
    const isAlone = isPageOfLaw && style === 'plain' && of.alone?.includes(nature) === true;
    const isPaired = isAlone && namesNoState(article) && areItsNumbers(candidates)(id);
    const first = isPaired ? 'owner.paired-numbers' : 'owner.alone-number';
    const feature = isPaired || (isAlone && isBeforeOthers(article, id)) ? first : rare;
    claims.push(ownerClaim(id, feature, 1, 'number-band'));
  }
  return claims;
}

/** Cues of one sentence that are looked at. */
const mostCues = 12;

/** What the sentence says, and the state that it plainly names before the number, if it does. */
export function claimsOfSentence({ run, written, sentence }: Candidate, article: Article, text: string) {
  const head = written.first ?? written;
  const cues = article.cuesIn(run);
  const following = lowerBound(cues, head.start);
  const within = cues.slice(Math.max(lowerBound(cues, sentence.start), following - mostCues), following).reverse();
  const [nearest] = within;
  const claims = within.map((cue): OwnerClaim => {
    const { start, end, state } = cue;
    const full = featureBefore(cue, head.start, sentence.start, text);
    // The cue nearest to the number governs; one before it, of another state, was about something else.
    const isAgain = cue !== nearest && nearest?.state === state;
    const strength = cue === nearest || isAgain ? 1 : weights['scale.farther-cue'];
    const reason = { code: 'state-named', values: { state, words: text.slice(start, end).trim() } };
    return claimWith(state, isAgain ? 'owner.clause-again' : full, strength, reason, true);
  });
  return { claims, named: within.find(({ weight }) => weight > weights['decide.sentence-named'])?.state };
}

/** What a cue in front of a number is, by the words between. */
function featureBefore(cue: StateCue, number: number, sentenceStart: number, text: string): OwnerFeature {
  const between = text.slice(cue.end, number);
  // "Idaho’s Senate Bill 1217", where the cue goes on into the bill; "Texas’ HB 8": whatever else the page is about.
  if (cue.end > number || ownsIt.test(text.slice(cue.end - 2, number))) return 'owner.owns';
  // "Washington state House Bill 1217", "Idaho SB 1217"
  if (isBesideIt.test(between)) return 'owner.besides';
  // "In Montana, HB 355 is dead"
  if (/^,\s$/.test(between) && inAtHead.test(text.slice(Math.max(0, cue.start - 5), cue.start))) return 'owner.besides';
  // "Montana did this last year with House Bill 318": the state that the sentence is about.
  if (cue.start === sentenceStart && /^\s[a-zß-öø-ɏа-яḀ-ỿ]/.test(between) && cue.weight === 2) return 'owner.subject';
  if (cue.weight === 3) return 'owner.clause-firm';
  return cue.weight === 2 ? 'owner.clause-named' : 'owner.clause-weak';
}

/**
 * What the article says beyond the sentence: its outlet, its headings, whom and what it is about.
 * @param owner whose another of the same kind and number is
 * @param named the state that the sentence names: what speaks for another counts half
 * @param together whose all the bills are that tell by themselves
 */
export function claimsOfArticle(
  { run, written }: Candidate,
  { article, memory, runs, soleOfficials }: Batch,
  owner: PackId | undefined,
  named: PackId | undefined,
  together: PackId | undefined,
): readonly OwnerClaim[] {
  const prior = (state: PackId) => (named && named !== state ? weights['scale.against-sentence'] : 1);
  const { outletStates, datelineState: dateline } = article;
  const claims = outletStates.map((state, at) =>
    ownerClaim(state, at === 0 ? 'owner.outlet' : 'owner.second-outlet', prior(state), 'outlet'),
  );
  if (dateline) claims.push(ownerClaim(dateline, 'owner.dateline', prior(dateline), 'dateline'));
  // "Washington Bikes": of a site that no list places.
  if (outletStates.length === 0)
    for (const [state, weight] of titleStates(article.titleCues()))
      claims.push(ownerClaim(state, 'owner.title', (prior(state) * weight) / firmest, 'article-about'));
  addShares(claims, written, memory.officials, 'owner.officials', weights['scale.fewest-officials'], 'officials-named');
  // A single word is no drift: the share is of so many at least.
  addShares(claims, written, article.stateWeights(), 'owner.drift', weights['scale.fewest-words'], 'article-about');
  const sole = outletStates.length === 0 && !ofOthers.test(runs[run]!.text) ? soleState(article) : undefined;
  if (sole) claims.push(ownerClaim(sole, 'owner.sole-state'));
  if (written.style === 'short' && isOfCongress(article)) claims.push(ownerClaim('us', 'owner.sole-state'));
  // "a rent cap, HB 1217, which Gov. Ferguson signed": nobody else is named in the paragraph.
  const present = soleOfficials(run);
  if (present && present !== 'us') claims.push(ownerClaim(present, 'owner.officials-beside', prior(present)));
  if (owner) claims.push(ownerClaim(owner, 'owner.same-number', 1, 'named-before'));
  if (together) claims.push(ownerClaim(together, 'owner.together', prior(together), 'article-about'));
  return claims;
}

/** The weight of a cue that names the lawmaking body. */
const firmest = 3;
/** The states that a title names, each with its firmest cue. */
const titleStates = memoizeByObject((cues: readonly StateCue[]) => {
  const firm = new Map<PackId, number>();
  for (const { state, weight } of cues) if (state !== 'us') firm.set(state, Math.max(weight, firm.get(state) ?? 0));
  return [...firm];
});

type Amounts = Readonly<Record<PackId, number>>;
/** Of which states there are amounts: asked for each measure of a page. */
const statesOf = memoizeByObject((amounts: Amounts) => Object.keys(amounts));

/**
 * The one state that the article names, and plainly: "in Olympia", "Idaho lawmakers"; or far more than all others. Not of a
 * story from elsewhere.
 */
function soleState(article: Article): PackId | undefined {
  const amounts = article.stateWeights();
  const named = mostNamed(amounts);
  if (named === undefined || amounts[named]! < weights['decide.state-named']) return undefined;
  return article.datelineState === undefined || article.datelineState === named ? named : undefined;
}

/** Whether a page speaks of Congress before all states: "the U.S. House", "HR 4". */
function isOfCongress({ stateWeights, outletStates: { length } }: Article): boolean {
  const amounts = stateWeights();
  const { us = 0 } = amounts;
  return (
    length === 0 && us >= weights['decide.state-named'] && statesOf(amounts).every((state) => amounts[state]! <= us)
  );
}

/** The state that stands far before all others. */
const mostNamed = memoizeByObject((amounts: Amounts): PackId | undefined => {
  const [first, ...others] = statesOf(amounts)
    .filter((state) => state !== 'us')
    .sort((a, b) => amounts[b]! - amounts[a]!);
  const besides = others.reduce((sum, state) => sum + amounts[state]!, 0);
  return first !== undefined && besides <= amounts[first]! * weights['scale.others-named'] ? first : undefined;
});

/**
 * Adds shares of a weight, by how much of the article speaks for each jurisdiction. Those that cannot have such a measure are
 * left aside, and Congress where the form is a state's: its members are in every paper, whatever bill is meant.
 */
function addShares(
  claims: OwnerClaim[],
  written: WrittenMeasure,
  amounts: Amounts,
  feature: OwnerFeature,
  atLeast: number,
  code: string,
): void {
  const states = statesOf(amounts).filter((state) =>
    keyedJurisdictions.includes(state)
      ? measureTypeIn(written, state) !== undefined
      : !written.only || written.only.includes(state),
  );
  const isStateForm = written.style === 'plain' || written.style === 'staged';
  const total = states.reduce((sum, state) => sum + (isStateForm && state === 'us' ? 0 : amounts[state]!), 0);
  const least = Math.max(total, atLeast);
  for (const state of states) claims.push(ownerClaim(state, feature, Math.min(1, amounts[state]! / least), code));
}
