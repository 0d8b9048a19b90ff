/**
 * Which session a measure belongs to, as far as the words at its number or the article's day say.
 * Washington's numbers restart every odd January, Congress's on January 3 of odd years, Idaho's each January.
 */
import type { IsoDate, PackId } from '../../identifiers';
import { bienniumBegins } from '../../january';
import type { Reason } from '../types';
import { timeOfMeasure, type TimeOfMeasure } from './time/attach';
import type { Spot } from './time/clauses';
import type { Story } from './time/story-year';

export interface Session {
  /** As in a key: `2025-2026`, `119`, `2026`. */
  session: string;
  reason: Reason;
}

const yearOf = (date: IsoDate) => Number(date.slice(0, 4));

/** Washington's biennium of a year: `2025-2026`. */
export const biennium = (year: number): string => {
  const odd = year % 2 ? year : year - 1;
  return `${odd}-${odd + 1}`;
};

/** The session that sits in a year; for Congress the one that sits for most of it. */
export function sessionOfYear(jurisdiction: PackId, year: number): string {
  if (jurisdiction === 'us') return String(Math.floor((year - 1789) / 2) + 1);
  return jurisdiction === 'wa' ? biennium(year) : String(year);
}

/** The session of a day. Congress turns on January 3 of odd years. */
export function sessionOfDate(jurisdiction: PackId, date: IsoDate): string {
  const before = jurisdiction === 'us' && /-01-0[12]$/.test(date);
  return sessionOfYear(jurisdiction, yearOf(date) - (before ? 1 : 0));
}

const prefiling =
  /\bpre-?fil(?:e|ed|ing|es)\b|\bfiled\b[^.;]{0,40}\bfor\s(?:the\s)?(?:(?:next|coming|new)\ssession|session\sthat\s(?:starts|begins|opens))|\bfirst\sday\s(?:lawmakers|legislators|members)\scould\sfile\b/i;
/** Numbers that pre-filing reaches before the session starts. */
const prefiledAtMost: Record<string, number> = { HB: 1399, SB: 5299 };

/** A measure in its sentence. Offsets count from the start of the sentence. */
export interface InSentence {
  text: string;
  /** All measures of the sentence, in order. */
  measures: readonly Spot[];
  /** The one asked about. */
  measure: Spot;
}

export interface SessionQuestion {
  jurisdiction: PackId;
  /** Kind and number as in the key. */
  type: string;
  number: number;
  date: IsoDate;
  /** Absent for a link without words of its own. */
  sentence?: InSentence;
  /** All of the article in this batch, where it may say that pre-filing is its subject. */
  isPrefilingStory?: boolean;
  /** What the text around tells of time. */
  story?: Story;
}

/** Whether a text is about the pre-filing of the next session's bills. */
export const speaksOfPrefiling = (text: string): boolean => prefiling.test(text);

/**
 * The session that the words at the number name; `present` where they speak of the present for want of another word: "on
 * Tuesday". Nothing where they say nothing.
 */
export function sessionNamed(question: SessionQuestion): Session | 'present' | undefined {
  const prefiled = prefiledNext(question);
  if (prefiled?.isHere) return prefiled.session;
  const time = timeInSentence(question);
  const { story } = question;
  // The head of its row, or the next sentence, says it as plainly as words beside it.
  if (!time && story?.year !== undefined && (story.isRow || story.isExplained))
    return inWords(question, { year: story.year, words: String(story.year) });
  // "now" is said of the session that sits, unless the text tells of the next one's bills, or stands under another year.
  if (!time || (time.isPresent && (prefiled !== undefined || story?.isOver === true))) return undefined;
  return time.isLoose ? 'present' : inWords(question, time);
}

/** The session that the article's day gives a number whose words name none. */
export function sessionOfToday(question: SessionQuestion): Session {
  const { jurisdiction, date } = question;
  const prefiled = prefiledNext(question);
  if (prefiled) return prefiled.session;
  const session = isBeyondPrefiling(question) ? biennium(yearOf(date) - 1) : sessionOfDate(jurisdiction, date);
  return { session, reason: { code: 'session-from-date', values: { session, date } } };
}

/**
 * Whether a number can only be of the biennium that ends: until the new one begins, in January, it has bills as far as
 * pre-filing reaches and no others.
 */
const isBeyondPrefiling = ({ jurisdiction, type, number, date }: SessionQuestion): boolean =>
  jurisdiction === 'wa' &&
  yearOf(date) % 2 === 1 &&
  date < bienniumBegins(yearOf(date)) &&
  number > (prefiledAtMost[type] ?? Infinity);

/** The biennium that comes, in the weeks before it. */
function comingBiennium({ jurisdiction, date }: SessionQuestion): string | undefined {
  return jurisdiction === 'wa' && /^\d{3}[02468]-(?:11-[23]|12-)/.test(date) ? biennium(yearOf(date) + 1) : undefined;
}

/** The biennium that comes, in the weeks before it, for numbers that pre-filing reaches. */
export const bienniumInReach = (question: SessionQuestion): string | undefined =>
  question.number <= (prefiledAtMost[question.type] ?? Infinity) ? comingBiennium(question) : undefined;

/** In the weeks before a new biennium its first numbers are pre-filed while the old ones are still talked about. */
function prefiledNext(question: SessionQuestion): { session: Session; isHere: boolean } | undefined {
  const { isPrefilingStory, sentence } = question;
  const session = comingBiennium(question);
  if (!session) return undefined;
  const before = sentence?.text.slice(0, sentence.measure.start) ?? '';
  const after = sentence?.text.slice(sentence.measure.end) ?? '';
  const isHere =
    /\bpre-?filed\s(?:\S+\s){0,2}$/i.test(before) ||
    /^(?:,\s(?:by|from|of)\s[^;:]{1,80},)?,?\s(?:was\s|were\s|is\s|are\s)?(?:also\s)?pre-?filed\b/i.test(after);
  if (!isHere && !(isPrefilingStory && bienniumInReach(question))) return undefined;
  return { session: { session, reason: { code: 'session-prefiled', values: { session } } }, isHere };
}

function timeInSentence({ jurisdiction, date, sentence, story }: SessionQuestion): TimeOfMeasure | undefined {
  if (!sentence) return undefined;
  const { text, measures, measure } = sentence;
  const time = timeOfMeasure({ sentence: text, measures, measure, date, namedYear: story?.named });
  return time?.congress !== undefined && jurisdiction !== 'us' ? undefined : time;
}

function inWords({ jurisdiction, sentence }: SessionQuestion, { year, congress, words }: TimeOfMeasure): Session {
  // What was pre-filed in December 2024 is of the biennium that began in 2025.
  const isAhead = jurisdiction === 'wa' && /\b(?:Nov|Dec)/.test(words) && prefiling.test(sentence?.text ?? '');
  const session = congress !== undefined ? String(congress) : sessionOfYear(jurisdiction, year! + Number(isAhead));
  return { session, reason: { code: 'session-from-text', values: { session, words } } };
}
