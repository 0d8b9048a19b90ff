/**
 * Which session a measure belongs to, as far as the words at its number or the article's day say. At the turn of a biennium, from
 * shortly before bills may be filed ahead until the new legislature meets, low numbers mean two things: laws of the biennium
 * that ends, and bills of the one that comes.
 */
import type { IsoDate, PackId } from '../../identifiers';
import { jurisdictionOf } from '../../jurisdictions';
import { sessionWith } from '../../jurisdictions/numbers';
import { sessionOfDate, sessionOfYear, type Turn, turnAt } from '../../jurisdictions/sessions';
import type { Reason } from '../types';
import { type InSentence, timeOfMeasure, type TimeOfMeasure } from './time/attach';
import type { Story } from './time/story-year';
import { thisTime } from './tables/tense-words';
import { lateMonths, filed } from './tables/filing-words';

export type { Turn };

export interface Session {
  /** As in a key: `2025-2026`, `119`, `2026`. */
  readonly session: string;
  readonly reason: Reason;
}

/** Whether one session was before another of the same legislature: their names begin with a year or a number. */
export const isBefore = (one: string, other: string): boolean => parseInt(one, 10) < parseInt(other, 10);

/** A number of some jurisdiction, on a day. */
export interface Numbered {
  readonly jurisdiction: PackId;
  /** Kind and number as in the key. */
  readonly type: string;
  readonly number: number;
  readonly date: IsoDate;
}

/** Whether filing ahead reaches the number before the session starts. */
const isInReach = ({ jurisdiction, type, number }: Numbered): boolean =>
  number <= (jurisdictionOf(jurisdiction)?.sessions.prefiling?.reach[type] ?? Infinity);

/** The turn, for numbers that pre-filing reaches. */
export const turnOf = (question: Numbered): Turn | undefined =>
  isInReach(question) ? turnAt(question.jurisdiction, question.date) : undefined;

/**
 * The biennium of a number that can only be of the one that ends: until the new one begins it has bills as far as pre-filing
 * reaches, and no others.
 */
const endingOnly = (question: Numbered): string | undefined =>
  isInReach(question) ? undefined : turnAt(question.jurisdiction, question.date)?.ending;

export interface SessionQuestion extends Numbered {
  /** Absent for a link without words of its own. */
  readonly sentence?: InSentence;
  /** What the text around tells of time. */
  readonly story?: Story;
}

/** The session that the words at the number name; nothing where they say nothing. */
export function sessionNamed(question: SessionQuestion): Session | undefined {
  const turn = turnOf(question);
  const time = timeInSentence(question);
  const { story } = question;
  // The head of its row says it as plainly as words beside it.
  if (!time && story?.year !== undefined && story.isRow)
    return inWords(question, { year: story.year, words: String(story.year) });
  // Between two bienniums what happens "this year" may be of either; "this year’s" bill is of this year.
  if (turn && time && thisTime.test(time.words)) return undefined;
  return time && inWords(question, time);
}

/** The session that the article's day gives a number whose words name none. */
export function sessionOfToday(question: SessionQuestion): Session {
  const { jurisdiction, date, type, number } = question;
  const today = endingOnly(question) ?? sessionOfDate(jurisdiction, date);
  const session = sessionWith(jurisdiction, today, type, number);
  return { session, reason: { code: 'session-from-date', values: { session, date } } };
}

function timeInSentence({ jurisdiction, date, sentence, story }: SessionQuestion): TimeOfMeasure | undefined {
  if (!sentence) return undefined;
  const time = timeOfMeasure(sentence, date, story?.named);
  return time?.congress !== undefined && jurisdiction !== 'us' ? undefined : time;
}

function inWords(
  { jurisdiction, sentence, type, number }: SessionQuestion,
  { year, congress, words }: TimeOfMeasure,
): Session {
  // What was filed in December 2024 is of the biennium that began in 2025.
  const isAhead =
    jurisdictionOf(jurisdiction)?.sessions.prefiling !== undefined &&
    lateMonths.test(words) &&
    filed.test(sentence?.text ?? '');
  const named = congress !== undefined ? String(congress) : sessionOfYear(jurisdiction, year! + Number(isAhead));
  const session = sessionWith(jurisdiction, named, type, number);
  return { session, reason: { code: 'session-from-text', values: { session, words } } };
}
