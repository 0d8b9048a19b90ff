/** Times in office: merging terms that follow each other, newest first. */
import type { Office } from '../../engine/release/packs';

const day = 86_400_000;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / day;

/** Days between the end of one term and the start of the next that still make one time in office. */
const gap = 7;

const follows = (end: string, start: string) => daysBetween(end, start) <= gap;

const same = (a: Office, b: Office) =>
  a.role === b.role &&
  a.jurisdiction === b.jurisdiction &&
  a.state === b.state &&
  a.district === b.district &&
  (a.party === b.party || !a.party || !b.party) &&
  a.source === b.source;

/** Merges terms in the same office, district and party that follow each other; newest first. */
export function mergeOffices(terms: readonly Office[]): Office[] {
  const oldestFirst = [...terms].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const merged: Office[] = [];
  for (const term of oldestFirst) {
    const last = merged.findLast((office) => same(office, term));
    if (last?.end && term.start && follows(last.end, term.start)) {
      const party = term.party ?? last.party;
      const { start } = last;
      merged[merged.indexOf(last)] = { ...term, ...(party && { party }), ...(start && { start }) };
    } else merged.push({ ...term });
  }
  return merged.sort((a, b) => {
    const [left, right] = [a.end ?? '9999', b.end ?? '9999'];
    return left === right ? ((a.start ?? '') < (b.start ?? '') ? 1 : -1) : left < right ? 1 : -1;
  });
}

const sameSeat = (a: Office, b: Office) =>
  a.role === b.role && a.jurisdiction === b.jurisdiction && a.district === b.district;

/** Whether two terms of one person cannot both be true: a month and more of overlap, or the same end. */
function collide(a: Office, b: Office): boolean {
  if (!a.end || !b.end) return false;
  if (Math.abs(daysBetween(a.end, b.end)) < 45) return true;
  const start = [a.start ?? a.end, b.start ?? b.end].sort()[1] ?? a.end;
  return daysBetween(start, a.end < b.end ? a.end : b.end) > 31;
}

/**
 * Finds former terms that cannot be true: those that end before they begin, and those that collide with another.
 * Where somebody moved to another chamber or district, Open States often carries the old term twice: as it was, and
 * once more under today's seat ("senator 2013 to 2025" beside "representative 2013 to 2025", then "senator since
 * 2025"). The one under today's seat is the wrong one.
 */
export function contradicted(terms: readonly Office[], today: string): Office[] {
  const current = terms.find((term) => heldOn(term, today));
  return terms.filter((term) => {
    if (term === current || !term.end) return false;
    if (term.start && term.start > term.end) return true;
    if (!current || !sameSeat(current, term)) return false;
    return terms.some(
      (other) => !sameSeat(other, term) && other.jurisdiction === term.jurisdiction && collide(other, term),
    );
  });
}

/**
 * Former terms that say little: those without a beginning in the same kind of office as today's, and those that ended
 * more than ten years ago.
 */
export function vagueTerms(terms: readonly Office[], today: string): Office[] {
  const current = terms.find((term) => heldOn(term, today));
  const tenYearsAgo = `${Number(today.slice(0, 4)) - 10}${today.slice(4)}`;
  return terms.filter(
    (term) => term !== current && term.end && (term.end < tenYearsAgo || (!term.start && term.role === current?.role)),
  );
}

/** Whether the office is held on a day, as far as is known. */
export const heldOn = (office: Pick<Office, 'start' | 'end'>, date: string): boolean =>
  (office.start ?? '') <= date && (office.end ?? '9999') >= date;
