/** A body's roll calls, from their columns. */
import { hasDecided, motionCode } from '../cards/motions';
import type { MotionCode } from '../cards/motions';
import type { MeasureId } from '../cards/measure-key';
import type { FilePath } from '../release/bundle';
import type { OfficialId } from '../identifiers';
import type { BodyId } from '../jurisdictions/bodies';
import { voteLetters } from '../release/codes';
import type { VoteValue } from '../release/packs';
import { lettersPath, rollCallId } from '../release/record-paths';
import type { LettersFile, RollsFile } from '../release/records';
import { bodyIn, decides as canDecide, votersIn } from './bodies';
import type { RollCall } from './model';
import { ownValue } from '../own-value';
import { rollCallPage } from './roll-pages';
import type { ReadFile, Session } from './session';

/** What a vote decides, for those motions whose words do not say it. */
const fallback: Readonly<Record<string, MotionCode>> = {
  passage: 'passage',
  reading: 'second-reading',
  again: 'passage-again',
  concurrence: 'concurrence',
  conference: 'conference',
  override: 'override',
  confirmation: 'confirmation',
};

const codes = new WeakMap<object, MotionCode | undefined>();

/** What a motion of the session's list decides, its words read once. */
function decidedBy({ file }: Session, motion: number): MotionCode | undefined {
  const known = file.motions[motion];
  if (!known) return undefined;
  if (!codes.has(known)) codes.set(known, motionCode(known.words) ?? fallback[known.code]);
  return codes.get(known);
}

/** What the roll call at this place decides; nothing where its body only recommends. */
export const decidedAt = (session: Session, rolls: RollsFile, place: number): MotionCode | undefined =>
  canDecide(bodyIn(session.file, rolls.chamber)) ? decidedBy(session, rolls.motions[place] ?? -1) : undefined;

export const valueOf = (letter: string | undefined): VoteValue | undefined =>
  letter && letter in voteLetters ? voteLetters[letter as keyof typeof voteLetters] : undefined;

const places = new WeakMap<RollsFile, ReadonlyMap<string, number>>();

/** Where a body's roll call of this id is; -1 for one that it has not. */
export function placeOf(rolls: RollsFile, id: string): number {
  let known = places.get(rolls);
  if (!known) places.set(rolls, (known = new Map(rolls.dates.map((_, place) => [rollCallId(rolls, place), place]))));
  return known.get(id) ?? -1;
}

/** Published counts, by value. */
export const tallyOf = ({ yeas, nays, also }: RollsFile, place: number): Record<string, number> => ({
  Yea: yeas[place] ?? 0,
  Nay: nays[place] ?? 0,
  ...also[String(place)],
});

/** The letters of one roll call, one for each voter of its body; undefined where they are not loaded. */
export function lettersOf(read: ReadFile, { file }: Session, body: BodyId, place: number): string | undefined {
  const block = read(lettersPath(file, body, place) as FilePath) as LettersFile | undefined;
  return block?.letters[place - block.first];
}

function membersIn(session: Session, body: BodyId, letters: string): ReadonlyMap<OfficialId, VoteValue> {
  const members = new Map<OfficialId, VoteValue>();
  votersIn(session.file, body).forEach((index, at) => {
    const value = valueOf(letters[at]);
    const official = session.member(index);
    if (value && official !== undefined) members.set(official, value);
  });
  return members;
}

/** Whether the body has decided the measure once more after this roll call. */
function isOvertaken(session: Session, rolls: RollsFile, place: number, measure: MeasureId): boolean {
  const { file } = session.steps(measure.type, Number(measure.number)) ?? {};
  return (file?.rolls[measure.number]?.[rolls.chamber] ?? []).some((later) => {
    const decides = decidedAt(session, rolls, later);
    return later > place && hasDecided({ decides, result: rolls.results[String(later)] });
  });
}

/**
 * The roll call at this place.
 * @param letters how everybody voted, where that is wanted.
 */
export function rollCallAt(
  session: Session,
  rolls: RollsFile,
  place: number,
  measure: MeasureId | undefined,
  letters?: string,
): RollCall {
  const { chamber } = rolls;
  const motion = rolls.motions[place] ?? -1;
  const casting = rolls.casting[String(place)];
  const breaker = casting && session.member(casting[0]);
  const value = casting && valueOf(casting[1]);
  const needs = ownValue(rolls.needs ?? {}, String(place));
  const { file, path } = session;
  const body = bodyIn(file, chamber);
  return {
    file: path,
    source: file.sourceOf.votes,
    id: rollCallId(rolls, place),
    measure: measure?.key,
    chamber,
    ...(body && body.kind !== 'chamber' && { body: { kind: body.kind, name: body.name } }),
    date: rolls.days[rolls.dates[place] ?? -1] ?? '',
    motion: file.motions[motion]?.words ?? '',
    decides: decidedAt(session, rolls, place),
    result: rolls.results[String(place)],
    title: rolls.titles?.[String(place)],
    replaced: rolls.replaced?.[String(place)],
    ...(needs && { needs: { yes: needs[0], share: needs[1] } }),
    tally: tallyOf(rolls, place),
    page: rollCallPage(rolls, body, place),
    ...(letters !== undefined && { members: membersIn(session, chamber, letters) }),
    ...(breaker !== undefined && value && { tieBreak: { official: breaker, value } }),
    ...(measure && isOvertaken(session, rolls, place, measure) && { isOvertaken: true }),
    ...(rolls.notAsExplained?.includes(place) && { notAsExplained: true }),
  };
}
