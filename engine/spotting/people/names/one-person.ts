/**
 * People whom the rosters have twice: in office now, and once more under another id as the member they were before. Their
 * names mean one person, so the record in office takes over the offices of the other.
 */
import type { Office, RosterFile, RosterPerson } from '../../../release/packs';

const isFormer = ({ offices }: RosterPerson, asOf: string): boolean =>
  offices.every(({ end }) => end !== undefined && end < asOf);
const seatOf = ({ role, jurisdiction, district = '' }: Office): string => `${role} ${jurisdiction} ${district}`;
const nameOf = ({ given, family }: RosterPerson): string => `${given} ${family}`.toLowerCase();
/** Congress gives each person one id for life: two ids are two people, such as a father and a son. */
const isOfCongress = ({ id }: RosterPerson): boolean => id.startsWith('bioguide/');

/** The same rosters, each person in them once. */
export function withoutDoubles(rosters: readonly RosterFile[]): RosterFile[] {
  const all = rosters.flatMap((roster) => roster.people.map((person) => ({ roster, person })));
  const named = new Map<string, typeof all>();
  for (const one of all) named.set(nameOf(one.person), [...(named.get(nameOf(one.person)) ?? []), one]);
  const dropped = new Set<RosterPerson>();
  const taken = new Map<RosterPerson, Office[]>();
  for (const same of named.values()) {
    if (same.length < 2) continue;
    const present = same.filter(({ person, roster }) => !isFormer(person, roster.asOf));
    for (const { person, roster } of same) {
      if (!isFormer(person, roster.asOf)) continue;
      const seats = new Set(person.offices.map(seatOf));
      const double = present.find(
        (other) =>
          other.person.offices.some((office) => seats.has(seatOf(office))) ||
          (other.roster === roster && !isOfCongress(other.person) && !isOfCongress(person)),
      );
      if (!double || dropped.has(person)) continue;
      dropped.add(person);
      taken.set(double.person, [...(taken.get(double.person) ?? []), ...person.offices]);
    }
  }
  if (dropped.size === 0) return [...rosters];
  return rosters.map((roster) => ({
    ...roster,
    people: roster.people
      .filter((person) => !dropped.has(person))
      .map((person) => {
        const more = taken
          .get(person)
          ?.filter((office) => !person.offices.some((own) => seatOf(own) === seatOf(office)));
        return more?.length ? { ...person, offices: [...person.offices, ...more] } : person;
      }),
  }));
}
