/**
 * A member listed with a chamber whom the rosters know elsewhere: "Representatives Alvarado, Macri, Ramel …" of a winter, and
 * Alvarado is a senator since; "Senators Braun, Hobbs, Randall …", and since then one is elected by the whole state, one to
 * Congress. Rosters seldom know the seats that came before the present office.
 */
import { isPlainSurname, type Person } from '../names/names-index';
import { statewide } from '../titles/title-meaning';
import type { Sighting } from '../beside/sighting';

/** Fewest names of the list that its chamber's members bear. */
const fewest = 6;
/** A surname with more bearers may be that of a member who has left. */
const manyOfSurname = 100_000;

const chambers: readonly ReadonlySet<string>[] = [
  new Set(['state-senator', 'state-representative']),
  new Set(['us-senator', 'us-representative']),
];

const legislature: ReadonlySet<string> = new Set(['state-senator', 'state-representative', 'state-legislator']);

const sitsIn = (seats: ReadonlySet<string>, { offices }: Person): boolean =>
  offices.some(({ role }) => seats.has(role));

/** Whether the list is one of the legislature, more than of any other. */
const isOf = (list: ReadonlyMap<string, number>, group: string): boolean => {
  const fitting = list.get(group) ?? 0;
  return fitting >= fewest && fitting >= mostOf(list);
};

const most = new WeakMap<ReadonlyMap<string, number>, number>();
/** How many names of a list its likeliest group has; lists are whole when they are asked. Long ones are asked for each name. */
function mostOf(list: ReadonlyMap<string, number>): number {
  let known = most.get(list);
  if (known === undefined) most.set(list, (known = Math.max(...list.values())));
  return known;
}

/** Whether the name stands in a list that is nearly all of the other chamber, and the person alone bears it in either. */
export function hasMoved({ family, list, listed, title }: Sighting, person: Person): boolean {
  if (!listed || list === undefined || title === undefined || family.bearers >= manyOfSurname) return false;
  const group = (one: Person): string => (one.level === 'us' ? 'us' : one.state);
  if (!isOf(list, group(person))) return false;
  return chambers.some(
    (seats) =>
      title.meaning.roles.some((role) => seats.has(role)) &&
      family.people.filter((one) => group(one) === group(person) && sitsIn(seats, one)).length === 1 &&
      sitsIn(seats, person),
  );
}

/**
 * Whether the name stands in a list of the person's own legislature, in which nobody of it is known to have sat, and the person
 * alone has come further: to Congress or to an office of the whole state.
 */
export function hasRisen({ family, list, listed, title }: Sighting, person: Person): boolean {
  if (!listed || list === undefined || title === undefined || family.bearers >= manyOfSurname) return false;
  if (!title.meaning.roles.some((role) => legislature.has(role)) || !isOf(list, person.state)) return false;
  const known = family.people.filter(({ level, state }) => state === person.state && level !== 'local');
  return (
    known.length === 1 &&
    known[0] === person &&
    !sitsIn(legislature, person) &&
    (person.level === 'us' || sitsIn(statewide, person) || person.offices[0]?.role === 'governor')
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
  sitsIn(legislature, person) &&
  title.meaning.roles.some((role) => legislature.has(role));

/** Of whose list the person would be one: of Congress, or of the state's legislature. */
export const groupIn = (sighting: Sighting, person: Person): string =>
  person.level === 'us' && !hasRisen(sighting, person) ? 'us' : person.state;
