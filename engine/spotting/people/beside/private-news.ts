/**
 * News of private people, which papers print in columns: new jobs and promotions, degrees, weddings, courts, sales of houses, honor
 * rolls. Officials are in them as well, but with their office, and the sentence then speaks of public affairs.
 */
import { civicWords, politicalWords } from '../words/classes';
import { isBeforeSentence, stretch } from '../words/phrase';
import { saidAround } from '../matcher/sayings';
import { gaps } from '../words/tokens';
import type { Described } from './described';
import type { Place } from './place';
import { beside } from './words';

/** What a column says of the bearer of a name. */
export interface PrivateNews {
  readonly how: Described;
  /** An obituary says so of its subject. */
  readonly died?: boolean;
  /** It tells of an arrest or a sentence. */
  readonly accused?: boolean;
}

const reach = 200;
/** Reads the sentence around a name that no office stands beside. */
export function privateNews(place: Place): PrivateNews | undefined {
  const { text, words, start, last, from, to, said } = place;
  const isOver = (at: number): boolean => isBeforeSentence(text, words, at);
  if (isListed(place)) return { how: 'plainly' };
  const isAccused = said.has('accused');
  const isPlain = isAccused || said.has('private');
  const hasDied = said.has('died');
  if (!isPlain && !hasDied && !said.has('likelyPrivate')) return undefined;
  const [first, end] = stretch(words, start, last, from - reach, to + reach, isOver);
  // Courts and police are the state’s and the district’s, whoever is before them; firms have presidents, too.
  const isPublic = words
    .slice(first, end)
    .some(
      ({ fold }) =>
        civicWords.has(fold) ||
        (politicalWords.has(fold) && !beside.ofFirms.has(fold)) ||
        (isAccused ? beside.ofParties : beside.ofStates).has(fold),
    );
  if (isPublic) return undefined;
  return { how: isPlain ? 'plainly' : 'perhaps', ...(hasDied && { died: true }), ...(isAccused && { accused: true }) };
}

/** Behind the label of such a list: "Honor roll: …"; but "First place: Sam Low, 51%". */
function isListed({ text, words, start, to }: Place): boolean {
  if (/^,? \(?\d[\d.]*%/.test(text.slice(to, to + 10))) return false;
  for (let at = start; at > 0 && words[start]!.start - words[at]!.start < reach; at -= 1) {
    const { gap, newLine } = words[at]!;
    if ((gap & gaps.colon) !== 0) return saidAround(words, at, at).has('listOfPrivate');
    if ((gap & gaps.end) !== 0 || newLine || isBeforeSentence(text, words, at)) return false;
  }
  return false;
}
