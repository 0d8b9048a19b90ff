/**
 * Numbers whose head stands over them in a table: "1217" in the column or the row "HB".
 */
import type { Nature } from '../../jurisdictions';
import { whereNumbersAreApart } from '../../jurisdictions/numbers';
import type { TextRun } from '../types';
import type { WrittenMeasure } from './scan';

const heads: readonly (readonly [RegExp, Nature])[] = [
  [/^(?:HBs?|H\.B\.|house(?:\sbills?)?)(?:\s(?:no|number|#)\.?)?$/i, 'house-bill'],
  [/^(?:SBs?|S\.B\.|senate(?:\sbills?)?)(?:\s(?:no|number|#)\.?)?$/i, 'senate-bill'],
  [/^(?:HJM|house joint memorials?)$/i, 'house-joint-memorial'],
  [/^(?:SJM|senate joint memorials?)$/i, 'senate-joint-memorial'],
  [/^(?:HJR|house joint resolutions?)$/i, 'house-joint-resolution'],
  [/^(?:SJR|senate joint resolutions?)$/i, 'senate-joint-resolution'],
  [/^(?:bills?|measures?)(?:\s(?:no|number|#)\.?)?$/i, 'bill'],
];

/** The kind of measure whose numbers stand under such a head. */
function natureOfHead(text: string): Nature | undefined {
  const words = text.trim().replace(/[:.]$/, '');
  return words.length > 30 ? undefined : heads.find(([pattern]) => pattern.test(words))?.[1];
}

/** "1217", "1217, 1491 and 1696", "1217 (rents)": a cell of numbers. */
const numbersOfCell = /^\s*#?\d{3,4}(?:\s?(?:[,;/&]|and\b)\s?(?:and\s)?#?\d{3,4}){0,20}[*†‡§]?\s*(?:\([^)]*\)\s*)?$/;

/** Follows the heads while the runs go by, and reads the numbers under them. */
export function createHeadReader(): (run: TextRun) => WrittenMeasure[] {
  const columns = new Map<string, Nature | undefined>();
  const rows = new Map<string, Nature>();
  return ({ text, cell }) => {
    if (!cell) return [];
    const column = `${cell.table}:${cell.column}`;
    const row = `${cell.table}:${cell.row}`;
    // A number is no head, though the first row of a table without heads is taken for one.
    if (numbersOfCell.test(text)) {
      const nature = columns.get(column) ?? rows.get(row);
      return nature ? [...text.matchAll(/\d{3,4}/g)].map((match) => numberAt(match.index, match[0], nature)) : [];
    }
    const nature = natureOfHead(text);
    if (cell.head) columns.set(column, nature);
    if (nature) rows.set(row, nature);
    else if (!cell.head) rows.delete(row);
    return [];
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
