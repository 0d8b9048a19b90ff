/**
 * Numbers whose head stands over them in a table: "1217" in the column or the row "HB".
 */
import type { Nature } from '../../jurisdictions';
import { whereNumbersAreApart } from '../../jurisdictions/numbers';
import type { TextRun } from '../types';
import type { WrittenMeasure } from './scan';
import { heads, numbersOfCell } from './tables/heads-of-tables';

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
