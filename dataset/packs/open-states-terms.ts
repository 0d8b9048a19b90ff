/**
 * Former terms as Open States has them, made good. Where somebody moved to another chamber or district, upstream often
 * carries the old term twice: as it was, and once more under today's seat ("senator 2013 to 2025" beside
 * "representative 2013 to 2025", then "senator since 2025"). The one under today's seat is wrong.
 */
import type { Office } from '../../engine/release/packs';
import { daysBetween, heldOn } from './offices';

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

/**
 * Takes out the terms that end before they begin, and those under today's seat that collide with another term. Where
 * that other one has the same end and no beginning, it gets the beginning of its twin.
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
  const kept = possible
    .filter((term) => !twins.includes(term))
    .map((term) => {
      const { end } = term;
      if (term.start || !end) return term;
      const start = twins.find((twin) => twin.start && twin.start < end && sameEnd(twin, term))?.start;
      return start ? { ...term, start, end } : term;
    });
  return { terms: kept, dropped: terms.filter((term) => !possible.includes(term) || twins.includes(term)) };
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
