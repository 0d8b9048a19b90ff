/**
 * Given names as printed against a person's: "Marko", "M.", "Ben Ray", "John “Jack”", "Katie B.".
 */
import { givenNameKinship } from './given-names';
import type { Person } from './names-index';
import { gaps, type Word, hasCapital } from '../words/tokens';

/** How well the words before a family name fit one person. */
export interface Fit {
  readonly person: Person;
  /** How many of the words before the family name are this person's given names. */
  readonly used: number;
  readonly how: 'exact' | 'nickname' | 'short' | 'cousin' | 'slip' | 'initials';
  /** A former name: "Michelle Caldier". */
  readonly former: boolean;
  readonly middle: 'none' | 'agrees' | 'differs';
}

const isInitial = (word: Word): boolean => word.fold.length === 1 && hasCapital(word);

/** Compares the middle part with the person's middle names. */
function middleOf(person: Person, given: readonly string[], rest: readonly Word[]): Fit['middle'] {
  // What the person is also called counts for nothing here: Henry C. “Hank” Johnson.
  const called = new Set([...person.nicknames, ...person.names.map((name) => name.given[0])]);
  // A quoted nickname may be one that only friends use: Glenn “GT” Thompson.
  rest = rest.filter((word) => !called.has(word.fold) && (word.gap & (gaps.quote | gaps.open)) === 0);
  if (rest.length === 0) return 'none';
  const known = [...given.slice(1), ...person.middles, ...person.names.flatMap((name) => name.given.slice(1))];
  // An initial, and a name written shorter: "Patti Ann" for "Patti Anne".
  if (rest.every(({ fold }) => known.some((one) => one.startsWith(fold) || fold.startsWith(one)))) return 'agrees';
  const quoted = rest.every(
    (word) => person.nicknames.includes(word.fold) || givenNameKinship(word.fold, given[0] ?? '') !== undefined,
  );
  if (quoted) return 'agrees';
  return known.length === 0 && rest.every(isInitial) ? 'none' : 'differs';
}

function fitName(person: Person, name: Person['names'][number], chain: readonly Word[]): Fit | undefined {
  let best: Fit | undefined;
  const keep = (fit: Fit): void => {
    if (best === undefined || rank(fit) > rank(best)) best = fit;
  };
  for (let from = Math.max(0, chain.length - 4); from < chain.length; from += 1) {
    const part = chain.slice(from);
    const head = part[0] as Word;
    const given = name.given;
    const first = given[0] as string;
    const base = { person, former: name.former };
    // The whole given name, and perhaps a middle name or initial after it.
    const whole = given.length > 1 && part.length >= given.length && given.every((word, at) => part[at]?.fold === word);
    if (whole)
      keep({ ...base, used: part.length, how: 'exact', middle: middleOf(person, given, part.slice(given.length)) });
    else if (head.fold === first && first.length > 1)
      keep({ ...base, used: part.length, how: 'exact', middle: middleOf(person, given, part.slice(1)) });
    else if (person.nicknames.includes(head.fold))
      keep({ ...base, used: part.length, how: 'nickname', middle: middleOf(person, given, part.slice(1)) });
    else if (
      head.fold.length === 2 &&
      head.shape === 'upper' &&
      head.fold === `${first[0]}${given[1]?.[0] ?? person.middles[0]?.[0] ?? ''}`
    )
      keep({ ...base, used: part.length, how: 'initials', middle: 'agrees' });
    else if (head.fold.length > 1) {
      const kinship = givenNameKinship(head.fold, first);
      if (kinship !== undefined)
        keep({ ...base, used: part.length, how: kinship, middle: middleOf(person, given, part.slice(1)) });
    } else if (isInitial(head)) {
      if (head.fold !== first[0] && !person.nicknames.some((one) => one[0] === head.fold)) {
        // "J. Marko Liias": an initial before the name in use says nothing.
        continue;
      }
      // "J.D." is how some are always called.
      const called = first.length <= 2 && part.map((word) => word.fold).join('') === first;
      if (called) keep({ ...base, used: part.length, how: 'exact', middle: 'none' });
      else if (part.every(isInitial))
        keep({ ...base, used: part.length, how: 'initials', middle: middleOf(person, given, part.slice(1)) });
    }
  }
  return best;
}

const order = { exact: 5, nickname: 4, short: 3, cousin: 2, slip: 2, initials: 1 };
const rank = (fit: Fit): number =>
  order[fit.how] * 10 + (fit.middle === 'differs' ? -15 : fit.middle === 'agrees' ? 2 : 0) + fit.used;

/** The best fit of the words before a family name to the person, if any. */
export function fitGiven(person: Person, family: string, chain: readonly Word[]): Fit | undefined {
  let best: Fit | undefined;
  for (const name of person.names) {
    if (name.family !== family) continue;
    const fit = fitName(person, name, chain);
    if (fit !== undefined && (best === undefined || rank(fit) > rank(best))) best = fit;
  }
  return best;
}
