/**
 * What the head of a column says of the names below it: "Senator", "Council Member", "Representative".
 */
import type { RunCell, TextRun } from '../../types';
import { type Tag, tagAt } from '../beside/tag';
import { districtBehind, isOfDistrict } from '../names/district-behind';
import { count, enlist } from './member-lists';
import type { Sighting } from '../beside/sighting';
import { stateOf } from '../words/states';
import { type TitleHit, titleEndingAt } from '../titles/title-before';
import { rollCallLabel } from '../titles/titles';
import { foldWords, type Word, wordsOf } from '../words/tokens';

function titleOf(text: string): TitleHit | undefined {
  const words = wordsOf(text.slice(0, 80));
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const title = titleEndingAt(words, at);
    // Clubs, parties and unions have delegates in every district.
    if (title !== undefined && title.meaning.roles.length > 0 && !isDelegate.test(text))
      return {
        meaning: title.meaning,
        text: text.slice((words[title.first] as Word).start, (words[at] as Word).end),
        notNow: false,
      };
  }
  return undefined;
}

const isDelegate = /^\s*delegates?\s*$/i;

/** Heads over a column of grades and the like: "Low" below them is nobody. */
const valueHead = /^\s*(?:priority|position|status|rank|rating|level|risk|impact|stance|grade|prioridad)\s*$/i;

/** Takes out what seem to be bare surnames in columns of grades. */
export function leaveGradesOut(runs: readonly TextRun[], read: readonly { sightings: Sighting[] }[]): void {
  const columns = new Set(
    runs.flatMap(({ cell, text }) =>
      cell?.head === true && valueHead.test(text) ? [`${cell.table}/${cell.column}`] : [],
    ),
  );
  if (columns.size === 0) return;
  read.forEach((one, at) => {
    const cell = runs[at]?.cell;
    if (cell === undefined || !columns.has(`${cell.table}/${cell.column}`)) return;
    one.sightings = one.sightings.filter(
      ({ given, tag, title }) => given !== '' || tag !== undefined || title !== undefined,
    );
  });
}

/** Heads that say no office, over a column of names. */
const anyHead =
  /^\s*(members?|names?|officials?|(?:(?:prime|first|lead|chief|main|primary|bill) )?sponsors?(?:\(s\))?|lead|authors?|yeas?|nays?|ayes?|noes|(?:voted |voting )?(?:yes|no)|absent|excused|not voting)\s*$/i;
/** "W", "Y", "+" and "SB 5041": in a column of votes an "R" is a right one. */
const isOtherLetter = /^\s*(?:[A-CE-HJ-QS-Z]|[+–✓✗x-]|NV|EX)\s*$/;
const headOfVotes = /\d{3,4}|\bvotes?\b/i;

/** Fewest names that make such a column. */
const fewest = 4;
/** Most tags that are looked at in a row. */
const mostTags = 12;

/**
 * Gives sightings that fill a cell the title in the head of their column, and the tag in the cell beside it. A column
 * headed "Member" is one of officials only if nearly all its names are borne in one legislature.
 */
export function columnTitles(runs: readonly TextRun[], sightings: readonly Sighting[]): void {
  const heads = new Map<string, TitleHit>();
  const sizes = new Map<string, number>();
  const tags = new Map<string, { key: string; tag: Tag }[]>();
  const odd = new Set<string>();
  for (const { cell, text } of runs) {
    if (cell === undefined) continue;
    const key = `${cell.table}/${cell.column}`;
    if (!cell.head) {
      sizes.set(key, (sizes.get(key) ?? 0) + 1);
      if (isOtherLetter.test(text)) odd.add(key);
      const tag = /^\s*[DRI](-|\s*$)/.test(text) ? tagAt(`x, ${text}`, wordsOf(`x, ${text}`), 1) : undefined;
      if (tag !== undefined) {
        const row = `${cell.table}/${cell.row}`;
        const known = tags.get(row);
        if (known === undefined) tags.set(row, [{ key, tag }]);
        else if (known.length < mostTags) known.push({ key, tag });
      }
      continue;
    }
    if (headOfVotes.test(text)) odd.add(key);
    const title =
      titleOf(text) ?? (anyHead.test(text) ? { meaning: rollCallLabel, text: '', notNow: false } : undefined);
    if (title !== undefined && !heads.has(key)) heads.set(key, title);
  }
  const byDistrict = districtColumns(runs, sightings);
  if (heads.size === 0 && byDistrict.size === 0) return;
  const columns = new Map<string, { list: Map<string, number>; filling: Sighting[] }>();
  for (const sighting of sightings) {
    const cell = runs[sighting.run]?.cell;
    if (cell === undefined || cell.head || sighting.title !== undefined || sighting.otherGiven) continue;
    if (!fills(runs[sighting.run] as TextRun, sighting)) continue;
    const key = `${cell.table}/${cell.column}`;
    const title = heads.get(key) ?? byDistrict.get(key);
    if (title === undefined) continue;
    const column = columns.get(key) ?? { list: new Map<string, number>(), filling: [] };
    count(column.list, sighting, title);
    column.filling.push(sighting);
    columns.set(key, column);
  }
  for (const [key, { list, filling }] of columns) {
    const title = (heads.get(key) ?? byDistrict.get(key)) as TitleHit;
    const most = Math.max(0, ...list.values());
    if (
      title.meaning === rollCallLabel &&
      !byDistrict.has(key) &&
      (most < fewest || most < 0.8 * (sizes.get(key) ?? 0))
    )
      continue;
    for (const sighting of filling) {
      const cell = (runs[sighting.run] as TextRun).cell as RunCell;
      const beside = tags.get(`${cell.table}/${cell.row}`)?.findLast(({ key }) => !odd.has(key));
      const tag = sighting.tag ?? beside?.tag;
      enlist(sighting, title, list);
      if (tag !== undefined) sighting.tag = tag;
      const district = districtBehind((runs[sighting.run] as TextRun).text, sighting.end);
      if (district !== undefined) sighting.district = district;
      const state = stateBehind(runs[sighting.run] as TextRun, sighting);
      if (state !== undefined) sighting.from ??= state;
    }
  }
}

/** Fewest names with their districts that make a column one of members, whatever its head. */
const fewestOfDistricts = 3;

/** Columns in which each cell is a surname and a district ("CRANE (12)", "Smith (D-9)"), nearly all of one state's members. */
function districtColumns(runs: readonly TextRun[], sightings: readonly Sighting[]): Map<string, TitleHit> {
  const columns = new Map<string, { cells: number; members: Map<string, number> }>();
  for (const { cell, text } of runs) {
    if (cell === undefined || cell.head || !/^\s*\p{Lu}[\p{L}.’' -]*\((?:[DRI]-)?\d{1,3}\)\s*$/u.test(text)) continue;
    const key = `${cell.table}/${cell.column}`;
    const column = columns.get(key) ?? { cells: 0, members: new Map<string, number>() };
    column.cells += 1;
    columns.set(key, column);
  }
  if (columns.size === 0) return new Map();
  for (const { run, end, family } of sightings) {
    const { cell, text } = runs[run] as TextRun;
    const column = cell === undefined ? undefined : columns.get(`${cell.table}/${cell.column}`);
    const district = column === undefined ? undefined : districtBehind(text, end);
    if (column === undefined || district === undefined) continue;
    const states = family.people.filter((one) => isOfDistrict(one, district)).map(({ state }) => state);
    for (const state of new Set(states)) column.members.set(state, (column.members.get(state) ?? 0) + 1);
  }
  const found = new Map<string, TitleHit>();
  for (const [key, { cells, members }] of columns) {
    const most = Math.max(0, ...members.values());
    if (most >= fewestOfDistricts && most >= 0.8 * cells)
      found.set(key, { meaning: rollCallLabel, text: '', notNow: false });
  }
  return found;
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
