/** The number of seats that a roster fills. */
import { jurisdictionOf } from '../../engine/jurisdictions';
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

/** Members without a vote in the House: from D.C. and five territories. */
const delegates = 6;

/** The seats of a legislature with a descriptor. A few of the House of Representatives stand empty at any time. */
function seatsOf(pack: string): readonly Seats[] {
  const { house, senate } = jurisdictionOf(pack)?.chambers ?? {};
  if (!house || !senate) return [];
  const all = (roles: Seats['roles'], name: string, count: number, more = 0): Seats => ({
    roles,
    name,
    least: count,
    most: count + more,
  });
  return pack === 'us'
    ? [
        all(['us-senator'], 'senators', senate.seats),
        all(['us-representative', 'us-delegate'], 'members of the House', house.seats, delegates),
      ]
    : [all(['state-senator'], 'senators', senate.seats), all(['state-representative'], 'representatives', house.seats)];
}

/**
 * Counts people by their newest office. Too many, or a tenth too few in the source's list, means a broken source, and
 * stops the build; an empty seat or an ended term is an ordinary state, and is told.
 * @param people those whom the source lists in office, former officials of our own not among them.
 */
export function checkSeats(pack: string, people: readonly RosterPerson[], today: string, report: Report): void {
  for (const { roles, name, least, most } of seatsOf(pack)) {
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
