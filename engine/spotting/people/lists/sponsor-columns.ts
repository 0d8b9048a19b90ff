/**
 * Surnames in the column of sponsors, beside a bill whose chamber the row or the column's head tells: "6291 | Septic systems |
 * Lovelett" under "Senate bills", "2588 | 5839 | Timmons; Shewmake". Rows of a list are read likewise: "SB 6291 | Septic
 * systems | Lovelett".
 */
import type { Office, OfficeRole } from '../../../release/packs';
import type { TextRun } from '../../types';
import { count, enlist } from './member-lists';
import { isTitled, type Sighting } from '../beside/sighting';
import { chamberAt } from './sponsor-behind';
import type { TitleHit } from '../titles/title-before';
import { hasHeld } from '../titles/office-fit';
import { type Chamber, eitherChamber, ofChamber } from '../titles/offices';
import { rollCallLabel } from '../titles/titles';
import { washingtonNature } from '../../number-bands';
import { wordsOf } from '../words/tokens';
import type { ListOwners } from './whose-list';

/** "Prime sponsor": the head of a column of sponsors. */
export const sponsorHead =
  /^\s*(?:(?:prime|first|lead|chief|main|primary|bill|house|senate) ){0,2}(?:sponsor(?:s|\(s\))?|authors?|prime)\s*$|^\s*(?:patrocinador(?:es|a|as)?|autor(?:es|a|as)?|tác giả|(?:người )?bảo trợ|may-akda|발의자?|提案人|發起人|发起人)\s*$/i;
const billHead =
  /^\s*(?:(house|hbs?)|(senate|sbs?))(?: (?:bills?|versions?|companions?))?(?: (?:no\.?|numbers?|#))?\s*$/i;
const numberAlone = /^\s*#?\d{1,4}\*?\s*$/;

const name = "(?:\\p{Lu}\\. ?)?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?";
const parting = '\\s?(?:[;,/&]|\\band\\b|–|—)\\s?';
const partings = new RegExp(parting, 'u');
/** "Parshley; Liias", "J. Wilson/Short", "Nance (D)". */
const namesAlone = new RegExp(`^\\s*${name}(?:${parting}${name})*(?:,? \\(?[DR](?:-[^()]*)?\\)?)?\\s*$`, 'u');
/** A line that begins with a bill and ends, behind a bar or a dash, in names. */
const listRow = new RegExp(`\\s(?:\\||–|—)\\s(${name}(?:\\s?[;,/&]\\s?${name})*)\\s*$`, 'u');

/** Of the names in a column so many are borne in the bill's chamber: others are towns, firms or players. */
const share = 0.8;
/**
 * In a paper of Washington, below a head that says "Sponsor", so many are enough: of an earlier session many have left. Only
 * beside bills of both chambers that are numbered as Washington's alone are.
 */
const shareAtHome = 0.3;
const fewestAtHome = 3;
const washington = 'wa';
/** So many of the rows have such numbers. */
const shareOfBand = 0.9;
/** "Braun & Sons", "Hill LLC": firms. */
const firm =
  /&\s?(?:sons?|daughters?|bro(?:ther)?s|co|company|associates|partners)\b|\b(?:inc|llc|ltd|corp|co|company|group|farms?|bank|tires?|realty|motors)\b/i;
/** Longest cell of names. */
const longest = 120;
/** Most bills that the cells of a row are asked for. */
const mostBills = 8;
/** Fewest names of a column. */
const fewest = 2;

/** Where the sponsors of a bill stand, and of which chamber they are; of both, for a bill and its companion. */
interface Row {
  run: number;
  start: number;
  end: number;
  chambers: readonly Chamber[];
  /** Its bills have numbers as Washington's have. */
  isInBand?: boolean;
}

/** Gives the surnames of such columns the offices of the bill's chamber. */
export function sponsorColumns(
  runs: readonly TextRun[],
  sightings: readonly Sighting[],
  date: string,
  home: ReadonlySet<string>,
  owners: ListOwners,
): void {
  const isOurs = ([first]: readonly Row[]): boolean => first !== undefined && !owners.hasStates(first.run);
  const headed = tableColumns(runs).filter((rows) => isOurs(rows) && !owners.isOfClub((rows[0] as Row).run));
  const lines = listColumn(runs);
  if (headed.length === 0 && lines.length === 0) return;
  const byRun = new Map<number, Sighting[]>();
  for (const sighting of sightings) {
    const ofRun = byRun.get(sighting.run);
    if (ofRun === undefined) byRun.set(sighting.run, [sighting]);
    else ofRun.push(sighting);
  }
  // Another senator may have followed whose surname it is, too: no days of grace.
  const sat = ({ role, start = '', end = '9999' }: Office): boolean =>
    eitherChamber.includes(role) && start <= date && date < end;
  const satAtHome = ({ family }: Sighting): boolean =>
    family.people.some(({ level, state, offices }) => state === washington && level !== 'us' && offices.some(sat));
  for (const rows of headed) {
    const { run } = rows[0] as Row;
    const isOfHome = home.has(washington) && isNumbered(rows) && !owners.isOfOtherState(run, washington);
    seat(rows, runs, byRun, (group) => owners.isOfOtherState(run, group), isOfHome ? satAtHome : undefined);
  }
  if (lines.length > 0) seat(lines, runs, byRun, () => false);
}

/** The chambers of the bills in a cell, by what it says or by the head of its column. */
function chambersIn(text: string, head: Chamber | undefined): Chamber[] {
  if (numberAlone.test(text)) return head === undefined ? [] : [head];
  const words = wordsOf(text.slice(0, 40));
  return words.flatMap((_, at) => (at === 0 ? [] : (chamberAt(words, at) ?? [])));
}

/** Whether the bills are numbered as those of both of Washington's chambers are. */
const isNumbered = (rows: readonly Row[]): boolean =>
  rows.filter(({ isInBand }) => isInBand).length >= shareOfBand * rows.length &&
  new Set(rows.flatMap(({ chambers }) => chambers)).size > 1;

/** Whether each number of a cell is one that its chamber in Washington gives. */
function isInBands(text: string, chambers: readonly Chamber[]): boolean {
  // "H 3rd Reading" names no bill, and the "2" of "2SSB 5331" is no number of one.
  const numbers = text.slice(0, 40).match(/\d{1,4}(?![\dA-Za-z])/g) ?? [];
  return (
    numbers.length === 0 ||
    chambers.every((chamber, at) => {
      const number = numbers[at];
      return number === undefined || washingtonNature(Number(number))?.startsWith(chamber) === true;
    })
  );
}

/** The columns of sponsors in the tables, row by row. */
function tableColumns(runs: readonly TextRun[]): Row[][] {
  const heads = new Map<string, Chamber>();
  const chambers = new Map<string, Chamber[]>();
  const outside = new Set<string>();
  const columns = new Map<string, Row[]>();
  for (const { cell, text } of runs) {
    if (cell === undefined) continue;
    const column = `${cell.table}/${cell.column}`;
    const bills = cell.head ? billHead.exec(text) : null;
    if (bills !== null) heads.set(column, bills[1] === undefined ? 's' : 'h');
    if (cell.head && sponsorHead.test(text)) columns.set(column, []);
    const row = `${cell.table}/${cell.row}`;
    const found = cell.head ? [] : chambersIn(text, heads.get(column));
    if (found.length === 0) continue;
    if (!isInBands(text, found)) outside.add(row);
    const known = chambers.get(row);
    if (known === undefined) chambers.set(row, found);
    else if (known.length < mostBills) known.push(...found);
  }
  if (columns.size === 0) return [];
  for (const [run, { cell, text }] of runs.entries()) {
    if (cell === undefined || cell.head || text.trim() === '') continue;
    const row = `${cell.table}/${cell.row}`;
    const ofRow = chambers.get(row);
    if (ofRow === undefined) continue;
    const isInBand = !outside.has(row);
    columns.get(`${cell.table}/${cell.column}`)?.push({ run, start: 0, end: text.length, chambers: ofRow, isInBand });
  }
  return [...columns.values()];
}

/** The last parts of lines that begin with a bill. */
function listColumn(runs: readonly TextRun[]): Row[] {
  return runs.flatMap(({ cell, text }, run) => {
    if (cell !== undefined || text.length > 10_000 || !/[|–—]/.test(text)) return [];
    return [...text.matchAll(/[^\n\u2028]+/g)].flatMap(({ 0: line, index }) => {
      const sponsors = line.length > 300 ? undefined : listRow.exec(line)?.[1];
      const chambers = sponsors === undefined ? [] : chambersIn(line, undefined);
      if (sponsors === undefined || chambers.length === 0) return [];
      const end = index + line.trimEnd().length;
      return [{ run, start: end - sponsors.trimEnd().length, end, chambers }];
    });
  });
}

/** The offices of the chambers; of both where nobody of the name is known in these: members move on. */
function rolesOf({ family }: Sighting, chambers: readonly Chamber[]): OfficeRole[] {
  const own = [...new Set(chambers.flatMap((chamber) => ofChamber[chamber]))];
  const isBorne = family.people.some((person) => hasHeld(person, own));
  return isBorne ? own : [...new Set(eitherChamber)];
}

/** Seats the names of a column, if nearly all of them are borne in the chambers of one state, or of Congress. */
function seat(
  rows: readonly Row[],
  runs: readonly TextRun[],
  byRun: ReadonlyMap<number, readonly Sighting[]>,
  isOfOther: (group: string) => boolean,
  satAtHome?: (sighting: Sighting) => boolean,
): void {
  const found: { sighting: Sighting; title: TitleHit }[] = [];
  const list = new Map<string, number>();
  let names = 0;
  for (const { run, start, end, chambers } of rows) {
    const text = (runs[run] as TextRun).text.slice(start, end);
    const parts = text.split(partings).length;
    names += parts;
    if (text.length > longest || !namesAlone.test(text) || firm.test(text)) continue;
    const inside = (byRun.get(run) ?? []).filter((one) => one.start >= start && one.end <= end && !one.otherGiven);
    for (const sighting of inside) {
      // "Timmons; Shewmake" behind a House bill and its companion: each of its own chamber.
      const nth = (runs[run] as TextRun).text.slice(start, sighting.start).split(partings).length - 1;
      const own = parts === chambers.length ? chambers.slice(nth, nth + 1) : chambers;
      const roles = rolesOf(sighting, own);
      const title = { meaning: { ...rollCallLabel, roles }, text: '', notNow: false };
      count(list, sighting, title);
      found.push({ sighting, title });
    }
  }
  const most = Math.max(0, ...list.values());
  const group = [...list.keys()].find((one) => list.get(one) === most);
  const isNearlyAll = most >= fewest && most >= share * names && group !== undefined && !isOfOther(group);
  const sat = satAtHome === undefined || isNearlyAll ? [] : found.filter(({ sighting }) => satAtHome(sighting));
  const isOfHome =
    new Set(sat.map(({ sighting }) => sighting.family)).size >= fewestAtHome && sat.length >= shareAtHome * names;
  if (!isNearlyAll && !isOfHome) return;
  for (const { sighting, title } of isNearlyAll ? found : sat) {
    if (sighting.listed || !isTitled(sighting)) enlist(sighting, title, list);
  }
}
