/** Times in office: merging terms that follow each other, newest first. */
import type { Office } from '../../engine/release/packs';

const day = 86_400_000;

/** Days from one day to another. */
export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / day;

/** Days between the end of one term and the start of the next that still make one time in office. */
export const gap = 7;

const follows = (end: string, start: string) => daysBetween(end, start) <= gap;

const same = (a: Office, b: Office, renumbered: boolean) =>
  a.role === b.role &&
  a.jurisdiction === b.jurisdiction &&
  a.state === b.state &&
  (renumbered || a.district === b.district) &&
  (a.party === b.party || !a.party || !b.party) &&
  a.source === b.source;

/** Order of a person's offices in a roster. */
export function newestFirst(a: Office, b: Office): number {
  const [left, right] = [a.end ?? '9999', b.end ?? '9999'];
  return left === right ? ((a.start ?? '') < (b.start ?? '') ? 1 : -1) : left < right ? 1 : -1;
}

/**
 * Merges terms in the same office, district and party that follow each other; newest first.
 * @param renumbered terms in another district count as the same office too; the last district stays.
 */
export function mergeOffices(terms: readonly Office[], renumbered = false): Office[] {
  const oldestFirst = [...terms].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const merged: Office[] = [];
  for (const term of oldestFirst) {
    const last = merged.findLast((office) => same(office, term, renumbered));
    if (last?.end && term.start && follows(last.end, term.start)) {
      const party = term.party ?? last.party;
      const { start } = last;
      merged[merged.indexOf(last)] = { ...term, ...(party && { party }), ...(start && { start }) };
    } else merged.push({ ...term });
  }
  return merged.sort(newestFirst);
}

/** Whether the office is held on a day, as far as is known. */
export const heldOn = (office: Pick<Office, 'start' | 'end'>, date: string): boolean =>
  (office.start ?? '') <= date && (office.end ?? '9999') >= date;
