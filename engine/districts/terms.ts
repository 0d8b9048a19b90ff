/** Terms of office against a day. One place decides who holds office; cards and "my officials" agree because of it. */
import type { IsoDate, IsoInstant } from '../identifiers';
import { lastTurn } from '../jurisdictions/sessions';
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
 * Whether a new legislature has begun since the facts were checked, so that a seat whose end is not known may be
 * somebody else's. Such a person is neither called former nor offered as the one to call.
 */
export function isUnconfirmed(office: Office, asOf: IsoDate, today: IsoDate): boolean {
  const isLegislator = ['state-senator', 'state-representative', 'state-legislator'].includes(office.role);
  return isLegislator && office.end === undefined && asOf < lastTurn(office.jurisdiction, today);
}
