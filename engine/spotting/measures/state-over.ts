/**
 * The state that stands over a passage: in its row or at the head of its column of a table ("ID"), at its own beginning
 * ("BOISE —", "Salem."), in the dateline of its story on a page of several, or in the heading above.
 */
import type { PackId } from '../../identifiers';
import { type Article, stateAlone } from '../article';
import type { TextRun } from '../types';

/** "Olympia. SB 5041 …", "And in D.C.: S. 1838 …" */
const lead = /^\s*(?:and\s)?(?:in\s)?([a-zß-ʯа-яḀ-ỿ][a-zß-ʯа-яḀ-ỿ.'’ ]{1,20}?)(?:[:.]|\.:)\s/iu;

export interface StateOver {
  state: PackId;
  /** It stands in the row, or opens the paragraph: as plain as a word beside the number. */
  isBeside: boolean;
}

/** For each run, the state over it, as far as there is one. Reads all runs when first asked. */
export function createStateOver(runs: readonly TextRun[], article: Article): (run: number) => StateOver | undefined {
  let over: (StateOver | undefined)[] | undefined;
  const stands = (state: PackId | undefined): StateOver | undefined => (state ? { state, isBeside: false } : undefined);
  const beside = (state: PackId | undefined): StateOver | undefined => (state ? { state, isBeside: true } : undefined);
  const read = (): (StateOver | undefined)[] => {
    const rows = new Map<string, PackId>();
    const columns = new Map<string, PackId>();
    for (const { text, cell } of runs) {
      const state = cell && stateAlone(text);
      if (state && cell.head) columns.set(`${cell.table}:${cell.column}`, state);
      else if (state) rows.set(`${cell.table}:${cell.row}`, state);
    }
    let standing: StateOver | undefined;
    return runs.map(({ text, kind, cell }, run) => {
      if (cell) {
        const { table, row, column } = cell;
        return beside(rows.get(`${table}:${row}`) ?? columns.get(`${table}:${column}`)) ?? standing;
      }
      if (kind === 'heading') {
        standing = stands(article.stateNamedIn(run));
        return undefined;
      }
      const dateline = article.datelineIn(run)?.state;
      // The first dateline speaks for the page as a whole.
      if (dateline) standing = dateline === article.datelineState ? undefined : stands(dateline);
      return beside(stateAlone(lead.exec(text)?.[1] ?? '')) ?? standing;
    });
  };
  return (run) => (over ??= read())[run];
}
