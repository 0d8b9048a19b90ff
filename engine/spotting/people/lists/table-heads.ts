/**
 * What a table says of the names that fill its cells: the head of their column ("Senator", "Council Member", "Yeas"), the tag in a
 * cell beside, the district behind the name.
 */
import { wordsOf as classesOf } from '../../../languages';
import type { RunCell, TextRun } from '../../types';
import {
  type SightingUpdates,
  originFrom,
  type ReadRun,
  type Sighting,
  type SightingUpdate,
} from '../context/sighting';
import { type Tag, tagAt } from '../context/party-tag';
import { districtBehind } from '../names/district-behind';
import { groupBy } from '../../../group-by';
import { memoizeByObject } from '../../../memoize';
import { titleEndingAt } from '../titles/title-before';
import { toTitleMention, type TitleMention } from '../titles/titles';
import { foldWords, tokenize } from '../../../text';
import { stateByAnyName } from '../lexicon/places';
import { memberTitle, countByGroup, matchesOneGroup } from './member-lists';

const { headsOfDelegates, headsOfGrades, headsOfNames } = classesOf('lists');

const longestHead = 80;
const fewestMembers = 4;

const partyLetter = /^\s*[DRI](?:-|\s*$)/;
type Cell = TextRun & { cell: RunCell };
const hasCell = (run: TextRun | undefined): run is Cell => run?.cell !== undefined;

/** What the tables of a page say of the sightings in them. */
export function readTableHeads(runs: readonly TextRun[], read: readonly ReadRun[]): SightingUpdates {
  const cells = runs.filter(hasCell);
  if (cells.length === 0) return new Map();
  const namesIn = new Map(read.map(({ sightings }, at) => [runs[at], sightings]));
  const rows = groupBy(cells.map((one) => [`${one.cell.table}/${one.cell.row}`, one]));
  const tagOf = memoizeByObject(tagIn);
  const columns = groupBy(cells.map((one) => [`${one.cell.table}/${one.cell.column}`, one]));
  return new Map(
    [...columns.values()].flatMap((column): readonly (readonly [Sighting, SightingUpdate])[] => {
      const heads = column.filter(({ cell }) => cell.head).map(({ text }) => text.slice(0, longestHead));
      const below = column.filter(({ cell }) => !cell.head);
      const found = below.flatMap((one) =>
        (namesIn.get(one) ?? []).map((sighting) => ({ cell: one.cell, text: one.text, sighting })),
      );
      // "Low" as a priority: it is an ordinary word there.
      if (heads.some((head) => headsOfGrades.has(folded(head))))
        return found.map(({ sighting }) => [sighting, { doubts: { ...sighting.doubts, commonWord: 'plain' } }]);
      const title = titleIn(heads);
      if (title === undefined) return [];
      const filling = found.filter(
        ({ text, sighting }) => !sighting.title && !sighting.otherGiven && fills(text, sighting),
      );
      const counts = countByGroup(new Set(filling.map(({ sighting }) => sighting.family)), title.meaning.roles);
      // A column headed "Member" is one of officials only if nearly all its names are borne in one legislature.
      if (title === memberTitle && !matchesOneGroup(counts, below.length, fewestMembers)) return [];
      return filling.map(({ cell, text, sighting }) => {
        const district = districtBehind(text, sighting.end) ?? sighting.district;
        const tag = sighting.tag ?? tagOf(rows.get(`${cell.table}/${cell.row}`)!);
        // "Tonko, N.Y.": the state tells namesakes apart.
        const said = folded(text.slice(sighting.end));
        const state = stateByAnyName(said);
        const from = sighting.from ?? (state === undefined ? undefined : originFrom(undefined, state, said));
        // It is no ordinary word there.
        const doubts = { ...sighting.doubts, commonWord: undefined };
        return [sighting, { title, list: { ...sighting.list, isTitled: true, counts }, tag, district, from, doubts }];
      });
    }),
  );
}

const folded = (text: string): string => foldWords(text).join(' ');

/** The title in a head, or what "Members" says. Clubs, parties and unions have delegates in every district. */
function titleIn(heads: readonly string[]): TitleMention | undefined {
  for (const head of heads) {
    if (headsOfNames.has(folded(head))) return memberTitle;
    const words = headsOfDelegates.has(folded(head)) ? [] : tokenize(head);
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const title = titleEndingAt(words, at);
      if (title === undefined || title.meaning.roles.length === 0) continue;
      return toTitleMention(title.meaning, head.slice(words[title.first]!.start, words[at]!.end));
    }
  }
  return undefined;
}

/** The tag in the last cell of a row that has one. */
function tagIn(row: readonly Cell[]): Tag | undefined {
  const text = `x, ${row.findLast(({ cell, text }) => !cell.head && partyLetter.test(text))?.text ?? ''}`;
  return tagAt(text, tokenize(text), 1);
}

/** Nothing but the name, perhaps a tag in brackets, a state ("Tonko, N.Y."), or two names with a slash between, stands in the cell. */
const fills = (text: string, { start, end }: Sighting): boolean =>
  /^\s*(?:\p{Lu}[\p{L}.’'-]*\s*[/&]\s*)?$/u.test(text.slice(0, start)) &&
  /^[\s,.]*(\(.*|[DRI]-.*|(?<=,\s*)(?:\p{Lu}[\p{L}.]*\s*){1,2}|[/&]\s*\p{Lu}[\p{L}.’'-]*\s*)?$/u.test(text.slice(end));
