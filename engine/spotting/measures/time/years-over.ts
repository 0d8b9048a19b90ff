/**
 * The year that stands over a passage: in its table row, at its head ("2021: …"), behind a teaser, or in the heading or the
 * lone year above.
 */
import type { IsoDate } from '../../../identifiers';
import { firstYearOfCongress } from '../../../jurisdictions/sessions';
import type { TextRun } from '../../types';
import { month } from './undated-times';

/** "2021", "May 2019", "Jan. 18, 2025": nothing but a time. */
const yearAlone = new RegExp(
  `^\\s*(?:(?:in|the|session of|year)\\s)?(?:${month}\\s(?:\\d{1,2},\\s)?)?((?:19|20)\\d{2})(?:(?:[-–]|\\s(?:to|and)\\s)\\d{2,4})?(?:\\s(?:session|biennium))?[:.]?\\s*$`,
  'i',
);
/** "115th (2017-18)", "117th Congress" */
const congressAlone = /^\s*(?:the\s)?(1[01]\d)(?:th|st|nd|rd)(?:\sCongress)?\s*(?:\((?:19|20)\d\d[-–]\d{2,4}\))?\s*$/i;
/** The first year of the Congress that a text names, if that is all it says. */
const congressIn = (text: string): number | undefined => {
  const congress = congressAlone.exec(text)?.[1];
  return congress === undefined ? undefined : firstYearOfCongress(Number(congress));
};
/** "2021: The first law", "May 2019 — HB 1579 passes". */
const yearFirst = new RegExp(
  `^\\s*(?:${month}\\s(?:\\d{1,2},\\s)?)?((?:19|20)\\d{2})(?:[-–]\\d{2,4}|\\s(?:and|to)\\s\\d{4})?\\s?[:.,—–-]\\s`,
);

/** "New weapons ban signed (HB 1240) April 25, 2023": a teaser of an older story, with its day behind. */
const yearLast = new RegExp(
  `(?<!(?:^|,|\\b(?:on|of|since|until|till|by|from|to|in|and|before|after|for))\\s?)(?:\\s|(?<=[)”’?!\\p{Ll}\\d]))${month}\\s\\d{1,2},\\s((?:19|20)\\d\\d)\\s*$`,
  'u',
);
const longestTeaser = 200;
const endsInDigit = /\d\s*$/;

/** "2023 bill", "Last of 2025-26": the head of a column of measures. "Takes effect 2027" says nothing of the session. */
const columnHead =
  /^(?:(?:first|last)\sof\s|session\s(?:of\s)?)?(?:19|20)\d{2}(?:[-–](?:20)?\d{2})?(?:\s(?:bills?|numbers?|measures?|versions?|session|biennium|no\.|#))?$/i;
const sessionOfHead = (text: string): number | undefined =>
  columnHead.test(text.trim()) ? Number(/(?:19|20)\d{2}/.exec(text)) : undefined;

/** Numbers of bills look like years, too; papers of today tell of no law's making before. */
const earliest = 1989;

/** The year at the head of a text: alone there, or before a colon or the like. */
export const yearAtHead = (text: string): number | undefined =>
  Number((yearAlone.exec(text) ?? yearFirst.exec(text))?.[1]) || undefined;

/**
 * "2020. The Constitution …" and, some paragraphs on, "2022. The tax …": where years lead paragraphs, each stands over those up
 * to the next. Behind the last one the story may be back in the present.
 */
function leadYears(runs: readonly TextRun[]): (number | undefined)[] {
  const years: (number | undefined)[] = runs.map(() => undefined);
  let from: number | undefined;
  runs.forEach(({ text, kind, cell }, run) => {
    if (kind === 'heading') from = undefined;
    if (kind !== undefined || cell) return;
    const year = Number(yearFirst.exec(text)?.[1]);
    if (!year) return;
    if (from !== undefined) years.fill(years[from], from, run);
    years[run] = year;
    from = run;
  });
  return years;
}

/**
 * For each run, the year over it: none after the year that comes.
 * @param isOfMeasure whether a measure is written in a run: a cell may hold the number 2019 and nothing else.
 */
export function yearsOver(
  runs: readonly TextRun[],
  date: IsoDate,
  isOfMeasure: (run: number) => boolean,
): (number | undefined)[] {
  const latest = Number(date.slice(0, 4)) + 1;
  const isYear = (year: number): boolean => year >= earliest && year <= latest;
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  runs.forEach(({ text, cell }, run) => {
    const overColumn = cell?.head ? sessionOfHead(text) : undefined;
    if (cell && overColumn && isYear(overColumn)) columns.set(`${cell.table}:${cell.column}`, overColumn);
    const year = cell && !isOfMeasure(run) ? Number(yearAlone.exec(text)?.[1] ?? congressIn(text)) : NaN;
    if (cell && isYear(year)) rows.set(`${cell.table}:${cell.row}`, year);
  });
  let standing: number | undefined;
  const lead = leadYears(runs);
  const over = runs.map(({ text, kind, cell }, run) => {
    const here = yearAtHead(text) ?? congressIn(text);
    if (cell) return rows.get(`${cell.table}:${cell.row}`) ?? columns.get(`${cell.table}:${cell.column}`);
    const isTeaser = kind !== 'heading' && text.length < longestTeaser && endsInDigit.test(text);
    const last = isTeaser ? Number(yearLast.exec(text)?.[1]) : NaN;
    if (last) return last;
    if (kind === 'heading' || (here && (yearAlone.test(text) || congressAlone.test(text)))) standing = here;
    return here ?? lead[run] ?? standing;
  });
  return over.map((year) => (year !== undefined && isYear(year) ? year : undefined));
}
