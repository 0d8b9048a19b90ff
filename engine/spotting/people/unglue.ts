/**
 * A page's text run together glues words where a block ends and the next begins without white space: "MenuNatasha Hill",
 * "Natasha HillSPOKANE". Here they are parted where the letters change their size, and where a known name begins or ends.
 */
import { isFamilyName, isGivenName } from './names/commonness';
import type { NamesIndex } from './names/names-index';
import { lastOfTitles } from './titles/titles';
import { fold } from './words/tokens';

const inWord = /[\p{L}\p{M}\d'’\u00ad\u200b-\u200d\u2060]/u;
/**
 * Where a word may be two: a capital or a digit behind a letter, a letter behind a digit. Found first, because most words have
 * no such place; looked at behind no small letter, because most are.
 */
const suspicious = /[A-Z\d\u0080-\u{10ffff}](?:(?<=[\p{Ll}\p{Lu}]\p{Lu})|(?<=\p{L}\d)|(?<=\d)(?=\p{L}))/gu;
/** Between a small letter and a capital, before the last of several capitals, and between letters and digits. */
export const seam = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu;
/** Shorter ones are no two words that matter. */
const shortest = 5;
/** Of a longer word, so much on each side of the suspicious place is looked at. */
const reach = 60;
/** So much around a parted word is given back with it. */
const around = 400;

/** The stretches of a text in which words seem to be glued, with blanks between them. */
export function unglue(index: NamesIndex, text: string): string[] {
  const pieces: string[] = [];
  /** Where the parted words are in the text made of the pieces. */
  const places: number[] = [];
  let length = 0;
  let done = 0;
  suspicious.lastIndex = 0;
  for (let match = suspicious.exec(text); match; match = suspicious.exec(text)) {
    let start = match.index;
    let end = match.index + match[0].length;
    while (start > Math.max(done, match.index - reach) && inWord.test(text.charAt(start - 1))) start -= 1;
    while (end < match.index + reach && inWord.test(text.charAt(end))) end += 1;
    suspicious.lastIndex = end;
    const word = text.slice(start, end);
    const parts = parted(index, word);
    if (parts === word) continue;
    length += start - done;
    places.push(length);
    length += parts.length;
    pieces.push(text.slice(done, start), parts);
    done = end;
  }
  return stretches(pieces.join('') + text.slice(done), places);
}

function parted(index: NamesIndex, word: string): string {
  const isName = (part: string): boolean => {
    const folded = fold(part);
    return index.families.has(folded) || isGivenName(folded) || isFamilyName(folded) || lastOfTitles.has(folded);
  };
  if (word.length < shortest || isName(word)) return word;
  const isCapitals = word === word.toUpperCase() && !/\d/.test(word);
  const seams = isCapitals
    ? Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => at + 3)
    : Array.from(word.matchAll(seam), ({ index: at }) => at);
  for (const at of seams) if (isName(word.slice(at))) return `${parted(index, word.slice(0, at))} ${word.slice(at)}`;
  for (const at of seams.toReversed())
    if (isName(word.slice(0, at))) return `${word.slice(0, at)} ${parted(index, word.slice(at))}`;
  const first = isCapitals ? undefined : seams[0];
  return first === undefined ? word : `${word.slice(0, first)} ${parted(index, word.slice(first))}`;
}

/** What is around these places; one stretch where they are near. */
function stretches(text: string, places: readonly number[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < places.length;) {
    const from = Math.max(0, places[i]! - around);
    let to = places[i]! + around;
    for (i += 1; i < places.length && places[i]! - around <= to; i += 1) to = places[i]! + around;
    found.push(text.slice(from, to));
  }
  return found;
}
