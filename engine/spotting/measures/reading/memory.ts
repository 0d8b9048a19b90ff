/**
 * What later batches of a page need to know of the measures in earlier ones. It comes back from the page, so that
 * everything in it is checked before use.
 */
import type { PackId } from '../../../identifiers';
import { type LinkedMeasure, sessionlessKey } from './links';

/** Entries kept of each kind: far more than any article names, and small enough for the context. */
const atMost = 300;
/** Sessions kept of one number. */
const mostSessions = 4;
/** Words of lawmaking from which no more are counted. */
export const lawmakingCap = 20;

export interface MeasureMemory {
  /** `house-bill:1217` to the jurisdiction decided. */
  readonly owners: Readonly<Record<string, PackId>>;
  /** `wa/HB/1217` to the session that words or a link named; to several, with commas, where they named several. */
  readonly sessions: Readonly<Record<string, string>>;
  /** Whether a form was seen that only Congress uses. */
  readonly federal: boolean;
  /** Whether the article speaks of pre-filing. */
  readonly prefiling: boolean;
  /** Mentions of officials, by jurisdiction. */
  readonly officials: Readonly<Record<PackId, number>>;
  /** Words of lawmaking seen, at most `mostOfLaw`. */
  readonly lawmaking: number;
}

/** The entries of what may be a record whose keys and values are of these forms. */
const entries = <Value>(of: unknown, key: RegExp, isValue: (value: unknown) => value is Value): Record<string, Value> =>
  Object.fromEntries(
    Object.entries((of ?? {}) as Record<string, unknown>)
      .filter((entry): entry is [string, Value] => key.test(entry[0]) && isValue(entry[1]))
      .slice(0, atMost),
  );
const isLike =
  (form: RegExp) =>
  (value: unknown): value is string =>
    typeof value === 'string' && form.test(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < 1e6;
const state = /^[a-z]{2}$/;

/** Reads a memory; anything that is none reads as empty. */
export function readMeasureMemory(value: unknown): MeasureMemory {
  const given = (value ?? {}) as Partial<Record<keyof MeasureMemory, unknown>>;
  return {
    owners: entries(given.owners, /^[a-z-]{4,30}:\d{1,5}$/, isLike(state)),
    sessions: entries(given.sessions, /^[a-z]{2}\/[A-Z]{1,7}\/\d{1,5}$/, isLike(/^[\d,-]{2,40}$/)),
    officials: entries(given.officials, state, isCount),
    federal: given.federal === true,
    prefiling: given.prefiling === true,
    lawmaking: isCount(given.lawmaking) ? Math.min(given.lawmaking, lawmakingCap) : 0,
  };
}

/** The newest entries, in an object that is made for any number of keys: most pages have others. */
function newest(entries: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const kept = Object.create(null) as Record<string, string>;
  for (const [key, value] of [...entries].slice(-atMost)) kept[key] = value;
  return kept;
}

/** What was remembered, with the owners of more numbers, and with the sessions in which words or links have named measures since. */
export function updateMeasureMemory(
  memory: MeasureMemory,
  owners: readonly (readonly [string, PackId])[],
  named: readonly LinkedMeasure[],
): MeasureMemory {
  const owned = new Map(Object.entries(memory.owners));
  for (const [number, owner] of owners) owned.set(number, owner);
  const sessions = new Map(Object.entries(memory.sessions));
  for (const measure of named) {
    const name = sessionlessKey(measure);
    const known = sessions.get(name)?.split(',') ?? [];
    if (measure.session && !known.includes(measure.session))
      sessions.set(name, [...known, measure.session].slice(-mostSessions).join(','));
  }
  return { ...memory, owners: newest(owned), sessions: newest(sessions) };
}
