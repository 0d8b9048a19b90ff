/**
 * Numbers without a head of their own: under the table head "HB", in a list under the heading "House bills", or said again
 * in the sentence that names the measure.
 */
import type { RunCell, TextRun } from '../types';
import type { WrittenMeasure } from './scan';
import type { Nature } from './written-forms';

const heads: [RegExp, Nature][] = [
  [/^(?:HBs?|H\.B\.|house bills?)(?:\s(?:no|number|#)\.?)?$/i, 'house-bill'],
  [/^(?:SBs?|S\.B\.|senate bills?)(?:\s(?:no|number|#)\.?)?$/i, 'senate-bill'],
  [/^(?:HJM|house joint memorials?)$/i, 'house-memorial'],
  [/^(?:SJM|senate joint memorials?)$/i, 'senate-memorial'],
  [/^(?:HJR|house joint resolutions?)$/i, 'house-joint-resolution'],
  [/^(?:SJR|senate joint resolutions?)$/i, 'senate-joint-resolution'],
  [/^house$/i, 'house-bill'],
  [/^senate$/i, 'senate-bill'],
  [/^(?:bills?|measures?)(?:\s(?:no|number|#)\.?)?$/i, 'bill'],
];

/** In a heading among other words: "House bills still alive", "In the Senate". */
const phrases: [RegExp, Nature][] = [
  [/\bhouse\sbills?\b|^(?:in|on|from)\sthe\shouse(?:\sside)?$/i, 'house-bill'],
  [/\bsenate\sbills?\b|^(?:in|on|from)\sthe\ssenate(?:\sside)?$/i, 'senate-bill'],
  [/\bbills\b/i, 'bill'],
];
/** A head that says only that numbers follow: of what, the caption or the heading over the table says. */
const numbersOnly = /^(?:nos?|numbers?|#|bills?(?:\s(?:no|number|#))?)\.?$/i;

/** The kind of measure whose numbers stand under such a head. */
export function natureOfHead(text: string): Nature | undefined {
  const words = text.trim().replace(/[:.]$/, '');
  return words.length > 30 ? undefined : heads.find(([pattern]) => pattern.test(words))?.[1];
}

/** Likewise of a heading, which may say more than that; nothing where it names both houses. */
function natureOfHeading(text: string): Nature | undefined {
  const words = text.trim().replace(/[:.]$/, '');
  if (words.length > 60 || (/\bhouse\b/i.test(words) && /\bsenate\b/i.test(words))) return undefined;
  return natureOfHead(words) ?? phrases.find(([pattern]) => pattern.test(words))?.[1];
}

/** Whether a text whose blocks are run together may hold such a head. */
export const mayBeAHead = (text: string): boolean =>
  /HB|SB|[HS]\.B\.|[HS]J[MR]|bill|measure|joint\s(?:memorial|resolution)|the\s(?:house|senate)/i.test(text);

/** "1217", "1217, 1491 and 1696", "1217 (rents)": a cell of numbers. */
const numbersOfCell = /^\s*#?\d{3,4}(?:\s?(?:[,;/&]|and\b)\s?(?:and\s)?#?\d{3,4}){0,20}\*?\s*(?:\([^)]*\)\s*)?$/;
/** "1217: rents", "1217 — rents", "1217 Limits rents": an item that opens with its number. */
const opensItem = /^\s*#?(\d{4})(?=\s*[:|—–-]\s|,\s|\.\s|\s\(|\s\p{Lu}|\s*$)/u;
/** The same, where the heading says no more than "bills". */
const plainlyOpensItem = /^\s*#?(\d{4})(?=\s*[:|—–-]\s|,\s|\.\s|\s\()/u;

/** Follows the heads while the runs go by, and reads the numbers under them. */
export function createHeadReader(): (run: TextRun) => WrittenMeasure[] {
  const columns = new Map<string, Nature | undefined>();
  const rows = new Map<string, Nature>();
  const overTables = new Map<number, Nature | undefined>();
  let heading: Nature | undefined;
  /** Of the caption just read, then of its table. */
  let caption: Nature | undefined;

  const underHead = ({ text, cell }: TextRun & { cell: RunCell }): Nature | undefined => {
    const column = `${cell.table}:${cell.column}`;
    const row = `${cell.table}:${cell.row}`;
    if (!overTables.has(cell.table)) overTables.set(cell.table, caption ?? heading);
    // A number is no head, though the first row of a table without heads is taken for one.
    if (numbersOfCell.test(text)) {
      const over = cell.column === 0 && !columns.has(column) ? overTables.get(cell.table) : undefined;
      return columns.get(column) ?? rows.get(row) ?? over;
    }
    const nature = natureOfHead(text);
    if (cell.head) {
      const over = numbersOnly.test(text.trim()) ? overTables.get(cell.table) : undefined;
      columns.set(column, over && over !== 'bill' ? over : nature);
    }
    if (nature) rows.set(row, nature);
    else if (!cell.head) rows.delete(row);
    return undefined;
  };

  return (run) => {
    const { text, kind, cell } = run;
    if (cell) {
      const nature = underHead({ ...run, cell });
      return nature ? [...text.matchAll(/\d{3,4}/g)].map((match) => numberAt(match.index, match[0], nature)) : [];
    }
    caption = kind === 'caption' ? natureOfHeading(text) : undefined;
    // "House bills", in bold letters on a line of its own.
    const label = kind === undefined ? natureOfHead(text) : undefined;
    if (kind === 'heading') heading = natureOfHeading(text);
    else if (label && label !== 'bill' && !/^(?:house|senate)\W*$/i.test(text.trim())) heading = label;
    if (!heading || (kind !== 'item' && (kind !== undefined || heading === 'bill'))) return [];
    const match = (heading === 'bill' ? plainlyOpensItem : opensItem).exec(text);
    // Under such a heading the number needs no words of lawmaking beside it.
    return match ? [{ ...numberAt(match[0].indexOf(match[1]!), match[1]!, heading), style: 'plain' }] : [];
  };
}

const numberAt = (start: number, digits: string, nature: Nature): WrittenMeasure => ({
  start,
  end: start + digits.length,
  number: Number(digits),
  nature,
  style: nature === 'bill' ? 'short' : 'plain',
  ...(nature === 'bill' && { only: ['wa'] }),
});

const lone = /(?<![\d\p{Script=Latin}$€£.,:–-])(?<!\d\s)(\d{3,4})(?![\d\p{Script=Latin}%°]|[.,:]\d|[–-]\d)/gu;
/** What numbers of other things follow. */
const otherThing =
  /\b(?:rooms?|rm|suite|ext|extension|phone|nos?|chapter|sections?|sec|pages?|highway|rcw|flight|unit|apt|box|since|year|bus|buýt|route|form)\W{0,3}$/i;
const amount = /\bof\s$/i;
/** What counts, and the houses of a street, look like: "1217 homes", "1217 N. Division". Papers write counts with a comma. */
const counted =
  /^(?:\s(?:[NSEW]\.\s)?\p{Lu}|\s(?!(?:is|was|has|does|passes|this|as|its|his|unless|across|always|sometimes|perhaps)\s)\p{Ll}+s\b(?!\sthe\b)|\s(?:people|feet|children|men|women)\b)/u;
/** "O’Brien 1272", "Form 5179": a name of its own. */
const countedBefore =
  /(?<![.!?]\s|^)\b\p{Lu}[\p{L}’'-]*\s$|[\p{Script=Han}\p{Script=Hangul}]$|\b(?:nearly|some|roughly|almost|least|(?<!\blook(?:s|ed|ing)?\s)at|around|another|up\sto)\s$/u;
/** A measure does something: "1217 is law", "5096 died". */
const does =
  /^\s(?:is|isn['’]t|was|wasn['’]t|has|had|would|will|won['’]t|could|can|may|might|did|does|passe[sd]|die[sd]|fail(?:ed|s)|moves?d?|costs?|goes|went|gets?|got|became|becomes|came|heads|amends|changes|lets|makes|requires|allows|caps|bans|also|now|still|sailed|stalled)\b/i;
/** Something is done with it: "voted for 1217", "Alvarado said 5041". */
const done =
  /(?:\b(?:be|(?<=\b(?:is|’s|was)\s)in|on|for|against|with|about|behind|than|is|was|as|called|support(?:s|ed)?|opposed?|opposes|shepherded|sponsor(?:s|ed)|wrote|change|amend|repeal|sign(?:ed)?|veto(?:ed)?|pass(?:ed)?|knows|of\sthem,)\s|[“"‘])$/i;
/** Before a number that acts: "Mitchell said 656 could reach the floor". */
const acts = /(?:\b(?:says?|said|that|[Ii]f|[Ww]hen|[Bb]ut|[Bb]ecause|hopes?|thinks?)\s|^|[.!?]\s)$/;
const ends = /^(?:[,.;:!?)”"’']|$|\s(?:and|or|but|because|this|last|to|by|without|at|before|after|in|for)\b)/i;
const joined = /^(?:,\s(?:then\s)?|\s?(?:and|&|or)\s|,\s(?:and|or)\s)$/;

/**
 * Numbers of three or four digits that stand alone and are those of measures which the article names in full: "Alvarado said 1217
 * had a year of commas behind it". Years are left alone, and so is all that does not read like a measure.
 * @param named the article's measures by number; null where two have the same.
 */
export function knownNumbers(text: string, named: ReadonlyMap<number, WrittenMeasure | null>): WrittenMeasure[] {
  const found: WrittenMeasure[] = [];
  let last: { end: number; taken: boolean; measure: WrittenMeasure } | undefined;
  for (const match of text.matchAll(lone)) {
    const number = Number(match[1]);
    const known = named.get(number);
    if (!known || (number >= 1990 && number <= 2039)) continue;
    const { index } = match;
    const end = index + match[0].length;
    const before = text.slice(Math.max(0, index - 24), index);
    const after = text.slice(end, end + 24);
    const { sharesHeadOf: _, ...head } = known;
    const measure: WrittenMeasure = { ...head, start: index, end };
    const beside = last && joined.test(text.slice(last.end, index)) ? last : undefined;
    // Three digits are most often an amount; four without a comma seldom are.
    const opens = /(?:^|[.!?]\s|\bhow\s)$/.test(before) && /^\s\p{Ll}+s\s/u.test(after);
    const readsOn = does.test(after) || opens || (!counted.test(after) && !countedBefore.test(before));
    const reads =
      !otherThing.test(before) &&
      ((number > 999 && readsOn) ||
        (done.test(before) && ends.test(after) && !amount.test(before)) ||
        (acts.test(before) && does.test(after)));
    const taken = reads || beside !== undefined;
    if (beside && !beside.taken) found.push(beside.measure);
    if (taken) found.push(measure);
    last = { end, taken, measure };
  }
  return found;
}
