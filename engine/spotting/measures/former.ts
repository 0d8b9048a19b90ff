/**
 * Measures of which the text says that they came before another, and no more: "Its forerunner, H.R. 7218", or the column "Old"
 * beside the column "New". They are most often of the session before.
 */
import type { TextRun } from '../types';
import type { WrittenMeasure } from './scan';

const forerunner =
  /\b(?:forerunner|predecessor|precursor|previous\s(?:version|bill)|earlier\s(?:version|bill|attempt|try))(?:,\s|\s(?:was\s|\()?)$/i;
const oldColumn = /^(?:old|former|previous|last)(?:\s(?:no\.?|numbers?|bills?))?$/i;
/** What comes before a number is looked at so far, in UTF-16 units. */
const reach = 40;

/** Asks whether a measure of a run is told to be a forerunner. Reads the heads of tables when first asked. */
export function createFormer(runs: readonly TextRun[]): (run: number, written: WrittenMeasure) => boolean {
  let columns: Set<string> | undefined;
  return (run, { start }) => {
    columns ??= new Set(
      runs.flatMap(({ text, cell }) =>
        cell?.head && oldColumn.test(text.trim()) ? [`${cell.table}:${cell.column}`] : [],
      ),
    );
    const { text, cell } = runs[run]!;
    if (cell && columns.has(`${cell.table}:${cell.column}`)) return true;
    return forerunner.test(text.slice(Math.max(0, start - reach), start));
  };
}
