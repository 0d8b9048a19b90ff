/** Terms of office against a day. One place decides who holds office; cards and "my officials" agree because of it. */
import type { IsoDate, IsoInstant } from '../identifiers';
import { bienniumBegins } from '../january';
import type { Office, RosterPerson } from '../release/packs';

/** The day of a day or moment in the reader's own time (`2026-11-24`, `2026-11-24T09:00:00-08:00`): its first ten characters. */
export const dayOf = (now: IsoDate | IsoInstant): IsoDate => now.slice(0, 10);

/** Whether the term covers the day. Both bounds are inclusive; an unknown bound does not exclude. */
export function covers(office: Office, day: IsoDate): boolean {
  return (office.start === undefined || office.start <= day) && (office.end === undefined || day <= office.end);
}

/** The office held on that day, newest first as in the roster; undefined for nobody's day. */
export const officeOn = (person: RosterPerson, day: IsoDate): Office | undefined =>
  person.offices.find((office) => covers(office, day));

/** The office held last before that day, for a person without one. */
export function lastOffice(person: RosterPerson, day: IsoDate): Office | undefined {
  return person.offices
    .filter((office) => office.end !== undefined && office.end < day)
    .reduce<Office | undefined>(
      (last, office) => (last && (last.end ?? '') >= (office.end ?? '') ? last : office),
      undefined,
    );
}

/**
 * The day on which the legislature chosen at the last general election took its seats: Washington's on the second
 * Monday of January of odd years (RCW 44.04.021), Idaho's on 1 December of even years (Constitution III, 3). Elsewhere
 * 1 January of odd years stands for a day that differs by a few weeks.
 */
function lastTurn(state: string, today: IsoDate): IsoDate {
  const year = Number(today.slice(0, 4));
  const odd = year % 2 === 1 ? year : year - 1;
  if (state === 'id') return today >= `${year}-12-01` && year % 2 === 0 ? `${year}-12-01` : `${odd - 1}-12-01`;
  if (state !== 'wa') return `${odd}-01-01`;
  return bienniumBegins(today >= bienniumBegins(odd) ? odd : odd - 2);
}

/**
 * Whether a new legislature has begun since the facts were checked, so that a seat whose end is not known may be
 * somebody else's. Such a person is neither called former nor offered as the one to call.
 */
export function isUnconfirmed(office: Office, asOf: IsoDate, today: IsoDate): boolean {
  const isLegislator = ['state-senator', 'state-representative', 'state-legislator'].includes(office.role);
  return isLegislator && office.end === undefined && asOf < lastTurn(office.jurisdiction, today);
}
