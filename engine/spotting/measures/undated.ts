/**
 * On a page without a date, the session that a measure is of is asked of the text alone: a year beside it, "the 2024 session",
 * "the 117th Congress", "introduced on Feb. 2, 2023". What says nothing of that leaves a question.
 */
import { jurisdictionOf } from '../../jurisdictions';
import { sessionWith } from '../../jurisdictions/numbers';
import { sessionBefore, sessionOfYear } from '../../jurisdictions/sessions';
import type { TextRun } from '../types';
import { isBefore } from './session';
import type { Numbered } from './turn';
import { anyYear, congress, ofSession } from './tables/undated-words';

/** A year so near to a measure is its own: "Act of 2021 (HR 941)". */
const beside = 30;
/** Of a longer paragraph, so much on each side is asked. */
const reach = 400;

const yearsIn = (text: string): number[] => Array.from(text.matchAll(anyYear), ([found]) => Number(found));
const congressesIn = (text: string): string[] => Array.from(text.matchAll(congress), ([, number]) => number!);

/**
 * Asks for the sessions that a measure may be of and that can have its number, the likeliest first; one where the text tells.
 * @param today the session of the reader’s day: nothing is of a later one.
 */
export function createUndated(runs: readonly TextRun[]) {
  let told: { years: number[]; congresses: string[] } | undefined;
  const read = () => {
    const text = runs.map((run) => run.text).join('\n');
    return {
      years: Array.from(text.matchAll(ofSession), ([, one, two, three]) => Number(one ?? two ?? three)),
      congresses: congressesIn(text),
    };
  };
  return (
    { jurisdiction, type, number }: Pick<Numbered, 'jurisdiction' | 'type' | 'number'>,
    today: string,
    { run, start, end }: { run: number; start: number; end: number },
  ): string[] => {
    const having = (session: string) => sessionWith(jurisdiction, session, type, number);
    const sessionsOf = (years: readonly number[], congresses: readonly string[]): string[] => {
      const named = years.map((one) => sessionOfYear(jurisdiction, one));
      const all = jurisdiction === 'us' ? [...congresses, ...named] : named;
      return [...new Set(all.map(having))].filter((one) => !isBefore(today, one));
    };
    const { text } = runs[run]!;
    const others = `${text.slice(Math.max(0, start - reach), start)} ${text.slice(end, end + reach)}`;
    const near = sessionsOf(
      [...yearsIn(text.slice(Math.max(0, start - beside), start)), ...yearsIn(text.slice(end, end + beside))],
      congressesIn(text.slice(Math.max(0, start - beside), end + beside)),
    );
    if (near.length === 1) return near;
    const own = sessionsOf(yearsIn(others), congressesIn(others));
    if (own.length === 1) return own;
    told ??= read();
    const page = sessionsOf(told.years, told.congresses);
    if (page.length === 1) return page;
    // Of a state without a descriptor nobody here knows how its sessions are counted: whatever is chosen leads to one page.
    if (!jurisdictionOf(jurisdiction)) return [today];
    const likely = [...own, ...page, today, having(sessionBefore(jurisdiction, today))];
    return [...new Set(likely)].sort((a, b) => (isBefore(a, b) ? 1 : -1)).slice(0, 2);
  };
}
