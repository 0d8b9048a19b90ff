/**
 * What later batches of a page need to know of the measures in earlier ones. It comes back from the page, so that
 * everything in it is checked before use.
 */
import type { PackId } from '../../identifiers';
import type { LinkedMeasure } from './links';

/** Entries kept of each kind: far more than any article names, and small enough for the context. */
const atMost = 300;
/** Sessions kept of one number. */
const mostSessions = 4;
/** Words of lawmaking from which no more are counted. */
export const mostOfLaw = 20;

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

const entries = (value: unknown, key: RegExp, form: RegExp): [string, string][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value)
        .filter(
          (entry): entry is [string, string] =>
            typeof entry[1] === 'string' && key.test(entry[0]) && form.test(entry[1]),
        )
        .slice(0, atMost);

/** Reads a memory; anything that is none reads as empty. */
export function readMemory(value: unknown): MeasureMemory {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof MeasureMemory, unknown>
  >;
  return {
    owners: Object.fromEntries(entries(given.owners, /^[a-z-]{4,30}:\d{1,5}$/, /^[a-z]{2}$/)),
    sessions: Object.fromEntries(entries(given.sessions, /^[a-z]{2}\/[A-Z]{1,7}\/\d{1,5}$/, /^[\d,-]{2,40}$/)),
    officials: Object.fromEntries(
      Object.entries(given.officials ?? {}).filter(
        ([state, count]) => /^[a-z]{2}$/.test(state) && typeof count === 'number' && count > 0 && count < 1e6,
      ),
    ) as Record<PackId, number>,
    federal: given.federal === true,
    prefiling: given.prefiling === true,
    lawmaking: typeof given.lawmaking === 'number' && given.lawmaking > 0 ? Math.min(given.lawmaking, mostOfLaw) : 0,
  };
}

const nameOf = ({ jurisdiction, type, number }: LinkedMeasure) => `${jurisdiction}/${type}/${number}`;

/** What was remembered of owners, with more; within its limits. */
export const withOwners = (memory: MeasureMemory, owners: Iterable<readonly [string, PackId]>): MeasureMemory => ({
  ...memory,
  owners: Object.fromEntries([...new Map([...Object.entries(memory.owners), ...owners])].slice(-atMost)),
});

/** What was remembered of sessions, with those in which words or links have named measures since. */
export function withSessions(memory: MeasureMemory, named: readonly LinkedMeasure[]): MeasureMemory {
  const sessions = new Map(Object.entries(memory.sessions).map(([name, known]) => [name, known.split(',')]));
  for (const measure of named) {
    const known = sessions.get(nameOf(measure)) ?? [];
    if (measure.session && !known.includes(measure.session)) sessions.set(nameOf(measure), [...known, measure.session]);
  }
  const kept = Array.from(sessions, ([name, known]) => [name, known.slice(-mostSessions).join(',')]);
  return { ...memory, sessions: Object.fromEntries(kept.slice(-atMost)) as Record<string, string> };
}

/** The sessions in which words or links have named this number. */
export const sessionsNamed = (memory: MeasureMemory, measure: LinkedMeasure): string[] =>
  memory.sessions[nameOf(measure)]?.split(',') ?? [];
