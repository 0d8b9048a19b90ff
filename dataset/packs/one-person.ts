/** One person, one id: whoever stands in the sources twice is one entry, with the offices and names of both. */
import { sourceOf, type Office, type RosterFile, type RosterPerson } from '../../engine/release/packs';
import { BuildProblem } from '../sources/snapshot';
import { newestFirst } from './offices';
import { namesakes, samePeople } from './same-person';

const seatOf = ({ role, jurisdiction, state, district }: Office) => [role, jurisdiction, state, district].join(' ');

/**
 * Offices of the second record that the first lacks. Of a seat that both have, the first record's days count; the second's
 * may add the day on which it began. An office of the second record without an end would say that somebody holds two: it
 * is left out.
 */
function withOffices(own: readonly Office[], others: readonly Office[]): Office[] {
  const offices = [...own];
  for (const other of others) {
    const at = offices.findIndex((office) => seatOf(office) === seatOf(other));
    const same = offices[at];
    if (!same) {
      if (other.end !== undefined) offices.push(other);
      continue;
    }
    if (!same.start && other.start) offices[at] = { ...same, start: other.start };
  }
  return offices.sort(newestFirst);
}

const unique = (list: readonly string[], without: readonly string[]) =>
  [...new Set(list)].filter((one) => !without.includes(one));

function together(person: RosterPerson, other: RosterPerson, otherOffices: readonly Office[]): RosterPerson {
  const whole = [person.name, `${person.given} ${person.family}`];
  const aliases = unique([...(person.aliases ?? []), other.name, ...(other.aliases ?? [])], whole);
  const nicknames = unique([...(person.nicknames ?? []), ...(other.nicknames ?? [])], [person.given]);
  const { id, name, given, family, middle, suffix, renamedAfter, source } = person;
  return {
    id,
    otherIds: [...(person.otherIds ?? []), other.id],
    name,
    given,
    family,
    ...(middle && { middle }),
    ...(suffix && { suffix }),
    ...(nicknames.length > 0 && { nicknames }),
    ...(aliases.length > 0 && { aliases }),
    ...(renamedAfter && { renamedAfter }),
    offices: withOffices(person.offices, otherOffices),
    ...(source !== undefined && { source }),
  };
}

/** Index of a source in a list that may grow. */
function indexIn(sources: RosterFile['sources'][number][], source: RosterFile['sources'][number]): number {
  const at = sources.findIndex(({ url }) => url === source.url);
  return at >= 0 ? at : sources.push(source) - 1;
}

/** The rosters with everybody once. Rows of the table whose people no roster has are passed over. */
export function onceEverybody(
  rosters: readonly RosterFile[],
  table: Readonly<Record<string, readonly string[]>> = samePeople,
): RosterFile[] {
  const kept = new Map(Object.entries(table).flatMap(([id, others]) => others.map((other) => [other, id] as const)));
  const found = new Map(
    rosters.flatMap((roster) => roster.people.map((person) => [person.id, { roster, person }] as const)),
  );
  const merged = new Map<string, RosterPerson>();
  const sourcesOf = new Map(rosters.map(({ pack, sources }) => [pack, [...sources]]));
  const gone = new Set<string>();
  for (const [otherId, id] of kept) {
    const [own, other] = [found.get(id), found.get(otherId)];
    if (!own || !other) continue;
    const person = merged.get(id) ?? own.person;
    const sources = sourcesOf.get(own.roster.pack) ?? [];
    const offices = other.person.offices.map((office): Office => {
      const { source: _, ...rest } = office;
      const source = sourceOf(other.roster, office, other.person);
      const at = source ? indexIn(sources, source) : 0;
      return at === (person.source ?? 0) ? rest : { ...rest, source: at };
    });
    merged.set(id, together(person, other.person, offices));
    gone.add(otherId);
  }
  return rosters.map((roster) => ({
    ...roster,
    sources: sourcesOf.get(roster.pack) ?? roster.sources,
    people: roster.people.filter(({ id }) => !gone.has(id)).map((person) => merged.get(person.id) ?? person),
  }));
}

const folded = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L} ]/gu, '')
    .toLowerCase()
    .trim();

const namesOf = ({ name, given, family, nicknames = [] }: RosterPerson): string[] =>
  [name, ...[given, ...nicknames].map((first) => `${first} ${family}`)].map(folded);

/** Where somebody holds or held office: the states of a member of Congress, else the pack. */
const statesOf = (pack: string, { offices }: RosterPerson): string[] =>
  offices.map(({ state, jurisdiction }) => state ?? (jurisdiction === 'us' ? pack : jurisdiction.slice(0, 2)));

/**
 * Refuses two entries of one name in one state, or in one pack: they are one person, or two of one name, and a person
 * says which in `same-person.ts`.
 */
export function refuseDoubles(
  rosters: readonly RosterFile[],
  known: readonly (readonly [string, string])[] = namesakes,
): void {
  const pairs = new Set(known.map((pair) => [...pair].sort().join(' ')));
  const seen = new Map<string, { pack: string; person: RosterPerson }[]>();
  for (const { pack, people } of rosters)
    for (const person of people)
      for (const name of new Set(namesOf(person))) {
        const same = seen.get(name) ?? [];
        for (const { pack: other, person: first } of same) {
          const places = new Set(statesOf(other, first));
          const near = other === pack || statesOf(pack, person).some((state) => places.has(state));
          if (!near || first.id === person.id || pairs.has([first.id, person.id].sort().join(' '))) continue;
          throw new BuildProblem(
            `${first.name} (${first.id}) and ${person.name} (${person.id}) have one name and one place: say in dataset/packs/same-person.ts whether they are one person.`,
          );
        }
        seen.set(name, [...same, { pack, person }]);
      }
}
