/**
 * What the sentence around a name tells of its bearer: that it is not the official, that pupils play at lawmaking, what
 * lawmakers do, and the news of private people that papers print in columns: new jobs, degrees, weddings, courts, sales of houses.
 * Officials are in such news as well, but with their office, and the sentence then speaks of public affairs.
 */
import { hasSaying } from '../sayings/sayings';
import { beside, civicWords, politicalWords } from '../lexicon/classes';
import { startsSentence } from '../../../text';
import type { Described } from './sighting';
import type { NameContext } from './read-sighting';

/** So much around a name is looked at, in UTF-16 units. */
const reach = { news: 200, sentence: 140, further: 160 };

/** The words of the sentence around a name, as the first and the one behind the last, within some reach in the text. */
function sentenceOf({ text, words, start, last, from, to }: NameContext, far: number): [first: number, end: number] {
  let [first, end] = [start, last + 1];
  while (first > 0 && words[first - 1]!.start >= from - far && !startsSentence(text, words, first)) first -= 1;
  while (end < words.length && words[end]!.end <= to + far && !startsSentence(text, words, end)) end += 1;
  return [first, end];
}

/** Whether the sentence tells of what only lawmakers do. */
export const describesLawmaking = (place: NameContext): boolean =>
  hasSaying('legislates', place.run.sayings, ...sentenceOf(place, reach.sentence));

/** Sentences of "him" or "her" that are read with the name's. */
const furtherSentences = 2;
const deniedInNative = new RegExp(beside.denialsNative, 'u');

/** Whether the rest of the sentence, or a next one about "him" or "her", denies that it is the official: "He isn’t the congressman". */
export function isDeniedAfter({ run, text, words, last, to }: NameContext): boolean {
  let sentences = 0;
  let end = last + 1;
  for (; end < words.length && words[end]!.end <= to + reach.further; end += 1) {
    if (end === last + 1 || !startsSentence(text, words, end)) continue;
    if ((sentences += 1) > furtherSentences || !beside.goesOn.has(words[end]!.fold)) break;
  }
  if (hasSaying('denied', run.sayings, last + 1, end)) return true;
  return run.isNative && deniedInNative.test(text.slice(to, words[end - 1]?.end ?? to));
}

/** Whether a title is played, and no party stands behind it: "Sen. Mike Chapman leads the Boys State Senate". */
export function isMockLegislature(place: NameContext): boolean {
  const [first, end] = sentenceOf(place, reach.further);
  // What officials do with pupils, and lawmakers about them, is visiting.
  const isHere = (kind: 'playedBody' | 'visiting'): boolean => hasSaying(kind, place.run.sayings, first, end);
  return place.said.has('pupil') || (isHere('playedBody') && !isHere('visiting'));
}

/** What a column says of the bearer of a name. */
export interface PrivateNews {
  readonly how: Described;
  /** An obituary says so of its subject. */
  readonly died: boolean;
  /** It tells of an arrest or a sentence. */
  readonly accused: boolean;
}

/** Reads the sentence around a name that no office stands beside. */
export function privateNews(place: NameContext): PrivateNews | undefined {
  const { words, said } = place;
  const isAccused = said.has('accused');
  const isPlain = isAccused || said.has('private');
  const hasDied = said.has('died');
  if (!isPlain && !hasDied && !said.has('likelyPrivate')) return undefined;
  // Courts and police are the state’s and the district’s, whoever is before them; firms have presidents, too.
  const isPublic = words
    .slice(...sentenceOf(place, reach.news))
    .some(
      ({ fold }) =>
        civicWords.has(fold) ||
        (politicalWords.has(fold) && !beside.ofFirms.has(fold)) ||
        (isAccused ? beside.ofParties : beside.ofStates).has(fold),
    );
  if (isPublic) return undefined;
  return { how: isPlain ? 'plainly' : 'perhaps', died: hasDied, accused: isAccused };
}
