/**
 * Numbers without a head of their own: those whose head stands over them in a table, "1217" in the column or the row "HB"; and
 * those that stand alone, of measures that the article names in full elsewhere: "Alvarado said 1217 had a year of commas behind
 * it", rather than "1217 homes" or "Room 1217".
 */
import type { Nature } from '../../jurisdictions';
import { whereNumbersAreApart } from '../../jurisdictions/numbers';
import type { TextRun } from '../types';
import type { WrittenMeasure } from './scan';
import { heads, numbersOfCell } from './tables/heads-of-tables';
import { acts, counted, countedBefore, does, done, ends, otherThing, roomBehind } from './tables/number-words';

const lone = /(?<![\dA-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ$€£.,:=–-])(?<!\d\s)(\d{3,4})(?![\dA-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ%°]|[.,:]\d|[–-]\d)/g;
/** As much of the text on each side is looked at, in UTF-16 units. */
const beside = 24;

/** Whether it reads like a measure's, in an article that names a measure of this number. */
function readsLikeMeasure(number: number, before: string, after: string): boolean {
  if (otherThing.test(before) || roomBehind.test(after)) return false;
  // Three digits are most often an amount; four without a comma seldom are, but for round ones.
  const isLong = number > 999 && number % 1000 !== 0;
  const isCounted = countedBefore.test(before) || (counted.test(after) && !does.test(after));
  if (isLong && (!isCounted || /^\s?[號号番]/.test(after))) return true;
  return (done.test(before) && ends.test(after)) || (acts.test(before) && does.test(after));
}

/**
 * The lone numbers of a text that read like measures; years are left out.
 * @param named the article's measures by number; null where two have the same.
 */
export function knownNumbers(text: string, named: ReadonlyMap<number, WrittenMeasure | null>): WrittenMeasure[] {
  const found: WrittenMeasure[] = [];
  for (const { 0: digits, index: start } of text.matchAll(lone)) {
    const number = Number(digits);
    const known = named.get(number);
    if (!known || (number >= 1990 && number <= 2039)) continue;
    const end = start + digits.length;
    const before = text.slice(Math.max(0, start - beside), start);
    if (!readsLikeMeasure(number, before, text.slice(end, end + beside))) continue;
    const { first: _, ...head } = known;
    found.push({ ...head, start, end });
  }
  return found;
}

/** The kind of measure whose numbers stand under such a head. */
function natureOfHead(text: string): Nature | undefined {
  const words = text.trim().replace(/[:.]$/, '');
  return words.length > 30 ? undefined : heads.find(([pattern]) => pattern.test(words))?.[1];
}

/** By run, the numbers that stand under a head. */
export function numbersUnderHeads(runs: readonly TextRun[]): readonly (readonly WrittenMeasure[])[] {
  const columns = new Map<string, Nature | undefined>();
  const rows = new Map<string, Nature>();
  return runs.map(({ text, cell }) => {
    if (!cell) return [];
    const column = `${cell.table}:${cell.column}`;
    const row = `${cell.table}:${cell.row}`;
    // A number is no head, though the first row of a table without heads is taken for one.
    if (numbersOfCell.test(text)) {
      const nature = columns.get(column) ?? rows.get(row);
      return nature ? Array.from(text.matchAll(/\d{3,4}/g), (match) => numberAt(match.index, match[0], nature)) : [];
    }
    const nature = natureOfHead(text);
    if (cell.head) columns.set(column, nature);
    if (nature) rows.set(row, nature);
    else if (!cell.head) rows.delete(row);
    return [];
  });
}

const numberAt = (start: number, digits: string, nature: Nature): WrittenMeasure => ({
  start,
  end: start + digits.length,
  number: Number(digits),
  nature,
  style: nature === 'bill' ? 'short' : 'plain',
  ...(nature === 'bill' && { only: whereNumbersAreApart }),
});
