/**
 * Numbers whose head stands over them: under the table head "HB", or in a list under the heading "House bills".
 */
import type { RunCell, TextRun } from '../types';
import { isLikeYear } from './lone-numbers';
import { scanMeasures, type WrittenMeasure } from './scan';
import type { Nature } from '../../jurisdictions';
import { whereNumbersAreApart } from '../../jurisdictions/numbers';

const heads: [RegExp, Nature][] = [
  [/^(?:HBs?|H\.B\.|house bills?)(?:\s(?:no|number|#)\.?)?$/i, 'house-bill'],
  [/^(?:SBs?|S\.B\.|senate bills?)(?:\s(?:no|number|#)\.?)?$/i, 'senate-bill'],
  [/^(?:HJM|house joint memorials?)$/i, 'house-joint-memorial'],
  [/^(?:SJM|senate joint memorials?)$/i, 'senate-joint-memorial'],
  [/^(?:HJR|house joint resolutions?)$/i, 'house-joint-resolution'],
  [/^(?:SJR|senate joint resolutions?)$/i, 'senate-joint-resolution'],
  [/^house$/i, 'house-bill'],
  [/^senate$/i, 'senate-bill'],
  [/^(?:bills?|measures?)(?:\s(?:no|number|#)\.?)?$/i, 'bill'],
];

/** In a heading among other words: "House bills still alive", "In the Senate". */
const phrases: [RegExp, Nature][] = [
  [/\bhouse\sbills?\b|^(?:in|on|from)\sthe\shouse(?:\sside)?$/i, 'house-bill'],
  [/\bsenate\sbills?\b|^(?:in|on|from)\sthe\ssenate(?:\sside)?$/i, 'senate-bill'],
  [/\bbills\b/i, 'bill'],
];
/** A head that says only that numbers follow: of what, the caption or the heading over the table says. */
export const numbersOnly = /^(?:nos?|numbers?|#|bills?(?:\s(?:no|number|#))?)\.?$/i;

/** The kind of measure whose numbers stand under such a head. */
export function natureOfHead(text: string): Nature | undefined {
  const words = text.trim().replace(/[:.]$/, '');
  return words.length > 30 ? undefined : heads.find(([pattern]) => pattern.test(words))?.[1];
}

/** Likewise of a heading, which may say more than that; nothing where it names both houses. */
function natureOfHeading(text: string): Nature | undefined {
  const words = text.trim().replace(/[:.]$/, '');
  if (words.length > 60 || (/\bhouse\b/i.test(words) && /\bsenate\b/i.test(words))) return undefined;
  return natureOfHead(words) ?? phrases.find(([pattern]) => pattern.test(words))?.[1];
}

/** Whether a text whose blocks are run together may hold such a head. */
export const mayBeAHead = (text: string): boolean =>
  /HB|SB|[HS]\.B\.|[HS]J[MR]|bill|measure|joint\s(?:memorial|resolution)|the\s(?:house|senate)/i.test(text);

/** "1217", "1217, 1491 and 1696", "1217 (rents)": a cell of numbers. */
const numbersOfCell = /^\s*#?\d{3,4}(?:\s?(?:[,;/&]|and\b)\s?(?:and\s)?#?\d{3,4}){0,20}[*†‡§]?\s*(?:\([^)]*\)\s*)?$/;
/** "1217: rents", "1217 — rents", "1217 Limits rents": an item that opens with its number. */
const opensItem = /^\s*#?(\d{4})(?=\s*[:|—–-]\s|,\s|\.\s|\s\(|\s\p{Lu}|\s*$)/u;
/** The same, where the heading says no more than "bills". */
const plainlyOpensItem = /^\s*#?(\d{4})(?=\s*[:|—–-]\s|,\s|\.\s|\s\()/u;

/**
 * "Senate Resolution 8702, for Judy Warnick" and, in the next item, "8703, for Steve Conway": the number that opens an item goes on with
 * the one that opened the item before.
 */
function goesOnWith(text: string, before: WrittenMeasure | undefined): WrittenMeasure | undefined {
  const digits = before && plainlyOpensItem.exec(text)?.[1];
  // Years and counts open items, too: those of one day's list are neighbours.
  if (!digits || isLikeYear(Number(digits)) || Math.abs(Number(digits) - before.number) > 50) return undefined;
  const { nature, style, only } = before;
  return { ...numberAt(text.indexOf(digits), digits, nature), style, ...(only && { only }) };
}

/** The measure that opens an item, with its head. */
const opening = (text: string): WrittenMeasure | undefined =>
  scanMeasures(text.slice(0, 60)).find(({ start }) => start < 3);

/** Follows the heads while the runs go by, and reads the numbers under them. */
export function createHeadReader(): (run: TextRun) => WrittenMeasure[] {
  const columns = new Map<string, Nature | undefined>();
  const rows = new Map<string, Nature>();
  const overTables = new Map<number, Nature | undefined>();
  let heading: Nature | undefined;
  /** Of the caption just read, then of its table. */
  let caption: Nature | undefined;
  /** The item just read, and the measure it opened with where that had no head. */
  let item: { text: string; bare?: WrittenMeasure | undefined } | undefined;

  const underHead = ({ text, cell }: TextRun & { cell: RunCell }): Nature | undefined => {
    const column = `${cell.table}:${cell.column}`;
    const row = `${cell.table}:${cell.row}`;
    if (!overTables.has(cell.table)) overTables.set(cell.table, caption ?? heading);
    // A number is no head, though the first row of a table without heads is taken for one.
    if (numbersOfCell.test(text)) {
      const over = cell.column === 0 && !columns.has(column) ? overTables.get(cell.table) : undefined;
      return columns.get(column) ?? rows.get(row) ?? over;
    }
    const nature = natureOfHead(text);
    if (cell.head) {
      const over = numbersOnly.test(text.trim()) ? overTables.get(cell.table) : undefined;
      columns.set(column, over && over !== 'bill' ? over : nature);
    }
    if (nature) rows.set(row, nature);
    else if (!cell.head) rows.delete(row);
    return undefined;
  };

  return (run) => {
    const { text, kind, cell } = run;
    if (cell) {
      const nature = underHead({ ...run, cell });
      return nature ? [...text.matchAll(/\d{3,4}/g)].map((match) => numberAt(match.index, match[0], nature)) : [];
    }
    caption = kind === 'caption' ? natureOfHeading(text) : undefined;
    // "House bills", in bold letters on a line of its own.
    const label = kind === undefined ? natureOfHead(text) : undefined;
    if (kind === 'heading') heading = natureOfHeading(text);
    else if (label && label !== 'bill' && !/^(?:house|senate)\W*$/i.test(text.trim())) heading = label;
    const before = item;
    item = kind === 'item' ? { text } : undefined;
    const next = before && item && plainlyOpensItem.test(text) && goesOnWith(text, before.bare ?? opening(before.text));
    if (next) {
      item!.bare = next;
      return [next];
    }
    if (!heading || (kind !== 'item' && (kind !== undefined || heading === 'bill'))) return [];
    const match = (heading === 'bill' ? plainlyOpensItem : opensItem).exec(text);
    // Under such a heading the number needs no words of lawmaking beside it.
    return match ? [{ ...numberAt(match[0].indexOf(match[1]!), match[1]!, heading), style: 'plain' }] : [];
  };
}

const numberAt = (start: number, digits: string, nature: Nature): WrittenMeasure => ({
  start,
  end: start + digits.length,
  number: Number(digits),
  nature,
  style: nature === 'bill' ? 'short' : 'plain',
  ...(nature === 'bill' && { only: whereNumbersAreApart }),
});
