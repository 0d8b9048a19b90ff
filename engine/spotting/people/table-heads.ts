/**
 * What the head of a column says of the names below it: "Senator", "Council Member", "Representative".
 */
import type { RunCell, TextRun } from '../types';
import { type Tag, tagAt } from './after-name';
import { count } from './member-lists';
import type { Sighting } from './sighting';
import { stateOf } from './states';
import { type TitleHit, titleEndingAt } from './title-before';
import { rollCallLabel } from './titles';
import { foldWords, type Word, wordsOf } from './tokens';

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

/** Heads that say no office, over a column of names. */
const anyHead =
  /^\s*(members?|names?|officials?|(?:prime |lead |bill )?sponsors?|authors?|yeas?|nays?|ayes?|noes|(?:voted |voting )?(?:yes|no)|absent|excused|not voting)\s*$/i;
/** Fewest names that make such a column. */
const fewest = 4;

/**
 * Gives sightings that fill a cell the title in the head of their column, and the tag in the cell beside it. A column
 * headed "Member" is one of officials only if nearly all its names are borne in one legislature.
 */
export function columnTitles(runs: readonly TextRun[], sightings: readonly Sighting[]): void {
  const heads = new Map<string, TitleHit>();
  const sizes = new Map<string, number>();
  const tags = new Map<string, Tag>();
  for (const { cell, text } of runs) {
    if (cell === undefined) continue;
    const key = `${cell.table}/${cell.column}`;
    if (!cell.head) {
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
      const tag = /^\s*[DRI](-|\s*$)/.test(text) ? tagAt(`x, ${text}`, wordsOf(`x, ${text}`), 1) : undefined;
      if (tag !== undefined) tags.set(`${cell.table}/${cell.row}`, tag);
      continue;
    }
    const title =
      titleOf(text) ?? (anyHead.test(text) ? { meaning: rollCallLabel, text: '', notNow: false } : undefined);
    if (title !== undefined && !heads.has(key)) heads.set(key, title);
  }
  if (heads.size === 0) return;
  const columns = new Map<string, { list: Map<string, number>; filling: Sighting[] }>();
  for (const sighting of sightings) {
    const cell = runs[sighting.run]?.cell;
    if (cell === undefined || cell.head || sighting.title !== undefined || sighting.otherGiven) continue;
    if (!fills(runs[sighting.run] as TextRun, sighting)) continue;
    const key = `${cell.table}/${cell.column}`;
    const title = heads.get(key);
    if (title === undefined) continue;
    const column = columns.get(key) ?? { list: new Map<string, number>(), filling: [] };
    count(column.list, sighting, title);
    column.filling.push(sighting);
    columns.set(key, column);
  }
  for (const [key, { list, filling }] of columns) {
    const title = heads.get(key) as TitleHit;
    const most = Math.max(0, ...list.values());
    if (title.meaning === rollCallLabel && (most < fewest || most < 0.8 * (sizes.get(key) ?? 0))) continue;
    for (const sighting of filling) {
      const cell = (runs[sighting.run] as TextRun).cell as RunCell;
      const tag = sighting.tag ?? tags.get(`${cell.table}/${cell.row}`);
      sighting.title = title;
      sighting.listed = true;
      sighting.list = list;
      delete sighting.doubt;
      if (tag !== undefined) sighting.tag = tag;
      const state = stateBehind(runs[sighting.run] as TextRun, sighting);
      if (state !== undefined) sighting.from ??= state;
    }
  }
}

/** "Tonko, N.Y.": the state that ends the cell. */
function stateBehind(run: TextRun, { end }: Sighting): { state: string; text: string } | undefined {
  const text = /^,\s*((?:\p{Lu}[\p{L}.]*\s*){1,2})$/u.exec(run.text.slice(end))?.[1]?.trim();
  const state = text === undefined ? undefined : stateOf(foldWords(text).join(' '));
  return text === undefined || state === undefined ? undefined : { state, text };
}

/** Nothing but the name, perhaps a tag in brackets, a state ("Tonko, N.Y."), or two names with a slash between, stands in the cell. */
const fills = (run: TextRun, sighting: Sighting): boolean =>
  /^\s*(?:\p{Lu}[\p{L}.’'-]*\s*[/&]\s*)?$/u.test(run.text.slice(0, sighting.start)) &&
  /^[\s,.]*(\(.*|[DRI]-.*|(?<=,\s*)(?:\p{Lu}[\p{L}.]*\s*){1,2}|[/&]\s*\p{Lu}[\p{L}.’'-]*\s*)?$/u.test(
    run.text.slice(sighting.end),
  );
