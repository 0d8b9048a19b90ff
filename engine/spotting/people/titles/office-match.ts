/** Whether a printed title can be that of a person, on the day of the article. */
import { jurisdictionOf } from '../../../jurisdictions';
import type { Office, OfficeRole } from '../../../release/packs';
import { memoizeByObject, memoize } from '../../../memoize';
import { type Person, stateOfOffice } from '../names/names-index';
import { congress, legislature } from './tables/offices';
import type { TitleMeaning } from './titles';

/** `held`: on that day. `past`, `coming`: before or after. `sibling`: another seat of the same legislature. `no`: never. */
export type OfficeMatch = 'held' | 'past' | 'coming' | 'sibling' | 'no';

/** Days of grace around a term: elections lie before it, and rosters round its dates. */
const graceDays = 75;

const dayNumber = memoize((date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000, 1000);

const termOf = memoizeByObject(({ start, end }: Office) => ({
  from: start === undefined ? -Infinity : dayNumber(start) - graceDays,
  to: end === undefined ? Infinity : dayNumber(end) + graceDays,
}));

/** The best fit over all offices of the person. */
export function matchOffice(person: Person, meaning: TitleMeaning, date: string, state?: string): OfficeMatch {
  const day = dayNumber(date);
  let best: OfficeMatch = 'no';
  for (const office of person.offices) {
    if (state !== undefined && stateOfOffice(office) !== state && office.role !== 'president') continue;
    if (!meaning.roles.includes(office.role)) {
      // Rosters hold every term in Congress, and of legislatures often only the present one.
      const areOf = (body: readonly OfficeRole[]): boolean =>
        body.includes(office.role) && meaning.roles.some((role) => body.includes(role));
      if (best === 'no' && (areOf(legislature) || (areOf(congress) && day >= termOf(office).from))) best = 'sibling';
      continue;
    }
    const { from, to } = termOf(office);
    if (day >= from && day <= to) return 'held';
    if (day > to) best = 'past';
    else if (best !== 'past') best = 'coming';
  }
  return best;
}

/** Whether a person holds, or held on another day, one of these offices. */
export const hasHeld = ({ offices }: Person, roles: readonly OfficeRole[]): boolean =>
  offices.some(({ role }) => roles.includes(role));

/** Asks whether a person holds any office on the day, or one of these. */
export function inOfficeOn(date: string, roles?: readonly OfficeRole[]): (person: Person) => boolean {
  const day = dayNumber(date);
  return ({ offices }) =>
    offices.some((office) => {
      const { from, to } = termOf(office);
      return day >= from && day <= to && roles?.includes(office.role) !== false;
    });
}

/**
 * Whether a person presides over the House on a day, or did on an earlier one: of Congress, or of a state whose descriptor tells.
 * “Speaker Johnson” is one of many Johnsons, and “Speaker Ryan” of 2017 none of the Ryans in the rosters.
 * @returns undefined where nobody's term is on record
 */
export function presidedOver({ id, level, state }: Person, date: string, earlier: boolean): boolean | undefined {
  const terms = level === 'local' ? undefined : jurisdictionOf(level === 'us' ? 'us' : state)?.speakers;
  const then = terms?.filter(([from, to]) => from <= date && (earlier || to === undefined || date < to));
  return then?.length ? then.some(([, , holder]) => holder === id) : undefined;
}
