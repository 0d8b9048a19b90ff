/**
 * What an apposition behind a name says of its bearer: ", the city’s mayor,", ", 81, of Ballard".
 */
import { isAgeOfChild } from './children';
import { stateNamed } from '../words/states';
import { parted, placeEndingAt, placeStartingAt } from '../words/phrase';
import { titleEndingAt } from '../titles/title-before';
import { isOfBodyBehind } from '../titles/bodies';
import { officeOf, type TitleMeaning } from '../titles/title-meaning';
import { type Word, gaps, hasCapital } from '../words/tokens';
import { civicWords, kin, personVerbs, politicalNouns } from '../words/classes';

/** What an apposition tells: an office or an occupation, an age, a kinship. */
export interface Aftermath {
  meaning?: TitleMeaning;
  text?: string;
  state?: string;
  place?: string;
  /** It begins with "the". */
  definite: boolean;
  age: boolean;
  /** The age is a child’s. */
  child?: boolean;
  kin: boolean;
  notNow: boolean;
}

/** "71, retired from Avista, who on election night": behind a comma and "who" something else is told. */
function endOfTrade(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < from + 6 && !(words[to]?.fold === 'who' && parted(words, to))) to += 1;
  return to;
}

/** "Padden, whose term as mayor runs through next year,": the word behind the "as". */
function officeOfTerm(words: readonly Word[], whose: number): number | undefined {
  const term = words
    .slice(whose + 1, whose + 4)
    .findIndex(({ fold }) => /^(?:terms?|tenure|years|time|stint)$/.test(fold));
  const as = whose + term + 2;
  return term >= 0 && words[as]?.fold === 'as' ? as + 1 : undefined;
}

/** Reads the apposition that starts at `at`: up to nine words, until a comma or the end of the thought. */
export function aftermathAt(text: string, words: readonly Word[], at: number): Aftermath | undefined {
  const first = words[at];
  if (first === undefined || (first.gap & (gaps.comma | gaps.open)) === 0 || (first.gap & gaps.end) !== 0)
    return undefined;
  const number = /^(de|age|aged|who|whos|now)$/.test(first.fold)
    ? words[at + (words[at + 1]?.fold === 'is' ? 2 : 1)]
    : first;
  // "Volz, 51% to 49%", "Volz, 51.3", "Volz, 51-49"
  const isAge = number?.shape === 'number' && (number.fold.length === 2 || isAgeOfChild(text, words, at));
  const isShare = number !== undefined && /^(?:\s?%|\s?[-–.]\s?\d)/.test(text.slice(number.end, number.end + 4));
  if (number !== undefined && isAge && !isShare) {
    const past = words.indexOf(number, at) + 1;
    const next = words[past];
    // "Kuderer, 66, a Democrat who": officials have ages, too.
    const further = next === undefined || personVerbs.has(next.fold) ? [] : words.slice(past, endOfTrade(words, past));
    if (further.some(({ fold }) => civicWords.has(fold) || politicalNouns.has(fold))) return undefined;
    return parted(words, words.indexOf(number, at) + 1) || /^(anos|tuoi|years|year|taong)$/.test(next?.fold ?? '')
      ? { definite: false, age: true, kin: false, notNow: false, ...(number.fold.length === 1 && { child: true }) }
      : undefined;
  }
  const asWhat = first.fold === 'whose' ? officeOfTerm(words, at) : undefined;
  // A clause of its own follows: "Mike Johnson, nobody thinks of the speaker".
  if (
    asWhat === undefined &&
    /^(whose|whom|where|when|but|and|of|from|nobody|everybody|everyone|he|she|it|they|we|i|you|there)$/.test(first.fold)
  )
    return undefined;
  let from = asWhat ?? at;
  if (/^(who|which)$/.test(first.fold)) {
    if (!/^(is|was)$/.test(words[at + 1]?.fold ?? '')) return undefined;
    from += 2;
  }
  const isPast = from > at && words[at + 1]?.fold === 'was';
  const result: Aftermath = { definite: first.fold === 'the', age: false, kin: false, notNow: isPast };
  let found = false;
  for (let i = from; i < words.length && i < from + 9; i += 1) {
    const word = words[i] as Word;
    if (i > at && parted(words, i)) break;
    if (kin.has(word.fold)) {
      // "sister of Rep. Walsh", "Walsh’s sister"; but "a mother of two" says nothing.
      const whose = words[i + 2];
      const of = words[i + 1]?.fold === 'of' && whose !== undefined && hasCapital(whose);
      const whosesoever = words[i - 1]?.possessive === true || /^(his|her|their)$/.test(first.fold);
      return of || whosesoever ? { ...result, kin: true } : undefined;
    }
    if (/^(former|then|ex|retired|fue|era)$/.test(word.fold)) result.notNow = true;
    // A verb or a linking word ends what is said of the name itself.
    if (i > from && /^(who|whom|whose|that|said|says|and|with|to|in|at|on|by|as|after|before|when)$/.test(word.fold))
      break;
    const next = words[i + 1];
    const title = titleEndingAt(words, i);
    if (title === undefined || title.first < from || (title.meaning.neutral && !title.meaning.appointed)) continue;
    // "a deputy county treasurer": whose deputy comes after.
    if (word.fold === 'deputy' && next?.shape === 'lower' && !parted(words, i + 1) && !personVerbs.has(next.fold))
      continue;
    // "…, Mayor Lisa Brown": the title of the next name in a list.
    const capitals = word.shape === 'upper' && next?.shape === 'upper';
    if (next !== undefined && !parted(words, i + 1) && hasCapital(next) && hasCapital(word) && !capitals) break;
    if (next !== undefined && titleEndingAt(words, i + 1) !== undefined) continue;
    found = true;
    const isOfOther = isOfBodyBehind(words, i + 1);
    result.meaning = isOfOther ? officeOf([], { foreign: true }) : title.meaning;
    result.text = text.slice((words[title.first] as Word).start, word.end);
    const place = /^(of|for|from|de)$/.test(next?.fold ?? '')
      ? placeStartingAt(words, words[i + 2]?.fold === 'the' ? i + 3 : i + 2)
      : title.first > from
        ? placeEndingAt(words, title.first - 1)
        : undefined;
    const state = place === undefined ? undefined : stateNamed(place);
    if (state !== undefined) result.state = state;
    else if (place !== undefined) result.place = place;
    break;
  }
  return found ? result : undefined;
}
