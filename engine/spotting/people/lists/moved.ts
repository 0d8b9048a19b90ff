/**
 * A member listed with a chamber whom the rosters know elsewhere: "Representatives Alvarado, Macri, Ramel …" of a winter, and
 * Alvarado is a senator since; "Senators Braun, Hobbs, Randall …", and since then one is elected by the whole state, one to
 * Congress. Rosters seldom know the seats that came before the present office.
 */
import { oncePer } from '../../remembered';
import { groupOf, isPlainSurname, type Person } from '../names/names-index';
import { hasHeld } from '../titles/office-fit';
import { legislature, ofTwoChambers, statewide } from '../titles/offices';
import type { Sighting } from '../beside/sighting';

/** Fewest names of the list that its chamber's members bear. */
const fewest = 6;
/** A surname with more bearers may be that of a member who has left. */
const manyOfSurname = 100_000;

/** How many names of a list its likeliest group has; lists are whole when they are asked. Long ones are asked for each name. */
const mostOf = oncePer((list: ReadonlyMap<string, number>) => Math.max(...list.values()));

/** Whether the list is one of the legislature, more than of any other. */
const isOf = (list: ReadonlyMap<string, number>, group: string): boolean => {
  const fitting = list.get(group) ?? 0;
  return fitting >= fewest && fitting >= mostOf(list);
};

/** Whether the name stands in a list that is nearly all of the other chamber, and the person alone bears it in either. */
export function hasMoved({ family, list, listed, title }: Sighting, person: Person): boolean {
  if (!listed || list === undefined || title === undefined || family.bearers >= manyOfSurname) return false;
  const group = groupOf(person);
  if (!isOf(list, group)) return false;
  return Object.values(ofTwoChambers).some(
    (seats) =>
      title.meaning.roles.some((role) => seats.includes(role)) &&
      family.people.filter((one) => groupOf(one) === group && hasHeld(one, seats)).length === 1 &&
      hasHeld(person, seats),
  );
}

/**
 * Whether the name stands in a list of the person's own legislature, in which nobody else of it is known to have sat, and the
 * person alone has come further: to Congress or to an office of the whole state.
 */
export function hasRisen({ family, list, listed, title }: Sighting, person: Person): boolean {
  if (!listed || list === undefined || title === undefined || family.bearers >= manyOfSurname) return false;
  const seats = title.meaning.roles.filter((role) => legislature.includes(role));
  if (seats.length === 0 || !isOf(list, person.state)) return false;
  const known = family.people.filter(({ level, state }) => state === person.state && level !== 'local');
  return (
    known.length === 1 &&
    known[0] === person &&
    (!hasHeld(person, legislature) || hasHeld(person, seats)) &&
    (person.level === 'us' || hasHeld(person, statewide) || person.offices[0]?.role === 'governor')
  );
}

/**
 * "Representative Slatter" of 2022, a senator since: rosters give a legislator's whole service to the present chamber, and hardly
 * two of so rare a surname sit in one legislature.
 */
export const maySit = ({ family, listed, title }: Sighting, person: Person): boolean =>
  !listed &&
  title?.meaning.plural === false &&
  title.meaning.level !== 'us' &&
  !title.notNow &&
  title.place === undefined &&
  title.narrowed !== true &&
  person.since !== undefined &&
  family.people.length === 1 &&
  isPlainSurname(family) &&
  hasHeld(person, legislature) &&
  title.meaning.roles.some((role) => legislature.includes(role));

/** Of whose list the person would be one: of Congress, or of the state's legislature. */
export const groupIn = (sighting: Sighting, person: Person): string =>
  person.level === 'us' && !hasRisen(sighting, person) ? 'us' : person.state;
