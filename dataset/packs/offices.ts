/** Times in office: merging terms that follow each other, newest first. */
import type { Office } from '../../engine/release/packs';

const day = 86_400_000;

/** Days between the end of one term and the start of the next that still make one time in office. */
const gap = 7;

const follows = (end: string, start: string) => (Date.parse(start) - Date.parse(end)) / day <= gap;

const same = (a: Office, b: Office) =>
  a.role === b.role &&
  a.jurisdiction === b.jurisdiction &&
  a.state === b.state &&
  a.district === b.district &&
  a.party === b.party &&
  a.source === b.source;

/** Merges terms in the same office, district and party that follow each other; newest first. */
export function mergeOffices(terms: readonly Office[]): Office[] {
  const oldestFirst = [...terms].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  const merged: Office[] = [];
  for (const term of oldestFirst) {
    const last = merged.findLast((office) => same(office, term));
    if (last?.end && term.start && follows(last.end, term.start)) {
      const { end: _, ...rest } = last;
      merged[merged.indexOf(last)] = { ...rest, ...(term.end && { end: term.end }) };
    } else merged.push({ ...term });
  }
  return merged.sort((a, b) => {
    const [left, right] = [a.end ?? '9999', b.end ?? '9999'];
    return left === right ? ((a.start ?? '') < (b.start ?? '') ? 1 : -1) : left < right ? 1 : -1;
  });
}

/**
 * Finds terms that cannot be true. Where somebody moved to another chamber or district, Open States often carries the
 * old term twice: as it was, and once more under the new office ("senator 2013 to 2025" beside "representative 2013
 * to 2025", followed by "senator since 2025"). The second is recognised by what follows it, and by its overlap.
 */
export function contradicted(terms: readonly Office[]): Office[] {
  const sameSeat = (a: Office, b: Office) => a.role === b.role && a.district === b.district;
  const overlap = (a: Office, b: Office) => {
    const start = [a.start ?? '', b.start ?? ''].sort()[1] ?? '';
    const end = [a.end ?? '9999', b.end ?? '9999'].sort()[0] ?? '';
    return start && end !== '9999' ? (Date.parse(end) - Date.parse(start)) / day : 0;
  };
  return terms.filter((term) => {
    const { end, jurisdiction } = term;
    if (!end) return false;
    const others = terms.filter((other) => other !== term && other.jurisdiction === jurisdiction);
    return (
      others.some(
        (next) => sameSeat(next, term) && (next.start ?? '') > (term.start ?? '') && follows(end, next.start ?? end),
      ) && others.some((other) => !sameSeat(other, term) && overlap(other, term) > 31)
    );
  });
}

/** Whether the office is held on a day, as far as is known. */
export const heldOn = (office: Pick<Office, 'start' | 'end'>, date: string): boolean =>
  (office.start ?? '') <= date && (office.end ?? '9999') >= date;
