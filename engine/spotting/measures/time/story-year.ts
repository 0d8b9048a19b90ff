/**
 * The year that the text is telling of: what stands over a passage (a heading, a table row, the head of a list item), and
 * what the sentences before have said ("In January 2021 the Legislature met. … A year later …").
 */
import type { TextRun } from '../../types';
import { lawmakingWords, sentenceStarts } from '../surroundings';
import { type NamedTime, timesIn } from './times';

const yearAlone =
  /^\s*(?:(?:in|the|session of|year)\s)?((?:19|20)\d{2})(?:(?:[-–]|\s(?:to|and)\s)\d{2,4})?(?:\s(?:session|biennium))?[:.]?\s*$/i;
const yearFirst = /^\s*((?:19|20)\d{2})(?:[-–]\d{2,4}|\s(?:and|to)\s\d{4})?\s?[:.,—–-]\s/;

/** The year told of in a sentence of a run, if one is. */
export type StoryYear = (run: number, sentence: { start: number; end: number }) => number | undefined;

/** Reads the runs of a batch when first asked. Linear. */
export function createStoryYear(runs: readonly TextRun[]): StoryYear {
  let over: (Standing | undefined)[] | undefined;
  let told: Map<number, number>[] | undefined;
  return (run, sentence) => {
    told ??= yearsTold(runs);
    over ??= yearsOver(runs);
    const year = told[run]?.get(sentence.start);
    const words = runs[run]!.text.slice(sentence.start, sentence.end);
    if (year !== undefined && isPast(words)) return year;
    const standing = over[run];
    return standing?.isOwn === true || !present.test(words.replace(subordinate, '')) ? standing?.year : undefined;
  };
}

const irregular =
  'was|were|had|did|came|became|gave|made|took|won|lost|went|got|held|led|let|put|set|sent|brought|fell|grew|kept|left|met|paid|ran|rose|sat|saw|sold|spent|stood|told|wrote|began|drew|drove|cut|built|broke|found|followed';
/** A verb in the past, and no participle that a "by" explains. */
const past = new RegExp(
  `\\b(?:${irregular}|(?!need|speed|exceed|proceed|succeed|indeed)\\p{Ll}{2,}ed(?!\\sby\\b))\\b`,
  'u',
);
const present = /\b(?:is|are|has|have|will|would(?!\shave))\b/i;
/** "… with Senate Bill 5096, and Republicans have run against it since." */
const eversince = /,\s(?:and|but|while)\s[^,]*\bsince\b.*/s;
/** "clarified that officers may use force", "SB 5066, which requires" */
const subordinate = /\b(?:that|whether|when|if|which|who)\b.*/s;

/** Whether a sentence tells what was, and not what is or will be. */
const isPast = (sentence: string): boolean => {
  const told = sentence.replace(eversince, '').replace(subordinate, '');
  return past.test(told) && !present.test(told) && !timesIn(told).some(({ kind }) => kind === 'present');
};

/** The year over a run; `isOwn` where the run itself begins with it, or its row. */
interface Standing {
  year: number;
  isOwn: boolean;
}

/** For each run, the year over it: in its table row, at its head ("2021: …"), or in the heading or the lone year above. */
function yearsOver(runs: readonly TextRun[]): (Standing | undefined)[] {
  const rows = new Map<string, number>();
  for (const { text, cell } of runs) {
    const year = cell && yearAlone.exec(text)?.[1];
    if (year) rows.set(`${cell.table}:${cell.row}`, Number(year));
  }
  const of = (year: number | undefined, isOwn: boolean): Standing | undefined => (year ? { year, isOwn } : undefined);
  let standing: number | undefined;
  return runs.map(({ text, kind, cell }) => {
    const here = Number((yearAlone.exec(text) ?? yearFirst.exec(text))?.[1]) || undefined;
    if (cell) return of(rows.get(`${cell.table}:${cell.row}`), true);
    if (kind === 'heading' || (here && yearAlone.test(text))) standing = here;
    return of(here, true) ?? of(standing, false);
  });
}

/** "In 2021 …", "…, and in 2022 legislators agreed": a time at the head of a thought opens a year. */
const head = /(?:^|[,;—–]\s(?:and|but|then)\s)\W{0,3}(?:(?:and|but|then|back)\s)?$/i;
const isAtHead = (sentence: string, { start }: NamedTime): boolean => head.test(sentence.slice(0, start));

/** "That was House Bill 1723.": what the sentence before told of. */
const pointsBack = (sentence: string): boolean => /^\W{0,3}(?:That|This|It)\s(?:was|became)\s/.test(sentence);

/** The first year that a sentence mentions as a time. "since" counts, too, where the next sentence points back to it. */
function passingYear(sentence: string, since: boolean): number | undefined {
  return timesIn(sentence).find(
    ({ kind, year, words }) => year !== undefined && (kind === 'when' || (since && /^since/i.test(words))),
  )?.year;
}

/** For each run, by the start of a sentence, the year that the sentences before it have set. */
function yearsTold(runs: readonly TextRun[]): Map<number, number>[] {
  /** The year of the story, which a paragraph takes up only with words that count from it. */
  let story: number | undefined;
  /** The year that the last paragraph named, for "that session". */
  let last: number | undefined;
  /** The year is the heading's: "Three years later" below it counts from the part before. */
  let fromHeading = false;
  return runs.map(({ text, kind }) => {
    const years = new Map<number, number>();
    if (kind === 'heading') {
      story = Number((yearAlone.exec(text) ?? yearFirst.exec(text))?.[1]) || undefined;
      fromHeading = story !== undefined;
    }
    if (!/\d{4}|later|year|session/.test(text) && story === undefined) return years;
    const starts = sentenceStarts(text);
    let standing: number | undefined;
    let named = last;
    starts.forEach((start, index) => {
      const sentence = text.slice(start, starts[index + 1]);
      const times = timesIn(sentence);
      const onward = times.find((time) => (time.after ?? -1) >= 0 && isAtHead(sentence, time));
      const base = story ?? (onward?.after === 0 ? named : undefined);
      if (onward && base !== undefined) standing = story = fromHeading ? base : base + onward.after!;
      fromHeading &&= kind === 'heading';
      const before = index > 0 ? passingYear(text.slice(starts[index - 1]!, start), pointsBack(sentence)) : undefined;
      const year = standing ?? before;
      if (year !== undefined) years.set(start, year);
      if (times.some((time) => time.kind === 'present')) standing = story = undefined;
      const opened = times.find((time) => time.kind === 'when' && time.year !== undefined && isAtHead(sentence, time));
      if (opened && lawmakingWords(sentence, 1) > 0) standing = story = opened.year;
      named = times.filter((time) => time.kind === 'when' && time.year !== undefined).at(-1)?.year ?? named;
    });
    last = named;
    return years;
  });
}
