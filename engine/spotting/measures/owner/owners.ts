/**
 * Whose the measures of a batch are. Claims for each jurisdiction add up; the best one wins if it is strong enough and clearly
 * ahead. Each measure is judged by itself first; then those that nothing tells, and those of a number that was another's before,
 * once more, knowing whose the others are.
 */
import type { MeasureKey, PackId } from '../../../identifiers';
import { keyedJurisdictions } from '../../../jurisdictions/numbers';
import { typeElsewhere } from '../../../jurisdictions/other-states';
import type { Reason } from '../../types';
import { scoreOf } from '../../evidence/evidence';
import { weights } from '../../evidence/weights';
import { ballotForm, ballotKey } from '../reading/ballot';
import type { Batch } from '../reading/batch';
import type { Candidate } from '../reading/candidates';
import {
  type OwnerClaim,
  ownerClaim,
  claimsOfArticle,
  claimsOfForm,
  claimsOfSentence,
  isInLetters,
  measureTypeIn,
} from './claims';
import type { Numbered } from '../reading/links';
import type { Spot, WrittenMeasure } from '../reading/scan';
import { countLawmakingWords, textAround } from '../reading/surroundings';
import { ofTheHouse } from '../tables/whose-words';

/** A measure of which it is known whose it is. Its type is empty for a state whose measures have none: then nobody gets the mark. */
export interface OwnedMeasure extends Numbered {
  readonly candidate: Candidate;
  readonly why: readonly Reason[];
  /** Of one that belongs to no session. */
  readonly ballot: MeasureKey | undefined;
}

const isOnBallot = ({ nature }: WrittenMeasure): boolean => nature === 'initiative' || nature === 'referendum';
/** By which the owners of measures are remembered. */
export const numberKey = ({ nature, number }: WrittenMeasure): string => `${nature}:${number}`;
/** Whether a number is known of from such a mention: "R-90" alone tells of no referendum. */
export const tellsOwner = ({ candidate: { written } }: OwnedMeasure): boolean =>
  !isOnBallot(written) || written.style !== 'short';

/** A jurisdiction that a measure may be of. */
export interface ScoredOwner {
  readonly state: PackId;
  readonly score: number;
  /** What speaks for it and against it. */
  readonly parts: readonly OwnerClaim[];
  /** Some of that stands in the sentence itself. */
  readonly near: boolean;
}

/** Where a measure stands whose jurisdiction was weighed, and how those did, the likeliest first. */
export interface OwnerExplanation extends Spot {
  readonly run: number;
  readonly owners: readonly ScoredOwner[];
}

interface OwnersFound {
  /** Whose the measures are, in reading order; those of which it is not clear are left out. */
  readonly owned: readonly OwnedMeasure[];
  /** What was weighed for each, clear or not. */
  readonly weighed: () => readonly OwnerExplanation[];
}

/** Finds whose the measures of a batch are. */
export function resolveOwners(batch: Batch): OwnersFound {
  const { candidates, memory } = batch;
  const alone = candidates.map((one) => ownerOf(one, batch));
  /** As far as the text has been read, and with what comes later. */
  const before = new Map(Object.entries(memory.owners));
  const told = alone.filter((one) => one !== undefined).filter(tellsOwner);
  const together = soleOwner(told);
  const all = new Map(told.map((one) => [numberKey(one.candidate.written), one.jurisdiction] as const).reverse());
  const owned = candidates.map((candidate, at) => {
    const number = numberKey(candidate.written);
    const own = alone[at];
    const owner = before.get(number) ?? (own ? undefined : all.get(number));
    const isKept = own && (owner ?? own.jurisdiction) === own.jurisdiction;
    const found = isKept ? own : ownerOf(candidate, batch, owner, together);
    if (found && tellsOwner(found)) before.set(number, found.jurisdiction);
    return { candidate, owner: isKept ? undefined : owner, together: isKept ? undefined : together, found };
  });
  return {
    owned: owned.map(({ found }) => found).filter((one) => one !== undefined),
    weighed: () =>
      owned
        .filter(({ candidate: { linked, written } }) => !linked && !isOnBallot(written))
        .map(({ candidate, owner, together }) => {
          const { start, end } = candidate.written;
          const owners = isOfLaw(candidate, batch) ? scoreOwners(candidate, batch, owner, together) : [];
          return { run: candidate.run, start, end, owners };
        }),
  };
}

/** Whose all bills of states are that tell by themselves. */
function soleOwner(told: readonly OwnedMeasure[]): PackId | undefined {
  const bills = told.filter(({ candidate: { written } }) => !isOnBallot(written) && written.style !== 'federal');
  const [first, second] = new Set(bills.map(({ jurisdiction }) => jurisdiction));
  return second === undefined && first !== 'us' ? first : undefined;
}

function ownerOf(candidate: Candidate, batch: Batch, owner?: PackId, together?: PackId): OwnedMeasure | undefined {
  const { written, run, linked } = candidate;
  const { number } = written;
  if (isOnBallot(written)) {
    const ballot = ballotKey(candidate, batch, owner !== undefined);
    if (ballot === undefined) return undefined;
    return { candidate, jurisdiction: ballot.split('/')[0]!, type: '', number, why: [ballotForm], ballot };
  }
  if (linked) {
    const why = [{ code: 'official-link', values: { number: String(number) } }];
    return { candidate, jurisdiction: linked.jurisdiction, type: linked.type, number, why, ballot: undefined };
  }
  const found = isOfLaw(candidate, batch) ? mostLikely(candidate, batch, owner, together) : undefined;
  if (!found) return undefined;
  const { state, parts } = found;
  const words = batch.runs[run]!.text.slice(written.start, written.end);
  const { nature, inStates, only } = written;
  // As a state without a descriptor calls it, if it writes its bills so.
  const elsewhere = only && !only.includes(state) ? undefined : typeElsewhere(state, inStates ?? nature);
  const type = measureTypeIn(written, state) ?? elsewhere ?? '';
  // The strongest first.
  const strongest = parts.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const why: Reason[] = [{ code: 'written-as', values: { words } }];
  for (const { reason } of strongest) if (reason) why.push(reason);
  return { candidate, jurisdiction: state, type, number, why, ballot: undefined };
}

/** Whether the text is about lawmaking at all, where the form alone does not say so. */
function isOfLaw({ written, run }: Candidate, { memory: { lawmaking }, runs }: Batch): boolean {
  const { text } = runs[run]!;
  const isBeside = () => countLawmakingWords(textAround(text, written), 1) > 0;
  // "HB 2000" of a heat sheet, "SB 5115" of a wheat line; but nothing else is written "H.R. 2000".
  const isPlain = written.style === 'federal' && ofTheHouse.test(text.slice((written.first ?? written).start));
  if (written.style !== 'short')
    return (
      lawmaking >= weights['decide.lawmaking-written'] ||
      (lawmaking > 0 && (isPlain || !isInLetters(written, text) || isBeside()))
    );
  // Letters that mean many things: "H1" is a visa, too.
  return lawmaking > 0 && (lawmaking >= weights['decide.lawmaking-page'] || isBeside());
}

/** The claims for each jurisdiction together, the strongest sum first. */
const scored = (claims: readonly OwnerClaim[]): readonly ScoredOwner[] =>
  [...new Set(claims.map(({ state }) => state))]
    .map((state) => {
      const parts = claims.filter((one) => one.state === state);
      return { state, score: scoreOf(parts), parts, near: parts.some(({ near }) => near) };
    })
    .sort((a, b) => b.score - a.score);

/**
 * How each jurisdiction does that a measure may be of. It may be a state without a pack, whose measures are left alone.
 * @param owner whose another of the same kind and number is, if the article tells
 * @param together whose all others are that tell by themselves
 */
function scoreOwners(
  candidate: Candidate,
  batch: Batch,
  owner: PackId | undefined,
  together: PackId | undefined,
): readonly ScoredOwner[] {
  const { written, run } = candidate;
  const { article, memory, runs } = batch;
  const { nature, only, style } = written;
  const { text } = runs[run]!;
  const isLoose = style === 'short' || style === 'loose';
  // "House Bill 1" is how states write. Congress's bills are only called so in a report from there, or once one has been.
  const isForCongress =
    style !== 'plain' || !nature.endsWith('-bill') || article.datelineState === 'us' || owner === 'us';
  const { claims, named } = claimsOfSentence(candidate, article, text);
  const ofArticle = isLoose && memory.federal ? [ownerClaim('us', 'owner.federal-article')] : [];
  const ofPage = claimsOfArticle(candidate, batch, owner, named, together);
  const all = claimsOfForm(written, text, batch).concat(ofArticle, claims, ofPage);
  return scored(all).filter(({ state, near, score }) =>
    keyedJurisdictions.includes(state)
      ? // "Oregon’s House Bill 1217" is nobody else’s, though we know of none there with that number.
        (measureTypeIn(written, state) !== undefined ||
          (state !== 'us' && near && score >= weights['owner.besides'])) &&
        (state !== 'us' || near || isForCongress)
      : // Another state’s bill would have to be written in a way of our own: only if the sentence says so.
        style !== 'federal' && (near || !only || only.includes(state)),
  );
}

/** The one that most speaks for, or nothing where it is not clear. */
function mostLikely(...asked: Parameters<typeof scoreOwners>): ScoredOwner | undefined {
  const [best, second] = scoreOwners(...asked);
  const isClear =
    best &&
    best.score >= weights['decide.owner'] &&
    best.score - (second?.score ?? 0) >= weights['decide.owner-margin'];
  return isClear ? best : undefined;
}
