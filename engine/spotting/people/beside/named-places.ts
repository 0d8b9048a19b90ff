/**
 * A surname alone that is the name of a county, a town or a street, with the word for it apart: "King, Pierce and Snohomish
 * counties", "the counties of King and Pierce", "el condado de King", "các quận Pierce và King", "King카운티", "King縣".
 */
import { gaps, hasCapital, joined, type Word } from '../words/tokens';

/** What one of them is called, before "of", "de", "ng". */
const place =
  /^(?:county|comte|condado|ciudad|pueblo|municipio|localidad|villa|barrio|vecindario|calle|avenida|carretera|bulevar|puente|parque|lago|rio|valle|isla|aeropuerto|estadio|escuela|preparatoria|secundaria|universidad|biblioteca|hospital|lungsod|bayan|lalawigan)$/;
/** Likewise several. */
const places =
  /^(?:counties|cities|towns|villages|comtes|condados|ciudades|pueblos|municipios|localidades|barrios|vecindarios|calles|avenidas|lagos|rios|escuelas|corner|intersection|esquina)$/;
const of = /^(?:of|de|del|du|ng)$/;
/** What says in Vietnamese and Tagalog that there are several, and what Vietnamese calls them. */
const several = /^(?:cac|nhung|hai|mga)$/;
const inVietnamese = /^(?:quan|hat|huyen|pho|duong)$/;
/** What stands behind a list of them. */
const shared = /^(?:counties|streets|avenues|roads|lanes|drives|boulevards|rivers|creeks|lakes|islands|parks)$/;

/** Written right behind the name in Korean and Chinese; but "King縣長", "Brown縣議員", who are people. */
const inOtherScripts =
  /^ ?(?:카운티|고등학교|중학교|초등학교|대학교|도서관|공원|[縣县郡](?![長长議议知])|高中|中學|中学|小學|小学|大學|大学|公園|公园|圖書館|图书馆|街|大道|湖)/u;
const longest = 8;

const and = /^(?:and|or|y|e|o|et|ou|va|at)$/;

/** Names of a list that are read, and words of one name. */
const mostNames = 12;
const mostWords = 3;

/** Whether a surname alone is the name of such a place. */
export function isNamedPlace(text: string, words: readonly Word[], at: number, last: number): boolean {
  const { end } = words[last] as Word;
  return (
    isBehindNoun(words, at, place) ||
    isInListBehindNoun(words, at, last) ||
    isInListBeforeNoun(words, last) ||
    inOtherScripts.test(text.slice(end, end + longest))
  );
}

const rest = (word: Word): number => word.gap & ~gaps.space;

const isPart = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && hasCapital(word) && !word.possessive;
};

/** "county of" right before the word. */
function isBehindNoun(words: readonly Word[], at: number, noun: RegExp): boolean {
  const link = words[at - 1];
  const what = words[at - 2];
  if (link === undefined || what === undefined || link.shape !== 'lower' || !of.test(link.fold)) return false;
  return joined(words[at] as Word) && joined(link) && noun.test(what.fold);
}

/** "các quận", "mga county ng" right before the word. */
function isBehindSeveral(words: readonly Word[], at: number): boolean {
  if (!joined(words[at] as Word)) return false;
  const noun = words[at - 1]?.fold === 'ng' ? at - 2 : at - 1;
  const what = words[noun];
  if (what === undefined || !several.test(words[noun - 1]?.fold ?? '')) return false;
  return inVietnamese.test(what.fold) || place.test(what.fold);
}

/** "counties of Pierce, King and Kitsap": back over the names of the list, to what stands before all of them. */
function isInListBehindNoun(words: readonly Word[], at: number, last: number): boolean {
  let first = at;
  for (let names = 0; names < mostNames && first > 0; names += 1) {
    if (isBehindNoun(words, first, places) || isBehindSeveral(words, first)) return true;
    // Only the last of a list has an "and" before it, and "in the counties of Pierce and Kitsap, King said" goes on behind it.
    const isLast = names === 0 && joined(words[first] as Word) && and.test(words[first - 1]?.fold ?? '');
    if (!isLast && (rest(words[first] as Word) !== gaps.comma || (names === 0 && !goesOn(words, last)))) return false;
    let from = isLast ? first - 2 : first - 1;
    if (!isPart(words, from)) return false;
    for (let count = 1; count < mostWords && joined(words[from] as Word) && isPart(words, from - 1); count += 1)
      from -= 1;
    first = from;
  }
  return false;
}

/** Whether another name of a list stands behind this one. */
function goesOn(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (next === undefined) return false;
  const isAnd = and.test(next.fold);
  return rest(next) === gaps.comma ? isAnd || hasCapital(next) : joined(next) && isAnd;
}

/** "King, Pierce and Snohomish counties", "Stevens and Lincoln streets": on over the names of the list, to what stands behind it. */
function isInListBeforeNoun(words: readonly Word[], last: number): boolean {
  let at = last;
  for (let names = 0; names < mostNames && isPart(words, at); names += 1) {
    const next = words[at + 1];
    if (next === undefined) return false;
    const isAmp = rest(next) === gaps.amp;
    const isLast = isAmp || (and.test(next.fold) && (rest(next) === gaps.comma || joined(next)));
    if (!isLast && rest(next) !== gaps.comma) return false;
    let to = isLast && !isAmp ? at + 2 : at + 1;
    if (!isPart(words, to)) return false;
    for (let count = 1; count < mostWords && continues(words, to + 1); count += 1) to += 1;
    const behind = words[to + 1];
    // "King, Pierce counties sue" in a headline
    if (behind !== undefined && joined(behind) && shared.test(behind.fold)) return true;
    if (isLast) return false;
    at = to;
  }
  return false;
}

/** "Pend Oreille": the word belongs to the name before it. */
const continues = (words: readonly Word[], at: number): boolean =>
  isPart(words, at) && joined(words[at] as Word) && !shared.test((words[at] as Word).fold);
