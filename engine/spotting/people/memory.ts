/**
 * What people spotting keeps of a page between batches: who has been introduced, in order. Small and plain JSON.
 */
import type { SpottingContext } from '../types';

/** Someone named in an earlier batch. `person` is absent for somebody who is none of ours, or undecided. */
export interface Introduced {
  family: string;
  given: string;
  person?: string;
}

export interface PeopleMemory {
  introduced: Introduced[];
  /** See `civicWordsIn`. */
  civic: number;
}

/** Most introductions kept; the latest win. */
const most = 300;

const isIntroduced = (value: unknown): value is Introduced => {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Record<string, unknown>;
  return (
    typeof one.family === 'string' &&
    typeof one.given === 'string' &&
    (one.person === undefined || typeof one.person === 'string')
  );
};

/** Reads the memory back; whatever a page made of it, the result is well formed. */
export function recall(context: SpottingContext | undefined): PeopleMemory {
  const people = context?.people as { introduced?: unknown; civic?: unknown } | undefined;
  if (typeof people !== 'object' || people === null || !Array.isArray(people.introduced))
    return { introduced: [], civic: 0 };
  return {
    introduced: people.introduced.filter(isIntroduced).slice(-most),
    civic: typeof people.civic === 'number' ? people.civic : 0,
  };
}

/** Adds a batch's introductions; repeats are dropped. */
export function remember(memory: PeopleMemory, added: readonly Introduced[], civic: number): PeopleMemory {
  const kept = new Map<string, Introduced>();
  for (const one of [...memory.introduced, ...added]) {
    const key = `${one.family}|${one.given}|${one.person ?? ''}`;
    kept.delete(key);
    kept.set(key, one);
  }
  return { introduced: [...kept.values()].slice(-most), civic: Math.max(memory.civic, civic) };
}
