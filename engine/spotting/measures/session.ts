/**
 * Which session a measure belongs to: a link says so, else the words around the number, else the article's date.
 * Washington's numbers restart every odd January, Congress's on January 3 of odd years, Idaho's each January.
 */
import type { IsoDate, PackId } from '../../identifiers';
import type { Reason } from '../types';

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

const year = '((?:19|20)\\d{2})';
/** Words after which a year is a bound of something else, not when the measure was. */
const bound = /(?:since|after|until|till|by|before|through|than|from|election|elections)\s+(?:the\s+)?$/i;

/** Before the number, nearest first: each pattern's year is what the sentence says of time there. */
const yearBefore = new RegExp(`${year}(?!\\d)(?:[-–](\\d{2,4})(?!\\d))?`, 'g');
/** Straight after the number: "HB 1110, passed in 2023," "(2023)", "of 2019", "from 2020", "in 2021". */
const yearAfter = new RegExp(
  `^['’"”]?s?,?\\s{0,2}(?:\\(${year}(?:[-–]\\d{2,4})?\\)|(?:which\\s)?(?:was\\s|became\\s)?(?:passed|signed|approved|enacted|adopted|introduced|law)?\\s?(?:into\\slaw\\s)?(?:by\\s[\\p{L}\\s]{3,30}\\s)?(?:of|from|in|back in)\\s${year}(?!\\d)|the\\s(?:[\\p{L}]+\\s){0,3}(?:of|in)\\sthe\\s${year}\\s(?:bill|law|measure)|(?:the\\s)?${year}\\s(?:[\\p{L}]+\\s)?(?:bill|law|measure))`,
  'iu',
);
/** The next sentence explains: "ask which. In 2023 it was the bill on duplexes". */
const nextSentence = new RegExp(`^[^.!?]{0,40}[.!?]["”’]?\\sIn\\s${year},?\\s(?:it|that|this|the\\sbill)\\s`);
const relativeBefore: [RegExp, (today: number, named: number) => number][] = [
  [/\btwo\syears\s(?:ago|before)\b/gi, (today) => today - 2],
  [/\b(?:three)\syears\sago\b/gi, (today) => today - 3],
  [/\b(?:four)\syears\sago\b/gi, (today) => today - 4],
  [/\btwo\syears\searlier\b/gi, (_, named) => named - 2],
  [/\b(?:a|one)\syear\s(?:ago|earlier)\b/gi, (today) => today - 1],
  [
    /\blast\syear(?:['’]s)?\b|\blast\s(?:spring|winter|summer|fall)(?:['’]s)?\b|\bprior\syear\b|năm\sngoái|el\saño\spasado|去年|작년|지난해/gi,
    (today) => today - 1,
  ],
  [/\bthis\s(?:year|session|spring|winter)(?:['’]s)?\b|\beste\saño\b|năm\snay|今年|올해/gi, (today) => today],
  [/\b(?:next|coming|upcoming)\s(?:year|session)(?:['’]s)?\b/gi, (today) => today + 1],
];
/** "in December", said in January or February. */
const lateMonths = /\bin\s(?:October|November|December)\b/gi;
const congressNamed = /\b(1[01]\d)(?:th|st|nd|rd)\s+Congress\b/gi;
const lastSession = /\b(?:last|previous|prior)\s(?:session|legislature|biennium|congress)(?:['’]s)?\b/gi;
const relativeAfter =
  /^,?\s(?:which\s)?(?:was\s)?(?:passed|signed|approved|enacted|adopted|died|introduced|failed)?\s?(?:the\slaw\s)?(?:last\syear)\b/i;

const prefiling = /\bpre-?fil(?:e|ed|ing|es)\b|\bfirst\sday\s(?:lawmakers|legislators|members)\scould\sfile\b/i;
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
  /** Year that the text named last before this sentence: what "two years earlier" counts from. */
  namedYear?: number;
  /** Session found for the same measure elsewhere in the article. */
  known?: string;
}

/** Whether a text is about the pre-filing of the next session's bills. */
export const speaksOfPrefiling = (text: string): boolean => prefiling.test(text);

/** Decides the session. */
export function sessionOf(question: SessionQuestion): Session {
  const { jurisdiction, date, known } = question;
  const named = sessionInWords(question);
  if (named) return named;
  if (known)
    return { session: known, reason: { code: 'session-from-article', values: { session: known } }, firm: false };
  const next = nextSession(question);
  if (next) return next;
  const session = sessionOfDate(jurisdiction, date);
  return { session, reason: { code: 'session-from-date', values: { session, date } }, firm: false };
}

/** In the weeks before a new biennium its first numbers are pre-filed while the old ones are still talked about. */
function nextSession({
  jurisdiction,
  type,
  number,
  before,
  date,
  isPrefilingStory,
}: SessionQuestion): Session | undefined {
  if (jurisdiction !== 'wa' || !/^\d{3}[02468]-(?:11-[23]|12-)/.test(date)) return undefined;
  const session = biennium(yearOf(date) + 1);
  const here = /\bpre-?filed\s(?:\S+\s){0,2}$/i.test(before);
  if (!here && !(isPrefilingStory && number <= (prefiledAtMost[type] ?? Infinity))) return undefined;
  return { session, reason: { code: 'session-prefiled', values: { session } }, firm: here };
}

function sessionInWords(question: SessionQuestion): Session | undefined {
  const { jurisdiction, before, after, date, namedYear } = question;
  const today = yearOf(date);
  const result = (session: string, words: string): Session => ({
    session,
    reason: { code: 'session-from-text', values: { session, words: words.trim() } },
    firm: true,
  });
  const plausible = (value: number) => value >= 1989 && value <= today;
  const following = yearAfter.exec(after) ?? nextSentence.exec(after);
  const afterYear = following && Number(following.slice(1).find((group) => group !== undefined));
  if (following && afterYear && plausible(afterYear))
    return result(sessionOfYear(jurisdiction, afterYear), following[0]);
  if (relativeAfter.test(after)) return result(sessionOfYear(jurisdiction, today - 1), 'last year');

  /** What the sentence says before the number; the last one said counts. */
  let best: { at: number; session: string; words: string } | undefined;
  const offer = (at: number, session: string, words: string) => {
    if (!best || at >= best.at) best = { at, session, words };
  };
  let lastYear = namedYear ?? today;
  for (const match of before.matchAll(yearBefore)) {
    const value = Number(match[1]);
    const isNextSession = value === today + 1 && /^\s(?:session|legislat)/i.test(before.slice(match.index + 4));
    if (!plausible(value) && !isNextSession) continue;
    if (
      bound.test(before.slice(0, match.index)) ||
      /^[.,]?\d|^\s(?:election|census|ballot|general|primary|campaign)/i.test(
        before.slice(match.index + match[0].length),
      )
    )
      continue;
    if (/[$\d,.]$/.test(before.slice(0, match.index))) continue;
    lastYear = value;
    offer(match.index, sessionOfYear(jurisdiction, value), match[0]);
  }
  for (const [pattern, count] of relativeBefore)
    for (const match of before.matchAll(pattern))
      offer(match.index, sessionOfYear(jurisdiction, count(today, lastYear)), match[0]);
  if (/-0[12]-/.test(date))
    for (const match of before.matchAll(lateMonths))
      offer(match.index, sessionOfYear(jurisdiction, today - 1), match[0]);
  for (const match of before.matchAll(lastSession))
    offer(
      match.index,
      sessionOfYear(jurisdiction, today - (jurisdiction === 'id' ? 1 : lastSessionAgo(date))),
      match[0],
    );
  if (jurisdiction === 'us')
    for (const match of `${before}\u0000${after}`.matchAll(congressNamed)) offer(match.index, match[1]!, match[0]);
  return best && result(best.session, best.words);
}

/** "Last session" in the weeks before a new biennium is the session just past; in the months after it, the one of the year before. */
function lastSessionAgo(date: IsoDate): number {
  return /-(?:0[6-9]|1\d)-/.test(date) ? 0 : 1;
}
