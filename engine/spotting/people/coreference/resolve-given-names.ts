/**
 * A given name alone, where it is plain who is meant: spoken by somebody ("“Marcus owes me a desk,” …", "Larry and I agree") or
 * of officials who share a surname, near a mention of the official, with nobody else of that name in the article; and the
 * initials of a long name.
 */
import { wordsOf } from '../../../languages';
import type { Mention, TextRun } from '../../types';
import { groupBy } from '../../../group-by';
import { lazy } from '../../../memoize';
import type { ReadRun } from '../context/sighting';
import type { Person } from '../names/names-index';
import { openers } from '../lexicon/classes';
import { phraseLengthAt } from '../../../text/matcher/phrases';
import { separatorFlags, isCapitalized, isAdjacent, type Word, wordAt } from '../../../text';
import { distinctOfficials, type Introductions } from './introductions';
import { indexSpans } from './span-index';

/** How many blocks away the official may be named, by a name and by two letters: "GT", which may be anything's. */
const reach = 6;
const reachOfInitials = 3;
/** Of officials who share a surname: "The senator in question was Tim." */
const reachOfShared = 12;

/** "AOC", "MGP": initials of names of three words and more. */
function initialsOf({ names }: Person): string {
  const { given, family } = names[0] ?? { given: [], family: '' };
  const words = [given[0] ?? '', ...family.split(' ')];
  return words.length < 3 ? '' : words.map((word) => word.charAt(0)).join('');
}

/** Given names by which one official of those introduced may be called; nobody's, where several may. */
function callable(introductions: Introductions): ReadonlyMap<string, Person | undefined> {
  const names = new Map<string, Person | undefined>();
  for (const { person, given } of [...introductions.values()].flat()) {
    const formal = given === '' ? undefined : person?.names[0]?.given[0];
    const own = person === undefined ? [] : [...person.nicknames, initialsOf(person), formal ?? ''];
    for (const name of [...given.split(' '), ...own])
      if (name.length > 1) names.set(name, !names.has(name) || names.get(name) === person ? person : undefined);
  }
  return names;
}

/** Where such a name stands with a capital. */
function calledIn(read: readonly ReadRun[], names: ReturnType<typeof callable>) {
  const called: { readonly run: number; readonly at: number; readonly fold: string; readonly person: Person }[] = [];
  for (let run = 0; run < read.length; run += 1)
    for (let at = 0, { words } = read[run]!; at < words.length; at += 1) {
      const { fold } = words[at]!;
      const person = isCapitalized(words[at]!) ? names.get(fold) : undefined;
      if (person !== undefined) called.push({ run, at, fold, person });
    }
  return called;
}

/** "Brent Crane … Jaron Crane … “My brother,” said Brent": where officials share a surname, papers go on with given names. */
const sharingSurname = (introductions: Introductions): ReadonlySet<Person> =>
  new Set([...introductions.values()].map(distinctOfficials).flatMap((people) => (people.length > 1 ? people : [])));

/** Whether the next word makes it somebody else's name: "Marcus Reed". */
function isOfLonger(next: Word | undefined, { names, nicknames }: Person): boolean {
  if (next === undefined || !isCapitalized(next) || !isAdjacent(next) || openers.has(next.fold)) return false;
  const own = names.flatMap(({ family, given }) => [...family.split(' '), ...given]);
  return next.fold.length > 1 && ![...own, ...nicknames].includes(next.fold);
}

/** "Jaron, 8, sang": papers give the age of those whom readers do not know. */
const age = /^,\s\d{1,3},/;

function isAlone(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  const isApart = (one: Word | undefined, gap: number): boolean =>
    (gap & (separatorFlags.glue | separatorFlags.amp | separatorFlags.hyphen)) === 0 &&
    (one === undefined || (gap & ~separatorFlags.space) !== 0 || !isCapitalized(one) || openers.has(one.fold));
  return (
    isApart(wordAt(words, at - 1), word.gap) &&
    isApart(next, next?.gap ?? separatorFlags.end) &&
    // "Will", "Mark": a name that is also a word is left alone at the start of a sentence.
    (!openers.has(word.fold) || (isAdjacent(word) && at > 0)) &&
    !age.test(text.slice(word.end, word.end + 6))
  );
}

/** A speaker's name in capitals and a colon. */
const speaker = /^[\s]*(?:[A-Z][A-Z.'’-]*\s+){0,4}[A-Z][A-Z'’-]+:/;

/** Asks whether a word is spoken: inside quotation marks, or behind a speaker's name. */
function spokenIn(text: string, words: readonly Word[]): (at: number) => boolean {
  if (speaker.test(text)) return () => true;
  let open = false;
  let from = 0;
  const inside = words.map((word) => {
    for (const char of text.slice(from, word.start))
      if ('“«「'.includes(char)) open = true;
      else if ('”»」'.includes(char)) open = false;
      else if (char === '"') open = !open;
    from = word.end;
    return open;
  });
  return (at) => inside[at] === true;
}

const { withSpeaker } = wordsOf('story');
/** "“Sam and I don’t agree,” said" */
const isWithSpeaker = (words: readonly Word[], at: number): boolean =>
  words[at + 1] !== undefined && isAdjacent(words[at + 1]!) && phraseLengthAt(words, at + 1, withSpeaker) > 0;

/** Finds given names alone. `mentions` are the batch's other mentions of people. */
export function resolveGivenNames(
  runs: readonly TextRun[],
  read: readonly ReadRun[],
  introductions: Introductions,
  mentions: readonly Mention[],
  namesState: (state: string) => boolean,
): readonly Mention[] {
  const called = calledIn(read, callable(introductions));
  const alone = called.filter(({ run, at }) => isAlone(runs[run]!.text, read[run]!.words, at));
  if (alone.length === 0) return [];
  const isOthers = ({ at, person, run }: (typeof called)[0]): boolean => isOfLonger(read[run]!.words[at + 1], person);
  const ofOthers = new Set(called.filter(isOthers).map(({ fold }) => fold));
  const toldApart = sharingSurname(introductions);
  const named = indexSpans(mentions);
  const found: Mention[] = [];
  for (const [run, ones] of groupBy(alone.map((one) => [one.run, one]))) {
    const { words, titleCase } = read[run]!;
    const { text, kind } = runs[run]!;
    if (kind === 'nav' || kind === 'byline' || kind === 'aside' || titleCase) continue;
    // Papers in scripts without capitals give namesakes' names in their own.
    if (words.some(({ shape }) => shape === 'cjk')) continue;
    const isSpoken = lazy(() => spokenIn(text, words));
    for (const { at, fold, person } of ones) {
      const { start, end, shape } = words[at]!;
      const shares = toldApart.has(person);
      const within = shares ? reachOfShared : fold.length > 2 ? reach : reachOfInitials;
      if (ofOthers.has(fold) || !named.isWithin(run, within, person.id) || named.covers(run, start, end)) continue;
      const isInitials = fold === initialsOf(person);
      const isOfSpeech = (): boolean => (namesState(person.state) || isWithSpeaker(words, at)) && isSpoken()(at);
      if (isInitials ? shape !== 'upper' : !shares && !isOfSpeech()) continue;
      const why = [{ code: 'introduced', values: { name: person.name } }];
      found.push({ run, start, end, kind: 'person', key: person.id, form: 'nickname', why });
    }
  }
  return found;
}
