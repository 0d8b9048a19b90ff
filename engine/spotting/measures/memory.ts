/**
 * What later batches of a page need to know of the measures in earlier ones. It comes back from the page, so that
 * everything in it is checked before use.
 */
import type { PackId } from '../../identifiers';
import type { LinkedMeasure } from './links';

/** Entries kept of each kind: far more than any article names, and small enough for the context. */
const atMost = 300;

export interface MeasureMemory {
  /** `house-bill:1217` to the jurisdiction decided. */
  owners: Record<string, PackId>;
  /** `wa/HB/1217` to the session that words or a link named; to several, with commas, where they named several. */
  sessions: Record<string, string>;
  /** Whether a form was seen that only Congress uses. */
  federal: boolean;
  /** Whether the article speaks of pre-filing. */
  prefiling: boolean;
  /** Mentions of officials, by jurisdiction. */
  officials: Record<PackId, number>;
  /** Words of lawmaking seen, at most 20. */
  lawmaking: number;
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
    lawmaking: typeof given.lawmaking === 'number' && given.lawmaking > 0 ? Math.min(given.lawmaking, 20) : 0,
  };
}

/** The memory to hand on, within its limits. */
export function trimMemory(memory: MeasureMemory): MeasureMemory {
  const trim = (record: Record<string, string>) => Object.fromEntries(Object.entries(record).slice(-atMost));
  return { ...memory, owners: trim(memory.owners), sessions: trim(memory.sessions) };
}

const nameOf = ({ jurisdiction, type, number }: LinkedMeasure) => `${jurisdiction}/${type}/${number}`;

/** Adds a session in which words or a link have named a measure. */
export function rememberSession(memory: MeasureMemory, measure: LinkedMeasure, session: string): void {
  const sessions = new Set(memory.sessions[nameOf(measure)]?.split(','));
  memory.sessions[nameOf(measure)] = [...sessions.add(session)].slice(-4).join(',');
}

/** The sessions in which words or links have named this number. */
export const sessionsNamed = (memory: MeasureMemory, measure: LinkedMeasure): string[] =>
  memory.sessions[nameOf(measure)]?.split(',') ?? [];
