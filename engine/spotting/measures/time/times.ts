/**
 * The times that a text names: "in 2023", "the 2021 law", "last year’s", "two years later", "the 117th Congress", "on Tuesday".
 * Only what is written is read here; whose a time is, `attach.ts` says.
 */
import type { IsoDate } from '../../../identifiers';
import { wordsOf } from '../../../languages';
import { memoize } from '../../../memoize';
import { toPrefilterText } from '../../../text/prefilter';
import { matchesOf } from '../../../text/matches';
import type { TimeNoun, TimeReading } from '../tables/time-form';
import { undatedPrefilter } from '../tables/undated-times';
import { leadToYear, years } from '../tables/dated-times';

const words = wordsOf('measures');

/** A time with its place in the text. */
export interface NamedTime extends TimeReading {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A time at its place: of one shape, whatever its words say. */
function timeAt(text: string, start: number, end: number, read: TimeReading): NamedTime {
  const { kind, noun, congress, year, after, ago, yearOn, mayLieAhead, isOfNext } = read;
  const words = text.slice(start, end).trim();
  return { start, end, words, kind, noun, congress, year, after, ago, yearOn, mayLieAhead, isOfNext };
}

/** So many sentences are remembered: what stands around a measure is asked of each measure in it, one after the other. */
const mostSentences = 20;

/** The times of a text, in order. Linear; never throws. */
export const timesIn = memoize((text): readonly NamedTime[] => {
  const all: NamedTime[] = [];
  addUndated(all, text);
  addDated(all, text);
  const found: NamedTime[] = [];
  // In reading order; of two that begin together, the form that comes first.
  for (const time of all.sort((a, b) => a.start - b.start))
    if (time.start >= (found.at(-1)?.end ?? 0)) found.push(time);
  return found;
}, mostSentences);

/** Whether a text may name a time: most paragraphs name none. */
export const mayNameTimes = (text: string): boolean =>
  hasYear.test(text) || undatedPrefilter().mayMatch(toPrefilterText(text));
const hasYear = /(?:19|20)\d\d/;

/** So much in front of a year is looked at. */
const reachOfLead = 70;

/** Times with a year in digits: "in 2023", "the 2021 law", "since 2019", "in late May 2023". */
function addDated(found: NamedTime[], text: string): void {
  if (!hasYear.test(text)) return;
  for (const { 0: all, 1: digits, index } of matchesOf(text, years)) {
    const lead = leadToYear().exec(text.slice(Math.max(0, index - reachOfLead), index));
    const { prep = '', the, upTo = '' } = lead?.groups ?? {};
    const end = index + all.length;
    const read = readDated(text, end, Number(digits), prep.toLowerCase(), the !== undefined, upTo.toLowerCase());
    found.push(timeAt(text, index - (lead?.[0].length ?? 0), end, read));
  }
}

function readDated(text: string, end: number, year: number, prep: string, hasThe: boolean, upTo: string): TimeReading {
  if (upTo.includes('fiscal')) return { kind: 'aside', year };
  const when = words.bounding.has(prep) ? 'aside' : 'when';
  const behind = text.slice(end, end + 2);
  const isOwner = /^['’]s/.test(behind);
  // "in 2023 lawmakers met", "in May 2023"
  if (!isOwner && (!hasThe || upTo !== '') && prep) return { kind: when, year };
  if (!isOwner && (upTo !== '' || !/^\s[A-Za-zÀ-ɏḀ-ỿА-я\u3040-\ud7af“"]/.test(behind))) return { kind: 'when', year };
  const noun = nounBehind(text, end);
  return { kind: noun === 'session' ? when : 'whose', noun, year };
}

/** Times without one: "last year’s", "two years later". */
function addUndated(found: NamedTime[], text: string): void {
  for (const form of undatedPrefilter().matching(toPrefilterText(text)))
    for (const { 0: said, index: start, groups = {} } of matchesOf(text, form.expression())) {
      const end = start + said.length;
      const noun = nounBehind(text, end);
      const owns = /['’]s$/.test(said) || /^['’]s\b/.test(text.slice(end, end + 3));
      const relative = owns && noun !== 'session' ? 'whose' : 'when';
      found.push(timeAt(text, start, end, form.read({ words: said, groups, noun, relative })));
    }
}

/** So much behind a time is looked at. */
const reachOfNoun = 80;
const mostWords = 5;
const wordBehind = /^\s["“]?([A-Za-zÀ-ɏḀ-ỿА-я’'-]+)["”]?/;

/** The noun that a time dates which ends at a place: "the 2021 capital gains tax", "the 2021 Legislature", "the 2022 election". */
function nounBehind(text: string, end: number): TimeNoun {
  let rest = text.slice(end, end + reachOfNoun).replace(/^['’]?s?(?=\s)/, '');
  for (let count = 0; count < mostWords; count += 1) {
    const match = wordBehind.exec(rest);
    const word = match?.[1]!.toLowerCase();
    if (word === undefined || words.endsNoun.has(word)) break;
    if (words.eventNouns.has(word)) return 'event';
    if (words.sessionNouns.has(word)) return 'session';
    if (words.measureNouns.has(word)) return 'measure';
    rest = rest.slice(match![0].length);
  }
  return 'other';
}

/** Numbers of bills look like years, too; papers of today tell of no law's making before. */
export const earliestYear = 1989;

/**
 * The year that a time means; nothing if it counts from a year that was not named, lies ahead, or is told by its Congress.
 * @param date the article's day
 * @param named the year that the text named last before
 */
export function resolveYear(time: NamedTime, date: IsoDate, named: () => number | undefined): number | undefined {
  const today = Number(date.slice(0, 4));
  const year = reckon(time, today, Number(date.slice(5, 7)), named);
  const mayLieAhead = time.mayLieAhead === true || (time.noun === 'session' && year === today + 1);
  return year !== undefined && year >= earliestYear && (year <= today || mayLieAhead) ? year : undefined;
}

function reckon(time: NamedTime, year: number, month: number, named: () => number | undefined): number | undefined {
  // "created in 2023, a year after HB 1725"
  if (time.ago !== undefined) return (time.isOfNext ? (named() ?? year) : year) - time.ago;
  if (time.year !== undefined) return time.year;
  // "the year before" counts from today where no year was named; "a year later" does not.
  if (time.after !== undefined) {
    const base = named() ?? (time.after < 0 ? year : undefined);
    return base === undefined ? undefined : base + time.after;
  }
  return time.yearOn?.({ year, month, named });
}
