/**
 * The year that the text is telling of: what stands over a passage (a heading, a table row, the head of a list item), and
 * what the sentences before have said ("In January 2021 the Legislature met. … A year later …").
 */
import type { TextRun } from '../types';
import { sentenceStarts } from './surroundings';
import { isPast, openingYear, passingYear, pointsBack, yearsOn } from './time-words';

const yearAlone =
  /^\s*(?:(?:in|the|session of|year)\s)?((?:19|20)\d{2})(?:(?:[-–]|\s(?:to|and)\s)\d{2,4})?(?:\s(?:session|biennium))?[:.]?\s*$/i;
const yearFirst = /^\s*((?:19|20)\d{2})(?:[-–]\d{2,4})?\s?[:.,—–-]\s/;
/** The story has come back to the present. */
const present = /\b(?:now|today|currently|this\s(?:year|session|week|winter|spring))\b/i;

/** The year told of in a sentence of a run, if one is. */
export type StoryYear = (run: number, sentence: { start: number; end: number }) => number | undefined;

/** Reads the runs of a batch when first asked. Linear. */
export function createStoryYear(runs: readonly TextRun[]): StoryYear {
  let over: (number | undefined)[] | undefined;
  let told: Map<number, number>[] | undefined;
  return (run, sentence) => {
    told ??= yearsTold(runs);
    over ??= yearsOver(runs);
    const year = told[run]?.get(sentence.start);
    const words = runs[run]!.text.slice(sentence.start, sentence.end);
    return year !== undefined && isPast(words) ? year : over[run];
  };
}

/** For each run, the year over it: in its table row, at its head ("2021: …"), or in the heading or the lone year above. */
function yearsOver(runs: readonly TextRun[]): (number | undefined)[] {
  const rows = new Map<string, number>();
  for (const { text, cell } of runs) {
    const year = cell && yearAlone.exec(text)?.[1];
    if (year) rows.set(`${cell.table}:${cell.row}`, Number(year));
  }
  let standing: number | undefined;
  return runs.map(({ text, kind, cell }) => {
    const here = Number((yearAlone.exec(text) ?? yearFirst.exec(text))?.[1]) || undefined;
    if (cell) return rows.get(`${cell.table}:${cell.row}`);
    if (kind === 'heading' || (here && yearAlone.test(text))) standing = here;
    return here ?? standing;
  });
}

/** For each run, by the start of a sentence, the year that the sentences before it have set. */
function yearsTold(runs: readonly TextRun[]): Map<number, number>[] {
  /** The year of the story, which a paragraph takes up only with words that count from it. */
  let story: number | undefined;
  /** The year is the heading's: "Three years later" below it counts from the part before. */
  let fromHeading = false;
  return runs.map(({ text, kind }) => {
    const years = new Map<number, number>();
    if (kind === 'heading') {
      story = Number((yearAlone.exec(text) ?? yearFirst.exec(text))?.[1]) || undefined;
      fromHeading = story !== undefined;
    }
    const starts = sentenceStarts(text);
    let standing: number | undefined;
    starts.forEach((start, index) => {
      const sentence = text.slice(start, starts[index + 1]);
      const later = yearsOn(sentence);
      if (later !== undefined && story !== undefined) standing = story = fromHeading ? story : story + later;
      fromHeading &&= kind === 'heading';
      const before = index > 0 ? passingYear(text.slice(starts[index - 1]!, start), pointsBack(sentence)) : undefined;
      const year = standing ?? before;
      if (year !== undefined) years.set(start, year);
      if (present.test(sentence)) standing = story = undefined;
      const opened = openingYear(sentence);
      if (opened !== undefined) standing = story = opened;
    });
    return years;
  });
}
