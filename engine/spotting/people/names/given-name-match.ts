/** Given names as printed against a person's: "Marko", "M.", "Ben Ray", "John “Jack”", "Katie B.". */
import { givenNameKinship } from './given-names';
import type { Person } from './names-index';
import { separatorFlags, isCapitalized, type Word } from '../../../text';

/** How well the words before a family name fit one person. */
export interface GivenNameMatch {
  readonly person: Person;
  /** How many of the words before the family name are this person's given names. */
  readonly used: number;
  readonly how: 'exact' | 'nickname' | 'short' | 'cousin' | 'slip' | 'initials';
  /** A former name: "Michelle Caldier". */
  readonly former: boolean;
  readonly middle: 'none' | 'agrees' | 'differs';
}

const isInitial = (word: Word): boolean => word.fold.length === 1 && isCapitalized(word);

/** Compares the middle part with the person's middle names. */
function middleOf(person: Person, given: readonly string[], words: readonly Word[]): GivenNameMatch['middle'] {
  if (words.length === 0) return 'none';
  // What the person is also called counts for nothing here: Henry C. “Hank” Johnson.
  const called = new Set([...person.nicknames, ...person.names.map((name) => name.given[0])]);
  // A quoted nickname may be one that only friends use: Glenn “GT” Thompson.
  const rest = words.filter(
    (word) => !called.has(word.fold) && (word.gap & (separatorFlags.quote | separatorFlags.open)) === 0,
  );
  if (rest.length === 0) return 'none';
  const known = [...given.slice(1), ...person.middles, ...person.names.flatMap((name) => name.given.slice(1))];
  // An initial, and a name written shorter: "Patti Ann" for "Patti Anne".
  if (rest.every(({ fold }) => known.some((one) => one.startsWith(fold) || fold.startsWith(one)))) return 'agrees';
  if (rest.every(({ fold }) => givenNameKinship(fold, given[0] ?? '') !== undefined)) return 'agrees';
  return known.length === 0 && rest.every(isInitial) ? 'none' : 'differs';
}

/** How some words fit one of a person's names: the given name, perhaps with a middle name or initial after it. */
function fitOf(
  person: Person,
  { former, given }: Person['names'][number],
  part: readonly Word[],
): GivenNameMatch | undefined {
  const [head, first] = [part[0] as Word, given[0] as string];
  const fits = (how: GivenNameMatch['how'], middle: GivenNameMatch['middle']): GivenNameMatch => ({
    person,
    former,
    used: part.length,
    how,
    middle,
  });
  const behind = (how: GivenNameMatch['how'], count = 1): GivenNameMatch =>
    fits(how, middleOf(person, given, part.slice(count)));
  if (given.length > 1 && given.every((word, at) => part[at]?.fold === word)) return behind('exact', given.length);
  if (head.fold === first && first.length > 1) return behind('exact');
  if (person.nicknames.includes(head.fold)) return behind('nickname');
  const second = given[1]?.[0] ?? person.middles[0]?.[0] ?? '';
  if (head.shape === 'upper' && head.fold === first.charAt(0) + second && second !== '')
    return fits('initials', 'agrees');
  if (head.fold.length > 1) {
    const kinship = givenNameKinship(head.fold, first);
    return kinship && behind(kinship);
  }
  // "J. Marko Liias": an initial before the name in use says nothing.
  const isOfName = head.fold === first[0] || person.nicknames.some((one) => one[0] === head.fold);
  if (!isInitial(head) || !isOfName) return undefined;
  // "J.D." is how some are always called.
  if (first.length <= 2 && part.map(({ fold }) => fold).join('') === first) return fits('exact', 'none');
  return part.every(isInitial) ? behind('initials') : undefined;
}

const longest = 4;

const order = { exact: 5, nickname: 4, short: 3, cousin: 2, slip: 2, initials: 1 };
const rank = (fit: GivenNameMatch): number =>
  order[fit.how] * 10 + (fit.middle === 'differs' ? -15 : fit.middle === 'agrees' ? 2 : 0) + fit.used;

/** The best fit of the words before a family name to the person, if any. */
export function matchGivenName(person: Person, family: string, chain: readonly Word[]): GivenNameMatch | undefined {
  let best: GivenNameMatch | undefined;
  for (const name of person.names)
    for (let from = Math.max(0, chain.length - longest); name.family === family && from < chain.length; from += 1) {
      const fit = fitOf(person, name, chain.slice(from));
      if (fit !== undefined && (best === undefined || rank(fit) > rank(best))) best = fit;
    }
  return best;
}
