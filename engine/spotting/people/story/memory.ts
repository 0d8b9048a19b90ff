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

const nativeName =
  /^(?:[가-힣]{1,7}(?: [가-힣]{1,7}){0,4}|[\u30a1-\u30fc・＝ ]{2,24}|[\u3400-\u9fff·‧・•]{2,12}|[\u0400-\u04ff’ -]{3,40})$/;

type Unread<Shape> = Readonly<Partial<Record<keyof Shape, unknown>>>;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrAbsent = (value: unknown): boolean => value === undefined || isText(value);
const isIntroduced = ({ family, given, person }: Unread<Introduced>): boolean =>
  isText(family) && isText(given) && isTextOrAbsent(person);
const isNative = ({ full, person, surname = full }: Unread<IntroducedNative>): boolean =>
  [full, surname].every((name) => isText(name) && nativeName.test(name)) && isTextOrAbsent(person);

/** What is well formed of a list that may be anything; the latest win. */
const wellFormed = <One>(list: unknown, isOne: (one: Unread<One>) => boolean, count: number): readonly One[] =>
  (Array.isArray(list) ? (list as (One | null)[]) : [])
    .filter((one): one is One => typeof one === 'object' && one !== null && isOne(one))
    .slice(-count);

/** Reads the memory back; whatever a page made of it, the result is well formed. */
export function recall(context: SpottingContext | undefined): PeopleMemory {
  const { introduced, native, civic } = (context?.people ?? {}) as Unread<PeopleMemory>;
  return {
    introduced: wellFormed(introduced, isIntroduced, most),
    native: wellFormed(native, isNative, mostNative),
    civic: typeof civic === 'number' ? civic : 0,
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
