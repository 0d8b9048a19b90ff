/**
 * Which year the sentences of a story have set, read one after the other: "In January 2021 the Legislature met. … A year later …".
 */
import type { IsoDate } from '../../../identifiers';
import { firstYearOfCongress } from '../../../jurisdictions/sessions';
import type { TextRun } from '../../types';
import { firstFrom } from '../first-from';
import { lawmakingWords, sentenceStarts } from '../surroundings';
import type { Spot } from './clauses';
import {
  explainsBefore,
  explainsWhatIsAbove,
  isAside,
  isAtHead,
  isDaysFrom,
  isExplanation,
  isOfElection,
  isLoneMeasure,
  isReported,
  namesMeasure,
  namesThat,
  opensWithMeasure,
  pointsBack,
} from './sentence-cues';
import { type NamedTime, timesIn, yearOf } from './times';
import { yearAtHead } from './years-over';

/** What the sentences around one say of its time. */
export interface Told {
  /** The year told of there. */
  year?: number | undefined;
  /** The year named last before: what "the next winter" counts from. */
  named?: number | undefined;
  /** How plainly a sentence before has opened the year, 0 to 1: "In 2022 legislators agreed." */
  opened?: number;
  /** The next sentence says so, whatever the tense of this one: "HB 2467 passed. It was signed in 2024." */
  isExplained?: boolean;
  /** A later sentence says so of the present: "Ferguson signed it May 17." */
  isExplainedNow?: boolean;
  /** The sentence points back to what that year was said of, or the next one says it: "That was House Bill 1723." */
  isPointed?: boolean;
  /** The year named nearest before the sentence, if that is near; the present counts. */
  before?: number | undefined;
  /** The year that the next sentence names. */
  next?: number | undefined;
  /** Whether the paragraph or the heading over it speaks of the present: "on Tuesday", "this session". */
  isPresentAround?: boolean;
}

/** What is kept from one run to the next. */
interface Memory {
  /** The year of the story, which a paragraph takes up only with words that count from it. */
  story?: number | undefined;
  /** The year that the paragraph before named last, for "that session" and "That was House Bill 1449". */
  last?: number | undefined;
  /** The year named last in any paragraph before, for "the next winter". */
  ever?: number | undefined;
  /** The year is the heading's: "Three years later" below it counts from the part before. */
  fromHeading: boolean;
  /** The time named last, and the sentences since. */
  recent?: { year: number; sentences: number } | undefined;
  /** What was told of the sentence before, which waits for the year that this one names. */
  ahead?: Told | undefined;
  underPresent: boolean;
  /** The run before was a measure alone. */
  underMeasure: boolean;
}

/** What is kept from one sentence of a run to the next. */
interface Passage {
  text: string;
  kind: TextRun['kind'];
  /** In order. */
  measures: readonly Spot[];
  starts: readonly number[];
  told: Map<number, Told>;
  /** The year that a sentence before has opened, and how plainly. */
  standing?: number | undefined;
  opens: number;
  /** The year that the sentence before only named. */
  passing?: number | undefined;
  /** The year named last in this run. */
  named?: number | undefined;
  /** The year of the sentence before. */
  before?: number | undefined;
  /** The year of "since 2007" in the sentence before. */
  bounded?: number | undefined;
  /** The sentence before named no time. */
  isTimeless: boolean;
  endsInTime: boolean;
  isOfPresent: boolean;
}

interface Sentence {
  index: number;
  text: string;
  times: readonly NamedTime[];
  years: ReadonlyMap<NamedTime, number>;
  /** "A year later", at the head. */
  onward: NamedTime | undefined;
}

/** Sentences within which a year named before is still near. */
const near = 4;

/** Whether a time is the reader's present. */
export const isOfToday = ({ kind, isOfTelling }: NamedTime): boolean => kind === 'present' && isOfTelling !== true;

/** Whether later words may count from a time: "no coal after 2025" and "in December" set nothing. */
const namesYear = ({ kind, noun, year, ago, after }: NamedTime): boolean =>
  (kind === 'when' || (kind === 'whose' && noun !== 'event')) && (year ?? ago ?? after) !== undefined;

/** The years that times mean, one after the other: "in 2015 …, that summer". */
function yearsOf(times: readonly NamedTime[], date: IsoDate, base: number | undefined): Map<NamedTime, number> {
  const years = new Map<NamedTime, number>();
  let namedYear = base;
  for (const time of times) {
    const year = yearOf(time, { date, namedYear });
    if (year === undefined) continue;
    years.set(time, year);
    if (namesYear(time)) namedYear = year;
  }
  return years;
}

/**
 * Reads one run after the other: by the start of a sentence, what the sentences around it say of its time.
 * The measures of the run are given with it: in "House Bills 1217, 1296 and 2015;" no year is named.
 */
export function createYearsTold(date: IsoDate): (run: TextRun, measures: readonly Spot[]) => Map<number, Told> {
  const memory: Memory = { fromHeading: false, underPresent: false, underMeasure: false };
  return ({ text, kind, cell }, measures) => {
    if (kind === 'heading') {
      memory.story = yearAtHead(text);
      memory.fromHeading = memory.story !== undefined;
    }
    const starts = sentenceStarts(text);
    const passage: Passage = {
      measures,
      text,
      kind,
      starts,
      told: new Map(),
      opens: 0,
      isTimeless: false,
      endsInTime: false,
      isOfPresent: false,
    };
    for (let index = 0; index < starts.length; index++) readSentence(index, passage, memory, date);
    // "This year", over what follows
    if (kind === 'heading') memory.underPresent = passage.isOfPresent;
    const isPresentAround = passage.isOfPresent || memory.underPresent;
    for (const one of passage.told.values()) one.isPresentAround = isPresentAround;
    // The years in a table are those of its rows.
    memory.last = cell ? undefined : passage.named;
    memory.ever = passage.named ?? memory.ever;
    memory.underMeasure = isLoneMeasure(text);
    return passage.told;
  };
}

/** Whether the measures of a run have a part in a span of it. */
function hasMeasure(measures: readonly Spot[], start: number, end: number): boolean {
  const next = measures[firstFrom(measures, end) - 1];
  return next !== undefined && next.end > start && next.start < end;
}

function readSentence(index: number, passage: Passage, memory: Memory, date: IsoDate): void {
  const from = passage.starts[index]!;
  const text = passage.text.slice(from, passage.starts[index + 1]);
  const times = timesIn(text).filter(({ start, end }) => !hasMeasure(passage.measures, from + start, from + end));
  const sentence: Sentence = {
    index,
    text,
    times,
    years: yearsOf(times, date, passage.named ?? memory.ever),
    onward: times.find((time) => (time.after ?? -1) >= 0 && isAtHead(text, time)),
  };
  if (index === 0 && memory.underMeasure) explainAbove(sentence, memory);
  const here = whatIsTold(sentence, passage, memory);
  explainBefore(sentence, passage);
  openYear(sentence, passage, memory);
  nameYear(sentence, passage, memory, here, date);
}

/** What the sentences up to this one say of it, which is kept by its start. */
function whatIsTold(sentence: Sentence, passage: Passage, memory: Memory): Told {
  const { index, text, times, onward } = sentence;
  const base = passage.named ?? memory.story ?? (onward?.after === 0 ? memory.last : memory.ever);
  if (onward && base !== undefined) {
    passage.standing = memory.story = memory.fromHeading ? base : base + onward.after!;
    passage.opens = 1;
  }
  const isThat = namesThat.test(text);
  const isBack = isThat || pointsBack(text);
  const recent = memory.recent && memory.recent.sentences <= near ? memory.recent.year : undefined;
  // "The court ruled on Feb. 25, 2021. It held … Ten days before that, a committee passed HB 1499."
  if (isBack)
    passage.passing ??=
      index === 0 ? memory.last : (passage.before ?? (isDaysFrom(text) && passage.isTimeless ? recent : undefined));
  // Below a heading of its own year, "the next winter" is that year's.
  const isHeadings = onward && memory.fromHeading && base !== undefined;
  const counted = isHeadings ? base - onward.after! : (passage.named ?? memory.ever);
  // "a compromise of the year before", "a year before HB 1110": of no year that was named long ago.
  const isBackward = times.some(({ after = 0, isOfNext }) => after < 0 || (isOfNext === true && after > 0));
  const nearby = passage.named ?? memory.last;
  memory.fromHeading &&= passage.kind === 'heading';
  const year = passage.standing ?? passage.passing;
  const here: Told = {
    year,
    ...(isThat && year !== undefined && { isExplained: true }),
    // "Yes, since 2007. That year …"
    named: times.some(({ after }) => after === 0) ? (passage.bounded ?? counted) : isBackward ? nearby : counted,
    before: recent,
    isPointed: isBack || (passage.endsInTime && opensWithMeasure.test(text)),
    opened: passage.standing === undefined ? 0 : passage.opens,
  };
  passage.told.set(passage.starts[index]!, here);
  return here;
}

/** What a paragraph says of the measure that stands alone above it. */
function explainAbove({ text, years }: Sentence, { ahead }: Memory): void {
  const [explaining, year] = [...years][0] ?? [];
  if (ahead && explaining && explainsWhatIsAbove(text, explaining))
    Object.assign(ahead, { year, isExplained: true, isPointed: true });
}

/** What the sentence says of the measure that the one before ended with. */
function explainBefore({ index, text, times, years }: Sentence, { told, starts, text: whole }: Passage): void {
  const previous = told.get(starts[index - 1] ?? -1);
  const [explaining, explained] = [...years][0] ?? [];
  if (previous && explaining && isExplanation(text, explaining))
    Object.assign(previous, { year: explained, isExplained: true, isPointed: true });
  const [first] = times;
  if (!first?.isLoose || !explainsBefore.test(text.slice(0, first.start))) return;
  for (let back = index - 1; back >= 0; back--) {
    told.get(starts[back]!)!.isExplainedNow = true;
    if (namesMeasure.test(whole.slice(starts[back], starts[back + 1]))) break;
  }
}

/** Whether what a sentence tells of a time is the making of laws, rather than elections: "She ran for the Senate last year." */
function isOfLawmaking(
  { index, text }: Sentence,
  time: NamedTime,
  { measures, starts, text: whole }: Passage,
): boolean {
  // "In 2025 he came back with SB 5798"
  if (isAtHead(text, time) && hasMeasure(measures, starts[index]!, starts[index + 1] ?? whole.length)) return true;
  return !isOfElection(text) && lawmakingWords(text, 1) > 0;
}

/** Whether the sentence opens a year for those behind it, names one in passing for the next, or turns to the present. */
function openYear(sentence: Sentence, passage: Passage, memory: Memory): void {
  const { index, text, times, years, onward } = sentence;
  const yearIn = (time: NamedTime): number | undefined => years.get(time);
  // A semicolon parts clauses of one thought.
  if (!/;\s*$/.test(text)) passage.passing = undefined;
  if (times.some(isOfToday)) {
    passage.standing = memory.story = undefined;
    passage.isOfPresent = true;
  }
  const said = times.filter((time) => time.kind === 'when' && time !== onward && years.has(time));
  const isOfOneYear = new Set(said.map(yearIn)).size <= 1;
  const opened =
    said.find((time) => isAtHead(text, time)) ??
    (isOfOneYear ? said.find((time) => !isAside(text, time) && !isReported(text, time)) : undefined);
  if (opened && isOfLawmaking(sentence, opened, passage)) {
    passage.standing = yearIn(opened);
    passage.opens = isAtHead(text, opened) ? 1 : 0.3;
    if (passage.opens === 1) memory.story = passage.standing;
    return;
  }
  // "The decision of February 2021 forced the Legislature's hand."
  const inPassing = opened ?? said.find(({ words }) => /^of\s/i.test(words));
  const since = times.find(({ year, words }) => year !== undefined && /^since/i.test(words));
  if (inPassing) passage.passing = yearIn(inPassing);
  else if (since && pointsBack(passage.text.slice(passage.starts[index + 1] ?? passage.text.length)))
    passage.passing = since.year;
}

/** Which years the sentence names, for those that count from them. */
function nameYear(sentence: Sentence, passage: Passage, memory: Memory, here: Told, date: IsoDate): void {
  const { text, times, years } = sentence;
  const yearIn = (time: NamedTime | undefined): number | undefined => time && years.get(time);
  const orOfCongress = (time: NamedTime): number | undefined =>
    time.congress === undefined ? yearIn(time) : firstYearOfCongress(time.congress);
  // "On Thursday the court upheld the state's 2022 ban … The law, Senate Bill 5078,"
  const ofMeasure = times.findLast(({ kind, noun }) => kind === 'whose' && noun === 'measure');
  passage.before = ofMeasure ? yearIn(ofMeasure) : times.some(isOfToday) ? undefined : [...years.values()].at(-1);
  const naming = times.filter((time) => namesYear(time) && years.has(time));
  // "It began in 2021, after the murder of George Floyd the year before."
  passage.named = yearIn(naming.findLast(({ year }) => year !== undefined) ?? naming.at(-1)) ?? passage.named;
  passage.bounded = times.findLast(({ kind, year }) => kind === 'aside' && year !== undefined)?.year;
  passage.isTimeless = times.length === 0;
  const last = times.at(-1);
  passage.endsInTime = last?.kind === 'when' && /^[.”"]*\s*$/.test(text.slice(last.end));

  const dated = times.filter(({ kind, isLoose }) => (kind === 'when' || kind === 'whose') && !isLoose);
  const nearest = dated.map(orOfCongress).find((year) => year !== undefined);
  if (memory.ahead && nearest !== undefined) memory.ahead.next = nearest;
  memory.ahead = here;
  const latest = times.findLast(({ kind, isLoose }) => kind !== 'aside' && !isLoose);
  const year = latest?.kind === 'present' ? Number(date.slice(0, 4)) : latest && orOfCongress(latest);
  if (year !== undefined) memory.recent = { year, sentences: 1 };
  else if (memory.recent) memory.recent.sentences += 1;
}
