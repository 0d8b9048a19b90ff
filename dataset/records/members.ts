/** The people of a session in an order that never changes: by the day on which each first acted, newcomers last. */
import { chambers } from '../../engine/release/codes';
import type { Chamber } from '../../engine/release/records';
import type { Roll, SessionRecord } from './shape';

/** By day, order within the day, and id. */
export const inTime = (rolls: readonly Roll[], chamber: Chamber): Roll[] =>
  rolls
    .filter((roll) => roll.chamber === chamber)
    .sort((a, b) =>
      a.date < b.date
        ? -1
        : a.date > b.date
          ? 1
          : a.number - b.number || ((a.measure ?? '') < (b.measure ?? '') ? -1 : 1),
    );

const firstDays = (record: SessionRecord): Map<string, string> => {
  const first = new Map<string, string>();
  const seen = (id: string, day: string) => {
    const known = first.get(id);
    if (known === undefined || day < known) first.set(id, day);
  };
  for (const { casts, casting, date } of record.rolls) {
    for (const id of casts.keys()) seen(id, date);
    if (casting) seen(casting.member, date);
  }
  for (const { sponsor, cosponsors, introduced = '9999' } of record.measures)
    for (const id of [...(sponsor ? [sponsor] : []), ...cosponsors]) seen(id, introduced);
  for (const { id, from } of record.executives) seen(id, from);
  return first;
};

export interface Members {
  ids: readonly string[];
  indexOf: ReadonlyMap<string, number>;
  /** Indices of those who vote in each chamber, in the order of their first vote. */
  voters: Readonly<Record<Chamber, readonly number[]>>;
}

export function membersOf(record: SessionRecord): Members {
  const days = [...firstDays(record)].sort(([a, left], [b, right]) =>
    left < right ? -1 : left > right ? 1 : a < b ? -1 : 1,
  );
  const ids = days.map(([id]) => id);
  const indexOf = new Map(ids.map((id, at) => [id, at]));
  const voting = (chamber: Chamber) => {
    const seen = new Set<number>();
    for (const { casts } of inTime(record.rolls, chamber))
      for (const at of [...casts.keys()].map((id) => indexOf.get(id) ?? -1).sort((a, b) => a - b)) seen.add(at);
    return [...seen];
  };
  const [house, senate] = chambers.map(voting);
  return { ids, indexOf, voters: { house: house ?? [], senate: senate ?? [] } };
}
