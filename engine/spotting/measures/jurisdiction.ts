/**
 * Whose measure it is. Evidence for each jurisdiction adds up; the best one wins if it is strong enough and clearly ahead.
 */
import type { PackId } from '../../identifiers';
import type { Article } from '../article';
import type { Reason } from '../types';
import { firstFrom } from './first-from';
import { keyedJurisdictions, mayBeOf, typeIn } from './number-bands';
import type { WrittenMeasure } from './scan';
import type { StateOver } from './state-over';

/** A decision needs so much evidence, and so much more than the next best. */
const enough = 3;
const ahead = 1.5;

/** How much each kind of evidence weighs. The words beside the number go before the outlet, the outlet before the article's drift. */
const weights = {
  besides: 12,
  federalBill: 10,
  congressSponsor: 8,
  subject: 7,
  clauseFirm: 4,
  clauseNamed: 3,
  clauseWeak: 1,
  afterFirm: 3,
  afterNamed: 2.5,
  earlierInRun: 2.5,
  heading: 3,
  row: 6,
  officials: 3,
  outlet: 3,
  secondOutlet: 2,
  dateline: 3,
  drift: 2,
  sameNumber: 4,
  neighbour: 1,
  washingtonForm: 4,
  washingtonBand: 1,
  washingtonSeries: 4,
  federalForm: 4,
  federalArticle: 3,
};

/** Cues of one sentence that are looked at. */
const mostCues = 12;

export interface Surroundings {
  run: number;
  /** Offsets of the sentence in the run. */
  sentence: { start: number; end: number };
  text: string;
  /** Whether the article writes of other measures as only Congress does. */
  federalArticle: boolean;
  /** The state that stands over the run: in a heading, a row, a dateline. */
  over: StateOver | undefined;
  /** The jurisdiction of all officials named in the run, where it is one. */
  present?: PackId | undefined;
  /** Officials named in the article, by jurisdiction. */
  company: Readonly<Record<PackId, number>>;
  /** Jurisdiction decided for this kind and number elsewhere in the article. */
  sameNumber?: PackId;
  /** Jurisdiction of the measure named just before, in the same run. */
  neighbour?: PackId;
}

export interface Verdict {
  jurisdiction: PackId;
  reasons: Reason[];
}

/** The measure's kind as the jurisdiction's keys name it, if it can be one of its measures. */
export function typeOf({ nature, inStates, only, number }: WrittenMeasure, jurisdiction: PackId): string | undefined {
  if (only && !only.includes(jurisdiction)) return undefined;
  return typeIn(jurisdiction, jurisdiction === 'us' ? nature : (inStates ?? nature), number);
}

/** Sum of the evidence for a jurisdiction; `near` if some of it stands in the sentence itself. */
type Evidence = Map<PackId, { sum: number; near: boolean; reasons: { weight: number; reason: Reason }[] }>;

function add(evidence: Evidence, state: PackId, weight: number, reason?: Reason, near = false): void {
  const entry = evidence.get(state) ?? { sum: 0, near: false, reasons: [] };
  entry.sum += weight;
  entry.near ||= near;
  if (reason && weight > 0) entry.reasons.push({ weight, reason });
  evidence.set(state, entry);
}

/** Decides, or says that nothing is decided. The winner may be a state without a pack, whose measures are left alone. */
export function jurisdictionOf(written: WrittenMeasure, article: Article, around: Surroundings): Verdict | undefined {
  const evidence: Evidence = new Map();
  fromForm(written, isInLetters(written, around.text), evidence);
  if (written.style === 'short' && around.federalArticle) add(evidence, 'us', weights.federalArticle);
  const named = fromWords(written, article, around, evidence);
  fromArticle(written, article, around, evidence, named);

  const ranked = [...evidence]
    .filter(([state, { near }]) =>
      keyedJurisdictions.includes(state)
        ? typeOf(written, state) !== undefined && (state !== 'us' || near || isForCongress(written, article, around))
        : // Another state’s bill would have to be written in a way of our own: only if the sentence says so.
          written.style !== 'federal' &&
          (near || !(written.only || isWashingtonSeries(written))) &&
          (near || mayBeOf(state, written.nature, written.number)),
    )
    .sort(([, a], [, b]) => b.sum - a.sum);
  const [best, second] = ranked;
  if (!best || best[1].sum < enough || best[1].sum - (second?.[1].sum ?? 0) < ahead) return undefined;
  return {
    jurisdiction: best[0],
    reasons: best[1].reasons.sort((a, b) => b.weight - a.weight).map(({ reason }) => reason),
  };
}

/**
 * "House Bill 1" is how states write. Congress's bills are only called so in a report from there, once one has been, or
 * beside a sponsor there.
 */
function isForCongress(written: WrittenMeasure, article: Article, around: Surroundings): boolean {
  const { style, nature } = written;
  const isStateForm = style === 'plain' && (nature === 'house-bill' || nature === 'senate-bill');
  return (
    !isStateForm ||
    article.datelineState === 'us' ||
    around.sameNumber === 'us' ||
    isSponsoredInCongress(written, around)
  );
}

/** ", about stablecoins, by Sen. Bill Hagerty": up to the next number or thought. */
const sponsorBehind =
  /^(?:,\s[^,.;:()\d]{3,60})?,?\s\(?(?:(?:sponsored|written|offered)\s)?(?:by|from)\s(?:U\.S\.\s)?(?:Reps?\.|Sens?\.|Representatives?|Senators?|Congress(?:wo)?man)\s\p{Lu}/u;

/** Whether a sponsor stands behind, in an article on Congress and a paragraph that names nobody but members of it. */
const isSponsoredInCongress = ({ end }: WrittenMeasure, { text, federalArticle, present }: Surroundings): boolean =>
  federalArticle && present === 'us' && sponsorBehind.test(text.slice(end, end + 120));

/** Memorials and joint or concurrent resolutions with four digits. */
function isWashingtonSeries(written: WrittenMeasure): boolean {
  return /memorial|joint|concurrent/.test(written.nature) && typeOf(written, 'wa') !== undefined;
}

/** Written in letters alone: "HB 1217", not "House Bill 1217". */
export const isInLetters = ({ start, sharesHeadOf }: WrittenMeasure, text: string): boolean =>
  /^\p{Lu}{1,6}[\p{Lu}.\s\-\u2010-\u2013]{0,8}\d/u.test(text.slice((sharesHeadOf ?? { start }).start));

function fromForm(written: WrittenMeasure, isLetters: boolean, evidence: Evidence): void {
  const { style, nature, number } = written;
  if (style === 'washington')
    add(evidence, 'wa', weights.washingtonForm, { code: 'state-form', values: { state: 'wa' } });
  if (style === 'federal') add(evidence, 'us', weights.federalForm, { code: 'federal-form' });
  // Congress writes "S. Con. Res.".
  const isStateForm =
    nature === 'house-bill' || nature === 'senate-bill' || (isLetters && nature.includes('concurrent'));
  if (style === 'plain' && isStateForm) add(evidence, 'us', -2.5);
  // No other state numbers memorials and resolutions from 4000 and 8000; few have bills of 5000 and more.
  if (number >= 4000 && number < 9000 && typeOf(written, 'wa')) {
    const weight = isWashingtonSeries(written) ? weights.washingtonSeries : weights.washingtonBand;
    add(evidence, 'wa', weight, { code: 'number-band', values: { state: 'wa' } });
  }
}

/** "a federal bill on Pell Grants, S. 1054" */
const federalBill = /\bfederal\s(?:bill|measure|legislation|proposal|version)\b[^.;:]*$/;

/** Adds what the sentence says. Answers the state that it plainly names before the number, if it does. */
function fromWords(
  written: WrittenMeasure,
  article: Article,
  around: Surroundings,
  evidence: Evidence,
): PackId | undefined {
  const { sentence, text, run } = around;
  const head = written.sharesHeadOf ?? written;
  const said = (start: number, end: number, state: PackId): Reason => ({
    code: 'state-named',
    values: { state, words: text.slice(start, end).trim() },
  });
  let nearest: PackId | undefined;
  let named: PackId | undefined;
  const cues = article.cuesIn(run);
  const following = firstFrom(cues, head.start);
  const words = federalBill.exec(text.slice(Math.max(sentence.start, head.start - 100), head.start));
  if (words) add(evidence, 'us', weights.federalBill, { code: 'federal-form' }, true);
  if (isSponsoredInCongress(written, around))
    add(evidence, 'us', weights.congressSponsor, { code: 'officials-named', values: { state: 'us' } }, true);
  for (let index = following - 1; index >= Math.max(0, following - mostCues); index--) {
    const cue = cues[index]!;
    if (cue.start < sentence.start) {
      if (nearest === undefined) add(evidence, cue.state, weights.earlierInRun, said(cue.start, cue.end, cue.state));
      break;
    }
    const between = text.slice(cue.end, head.start);
    // "Idaho’s Senate Bill 1217", "Texas’ HB 8", "Washington state House Bill 1217", "Idaho’s licensing measure, House Bill 548".
    const besides = /^['’]?s?\s+(?:state\s+)?(?:new\s+|proposed\s+)?$/.test(between);
    // "In Montana, HB 355 is dead"
    const opened =
      /^,\s$/.test(between) && /(?:^|[.!?;”"]\s)In\s$/.test(text.slice(Math.max(0, cue.start - 5), cue.start));
    // "Montana did this last year with House Bill 318": the state that the sentence is about.
    const isSubject = cue.start === sentence.start && /^\s\p{Ll}/u.test(between) && cue.weight === 2;
    const full =
      besides || opened
        ? weights.besides
        : isSubject
          ? weights.subject
          : cue.weight === 3
            ? weights.clauseFirm
            : cue.weight === 2
              ? weights.clauseNamed
              : weights.clauseWeak;
    // The cue nearest to the number governs; one before it, of another state, was about something else.
    const weight = nearest === undefined ? full : nearest === cue.state ? 0.5 : full / 4;
    add(evidence, cue.state, weight, said(cue.start, cue.end, cue.state), true);
    nearest ??= cue.state;
    if (cue.weight > 1) named ??= cue.state;
  }
  for (let index = following; index < cues.length; index++) {
    const cue = cues[index]!;
    if (cue.end > sentence.end) break;
    if (cue.start < written.end) continue;
    if (cue.start - written.end > 60 || cue.weight === 1) break;
    const weight = cue.weight === 3 ? weights.afterFirm : weights.afterNamed;
    add(
      evidence,
      cue.state,
      nearest && nearest !== cue.state ? weight / 4 : weight,
      said(cue.start, cue.end, cue.state),
      true,
    );
    break;
  }
  return named;
}

/** Adds what the article says. Where the sentence names a state, what speaks for another counts half. */
function fromArticle(
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
  const dateline = article.datelineState;
  if (dateline)
    add(evidence, dateline, prior(dateline, weights.dateline), { code: 'dateline', values: { state: dateline } });
  addShares(written, around.company, weights.officials, 2, 'officials-named', evidence);
  // A single word is no drift: the share is of six at least.
  addShares(written, article.stateWeights(), weights.drift, 6, 'article-about', evidence);
  const { sameNumber, neighbour } = around;
  if (sameNumber)
    add(evidence, sameNumber, weights.sameNumber, { code: 'named-before', values: { state: sameNumber } });
  if (neighbour) add(evidence, neighbour, weights.neighbour);
}

/**
 * Shares a weight out by how much of the article speaks for each jurisdiction. Those that cannot have such a measure are
 * left aside, and Congress where the form is a state's: its members are in every paper, whatever bill is meant.
 */
function addShares(
  written: WrittenMeasure,
  amounts: Readonly<Record<PackId, number>>,
  weight: number,
  atLeast: number,
  code: string,
  evidence: Evidence,
): void {
  const states = Object.entries(amounts).filter(([state]) =>
    keyedJurisdictions.includes(state)
      ? typeOf(written, state) !== undefined
      : !written.only && mayBeOf(state, written.nature, written.number),
  );
  const isStateForm = written.style === 'plain' || written.style === 'washington';
  const total = states.reduce((sum, [state, amount]) => sum + (isStateForm && state === 'us' ? 0 : amount), 0);
  for (const [state, amount] of states)
    add(evidence, state, weight * Math.min(1, amount / Math.max(total, atLeast)), { code, values: { state } });
}
