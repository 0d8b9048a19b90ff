/**
 * Numbers that open the lines of a tracker under no head, one below the other: "6148 Bonds for transit", "2238 Ending hunger".
 * What the packs record of Washington's bills of these numbers has to agree with what some of the lines say.
 */
import type { TextRun } from '../types';
import { isLikeYear } from './lone-numbers';
import { washingtonNature } from './number-bands';
import { isAbout, type Subject } from './records';
import type { WrittenMeasure } from './scan';

/** Fewest lines of such a list. */
const fewest = 4;
/** Runs that may stand between two lines: what is told of one. */
const between = 3;
/** So much of a line tells what its bill is about, in UTF-16 units. */
const reach = 160;

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
export function openedLines(
  runs: readonly TextRun[],
  recordOf: (nature: 'house-bill' | 'senate-bill', number: number) => Subject | undefined,
): Map<number, WrittenMeasure> {
  const found = new Map<number, WrittenMeasure>();
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
    const line = lineOf(text, run, recordOf);
    if (line === undefined) return;
    // A number without a record shows that these are numbers of other things.
    if (line === null || run - (list.at(-1)?.run ?? run) > between + 1) close();
    if (line !== null) list.push(line);
  });
  close();
  return found;
}

/** The line that a run is; `null` where it opens with a number of no bill, nothing where with none. */
function lineOf(text: string, run: number, recordOf: Parameters<typeof openedLines>[1]): Line | null | undefined {
  const digits = opening.exec(text)?.[1];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  const nature = washingtonNature(number);
  if (nature !== 'house-bill' && nature !== 'senate-bill') return null;
  const record = recordOf(nature, number);
  if (record === undefined) return null;
  const start = text.indexOf(digits);
  const end = start + digits.length;
  return {
    run,
    measure: { start, end, number, nature, style: 'plain', only: ['wa'], isRecorded: true },
    isLikeYear: isLikeYear(number),
    isExplained: !isLikeYear(number) && isAbout(text.slice(end, end + reach), record),
  };
}
