/**
 * Which session a measure belongs to: a link says so, else the words around the number, else the article's date.
 * Washington's numbers restart every odd January, Congress's on January 3 of odd years, Idaho's each January.
 */
import type { IsoDate, PackId } from '../../identifiers';
import { bienniumBegins } from '../../january';
import type { Reason } from '../types';
import { timeNamed } from './time-words';

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

export interface SessionQuestion {
  jurisdiction: PackId;
  /** Kind and number as in the key. */
  type: string;
  number: number;
  /** Words before the number in its sentence, and after it. */
  before: string;
  after: string;
  /** All of the article in this batch, where it may say that pre-filing is its subject. */
  isPrefilingStory: boolean;
  date: IsoDate;
  /** The paragraph before this sentence: "two years earlier" counts from the year it named, a past tense stays in it. */
  earlier: string;
  /** Session found for the same measure elsewhere in the article. */
  known?: string | undefined;
  /** Session that words named for the measure just before, in the same sentence. */
  neighbour?: string | undefined;
  /** Year that the text tells of at this place. */
  storyYear?: number | undefined;
}

/** Whether a text is about the pre-filing of the next session's bills. */
export const speaksOfPrefiling = (text: string): boolean => prefiling.test(text);

/** Decides the session. */
export function sessionOf(question: SessionQuestion): Session {
  const { jurisdiction, date, known } = question;
  const prefiled = nextSession(question);
  if (prefiled?.firm) return prefiled;
  const named = sessionInWords(question);
  if (named) return named;
  if (known)
    return { session: known, reason: { code: 'session-from-article', values: { session: known } }, firm: false };
  if (question.neighbour) {
    const session = question.neighbour;
    return { session, reason: { code: 'session-from-article', values: { session } }, firm: true };
  }
  const { storyYear } = question;
  if (storyYear && storyYear >= 1989 && storyYear <= yearOf(date)) {
    const session = sessionOfYear(jurisdiction, storyYear);
    return {
      session,
      reason: { code: 'session-from-text', values: { session, words: String(storyYear) } },
      firm: true,
    };
  }
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
function nextSession({
  jurisdiction,
  type,
  number,
  before,
  after,
  date,
  isPrefilingStory,
}: SessionQuestion): Session | undefined {
  if (jurisdiction !== 'wa' || !/^\d{3}[02468]-(?:11-[23]|12-)/.test(date)) return undefined;
  const session = biennium(yearOf(date) + 1);
  const here =
    /\bpre-?filed\s(?:\S+\s){0,2}$/i.test(before) ||
    /^,?\s(?:was\s|were\s|is\s|are\s)?(?:also\s)?pre-?filed\b/i.test(after);
  if (!here && !(isPrefilingStory && number <= (prefiledAtMost[type] ?? Infinity))) return undefined;
  return { session, reason: { code: 'session-prefiled', values: { session } }, firm: here };
}

function sessionInWords(question: SessionQuestion): Session | undefined {
  const { jurisdiction } = question;
  const named = timeNamed({ ...question, namedYear: lastYearIn(question.earlier + question.before) });
  if (!named) return undefined;
  if (named.congress !== undefined && jurisdiction !== 'us') return undefined;
  // What was pre-filed in December 2024 is of the biennium that began in 2025.
  const ahead =
    jurisdiction === 'wa' && /\b(?:Nov|Dec)/.test(named.words) && prefiling.test(question.before + question.after);
  const session =
    named.congress !== undefined ? String(named.congress) : sessionOfYear(jurisdiction, named.year! + Number(ahead));
  return { session, reason: { code: 'session-from-text', values: { session, words: named.words } }, firm: true };
}

function lastYearIn(text: string): number | undefined {
  const last = [...text.matchAll(/(?<![\d$,.])(?:19|20)\d{2}(?!\d|,\d)/g)].at(-1);
  return last && Number(last[0]);
}
