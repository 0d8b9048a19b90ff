/**
 * What people spotting keeps of a page between batches: who has been introduced, in order. Small and plain JSON.
 */
import type { SpottingContext } from '../../types';

/** Someone named in an earlier batch. `person` is absent for somebody who is none of ours, or undecided. */
export interface Introduced {
  family: string;
  given: string;
  person?: string;
}

/** Somebody named in Han, Hangul or Kana and in Latin letters. `person` is absent as above. */
export interface IntroducedNative {
  full: string;
  surname?: string;
  person?: string;
}

export interface PeopleMemory {
  introduced: Introduced[];
  native: IntroducedNative[];
  /** See `civicWordsIn`. */
  civic: number;
}

/** Most introductions kept; the latest win. */
const most = 300;
const mostNative = 100;

const isIntroduced = (value: unknown): value is Introduced => {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Record<string, unknown>;
  return (
    typeof one.family === 'string' &&
    typeof one.given === 'string' &&
    (one.person === undefined || typeof one.person === 'string')
  );
};

const isNativeName = (value: unknown, least: number): value is string =>
  typeof value === 'string' &&
  value.length >= least &&
  /^(?:[가-힣]{1,7}(?: [가-힣]{1,7}){0,4}|[\u30a1-\u30fc・＝ ]{2,24}|[\u3400-\u9fff·‧・•]{2,12}|[\u0400-\u04ff’ -]{3,40})$/.test(
    value,
  );

const isNative = (value: unknown): value is IntroducedNative => {
  if (typeof value !== 'object' || value === null) return false;
  const one = value as Record<string, unknown>;
  return (
    isNativeName(one.full, 1) &&
    (one.surname === undefined || isNativeName(one.surname, 1)) &&
    (one.person === undefined || typeof one.person === 'string')
  );
};

/** Reads the memory back; whatever a page made of it, the result is well formed. */
export function recall(context: SpottingContext | undefined): PeopleMemory {
  const people = context?.people as { introduced?: unknown; native?: unknown; civic?: unknown } | undefined;
  if (typeof people !== 'object' || people === null || !Array.isArray(people.introduced))
    return { introduced: [], native: [], civic: 0 };
  return {
    introduced: people.introduced.filter(isIntroduced).slice(-most),
    native: Array.isArray(people.native) ? people.native.filter(isNative).slice(-mostNative) : [],
    civic: typeof people.civic === 'number' ? people.civic : 0,
  };
}

/** Adds a batch's introductions; repeats are dropped. */
export function remember(
  memory: PeopleMemory,
  added: readonly Introduced[],
  native: readonly IntroducedNative[],
  civic: number,
): PeopleMemory {
  const kept = new Map<string, Introduced>();
  for (const one of [...memory.introduced, ...added]) {
    const key = `${one.family}|${one.given}|${one.person ?? ''}`;
    kept.delete(key);
    kept.set(key, one);
  }
  const names = new Map<string, IntroducedNative>();
  for (const one of [...memory.native, ...native]) {
    const key = `${one.full}|${one.person ?? ''}`;
    names.delete(key);
    names.set(key, one);
  }
  return {
    introduced: [...kept.values()].slice(-most),
    native: [...names.values()].slice(-mostNative),
    civic: Math.max(memory.civic, civic),
  };
}
