/**
 * A member listed with a chamber whom the rosters know in the other: "Representatives Alvarado, Macri, Ramel …" of a winter,
 * and Alvarado is a senator since. Rosters seldom know the seats that came before the present office.
 */
import type { Person } from '../names/names-index';
import type { Sighting } from '../beside/sighting';

/** Fewest names of the list that its chamber's members bear. */
const fewest = 6;
/** A surname with more bearers may be that of a member who has left. */
const manyOfSurname = 100_000;

const chambers: readonly ReadonlySet<string>[] = [
  new Set(['state-senator', 'state-representative']),
  new Set(['us-senator', 'us-representative']),
];

/** Whether the name stands in a list that is nearly all of the other chamber, and the person alone bears it in either. */
export function hasMoved({ family, list, listed, title }: Sighting, person: Person): boolean {
  if (!listed || list === undefined || title === undefined || family.bearers >= manyOfSurname) return false;
  const group = (one: Person): string => (one.level === 'us' ? 'us' : one.state);
  const fitting = list.get(group(person)) ?? 0;
  if (fitting < fewest || fitting < Math.max(...list.values())) return false;
  const sitsIn = (seats: ReadonlySet<string>, one: Person): boolean => one.offices.some(({ role }) => seats.has(role));
  return chambers.some(
    (seats) =>
      title.meaning.roles.some((role) => seats.has(role)) &&
      family.people.filter((one) => group(one) === group(person) && sitsIn(seats, one)).length === 1 &&
      sitsIn(seats, person),
  );
}
