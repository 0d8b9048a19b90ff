/** The number of seats that a roster fills. */
import type { OfficeRole, RosterPerson } from '../../engine/release/packs';
import { BuildProblem } from '../sources/snapshot';
import { heldOn } from './offices';
import type { Report } from './report';

interface Seats {
  roles: readonly OfficeRole[];
  name: string;
  least: number;
  most: number;
}

const seats: Readonly<Record<string, readonly Seats[]>> = {
  us: [
    { roles: ['us-senator'], name: 'senators', least: 100, most: 100 },
    // 435 seats and 6 delegates; a few stand empty at any time.
    { roles: ['us-representative', 'us-delegate'], name: 'members of the House', least: 435, most: 441 },
  ],
  wa: [
    { roles: ['state-senator'], name: 'senators', least: 49, most: 49 },
    { roles: ['state-representative'], name: 'representatives', least: 98, most: 98 },
  ],
  id: [
    { roles: ['state-senator'], name: 'senators', least: 35, most: 35 },
    { roles: ['state-representative'], name: 'representatives', least: 70, most: 70 },
  ],
};

/**
 * Counts people by their newest office. Too many, or a tenth too few in the source's list, means a broken source, and
 * stops the build; an empty seat or an ended term is an ordinary state, and is told.
 * @param people those whom the source lists in office, former officials of our own not among them.
 */
export function checkSeats(pack: string, people: readonly RosterPerson[], today: string, report: Report): void {
  for (const { roles, name, least, most } of seats[pack] ?? []) {
    const listed = people.filter(({ offices: [newest] }) => newest && roles.includes(newest.role));
    const held = listed.filter(({ offices: [newest] }) => newest && heldOn(newest, today)).length;
    if (held > most || listed.length < least * 0.9) {
      const wanted = least === most ? String(least) : `${least} to ${most}`;
      throw new BuildProblem(`Roster "${pack}" refused: ${Math.max(held, listed.length)} ${name}, expected ${wanted}.`);
    }
    if (held < least)
      report.note(
        pack,
        `${held} of ${least} ${name} are known to be in office on ${today}; the other seats are empty or unconfirmed`,
      );
  }
}
