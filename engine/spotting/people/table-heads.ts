/**
 * What the head of a column says of the names below it: "Senator", "Council Member", "Representative".
 */
import type { TextRun } from '../types';
import type { Sighting } from './sighting';
import { type TitleHit, titleEndingAt } from './title-before';
import { type Word, wordsOf } from './tokens';

function titleOf(text: string): TitleHit | undefined {
  const words = wordsOf(text.slice(0, 80));
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const title = titleEndingAt(words, at);
    if (title !== undefined && title.meaning.roles.length > 0)
      return {
        meaning: title.meaning,
        text: text.slice((words[title.first] as Word).start, (words[at] as Word).end),
        notNow: false,
      };
  }
  return undefined;
}

/** Gives sightings that fill a cell the title in the head of their column. */
export function columnTitles(runs: readonly TextRun[], sightings: readonly Sighting[]): void {
  const heads = new Map<string, TitleHit>();
  for (const { cell, text } of runs) {
    if (cell?.head !== true) continue;
    const title = titleOf(text);
    const key = `${cell.table}/${cell.column}`;
    if (title !== undefined && !heads.has(key)) heads.set(key, title);
  }
  if (heads.size === 0) return;
  for (const sighting of sightings) {
    const cell = runs[sighting.run]?.cell;
    if (cell === undefined || cell.head || sighting.title !== undefined || sighting.otherGiven) continue;
    if (!fills(runs[sighting.run] as TextRun, sighting)) continue;
    const title = heads.get(`${cell.table}/${cell.column}`);
    if (title === undefined) continue;
    sighting.title = title;
    sighting.listed = true;
    sighting.doubtful = false;
  }
}

/** Nothing but the name, and perhaps a tag in brackets, stands in the cell. */
const fills = (run: TextRun, sighting: Sighting): boolean =>
  run.text.slice(0, sighting.start).trim() === '' && /^[\s,.]*(\(.*|[DRI]-.*)?$/.test(run.text.slice(sighting.end));
