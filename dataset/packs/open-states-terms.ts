/**
 * Former terms as Open States has them, made good. Where somebody moved to another chamber or district, upstream often
 * carries the old term twice: as it was, and once more under today's seat ("senator 2013 to 2025" beside
 * "representative 2013 to 2025", then "senator since 2025"). The one under today's seat is wrong.
 */
import type { Office } from '../../engine/release/packs';
import { sourcesOf } from '../jurisdictions';
import { daysBetween, gap, heldOn } from './offices';

const sameSeat = (a: Office, b: Office) =>
  a.role === b.role && a.jurisdiction === b.jurisdiction && a.district === b.district;

const sameEnd = (a: Office, b: Office) =>
  a.end !== undefined && b.end !== undefined && Math.abs(daysBetween(a.end, b.end)) < 45;

/** Whether two terms of one person cannot both be true: the same end, or a month and more of overlap. */
function collide(a: Office, b: Office): boolean {
  if (!a.end || !b.end) return false;
  if (sameEnd(a, b)) return true;
  const start = [a.start ?? a.end, b.start ?? b.end].sort()[1] ?? a.end;
  return daysBetween(start, a.end < b.end ? a.end : b.end) > 31;
}

export interface Mended {
  terms: Office[];
  /** Terms that cannot be true. */
  dropped: Office[];
}

/** Parts of the time in the newest seat that were held in another one. */
function movesInto(terms: readonly Office[]): Office[] {
  const newest = terms.reduce<Office | undefined>(
    (last, term) => (last && (last.start ?? '') >= (term.start ?? '') ? last : term),
    undefined,
  );
  if (!newest?.start || !sourcesOf(newest.jurisdiction)?.inFull?.splitsAtMoves) return [];
  const { start } = newest;
  return terms.filter(
    (term) => term !== newest && sameSeat(term, newest) && term.end && Math.abs(daysBetween(term.end, start)) <= gap,
  );
}

/**
 * Takes out the terms that end before they begin, those under today's seat that collide with another term, and those
 * that were held in another seat. Where that other one has the same end and no beginning, it gets the beginning of its
 * twin; where it outlasts the move, it ends with its twin.
 */
export function mendTerms(terms: readonly Office[], today: string): Mended {
  const current = terms.find((term) => heldOn(term, today));
  const possible = terms.filter((term) => !(term.start && term.end && term.start > term.end));
  const twins = possible.filter(
    (term) =>
      term !== current &&
      current &&
      sameSeat(current, term) &&
      possible.some(
        (other) => !sameSeat(other, term) && other.jurisdiction === term.jurisdiction && collide(other, term),
      ),
  );
  const moved = movesInto(possible);
  const gone = new Set([...twins, ...moved]);
  const kept = possible
    .filter((term) => !gone.has(term))
    .map((term) => {
      const { end } = term;
      const before = moved.find((twin) => end && current?.start && end > current.start && collide(twin, term));
      if (term !== current && before) return { ...term, ...(before.start && { start: before.start }), end: before.end };
      if (term.start || !end) return term;
      const start = twins.find((twin) => twin.start && twin.start < end && sameEnd(twin, term))?.start;
      return start ? { ...term, start, end } : term;
    });
  return { terms: kept, dropped: terms.filter((term) => !possible.includes(term) || gone.has(term)) };
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
