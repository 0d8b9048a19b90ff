/** The number of seats that a roster must fill: a wrong count means a broken source, and stops the build. */
import type { OfficeRole, RosterFile } from '../../engine/release/packs';
import { BuildProblem } from '../sources/snapshot';

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

/** Counts people by their newest office, and refuses the roster whose count is wrong. */
export function checkSeats(roster: RosterFile): void {
  for (const { roles, name, least, most } of seats[roster.pack] ?? []) {
    const count = roster.people.filter(({ offices: [newest] }) => newest && roles.includes(newest.role)).length;
    if (count >= least && count <= most) continue;
    const wanted = least === most ? String(least) : `${least} to ${most}`;
    throw new BuildProblem(`Roster "${roster.pack}" refused: ${count} ${name}, expected ${wanted}.`);
  }
}
