/**
 * Which session a measure belongs to: a link says so, else the words around the number, else the article's date.
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
  /** Whether words at the number named it, so that other mentions of the number may follow. */
  firm: boolean;
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
  /** Session found for the same measure elsewhere in the article. */
  known?: string | undefined;
  /** Session that words named for the measure just before, in the same sentence. */
  neighbour?: string | undefined;
  /** What the text around tells of time. */
  story?: Story;
}

/** Whether a text is about the pre-filing of the next session's bills. */
export const speaksOfPrefiling = (text: string): boolean => prefiling.test(text);

/** Decides the session. */
export function sessionOf(question: SessionQuestion): Session {
  const { jurisdiction, date, known, story } = question;
  const prefiled = nextSession(question);
  if (prefiled?.firm) return prefiled;
  const time = timeInSentence(question);
  // "now" is said of the session that sits, unless the text tells of the next one's bills, or stands under another year.
  const isNow = time?.isPresent === true && (prefiled !== undefined || story?.isOver === true);
  if (time && !time.isLoose && !isNow) return inWords(question, time);
  if (known)
    return { session: known, reason: { code: 'session-from-article', values: { session: known } }, firm: false };
  if (question.neighbour) {
    const session = question.neighbour;
    return { session, reason: { code: 'session-from-article', values: { session } }, firm: true };
  }
  const storyYear = time && !isNow ? undefined : story?.year;
  if (prefiled && storyYear === yearOf(date)) return prefiled;
  if (storyYear && storyYear >= 1989 && storyYear <= yearOf(date))
    return { ...inWords(question, { year: storyYear, words: String(storyYear) }), firm: false };
  if (prefiled) return prefiled;
  const session = isBeyondPrefiling(question) ? biennium(yearOf(date) - 1) : sessionOfDate(jurisdiction, date);
  return { session, reason: { code: 'session-from-date', values: { session, date } }, firm: false };
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

/** In the weeks before a new biennium its first numbers are pre-filed while the old ones are still talked about. */
function nextSession(question: SessionQuestion): Session | undefined {
  const { jurisdiction, type, number, date, isPrefilingStory, sentence } = question;
  if (jurisdiction !== 'wa' || !/^\d{3}[02468]-(?:11-[23]|12-)/.test(date)) return undefined;
  const session = biennium(yearOf(date) + 1);
  const before = sentence?.text.slice(0, sentence.measure.start) ?? '';
  const after = sentence?.text.slice(sentence.measure.end) ?? '';
  const here =
    /\bpre-?filed\s(?:\S+\s){0,2}$/i.test(before) ||
    /^,?\s(?:was\s|were\s|is\s|are\s)?(?:also\s)?pre-?filed\b/i.test(after);
  if (!here && !(isPrefilingStory && number <= (prefiledAtMost[type] ?? Infinity))) return undefined;
  return { session, reason: { code: 'session-prefiled', values: { session } }, firm: here };
}

function timeInSentence({ jurisdiction, date, sentence, story }: SessionQuestion): TimeOfMeasure | undefined {
  if (!sentence) return undefined;
  const { text, measures, measure } = sentence;
  const time = timeOfMeasure({ sentence: text, measures, measure, date, namedYear: story?.named });
  return time?.congress !== undefined && jurisdiction !== 'us' ? undefined : time;
}

function inWords({ jurisdiction, sentence }: SessionQuestion, { year, congress, words }: TimeOfMeasure): Session {
  // What was pre-filed in December 2024 is of the biennium that began in 2025.
  const ahead = jurisdiction === 'wa' && /\b(?:Nov|Dec)/.test(words) && prefiling.test(sentence?.text ?? '');
  const session = congress !== undefined ? String(congress) : sessionOfYear(jurisdiction, year! + Number(ahead));
  return { session, reason: { code: 'session-from-text', values: { session, words } }, firm: true };
}
