/**
 * On a page without a date, the session that a measure is of is asked of the words right beside it: "Act of 2021 (HR 941)", "HR 797,
 * introduced on Feb. 2, 2023"; then of the one session that the page names, "the 2024 session", "the 117th Congress": today's
 * wherever it stands, another one only before the end of the measure’s sentence, and where the page tells no time from its own day. Other years may be
 * those of anything: they only tell between which two the mark asks.
 */
import { jurisdictionOf } from '../../jurisdictions';
import { sessionWith } from '../../jurisdictions/numbers';
import { sessionBefore, sessionOfYear } from '../../jurisdictions/sessions';
import type { TextRun } from '../types';
import { isBefore, type Numbered } from './session';
import { congress, doneIn, endOfSentence, fromToday, ofSession, ownYear } from './tables/undated-words';

/** A year so near to a measure, in its sentence, is its own. */
const beside = 30;
/** Of a longer paragraph, so much on each side is asked. */
const reach = 400;

/** What a text tells of sessions: years, and numbers of Congresses. */
interface Told {
  readonly years: readonly number[];
  readonly congresses: readonly string[];
}

const congressesIn = (text: string): string[] => Array.from(text.matchAll(congress), ([, number]) => number!);
const toldIn = (text: string): Told => ({
  years: Array.from(text.matchAll(ofSession), ([, one, two]) => Number(one ?? two)),
  congresses: congressesIn(text),
});

/** What the words of its sentence tell of a measure that lie right beside it. */
function toldBeside(text: string, start: number, end: number): Told {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(endOfSentence)
    .at(-1)!;
  const after = text.slice(end, end + reach).split(endOfSentence, 1)[0]!;
  const from = before.length;
  const to = from + end - start;
  const near = (words: RegExp): number[] =>
    Array.from((before + text.slice(start, end) + after).matchAll(words))
      .filter(({ index, 0: { length } }) =>
        index < from ? index + length >= from - beside : index >= to && index <= to + beside,
      )
      .map(([found, one]) => Number(one ?? found));
  return { years: [...near(ownYear), ...near(doneIn)], congresses: near(congress).map(String) };
}

interface Place {
  readonly run: number;
  readonly start: number;
}

/** What the page tells of the session that all of it is about. */
interface PageTold extends Told {
  /** Where it is named first: the sentences before are not of it. */
  readonly first: Place | undefined;
  /** "this session", "a year ago": the session named by its year may be another than that of the bills. */
  readonly isFromToday: boolean;
}

function toldOn(runs: readonly TextRun[]): PageTold {
  const told = runs.map(({ text }) => toldIn(text));
  return {
    years: [...new Set(told.flatMap(({ years }) => years))],
    congresses: [...new Set(told.flatMap(({ congresses }) => congresses))],
    first: firstOf(runs),
    isFromToday: runs.some(({ text }) => fromToday.test(text)),
  };
}

function firstOf(runs: readonly TextRun[]): Place | undefined {
  for (const [run, { text }] of runs.entries()) {
    const found = [ofSession, congress].flatMap((words) => Array.from(text.matchAll(words), ({ index }) => index));
    if (found.length > 0) return { run, start: Math.min(...found) };
  }
  return undefined;
}

/** Where the sentence ends in which a place lies. */
function sentenceEnd(text: string, from: number): number {
  const rest = text.slice(from, from + reach);
  return from + rest.split(endOfSentence, 1)[0]!.length;
}

/**
 * Asks for the sessions that a measure may be of and that can have its number, the likeliest first; one where the text tells.
 * @param today the session of the reader’s day: nothing is of a later one.
 */
export function createUndated(runs: readonly TextRun[]) {
  let page: PageTold | undefined;
  return (
    { jurisdiction, type, number }: Pick<Numbered, 'jurisdiction' | 'type' | 'number'>,
    today: string,
    { run, start, end }: { run: number; start: number; end: number },
  ): string[] => {
    const having = (session: string) => sessionWith(jurisdiction, session, type, number);
    const sessionsOf = ({ years, congresses }: Told): string[] => {
      const named = years.map((one) => sessionOfYear(jurisdiction, one));
      const all = jurisdiction === 'us' ? [...congresses, ...named] : named;
      return [...new Set(all.map(having))].filter((one) => !isBefore(today, one));
    };
    const { text } = runs[run]!;
    const near = sessionsOf(toldBeside(text, start, end));
    if (near.length === 1) return near;
    // Of a state without a descriptor nobody here knows how its sessions are counted: whatever is chosen leads to one page.
    if (!jurisdictionOf(jurisdiction)) return [today];
    page ??= toldOn(runs);
    const named = sessionsOf(page);
    const { first, isFromToday } = page;
    const isAbove =
      first !== undefined && (first.run < run || (first.run === run && first.start < sentenceEnd(text, end)));
    const isPlain = named[0] === today || (isAbove && !isFromToday);
    if (named.length === 1 && isPlain) return named;
    // Two are offered: what the paragraph and the page name goes before what is near the reader’s day.
    const around = text.slice(Math.max(0, start - reach), end + reach);
    const own = {
      years: Array.from(around.matchAll(ownYear), ([year]) => Number(year)),
      congresses: congressesIn(around),
    };
    const likely = [...near, ...sessionsOf(own), ...named, today, having(sessionBefore(jurisdiction, today))];
    return [...new Set(likely)].slice(0, 2).sort((a, b) => (isBefore(a, b) ? 1 : -1));
  };
}
