/**
 * Surnames beside bills in a tracker, where they are those of the bills' recorded sponsors: "HB 1002 | Coroners | 2/12/26 |
 * Abbarno" in a table without heads, "HB 2191 – Worker wages (Cortes)". A column, or the lines of a list, in which the records
 * agree is one of sponsors; each name that they agree with is the sponsor's, whoever else bears it.
 */
import type { TextRun } from '../../types';
import type { Person } from '../names/names-index';
import type { Sighting } from '../beside/sighting';
import { type Chamber, ofChamber } from '../titles/offices';
import { rollCallLabel } from '../titles/titles';
import { gaps, wordsOf } from '../words/tokens';
import { chamberAt } from './sponsor-behind';
import { sponsorHead } from './sponsor-columns';

/** Whom the records of the article's session name as prime sponsor of a state's bill of this number, by id. */
export type SponsorsOf = (chamber: Chamber, number: string) => ReadonlySet<string>;

/** So many different names agree, fewer below a head that says "Sponsor", and so many of all. */
const fewest = 3;
const fewestBelowHead = 2;
const share = 0.5;
/** A bill's number stands among the first words of its row. */
const reachOfHead = 6;
const longestCell = 60;
const longestLine = 300;
/** Lines of one list are no further apart, in blocks. */
const nearest = 6;
/** "HB 1002", "ESSB 5002", "HB5002", "House Bill 1002": rooms and flights are called "H 1002". */
const headOfBill = /^(?:\d?[es]{0,3}\d?[es]?[hs]b|b|bill)$/;
const gluedBill = /^[es]{0,3}[hs]b\d{4}$/;
/** What a column or a list is of that is none of sponsors. */
const ofOthers =
  /\b(?:teach\w*|instructors?|professors?|students?|pupils?|staff\w*|analysts?|aides?|pilots?|drivers?|coach\w*|players?|contacts?|lobby\w*|witness\w*|testif\w*|speakers?|guests?|assigned|reporters?|owners?|oppos\w*|against|con|nays?)\b/i;

/** "Abbarno", "Cortes, Hall", "Rep. Cortes" and nothing else in a cell. */
const cellOfNames = /^\s*(?:(?:Rep|Sen)s?\.? )?\p{Lu}[\p{L}.’'-]*(?:[ ,;/&-]{1,3}\p{Lu}[\p{L}.’'-]*){0,5}\s*$/u;
/** What stands before and behind a name that a line sets apart: "(Macri)", "/ Macri:", "| Macri", "– Macri". */
const opening = /(?:\(|\/|\||–|—|-)\s?(?:(?:Rep|Sen)\. )?$/;
const closing = /^\s?(?:[),;:/|]|$)/;

interface Bill {
  chamber: Chamber;
  ids: ReadonlySet<string>;
  /** As written. */
  text: string;
}

/** A name beside a bill, and the one whom the records mean by it. */
interface Beside {
  sighting: Sighting;
  bill: Bill;
  person: Person | undefined;
}

/** The bills that begin a cell or a line. */
function billsOf(text: string, sponsorsOf: SponsorsOf): Bill[] {
  const words = wordsOf(text.slice(0, 60));
  const bills: Bill[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (bills.length === 0 && at > reachOfHead) break;
    const chamber = chamberAt(words, at);
    const number = words[at];
    const head = words[at - 1];
    if (chamber === undefined || number === undefined) continue;
    // "H.R. 2401" is of Congress.
    if (!gluedBill.test(number.fold) && !headOfBill.test(head?.fold ?? '')) continue;
    // "hearing on HB 2401" begins with no bill.
    if (bills.length === 0 && /\p{Ll}{2}/u.test(text.slice(0, head?.start ?? 0).replace(/House|Senate/g, ''))) break;
    const digits = /\d+$/.exec(number.fold)?.[0] ?? '';
    const isWhole = head === undefined || (number.gap & gaps.end) !== 0 || /^\p{L}/u.test(number.fold);
    const written = text.slice(isWhole ? number.start : head.start, number.end);
    bills.push({ chamber, ids: sponsorsOf(chamber, digits), text: written });
  }
  return bills;
}

type IsHome = (state: string) => boolean;

const meant = ({ family }: Sighting, bills: readonly Bill[], isHome: IsHome): Pick<Beside, 'bill' | 'person'> => {
  for (const bill of bills) {
    const people = family.people.filter(({ id, state }) => bill.ids.has(id) && isHome(state));
    if (people.length === 1) return { bill, person: people[0] };
  }
  return { bill: bills[0] as Bill, person: undefined };
};

/** Gives surnames in such columns and lines the office and the sponsor of the bill. */
export function recordedSponsors(
  runs: readonly TextRun[],
  sightings: readonly Sighting[],
  sponsorsOf: SponsorsOf,
  isHome: IsHome,
): void {
  const rows = new Map<string, Bill[]>();
  const others = new Set<string>();
  const headed = new Set<string>();
  for (const { cell, text } of runs) {
    if (cell === undefined) continue;
    if (cell.head && ofOthers.test(text)) others.add(`${cell.table}/${cell.column}`);
    if (cell.head && sponsorHead.test(text)) headed.add(`${cell.table}/${cell.column}`);
    const bills = billsOf(text, sponsorsOf).filter(({ ids }) => ids.size > 0);
    const row = `${cell.table}/${cell.row}`;
    if (bills.length > 0) rows.set(row, [...(rows.get(row) ?? []), ...bills]);
  }
  const columns = new Map<string, Beside[]>();
  const add = (column: string, sighting: Sighting, bills: readonly Bill[]): void => {
    const beside = { sighting, ...meant(sighting, bills, isHome) };
    const known = columns.get(column);
    if (known === undefined) columns.set(column, [beside]);
    else known.push(beside);
  };
  const lines = new Map<string, Bill[]>();
  const lists = listsOf(runs, sightings);
  for (const sighting of sightings) {
    if (sighting.given !== '' || sighting.otherGiven) continue;
    const { cell, kind, text } = runs[sighting.run] as TextRun;
    if (cell !== undefined && text.length <= longestCell && cellOfNames.test(text)) {
      const bills = rows.get(`${cell.table}/${cell.row}`);
      if (bills !== undefined) add(`${cell.table}/${cell.column}`, sighting, bills);
      continue;
    }
    if (!opening.test(text.slice(Math.max(0, sighting.start - 8), sighting.start))) continue;
    if (!closing.test(text.slice(sighting.end, sighting.end + 2))) continue;
    if (kind === 'nav') continue;
    const before = text.slice(Math.max(0, sighting.start - longestLine), sighting.start);
    const from = sighting.start - (before.split(/[\n\u2028]/).at(-1) as string).length;
    // The line began further back.
    if (from > 0 && before.length === sighting.start - from) continue;
    const key = `${sighting.run}/${from}`;
    const bills = lines.get(key) ?? billsOf(text.slice(from, sighting.start), sponsorsOf);
    lines.set(key, bills);
    const list = lists[sighting.run] ?? -1;
    if (list >= 0 && bills.some(({ ids }) => ids.size > 0)) add(`list ${list}`, sighting, bills);
  }
  const tables = new Set<string>();
  for (const [name, column] of columns)
    if (!others.has(name) && seat(column, headed.has(name) ? fewestBelowHead : fewest))
      tables.add(name.split('/')[0] as string);
  // "Low" is a priority, too.
  for (const sighting of sightings) {
    const { cell, text } = runs[sighting.run] as TextRun;
    const isWord = sighting.family.wordiness !== undefined && text.length <= longestCell;
    if (isWord && cell !== undefined && tables.has(String(cell.table)) && sighting.sponsor === undefined)
      sighting.doubt ??= 'plain';
  }
}

/**
 * Numbers the lists that blocks may be lines of: a heading begins another, and so does a stretch of text without names. -1 below
 * a line that says what else is listed: "Opposed by:".
 */
function listsOf(runs: readonly TextRun[], sightings: readonly Sighting[]): number[] {
  const named = new Set(sightings.map(({ run }) => run));
  let list = 0;
  let last = 0;
  let isOfOthers = false;
  return runs.map(({ kind, text }, at) => {
    const isLead = kind === 'heading' || /:\s*$/.test(text.slice(-3));
    if (isLead || at - last > nearest) {
      list += 1;
      isOfOthers = isLead && ofOthers.test(text.slice(0, longestLine));
      last = at;
    }
    if (named.has(at)) last = at;
    return isOfOthers ? -1 : list;
  });
}

/** Seats the names of a column, if it is one of sponsors. */
function seat(column: readonly Beside[], least: number): boolean {
  const agreed = column.filter(({ person }) => person !== undefined);
  const names = new Set(agreed.map(({ sighting }) => sighting.family.key));
  if (names.size < least || agreed.length < share * column.length) return false;
  for (const { sighting, bill, person } of agreed) {
    sighting.title = {
      meaning: { ...rollCallLabel, roles: ofChamber[bill.chamber] },
      text: bill.text,
      notNow: false,
    };
    sighting.sponsor = person as Person;
    delete sighting.doubt;
  }
  return true;
}
