/**
 * Numbers that open the lines of a tracker under no head, one below the other: "6148 Bonds for transit", "2238 Ending hunger";
 * or the rows of a table under "#".
 * What the packs record of Washington's bills of these numbers has to agree with what some of the lines say.
 */
import type { TextRun } from '../types';
import { isLikeYear } from './lone-numbers';
import { numbersOnly } from './numbers-under-heads';
import { washingtonNature } from '../number-bands';
import { isAbout, type Subject } from './records';
import type { WrittenMeasure } from './scan';

/** Fewest lines of such a list. */
const fewest = 4;
/** Runs that may stand between two lines: what is told of one. */
const between = 3;
const numberAlone = /^\s*#?(\d{4})\s*$/;
/** Fewest rows of a table, all of whose numbers are of bills. */
const fewestRows = 3;
/** So much of a line tells what its bill is about, in UTF-16 units. */
const reach = 160;

/** The number that opens a line, with what it is about behind it. */
const opening = /^\s*[•*·–—-]?\s*#?(\d{4})(?=\s*[:|—–-]\s|,\s|\.\s|\s\(|\s\p{Lu})/u;

/** What stands over such a list. */
const ofBills = /\b(?:bills|legislation|legislative|hearings?|cutoff)\b/i;

interface Line {
  run: number;
  measure: WrittenMeasure;
  /** Most numbers like years are years: such a line only goes with others. */
  isLikeYear: boolean;
  /** The record agrees with the words of the line. */
  isExplained: boolean;
}

/**
 * The numbers that open lines, by run.
 * @param recordOf what the packs record of the session's bill of a number.
 */
export function openedLines(runs: readonly TextRun[], recordOf: RecordOf): Map<number, WrittenMeasure> {
  const found = openedRows(runs, recordOf);
  let list: Line[] = [];
  const close = (): void => {
    const explained = list.filter(({ isExplained }) => isExplained).length;
    const plain = list.filter((line) => !line.isLikeYear).length;
    // One word may be chance.
    if (plain >= fewest && explained >= 2 && 3 * explained >= list.length)
      for (const { run, measure } of list) found.set(run, measure);
    list = [];
  };
  let isUnderBills = false;
  runs.forEach(({ text, kind }, run) => {
    if (kind === 'heading' && !opening.test(text)) {
      close();
      isUnderBills = ofBills.test(text);
    }
    if (!isUnderBills) return;
    const digits = opening.exec(text)?.[1];
    if (digits === undefined) return;
    const start = text.indexOf(digits);
    const end = start + digits.length;
    const line = lineOf({ run, start, digits, words: text.slice(end, end + reach) }, recordOf);
    // A number without a record shows that these are numbers of other things.
    if (line === null || run - (list.at(-1)?.run ?? run) > between + 1) close();
    if (line !== null) list.push(line);
  });
  close();
  return found;
}

/** The numbers in the first column of tables, under "#" or the like, where every row is of a bill. */
function openedRows(runs: readonly TextRun[], recordOf: RecordOf): Map<number, WrittenMeasure> {
  const found = new Map<number, WrittenMeasure>();
  const words = new Map<string, string>();
  const columns = new Map<number, { run: number; row: string; text: string }[]>();
  for (const [run, { text, cell }] of runs.entries()) {
    if (!cell) continue;
    const row = `${cell.table}:${cell.row}`;
    if (cell.column > 0) words.set(row, `${words.get(row) ?? ''} ${text}`.slice(0, reach));
    else if (cell.head) {
      if (numbersOnly.test(text.trim())) columns.set(cell.table, []);
    } else columns.get(cell.table)?.push({ run, row, text });
  }
  for (const rows of columns.values()) {
    const lines = rows.map(({ run, row, text }) => {
      const digits = numberAlone.exec(text)?.[1];
      if (digits === undefined) return null;
      return lineOf({ run, start: text.indexOf(digits), digits, words: words.get(row) ?? '' }, recordOf);
    });
    const list = lines.filter((line) => line !== null);
    const explained = list.filter(({ isExplained }) => isExplained).length;
    if (list.length === lines.length && list.length >= fewestRows && 2 * explained >= list.length)
      for (const { run, measure } of list) found.set(run, measure);
  }
  return found;
}

type RecordOf = (nature: 'house-bill' | 'senate-bill', number: number) => Subject | undefined;

/** A line that opens with a number, and the words behind it; `null` where it is the number of no bill. */
function lineOf(
  { run, start, digits, words }: { run: number; start: number; digits: string; words: string },
  recordOf: RecordOf,
): Line | null {
  const number = Number(digits);
  const nature = washingtonNature(number);
  if (nature !== 'house-bill' && nature !== 'senate-bill') return null;
  const record = recordOf(nature, number);
  if (record === undefined) return null;
  return {
    run,
    measure: { start, end: start + digits.length, number, nature, style: 'plain', only: ['wa'], isRecorded: true },
    isLikeYear: isLikeYear(number),
    isExplained: !isLikeYear(number) && isAbout(words, record),
  };
}
