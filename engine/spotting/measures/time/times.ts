/**
 * The times that a text names: "in 2023", "the 2021 law", "last year’s", "two years later", "the 117th Congress", "on Tuesday".
 * Only what is written is read here; whose a time is, `attach.ts` says.
 */
import type { IsoDate } from '../../../identifiers';
import { oncePer, remembered } from '../../remembered';
import { forSigns, holds } from '../../signs';
import { datedIn, readDated } from './dated-times';
import { nounBehind, type TimeForm, type TimeReading } from './time-reading';
import { ofTime, undatedForms } from '../tables/undated-times';
import { deadline, ofItsNoun } from '../tables/beside-a-measure';

export interface NamedTime extends TimeReading {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const expressionOf = oncePer(({ pattern }: TimeForm) => new RegExp(pattern, 'gi'));

/** So many sentences are remembered: what stands around a measure is asked of each measure in it. */
const mostSentences = 200;

/** The times of a text, in order. Linear; never throws. */
export const timesIn = remembered(readTimes, mostSentences);

function readTimes(text: string): readonly NamedTime[] {
  const plain = forSigns(text);
  const undated = (ofTime.test(plain) ? undatedForms : []).flatMap((form) =>
    holds(plain, form.signs)
      ? Array.from(text.matchAll(expressionOf(form)), (match) => {
          const span = { start: match.index, end: match.index + match[0].length };
          return { ...span, read: () => readUndated(text, form, match.groups ?? {}, span) };
        })
      : [],
  );
  const dated = datedIn(text).map((time) => ({ ...time, read: () => readDated(text, time) }));
  const found: NamedTime[] = [];
  let covered = 0;
  // In reading order; of two that begin together, the form that comes first.
  for (const { start, end, read } of [...undated, ...dated].sort((a, b) => a.start - b.start)) {
    if (start < covered) continue;
    covered = end;
    found.push({ words: text.slice(start, end).trim(), start, end, ...read() });
  }
  return found;
}

function readUndated(
  text: string,
  form: TimeForm,
  groups: Readonly<Record<string, string | undefined>>,
  { start, end }: { start: number; end: number },
): TimeReading {
  const words = text.slice(start, end);
  const noun = nounBehind(text, end);
  const owns = /['’]s$/.test(words) || /^['’]s\b/.test(text.slice(end, end + 3));
  const lead = text.slice(Math.max(0, start - 30), start);
  const isDeadline = lead.includes('until') && deadline.test(lead);
  return form.read({
    words,
    groups,
    noun,
    relative: isDeadline ? 'aside' : owns && noun !== 'session' ? 'whose' : 'when',
  });
}

/** "of 2019", "from 2020": the time of the noun right before it. */
export const isOfNoun = ({ words }: NamedTime): boolean => ofItsNoun.test(words);

/** Whether a time is the reader's present. */
export const isOfToday = ({ kind }: NamedTime): boolean => kind === 'present';

/** The article's day, and the year that the text named last before. */
export interface Bearings {
  readonly date: IsoDate;
  readonly namedYear?: number | undefined;
  /** The year that the sentence itself named last before. */
  readonly inSentence?: number | undefined;
}

/** Numbers of bills look like years, too; papers of today tell of no law's making before. */
export const earliest = 1989;

/** The year that a time means; nothing if it counts from a year that was not named, lies ahead, or is told by its Congress. */
export function yearOf(time: NamedTime, bearings: Bearings): number | undefined {
  const year = reckon(time, bearings);
  if (year === undefined) return undefined;
  const today = Number(bearings.date.slice(0, 4));
  const mayLieAhead = time.mayLieAhead === true || (time.noun === 'session' && year === today + 1);
  return year >= earliest && (year <= today || mayLieAhead) ? year : undefined;
}

function reckon(time: NamedTime, { date, namedYear: named, inSentence }: Bearings): number | undefined {
  const year = Number(date.slice(0, 4));
  // "created in 2023, a year after HB 1725"
  if (time.ago !== undefined) return (time.isOfNext ? (inSentence ?? year) : year) - time.ago;
  if (time.year !== undefined) return time.year;
  // "the year before" counts from today where no year was named; "a year later" does not.
  const base = named ?? ((time.after ?? 0) < 0 ? year : undefined);
  if (time.after !== undefined) return base === undefined ? undefined : base + time.after;
  return time.yearOn?.({ year, month: Number(date.slice(5, 7)), named });
}
