/** What a new release would change for readers, against the last one. */
import type { IsoDate, PackId } from '../engine/identifiers';
import type { Pack, PackPart } from '../engine/release/packs';
import { wordsOf } from '../engine/languages';
import type { EditorialFile } from '../engine/release/editorial';
import type { Facts } from './facts';
import { dayIn, daysLater } from './moments';

/** One list of a release, then and now. */
export interface Difference {
  /** `wa/roster`, `editorial/stances`. */
  part: string;
  before: number;
  now: number;
  added: string[];
  changed: string[];
  dropped: string[];
}

/** The largest share of a list's records that may go missing unnoticed. */
export const shrinkLimit = 0.2;

type Records = Map<string, unknown>;
const byId = <T>(records: readonly T[], id: (record: T) => string): Records =>
  new Map(records.map((record) => [id(record), record]));

function packLists(pack: Pack): [PackPart, Records][] {
  const { roster, officials, measures, votes } = pack;
  // An index into a file's sources is no property of the record: the same source may stand elsewhere next time.
  const plain = (record: unknown) =>
    JSON.parse(JSON.stringify(record, (name, value) => (name === 'source' ? undefined : value)));
  const lists: [PackPart, Records][] = [['roster', byId(roster.people, ({ id }) => id)]];
  if (officials) lists.push(['officials', byId(officials.officials, ({ id }) => id)]);
  if (measures) lists.push(['measures', byId(measures.measures, ({ key }) => key)]);
  if (votes) lists.push(['votes', byId(votes.rollCalls, ({ id }) => id)]);
  return lists.map(([part, records]) => [part, new Map([...records].map(([id, record]) => [id, plain(record)]))]);
}

const editorialLists = (file: EditorialFile): [string, Records][] =>
  (['explanations', 'stances', 'actions', 'hearings'] as const).map((name) => [
    `editorial/${name}`,
    byId<{ id: string }>(file[name], ({ id }) => id),
  ]);

const listsOf = (packs: Record<PackId, Pack>, editorial: EditorialFile | undefined): Map<string, Records> =>
  new Map([
    ...Object.entries(packs).flatMap(([pack, parts]) =>
      packLists(parts).map(([part, records]) => [`${pack}/${part}`, records] as const),
    ),
    ...(editorial ? editorialLists(editorial) : []),
  ]);

/** Every list that is not the same in both. */
export function differences(
  before: Pick<Facts, 'packs' | 'editorial'>,
  now: Pick<Facts, 'packs' | 'editorial'>,
): Difference[] {
  const old = listsOf(before.packs, before.editorial);
  const young = listsOf(now.packs, now.editorial);
  return [...new Set([...old.keys(), ...young.keys()])].sort().flatMap((part) => {
    const was: Records = old.get(part) ?? new Map();
    const is: Records = young.get(part) ?? new Map();
    const added = [...is.keys()].filter((id) => !was.has(id));
    const dropped = [...was.keys()].filter((id) => !is.has(id));
    const changed = [...is].flatMap(([id, record]) =>
      was.has(id) && JSON.stringify(was.get(id)) !== JSON.stringify(record) ? [id] : [],
    );
    return added.length + dropped.length + changed.length === 0
      ? []
      : [{ part, before: was.size, now: is.size, added, changed, dropped }];
  });
}

/**
 * Lists that have lost more than a fifth of their records: more likely a broken source than the truth. What was taken
 * back on purpose is no loss.
 */
export const shrunk = (found: readonly Difference[], takenBack: ReadonlySet<string>): Difference[] =>
  found.filter(({ before, now, dropped }) => {
    const expected = before - dropped.filter((id) => takenBack.has(id)).length;
    return now < expected * (1 - shrinkLimit);
  });

/** Actions whose last day is today or one of the next seven. */
export function endingSoon(file: EditorialFile, today: IsoDate, zone: string): { id: string; day: IsoDate }[] {
  const week = daysLater(today, 7);
  return file.actions
    .map(({ id, until }) => ({ id, day: dayIn(until, zone) }))
    .filter(({ day }) => day >= today && day <= week);
}

/** Names that may be taken for one another, or for a word. */
export interface NameTrap {
  name: string;
  ids: string[];
  kind: 'same-name' | 'ordinary-word';
}

/** @param fresh officials who are new in this release; their surnames are looked at. */
export function nameTraps(packs: Record<PackId, Pack>, fresh: ReadonlySet<string>): NameTrap[] {
  const words = wordsOf('names').ordinary;
  const named = new Map<string, Set<string>>();
  const traps: NameTrap[] = [];
  for (const { roster } of Object.values(packs))
    for (const { id, name, given, family, aliases = [] } of roster.people) {
      for (const full of new Set([name, `${given} ${family}`, ...aliases]))
        named.set(full, (named.get(full) ?? new Set()).add(id));
      if (fresh.has(id) && words.has(family.toLowerCase())) traps.push({ name, ids: [id], kind: 'ordinary-word' });
    }
  for (const [name, ids] of named) if (ids.size > 1) traps.push({ name, ids: [...ids], kind: 'same-name' });
  return traps;
}
