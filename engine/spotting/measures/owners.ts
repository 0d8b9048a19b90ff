/**
 * Whose the measures of a batch are. Each is judged by itself first; then those that nothing tells, and those of a number that
 * was another's before, once more, knowing whose the others are.
 */
import type { MeasureKey, PackId } from '../../identifiers';
import { keyedJurisdictions } from '../../jurisdictions/numbers';
import { typeElsewhere } from '../../jurisdictions/other-states';
import { states } from '../../jurisdictions/states';
import type { Reason, TextRun } from '../types';
import { ballotForm, ballotKey } from './ballot';
import type { Batch } from './batch';
import type { Candidate } from './candidates';
import type { WrittenMeasure } from './scan';
import { lawmakingWords, near } from './surroundings';
import { isInLetters, typeOf } from './whose/from-form';
import { jurisdictionOf } from './whose/jurisdiction';
import { longLetters } from './tables/written-forms';

/** A measure of which it is known whose it is. */
export interface Owned {
  readonly candidate: Candidate;
  readonly jurisdiction: PackId;
  /** As keys name it; empty for a state whose measures have none, and then nobody else gets the mark. */
  readonly type: string;
  readonly why: readonly Reason[];
  /** Of one that belongs to no session. */
  readonly ballot?: MeasureKey;
}

export const isOnBallot = ({ nature }: WrittenMeasure): boolean => nature === 'initiative' || nature === 'referendum';
/** By which the owners of measures are remembered. */
export const numberOf = ({ nature, number }: WrittenMeasure): string => `${nature}:${number}`;
/** Whether a number is known of from such a mention: "R-90" alone tells of no referendum. */
export const tellsOwner = ({ candidate: { written } }: Owned): boolean =>
  !isOnBallot(written) || written.style !== 'short';

/** Whose the measures are, in reading order; those of which it is not clear are left out. */
export function ownersOf(batch: Batch): readonly Owned[] {
  const { candidates, memory } = batch;
  const alone = candidates.map((one) => ownerOf(one, batch));
  const earlier = new Map(Object.entries(memory.owners));
  const all = new Map(earlier);
  for (const one of alone)
    if (one && tellsOwner(one) && !all.has(numberOf(one.candidate.written)))
      all.set(numberOf(one.candidate.written), one.jurisdiction);
  /** As far as it has been read. */
  const before = new Map(earlier);
  return candidates.flatMap((candidate, at) => {
    const number = numberOf(candidate.written);
    const own = alone[at];
    const owner = before.get(number) ?? (own ? undefined : all.get(number));
    const found = own && (owner ?? own.jurisdiction) === own.jurisdiction ? own : ownerOf(candidate, batch, owner);
    if (found && tellsOwner(found)) before.set(number, found.jurisdiction);
    return found ?? [];
  });
}

function ownerOf(candidate: Candidate, batch: Batch, owner?: PackId): Owned | undefined {
  const { written, run, linked } = candidate;
  const { text } = batch.runs[run]!;
  if (isOnBallot(written)) return ballotOwner(candidate, batch, owner);
  if (linked) {
    const why = [{ code: 'official-link', values: { number: String(written.number) } }];
    return { candidate, jurisdiction: linked.jurisdiction, type: linked.type, why };
  }
  if (!isOfLaw(candidate, batch, owner !== undefined)) return undefined;
  const found = jurisdictionOf(candidate, batch, owner);
  if (!found) return undefined;
  const { state, reasons } = found;
  const words = text.slice(written.start, written.end);
  const type = typeOf(written, state) ?? typeOfOthers(written, state) ?? '';
  return { candidate, jurisdiction: state, type, why: [{ code: 'written-as', values: { words } }, ...reasons] };
}

/** As a state without a descriptor calls it, if it writes its bills so. */
const typeOfOthers = ({ nature, inStates, only }: WrittenMeasure, state: PackId): string | undefined =>
  only && !only.includes(state) ? undefined : typeElsewhere(state, inStates ?? nature);

function ballotOwner(candidate: Candidate, batch: Batch, owner: PackId | undefined): Owned | undefined {
  const found = ballotKey(candidate, batch, owner !== undefined);
  return found && { candidate, jurisdiction: found.state, type: '', why: [ballotForm], ballot: found.key };
}

/** Whether the text is about lawmaking at all, where the form alone does not say so. */
function isOfLaw({ written, run }: Candidate, { memory: { lawmaking }, runs }: Batch, isKnown: boolean): boolean {
  if (lawmaking === 0) return false;
  if (written.style === 'short' && !speaksOfLaw(written, runs[run]!, lawmaking, isKnown)) return false;
  const { text } = runs[run]!;
  // "HB 2000" of a heat sheet, "SB 5115" of a wheat line.
  return lawmaking > 1 || !isInLetters(written, text) || lawmakingWords(near(text, written), 1) > 0;
}

/**
 * Letters that mean many things are measures only where the paragraph speaks of lawmaking; "S. 2217" and "HR 4121", longer
 * and rarer, where the article does.
 */
function speaksOfLaw(
  { start, end, number, only }: WrittenMeasure,
  { text, cell }: TextRun,
  lawmaking: number,
  isKnown: boolean,
): boolean {
  const isGlued = /^[A-Za-zÀ-ɏЀ-ӿḀ-ỿ\u3040-\u9fff\uac00-\ud7af]\d/.test(text.slice(start));
  // "The Audi S5"
  if (
    isGlued &&
    /[a-zß-öø-ɏа-яḀ-ỿ]\s[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я][A-Za-zÀ-ɏЀ-ӿḀ-ỿ\u3040-\u9fff\uac00-\ud7af-]+\s$/.test(
      text.slice(Math.max(0, start - 30), start),
    )
  )
    return false;
  // "House Bill 93 … his mail ran against H93": "H1" is a visa, too.
  if ((isKnown && (number > 20 || !isGlued)) || lawmakingWords(near(text, { start, end }), 1) > 0) return true;
  const isAlone = cell !== undefined && text.trim().length === end - start;
  const isLong = number > 999 && longLetters.test(text.slice(start));
  return lawmaking >= 3 && (isAlone || isLong || isOwned(text.slice(Math.max(0, start - longestOwner), start), only));
}

const longestOwner = 24;
/** "Idaho’s H 93": of a state that writes so. */
function isOwned(before: string, only: readonly PackId[] = keyedJurisdictions): boolean {
  const owner = /^(.*)['’]s\s$/s.exec(before)?.[1];
  return owner !== undefined && states.some(({ state, name }) => only.includes(state) && owner.endsWith(name));
}
