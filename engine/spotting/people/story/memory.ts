/**
 * What people spotting keeps of a page between batches: who has been introduced, in order. Small and plain JSON.
 */
import type { SpottingContext } from '../../types';

/** Someone named in an earlier batch. `person` is absent for somebody who is none of ours, or undecided. */
export interface Introduced {
  readonly family: string;
  readonly given: string;
  readonly person?: string;
}

/** Somebody named in a script that is not Latin. `person` is absent as above. */
export interface IntroducedNative {
  readonly full: string;
  readonly surname?: string;
  readonly person?: string;
}

export interface PeopleMemory {
  readonly introduced: readonly Introduced[];
  readonly native: readonly IntroducedNative[];
  /** See `civicWordsIn`. */
  readonly civic: number;
}

/** Most introductions kept; the latest win. */
const most = 300;
const mostNative = 100;

type Test = (value: unknown) => boolean;
const isText: Test = (value) => typeof value === 'string';
const nativeName =
  /^(?:[가-힣]{1,7}(?: [가-힣]{1,7}){0,4}|[\u30a1-\u30fc・＝ ]{2,24}|[\u3400-\u9fff·‧・•]{2,12}|[\u0400-\u04ff’ -]{3,40})$/;
const isNativeName: Test = (value) => typeof value === 'string' && nativeName.test(value);
const orAbsent =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

const isOf =
  <Shape extends object>(fields: Readonly<Record<keyof Shape, Test>>) =>
  (value: unknown): value is Shape =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Test>(fields).every(([field, test]) => test((value as Record<string, unknown>)[field]));
const isIntroduced = isOf<Required<Introduced>>({ family: isText, given: isText, person: orAbsent(isText) });
const isNative = isOf<Required<IntroducedNative>>({
  full: isNativeName,
  surname: orAbsent(isNativeName),
  person: orAbsent(isText),
});

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

/** The latest of each key, in the order of the latest. */
function latest<One>(all: readonly One[], keyOf: (one: One) => string, count: number): One[] {
  const kept = new Map<string, One>();
  for (const one of all) {
    kept.delete(keyOf(one));
    kept.set(keyOf(one), one);
  }
  return [...kept.values()].slice(-count);
}

/** Adds a batch's introductions; repeats are dropped. */
export const remember = (
  memory: PeopleMemory,
  added: readonly Introduced[],
  native: readonly IntroducedNative[],
  civic: number,
): PeopleMemory => ({
  introduced: latest(
    [...memory.introduced, ...added],
    ({ family, given, person = '' }) => `${family}|${given}|${person}`,
    most,
  ),
  native: latest([...memory.native, ...native], ({ full, person = '' }) => `${full}|${person}`, mostNative),
  civic: Math.max(memory.civic, civic),
});
