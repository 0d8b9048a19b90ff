/**
 * A given name alone, where it is plain who is meant: spoken by somebody ("“Marcus owes me a desk,” …",
 * "Larry and I agree") or of officials who share a surname, near a mention of the official, with nobody else of that name in the article; and the initials of a long name.
 */
import type { Mention, TextRun } from '../../types';
import type { Introduction } from './follow-up';
import type { Person } from '../names/names-index';
import type { ReadRun } from '../beside/sighting';
import { Named } from './named';
import { titleEndingAt } from '../titles/title-before';
import { type Word, gaps, hasCapital, joined } from '../words/tokens';
import { openers, suffixes } from '../words/classes';

/** How many blocks away the official may be named, by a name and by two letters: "GT", which may be anything's. */
const reach = 6;
const reachOfInitials = 3;
/** Of officials who share a surname: "The senator in question was Tim." */
const reachOfShared = 12;

/** Given names by which an introduced official may be called, and nobody else in the article. */
function callable(
  introductions: ReadonlyMap<string, readonly Introduction[]>,
  read: readonly ReadRun[],
): Map<string, Person> {
  const names = new Map<string, Person | undefined>();
  const claim = (name: string, person: Person | undefined): void => {
    if (name.length < 2) return;
    if (!names.has(name)) names.set(name, person);
    else if (names.get(name) !== person) names.set(name, undefined);
  };
  for (const list of introductions.values())
    for (const { person, given } of list) {
      for (const name of given.split(' ')) claim(name, person);
      for (const name of person?.nicknames ?? []) claim(name, person);
      if (person !== undefined && given !== '') claim(person.names[0]?.given[0] ?? '', person);
      if (person !== undefined) claim(initialsOf(person), person);
    }
  for (const { words } of read)
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Word;
      if (!names.has(word.fold) || !hasCapital(word)) continue;
      const person = names.get(word.fold);
      if (person === undefined) continue;
      if (isForeign(words, at, person)) names.set(word.fold, undefined);
    }
  const result = new Map<string, Person>();
  for (const [name, person] of names) if (person !== undefined) result.set(name, person);
  return result;
}

/** "AOC", "MGP": initials of names of three words and more. */
function initialsOf({ names }: Person): string {
  const { given, family } = names[0] ?? { given: [], family: '' };
  const words = [given[0] ?? '', ...family.split(' ')];
  return words.length < 3 ? '' : words.map((word) => word.charAt(0)).join('');
}

/** "Brent Crane … Jaron Crane … “My brother,” said Brent": where officials share a surname, papers go on with given names. */
function sharingSurname(introductions: ReadonlyMap<string, readonly Introduction[]>): ReadonlySet<Person> {
  const result = new Set<Person>();
  for (const list of introductions.values()) {
    const people = new Set(list.map(({ person }) => person).filter((person) => person !== undefined));
    if (people.size > 1) for (const person of people) result.add(person);
  }
  return result;
}

/** Whether the word is part of somebody else's name: "Marcus Reed", "Saint Marcus". */
function isForeign(words: readonly Word[], at: number, person: Person | undefined): boolean {
  const next = words[at + 1];
  if (next === undefined || person === undefined) return false;
  const rest = next.gap & ~(gaps.space | gaps.quote | gaps.open | gaps.close | gaps.dot);
  if (rest !== 0 || !hasCapital(next) || openers.has(next.fold) || suffixes.has(next.fold)) return false;
  const own = person.names.some((name) => name.family.startsWith(next.fold) || name.given.includes(next.fold));
  const dotted = (next.gap & gaps.dot) !== 0;
  return !own && !dotted && !person.nicknames.includes(next.fold) && next.fold.length > 1;
}

/** "Jaron, 8, sang": papers give the age of those whom readers do not know. */
const age = /^,\s\d{1,3},/;

/** @param isByname a title stands before it, which may have a capital */
const alone = (words: readonly Word[], at: number, isByname: boolean): boolean => {
  const word = words[at] as Word;
  const before = words[at - 1];
  const next = words[at + 1];
  const apart = (one: Word | undefined, gap: number): boolean =>
    one === undefined || (gap & ~gaps.space) !== 0 || !hasCapital(one) || openers.has(one.fold);
  return (
    (isByname || apart(before, word.gap)) &&
    apart(next, next?.gap ?? gaps.end) &&
    (word.gap & (gaps.glue | gaps.amp | gaps.hyphen)) === 0 &&
    ((next?.gap ?? 0) & (gaps.glue | gaps.amp | gaps.hyphen)) === 0
  );
};

/** "Mayor Lisa", "Chairman Hal": an office that the official holds, or where two share a surname any, with the given name. */
function isByname(words: readonly Word[], at: number, person: Person, sharesSurname: boolean): boolean {
  if (!joined(words[at] as Word)) return false;
  const meaning = titleEndingAt(words, at - 1)?.meaning;
  if (meaning === undefined || meaning.foreign || meaning.plural) return false;
  return meaning.roles.length === 0
    ? meaning.neutral && sharesSurname
    : person.offices.some(({ role }) => meaning.roles.includes(role));
}

/** Spoken text: inside quotation marks, or after a speaker's name in capitals and a colon. */
function spoken(text: string, words: readonly Word[]): (at: number) => boolean {
  const label = /^[\s]*(?:[A-Z][A-Z.'’-]*\s+){0,4}[A-Z][A-Z'’-]+:/.test(text);
  if (label) return () => true;
  const inside: boolean[] = [];
  let open = false;
  let from = 0;
  for (const word of words) {
    for (let at = from; at < word.start; at += 1) {
      const char = text.charAt(at);
      if (char === '“' || char === '«' || char === '「') open = true;
      else if (char === '”' || char === '»' || char === '」') open = false;
      else if (char === '"') open = !open;
    }
    from = word.end;
    inside.push(open);
  }
  return (at) => inside[at] === true;
}

/** Finds given names alone. `mentions` are the batch's other mentions of people. */
export function givenAlone(
  runs: readonly TextRun[],
  read: readonly ReadRun[],
  introductions: ReadonlyMap<string, readonly Introduction[]>,
  mentions: readonly Mention[],
  isAbout: (state: string) => boolean,
): Mention[] {
  const toldApart = sharingSurname(introductions);
  const names = callable(introductions, read);
  if (names.size === 0) return [];
  const named = new Named(mentions);
  const found: Mention[] = [];
  for (const [run, { words, titleCase }] of read.entries()) {
    const { text, kind } = runs[run] as TextRun;
    if (kind === 'nav' || kind === 'byline' || kind === 'aside' || titleCase) continue;
    // Papers in scripts without capitals give namesakes' names in their own.
    if (words.some(({ shape }) => shape === 'han')) continue;
    let quoted: ((at: number) => boolean) | undefined;
    const isCovered = named.coverIn(run);
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Word;
      const person = names.get(word.fold);
      if (person === undefined || !hasCapital(word)) continue;
      const byname = isByname(words, at, person, toldApart.has(person));
      if (!alone(words, at, byname)) continue;
      if (age.test(text.slice(word.end, word.end + 6))) continue;
      const within = toldApart.has(person) ? reachOfShared : word.fold.length > 2 ? reach : reachOfInitials;
      if (!named.isWithin(run, within, person.id) || isCovered(word)) continue;
      const isInitials = word.fold === initialsOf(person);
      if (isInitials && word.shape !== 'upper') continue;
      quoted ??= spoken(text, words);
      if (
        !(
          byname ||
          isInitials ||
          toldApart.has(person) ||
          ((isAbout(person.state) || isWithMe(text, word.end)) && quoted(at))
        ) ||
        !calls(words, at)
      )
        continue;
      found.push({
        run,
        start: word.start,
        end: word.end,
        kind: 'person',
        key: person.id,
        form: 'nickname',
        why: [{ code: 'introduced', values: { name: person.name } }],
      });
    }
  }
  return found;
}

/** "“Sam and I don’t agree,” said" */
const isWithMe = (text: string, end: number): boolean =>
  / and (?:I|me)\b/.test(text.slice(end, end + 8)) && text[end] === ' ';

/** A name that is also a word ("Will", "Mark") at the start of a sentence is left alone. */
function calls(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!openers.has(word.fold)) return true;
  return joined(word) && at > 0;
}
