/**
 * The words that follow a name: "(D-Spokane)", ", R-Coeur d’Alene,", ", a Spokane Democrat,", ", the city’s mayor,", ", 81, of Ballard".
 */
import { partyOf, type Party } from './names-index';
import { stateNamed, stateOf } from './states';
import { close, placeEndingAt, titleEndingAt } from './title-before';
import type { TitleMeaning } from './title-meaning';
import { type Word, gaps, hasCapital } from './tokens';
import { civicWords, kin, personVerbs, politicalNouns } from './vocabulary';

/** Party, state and place that a name is tagged with. */
export interface Tag {
  party?: Party;
  state?: string;
  /** Folded. */
  place?: string;
  text: string;
  /** Index of the first word after the tag. */
  next: number;
}

const letters: Record<string, Party> = { d: 'd', r: 'r', i: 'i', dfl: 'd', dem: 'd', rep: 'r', ind: 'i' };

/** Whether the word no longer belongs to the phrase of the word before it. */
const parted = (words: readonly Word[], at: number): boolean => at >= words.length || !close(words, at);

/** The tag after the word before `at`, if there is one. */
export function tagAt(text: string, words: readonly Word[], at: number): Tag | undefined {
  const first = words[at];
  if (first === undefined || (first.gap & gaps.end) !== 0) return undefined;
  // "Baumgartner R-WA (5th)": roll calls leave the comma out.
  if ((first.gap & (gaps.comma | gaps.open)) === 0)
    return startsTag(words, at) ? afterLetter(text, words, at, letters[first.fold] as Party) : undefined;
  // "Carter (GA)", "Smith (WA-09)": clerks tell namesakes apart by the state.
  if ((first.gap & gaps.open) !== 0 && first.shape === 'upper' && first.fold.length === 2) {
    const state = stateOf(first.fold);
    const district = /^(?:-(?:\d{1,2}|AL))?\)/.exec(text.slice(first.end, first.end + 5));
    if (state !== undefined && district !== null)
      return { state, text: text.slice(first.start, first.end), next: at + (district[0].length > 1 ? 2 : 1) };
  }
  let from = at;
  if (/^(both|all|ambos|ambas)$/.test(first.fold)) from += 1;
  const letter = words[from];
  if (letter === undefined) return undefined;
  const party = letter.shape === 'upper' || letter.shape === 'capital' ? letters[letter.fold] : undefined;
  if (party !== undefined) return afterLetter(text, words, from, party);
  return partyOfPlace(text, words, at) ?? appositive(text, words, at);
}

/** Whether a party letter and a hyphen stand at the word: "R-WA". */
export function startsTag(words: readonly Word[], at: number): boolean {
  const letter = words[at];
  const next = words[at + 1];
  return (
    letter !== undefined &&
    next !== undefined &&
    letters[letter.fold] !== undefined &&
    letter.fold.length === 1 &&
    hasCapital(letter) &&
    (next.gap & ~gaps.space) === gaps.hyphen &&
    hasCapital(next) &&
    (letter.gap & ~gaps.space) === 0
  );
}

function afterLetter(text: string, words: readonly Word[], from: number, party: Party): Tag | undefined {
  const start = (words[from] as Word).start;
  const first = words[from + 1];
  const dashed =
    first !== undefined &&
    ((first.gap & gaps.hyphen) !== 0 || text.slice((words[from] as Word).end, first.start).trim() === '–');
  if (!dashed) {
    // "(D)", ", D," alone; but not "D Street".
    // nor the initial of "Brown, D.".
    if (first !== undefined && ((first.gap & ~gaps.space) === 0 || (first.gap & gaps.dot) !== 0)) return undefined;
    if (first === undefined && text.charAt((words[from] as Word).end) === '.') return undefined;
    return { party, text: text.slice(start, (words[from] as Word).end), next: from + 1 };
  }
  const parts: string[] = [];
  let next = from + 1;
  for (; next < words.length && parts.length < 4; next += 1) {
    const word = words[next] as Word;
    if (next > from + 1 && parted(words, next)) break;
    // The dot of "D-Wash." may end the sentence: a following capital word is then no part of the place.
    if (next > from + 1 && (word.gap & gaps.dot) !== 0 && (words[next - 1] as Word).fold.length > 2) break;
    if (!hasCapital(word) && word.shape !== 'number') break;
    parts.push(word.fold);
  }
  const last = words[next - 1] as Word;
  const place = parts.join(' ');
  const state = stateOf(place);
  return { party, text: text.slice(start, last.end), next, ...(state === undefined ? { place } : { state }) };
}

/** ", Republican of Michigan,", ", Democrat from Spokane,": the style of some national papers. */
function partyOfPlace(text: string, words: readonly Word[], at: number): Tag | undefined {
  const word = words[at] as Word;
  const link = words[at + 1];
  const party =
    hasCapital(word) && /^(democrat|republican|independent)$/.test(word.fold) ? partyOf(word.fold) : undefined;
  if (party === undefined || link === undefined || !/^(of|from)$/.test(link.fold) || parted(words, at + 1))
    return undefined;
  const place = placeStartingAt(words, at + 2);
  if (place === undefined) return undefined;
  const parts = place.split(' ').length;
  const state = stateNamed(place);
  const next = at + 2 + parts;
  const said = text.slice(word.start, (words[next - 1] as Word).end);
  return { party, text: said, next, ...(state === undefined ? { place } : { state }) };
}

/** ", a Spokane Democrat,", ", a Republican from Cheney,", ", the Montana Republican". */
function appositive(text: string, words: readonly Word[], at: number): Tag | undefined {
  const article = words[at] as Word;
  if (!/^(a|an|the|un|una|el|la)$/.test(article.fold)) return undefined;
  for (let i = at + 1; i < words.length && i < at + 7; i += 1) {
    const word = words[i] as Word;
    if (parted(words, i)) return undefined;
    const party = /^(democrat|republican|independent|democrata|republicano|republicana)$/.test(word.fold)
      ? (partyOf(word.fold.replace(/^democrata$/, 'democrat')) ??
        (word.fold.startsWith('republican') ? 'r' : undefined))
      : undefined;
    if (party === undefined) continue;
    // "Jeff Merkley and Mike Crapo, the Oregon Democrat and the Idaho Republican": of both, one each.
    if (/^(and|y)$/.test(words[i + 1]?.fold ?? '') && /^(a|an|the|un|una|el|la)$/.test(words[i + 2]?.fold ?? ''))
      return undefined;
    const tag: Tag = { party, text: text.slice(article.start, word.end), next: i + 1 };
    const before = i > at + 1 ? placeEndingAt(words, i - 1) : undefined;
    const link = words[i + 1];
    const after =
      link !== undefined && /^(from|of|de|representing)$/.test(link.fold) ? placeStartingAt(words, i + 2) : undefined;
    const place = after ?? before;
    if (place === undefined) return tag;
    const state = stateNamed(place);
    return state === undefined ? { ...tag, place } : { ...tag, state };
  }
  return undefined;
}

/** Up to three capitalised words: "Spokane Valley". */
export function placeStartingAt(words: readonly Word[], at: number): string | undefined {
  const parts: string[] = [];
  for (let i = at; i < words.length && parts.length < 3; i += 1) {
    const word = words[i] as Word;
    if (!hasCapital(word) || (i > at && parted(words, i))) break;
    parts.push(word.fold);
  }
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** What an apposition tells: an office or an occupation, an age, a kinship. */
export interface Aftermath {
  meaning?: TitleMeaning;
  text?: string;
  state?: string;
  place?: string;
  /** It begins with "the". */
  definite: boolean;
  age: boolean;
  kin: boolean;
  notNow: boolean;
}

/** "71, retired from Avista, who on election night": behind a comma and "who" something else is told. */
function endOfTrade(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < from + 6 && !(words[to]?.fold === 'who' && parted(words, to))) to += 1;
  return to;
}

/** Reads the apposition that starts at `at`: up to nine words, until a comma or the end of the thought. */
export function aftermathAt(text: string, words: readonly Word[], at: number): Aftermath | undefined {
  const first = words[at];
  if (first === undefined || (first.gap & (gaps.comma | gaps.open)) === 0 || (first.gap & gaps.end) !== 0)
    return undefined;
  const number = /^(de|age|aged|who|whos|now)$/.test(first.fold)
    ? words[at + (words[at + 1]?.fold === 'is' ? 2 : 1)]
    : first;
  if (number?.shape === 'number' && number.fold.length === 2) {
    const past = words.indexOf(number, at) + 1;
    const next = words[past];
    // "Kuderer, 66, a Democrat who": officials have ages, too.
    const further = next === undefined || personVerbs.has(next.fold) ? [] : words.slice(past, endOfTrade(words, past));
    if (further.some(({ fold }) => civicWords.has(fold) || politicalNouns.has(fold))) return undefined;
    return parted(words, words.indexOf(number, at) + 1) || /^(anos|tuoi|years|year|taong)$/.test(next?.fold ?? '')
      ? { definite: false, age: true, kin: false, notNow: false }
      : undefined;
  }
  // A clause of its own follows: "Mike Johnson, nobody thinks of the speaker".
  if (
    /^(whose|whom|where|when|but|and|of|from|nobody|everybody|everyone|he|she|it|they|we|i|you|there)$/.test(first.fold)
  )
    return undefined;
  let from = at;
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
    if (/^(former|then|ex|retired)$/.test(word.fold)) result.notNow = true;
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
    result.meaning = title.meaning;
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
