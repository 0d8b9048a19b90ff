/** Looking things up in the loaded release. Nothing that a correction has withdrawn is ever found. */
import type { MeasureKey, OfficialId, PackId } from '../identifiers';
import type { MeasureRecord, OfficialDetails, PackPart, RollCall, RosterPerson } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import { parseMeasureKey } from './measure-key';

/** A record with the file it stands in: sources are indices into that file's list. */
export interface Found<Record> {
  record: Record;
  pack: PackId;
  part: PackPart;
}

export const isWithdrawn = (release: LoadedRelease, id: string) => release.withdrawn.includes(id);

/** The person with this id, in whichever loaded pack has them. */
export function findPerson(release: LoadedRelease, id: OfficialId): Found<RosterPerson> | null {
  if (isWithdrawn(release, id)) return null;
  for (const [pack, { roster }] of Object.entries(release.packs)) {
    const record = roster.people.find((person) => person.id === id);
    if (record) return { record, pack, part: 'roster' };
  }
  return null;
}

export function findDetails(release: LoadedRelease, id: OfficialId): Found<OfficialDetails> | null {
  for (const [pack, { officials }] of Object.entries(release.packs)) {
    const record = officials?.officials.find((official) => official.id === id);
    if (record) return { record, pack, part: 'officials' };
  }
  return null;
}

export function findMeasure(release: LoadedRelease, key: MeasureKey): Found<MeasureRecord> | null {
  const id = parseMeasureKey(key);
  if (!id || isWithdrawn(release, key)) return null;
  const record = release.packs[id.pack]?.measures?.measures.find((measure) => measure.key === key);
  return record ? { record, pack: id.pack, part: 'measures' } : null;
}

/** Every roll call of the loaded packs that fits, newest first. */
export function rollCalls(
  release: LoadedRelease,
  fits: (rollCall: RollCall, voters: readonly string[] | undefined) => boolean,
): Found<RollCall>[] {
  const found: Found<RollCall>[] = [];
  for (const [pack, { votes }] of Object.entries(release.packs)) {
    for (const record of votes?.rollCalls ?? []) {
      if (isWithdrawn(release, record.id)) continue;
      if (fits(record, record.voters === undefined ? undefined : votes?.voters[record.voters])) {
        found.push({ record, pack, part: 'votes' });
      }
    }
  }
  return found.sort((a, b) => b.record.date.localeCompare(a.record.date) || b.record.id.localeCompare(a.record.id));
}

/** Any record, as far as its source goes. */
export interface Sourced {
  source?: number | undefined;
}
