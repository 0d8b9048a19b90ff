/**
 * The times that a text names: "in 2023", "the 2021 law", "last year’s", "two years later", "the 117th Congress", "on Tuesday".
 * Only what is written is read here; whose a time is, `attach.ts` says.
 */
import type { IsoDate } from '../../../identifiers';
import { once, oncePer, remembered } from '../../remembered';
import { dated, hasYear, readDated } from './dated-times';
import { nounBehind } from './time-nouns';
import type { TimeForm, TimeReading } from './time-reading';
import { undatedForms } from '../tables/undated-times';

export interface NamedTime extends TimeReading {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const expressionOf = oncePer(({ pattern }: TimeForm) => new RegExp(pattern, 'gi'));
const datedTime = once(() => new RegExp(dated, 'gi'));

/** What every time has some of: most sentences have none, and are passed over at once. */
const mayNameTime =
  /(?:19|20)\d\d|1[01]\d(?:th|st|nd|rd)|\b(?:P(?:ublic|ub)?\.?\s?L|C(?:h|\d|\s\d))|year|session|legislature|congress|biennium|winter|spring|summer|fall|month|week|night|now\b|today|day\b|tomorrow|current|pending|time\b|año|congreso|屆|届|의회|khóa|năm|年|작|올|지난|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|one\b|morning|afternoon|[’']\d\d|twenty/i;

/** So many sentences are remembered: what stands around a measure is asked of each measure in it. */
const mostSentences = 200;

/** The times of a text, in order. Linear; never throws. */
export const timesIn = remembered(readTimes, mostSentences);

function readTimes(text: string): readonly NamedTime[] {
  if (!mayNameTime.test(text)) return [];
  const found: NamedTime[] = [];
  // In reading order; of two that begin together, the form that comes first.
  const matches = [
    ...undatedForms.flatMap((form) =>
      form.sign.test(text) ? Array.from(text.matchAll(expressionOf(form)), (match) => ({ form, match })) : [],
    ),
    ...(hasYear.test(text) ? Array.from(text.matchAll(datedTime()), (match) => ({ form: undefined, match })) : []),
  ].sort((a, b) => a.match.index - b.match.index);
  let covered = 0;
  for (const { form, match } of matches) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.start < covered) continue;
    covered = span.end;
    const groups = match.groups ?? {};
    const reading = form ? readUndated(text, form, groups, span) : readDated(text, groups, span.end);
    found.push({ words: match[0].trim(), ...span, ...reading });
  }
  return found;
}

/** "cities had until last summer to follow HB 1110": what somebody was given to do, and not when the measure was. */
const deadline = /\b(?:had|has|have|got|given|gave\s(?:[a-zß-ʯа-яḀ-ỿ]+\s){1,2})\s?until\s(?:the\s)?$/iu;

function readUndated(
  text: string,
  form: TimeForm,
  groups: Readonly<Record<string, string | undefined>>,
  { start, end }: { start: number; end: number },
): TimeReading {
  const words = text.slice(start, end);
  const noun = nounBehind(text, end);
  const owns = /['’]s$/.test(words) || /^['’]s\b/.test(text.slice(end, end + 3));
  const isDeadline = deadline.test(text.slice(Math.max(0, start - 30), start));
  return form.read({
    words,
    groups,
    noun,
    relative: isDeadline ? 'aside' : owns && noun !== 'session' ? 'whose' : 'when',
  });
}

/** "of 2019", "from 2020": the time of the noun right before it. */
export const isOfNoun = ({ words }: NamedTime): boolean => /^(?:of|from|de)\s/i.test(words);

/** Whether a time is the reader's present. */
export const isOfToday = ({ kind }: NamedTime): boolean => kind === 'present';

/** The article's day, and the year that the text named last before. */
export interface Bearings {
  date: IsoDate;
  namedYear?: number | undefined;
  /** The year that the sentence itself named last before. */
  inSentence?: number | undefined;
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
