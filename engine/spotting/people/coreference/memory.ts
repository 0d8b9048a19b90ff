/** What people spotting keeps of a page between batches: who has been introduced, in order. Small and plain JSON. */
import type { SpottingContext } from '../../types';
import { nonLatinLetter } from '../../../text/scripts';

/** Someone named in an earlier batch. `person` is absent for somebody who is none of ours, or undecided. */
export interface Introduced {
  readonly family: string;
  readonly given: string;
  readonly person?: string | undefined;
}

/** Somebody named in a script that is not Latin. `person` is absent as above. */
export interface IntroducedNative {
  readonly full: string;
  readonly surname?: string | undefined;
  readonly person?: string | undefined;
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

/** Letters of one of the scripts that names are read in, with what parts them; a syllable of Hangul may be a name. */
const nativeName = new RegExp(`^(?:[가-힣]|(?:${nonLatinLetter.source}[·‧・•＝’ -]?){2,40})$`);

type Unread = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string => typeof value === 'string';
const isIntroduced = ({ family, given, person = '' }: Unread): boolean => [family, given, person].every(isText);
const isNative = ({ full, person = '', surname = full }: Unread): boolean =>
  isText(person) && [full, surname].every((name) => isText(name) && nativeName.test(name));

/** What is well formed of a list that may be anything; the latest win. */
const wellFormed = <One>(list: unknown, isOne: (one: Unread) => boolean, count: number): readonly One[] =>
  (Array.isArray(list) ? (list as (One & Unread)[]) : [])
    .filter((one) => typeof one === 'object' && one !== null && isOne(one))
    .slice(-count);

/** Reads the memory back; whatever a page made of it, the result is well formed. */
export function readPeopleMemory(context: SpottingContext | undefined): PeopleMemory {
  const { introduced, native, civic } = (context?.people ?? {}) as Unread;
  return {
    introduced: wellFormed(introduced, isIntroduced, most),
    native: wellFormed(native, isNative, mostNative),
    civic: typeof civic === 'number' ? civic : 0,
  };
}

/** The latest of what is said, each once, in the order of the latest. */
const latest = <One>(all: readonly One[], count: number): One[] =>
  [...new Map(all.toReversed().map((one) => [JSON.stringify(one), one])).values()].slice(0, count).reverse();

/** Adds a batch's introductions; repeats are dropped. */
export const updatePeopleMemory = (
  memory: PeopleMemory,
  added: readonly Introduced[],
  native: readonly IntroducedNative[],
  civic: number,
): PeopleMemory => ({
  introduced: latest([...memory.introduced, ...added], most),
  native: latest([...memory.native, ...native], mostNative),
  civic: Math.max(memory.civic, civic),
});
