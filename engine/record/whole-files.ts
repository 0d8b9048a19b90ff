/**
 * Packs that hold their measures and roll calls in one file each: small ones, and made-up ones beside them. The record
 * of whole sessions is in columns.
 */
import { parseMeasureKey } from '../cards/measure-key';
import { motionCode } from '../cards/motions';
import type { OfficialId, PackId } from '../identifiers';
import type { FilePath } from '../release/bundle';
import { voteLetters } from '../release/codes';
import type { MeasureRecord, MeasuresFile, RollCall as RollCallRecord, VoteValue, VotesFile } from '../release/packs';
import { actsOn } from './acts-on';
import type { Act, Measure, RollCall } from './model';
import type { ReadFile } from './session';

export interface WholeFiles {
  measures: ReadonlyMap<string, Measure>;
  rollCalls: ReadonlyMap<string, RollCall>;
  acts(official: OfficialId): Act[];
}

function rollCallOf(record: RollCallRecord, voters: readonly string[] | undefined, file: FilePath): RollCall {
  const { id, measure, chamber, date, motion, result, tally, page, source, votes } = record;
  const members = new Map<OfficialId, VoteValue>();
  voters?.forEach((official, at) => {
    const letter = votes?.[at];
    if (letter && letter in voteLetters) members.set(official, voteLetters[letter as keyof typeof voteLetters]);
  });
  const decides = motionCode(motion);
  return { file, source, id, measure, chamber, date, motion, decides, result, tally, page, ...(voters && { members }) };
}

/** A measure as such a file, or one of earlier sessions, has it: nothing is said of what became of it. */
export function measureFrom(record: MeasureRecord, file: FilePath, rollCalls: RollCall[] = []): Measure | undefined {
  const { key, title, description, sponsor: person, sponsorName: name, introduced, page, source } = record;
  const id = parseMeasureKey(key);
  if (!id) return undefined;
  const sponsor = { ...(person !== undefined && { id: person }), ...(name !== undefined && { name }) };
  const rest = { title, description, introduced, page, cosponsors: [], issues: [], deeds: [], rollCalls };
  return { file, source, id, ...rest, ...((person !== undefined || name !== undefined) && { sponsor }) };
}

const opened = new WeakMap<MeasuresFile, { votes: VotesFile | undefined; whole: WholeFiles }>();

/** Undefined for a pack without such a file. */
export function wholeFiles(read: ReadFile, pack: PackId): WholeFiles | undefined {
  const file = read(`${pack}/measures`) as MeasuresFile | undefined;
  const votes = read(`${pack}/votes`) as VotesFile | undefined;
  if (!file) return undefined;
  const before = opened.get(file);
  if (before && before.votes === votes) return before.whole;
  const rollCalls = new Map(
    (votes?.rollCalls ?? []).map((record) => [
      record.id,
      rollCallOf(record, votes?.voters[record.voters ?? -1], `${pack}/votes`),
    ]),
  );
  const onMeasure = new Map<string, RollCall[]>();
  for (const rollCall of rollCalls.values()) {
    const key = rollCall.measure ?? '';
    onMeasure.set(key, [...(onMeasure.get(key) ?? []), rollCall]);
  }
  const measures = new Map(
    file.measures.flatMap((record) => {
      const found = (onMeasure.get(record.key) ?? []).sort((a, b) => a.date.localeCompare(b.date));
      const measure = measureFrom(record, `${pack}/measures`, found);
      return measure ? [[record.key, measure] as const] : [];
    }),
  );
  const whole: WholeFiles = {
    measures,
    rollCalls,
    acts: (official) => [...measures.values()].flatMap((measure) => actsOn(measure, official)),
  };
  opened.set(file, { votes, whole });
  return whole;
}
