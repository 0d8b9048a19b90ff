/**
 * What a table says of the names that fill its cells: the head of their column ("Senator", "Council Member", "Yeas"), the tag in a
 * cell beside, the district behind the name.
 */
import { wordsOf as classesOf } from '../../../languages';
import type { RunCell, TextRun } from '../../types';
import type { From, Sighting } from '../beside/sighting';
import { type Tag, tagAt } from '../beside/tag';
import { districtBehind } from '../names/district-behind';
import { grouped } from '../../grouped';
import { oncePer } from '../../remembered';
import { type TitleHit, titleEndingAt } from '../titles/title-before';
import { stateOf } from '../words/states';
import { foldWords, type Word, wordsOf } from '../words/tokens';
import { asMembers, fitsOf, isOfOne } from './fits';

const { headsOfDelegates, headsOfGrades, headsOfNames } = classesOf('lists');

/** What stands in a table with a sighting, to be laid over what was read at the name itself; or that it is no name there. */
export type ListClaim = Partial<Sighting> | 'nobody';

const longestHead = 80;
const fewestMembers = 4;

const partyLetter = /^\s*[DRI](?:-|\s*$)/;
type Cell = TextRun & { cell: RunCell };
const hasCell = (run: TextRun | undefined): run is Cell => run?.cell !== undefined;
const columnOf = ({ cell }: Cell): string => `${cell.table}/${cell.column}`;
const rowOf = ({ cell }: Cell): string => `${cell.table}/${cell.row}`;

/** What the tables of a page say of the sightings in them. */
export function tablesSay(runs: readonly TextRun[], sightings: readonly Sighting[]): ReadonlyMap<Sighting, ListClaim> {
  const claims = new Map<Sighting, ListClaim>();
  const cells = runs.filter(hasCell);
  if (cells.length === 0) return claims;
  const columns = grouped(cells.map((cell) => [columnOf(cell), cell]));
  const rows = grouped(cells.map((cell) => [rowOf(cell), cell]));
  const tagOf = oncePer(tagIn);
  const inTable = sightings.filter(({ run }) => hasCell(runs[run]));
  const cellOf = ({ run }: Sighting) => runs[run] as Cell;
  for (const [key, found] of grouped(inTable.map((one) => [columnOf(cellOf(one)), one] as const))) {
    const column = columns.get(key) as readonly Cell[];
    const heads = column.filter(({ cell }) => cell.head).map(({ text }) => text);
    const below = column.filter(({ cell }) => !cell.head);
    if (heads.some((head) => headsOfGrades.has(folded(head))))
      for (const one of found)
        if (one.given === '' && one.tag === undefined && one.title === undefined) claims.set(one, 'nobody');
    const filling = found.filter(
      (one) => !cellOf(one).cell.head && !one.title && !one.otherGiven && fills(cellOf(one), one),
    );
    const title = titleIn(heads);
    if (title === undefined) continue;
    const list = fitsOf(
      filling.map(({ family }) => family),
      title.meaning.roles,
    );
    // A column headed "Member" is one of officials only if nearly all its names are borne in one legislature.
    if (title.meaning === asMembers.meaning && !isOfOne(list, below.length, fewestMembers)) continue;
    for (const one of filling) {
      if (claims.has(one)) continue;
      const district = districtBehind(cellOf(one).text, one.end);
      const from = one.from ?? stateBehind(cellOf(one), one);
      // It is no ordinary word there.
      claims.set(one, {
        title,
        listed: true,
        list,
        doubt: undefined,
        ...tagOf(rows.get(rowOf(cellOf(one))) as readonly Cell[]),
        ...(one.tag && { tag: one.tag }),
        ...(district && { district }),
        ...(from && { from }),
      });
    }
  }
  return claims;
}

const folded = (text: string): string => foldWords(text.slice(0, longestHead)).join(' ');

/** The title in a head, or what "Members" says. Clubs, parties and unions have delegates in every district. */
function titleIn(heads: readonly string[]): TitleHit | undefined {
  for (const head of heads) {
    if (headsOfNames.has(folded(head))) return asMembers;
    const words = wordsOf(head.slice(0, longestHead));
    for (let at = words.length - 1; at >= 0 && !headsOfDelegates.has(folded(head)); at -= 1) {
      const title = titleEndingAt(words, at);
      if (title === undefined || title.meaning.roles.length === 0) continue;
      const text = head.slice((words[title.first] as Word).start, (words[at] as Word).end);
      return { meaning: title.meaning, text, notNow: false };
    }
  }
  return undefined;
}

/** The tag in the last cell of a row that has one. */
function tagIn(row: readonly Cell[]): { readonly tag?: Tag } {
  const text = `x, ${row.findLast(({ cell, text }) => !cell.head && partyLetter.test(text))?.text ?? ''}`;
  const tag = tagAt(text, wordsOf(text), 1);
  return tag === undefined ? {} : { tag };
}

/** "Tonko, N.Y.": the state that ends the cell tells namesakes apart. */
function stateBehind({ text }: Cell, { end }: Sighting): From | undefined {
  const said = /^,\s*((?:\p{Lu}[\p{L}.]*\s*){1,2})$/u.exec(text.slice(end))?.[1]?.trim() ?? '';
  const state = stateOf(foldWords(said).join(' '));
  return state === undefined ? undefined : { state, text: said };
}

/** Nothing but the name, perhaps a tag in brackets, a state ("Tonko, N.Y."), or two names with a slash between, stands in the cell. */
const fills = ({ text }: Cell, { start, end }: Sighting): boolean =>
  /^\s*(?:\p{Lu}[\p{L}.’'-]*\s*[/&]\s*)?$/u.test(text.slice(0, start)) &&
  /^[\s,.]*(\(.*|[DRI]-.*|(?<=,\s*)(?:\p{Lu}[\p{L}.]*\s*){1,2}|[/&]\s*\p{Lu}[\p{L}.’'-]*\s*)?$/u.test(text.slice(end));
