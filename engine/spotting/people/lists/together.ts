/**
 * Surnames alone that stand together: "Cantwell, Murray press VA", "Boehnke, Barnard and Torres plan to be there".
 * One such surname is anybody's. Two or more that members of one delegation or chamber bear support each other: how much
 * depends on how many people bear them, and on how many members there are.
 */
import type { TextRun } from '../../types';
import type { ReadRun, Sighting } from '../beside/sighting';
import type { Family, NamesIndex, Person } from '../names/names-index';
import { inOfficeOn } from '../titles/office-fit';
import { benchesIn, sumOf, supportOf } from './benches';
import { rowsOf } from './surname-rows';
import type { ListClaim } from './table-heads';

/** What the page tells of where to look for them. */
interface Whereabouts {
  readonly date: string;
  readonly homeStates: ReadonlySet<string>;
  readonly national: boolean;
  /** Whether the state is the page's own, or clearly what it is about. */
  isAbout(state: string): boolean;
  /** Who was introduced in earlier batches of the page. */
  readonly before: readonly { family: string; person: Person | undefined }[];
  /** Whether the place (folded) is named. */
  speaksOf(place: string): boolean;
  isOfGame(run: number): boolean;
}

/** A bench: the family names of those in office. */
type Filled = ReadonlyMap<string, readonly Person[]>;

/** By family, whom every introduction of it fits: nobody, where one is somebody else's. */
type Introduced = ReadonlyMap<string, ReadonlySet<Person>>;

/** What surnames that stand together say of each other. */
export function standTogether(
  index: NamesIndex,
  runs: readonly TextRun[],
  read: readonly ReadRun[],
  where: Whereabouts,
): ReadonlyMap<Sighting, ListClaim> {
  const rows = read.flatMap((one, at) => {
    const { kind, text } = runs[at] as TextRun;
    const isElsewhere = one.isPrivate || kind === 'nav' || kind === 'byline';
    const found = isElsewhere ? [] : [...rowsOf(text, one)];
    return found.length > 0 && where.isOfGame(at) ? [] : found;
  });
  if (rows.length === 0) return new Map();
  const benches = filledBenches(index, where);
  const introduced = introductionsOf(read, where.before);
  const seated = (row: readonly Sighting[]): readonly (readonly [Sighting, Partial<Sighting>])[] => {
    for (const bench of benches) {
      const members = row.flatMap((sighting) => {
        const member = memberOf(sighting.family, bench, introduced.get(sighting.family.key), where);
        return member === undefined ? [] : [{ ...member, sighting }];
      });
      const isOfTwo = new Set(members.map(({ sighting }) => sighting.family)).size > 1;
      if (isOfTwo && members.length === row.length) return supportEachOther(members);
    }
    return [];
  };
  return new Map(rows.flatMap(seated));
}

function introductionsOf(read: readonly ReadRun[], before: Whereabouts['before']): Introduced {
  const found = new Map<string, Set<Person>>();
  const take = (family: string, people: readonly Person[]): void => {
    const known = found.get(family);
    found.set(family, new Set(known === undefined ? people : people.filter((person) => known.has(person))));
  };
  for (const { family, person } of before) take(family, person === undefined ? [] : [person]);
  for (const { sightings } of read)
    for (const { credit, family, fits, given, otherGiven, title } of sightings)
      if (!credit && (given !== '' || title?.meaning.foreign === true))
        take(family.key, otherGiven ? [] : fits.map(({ person }) => person));
  return found;
}

/** The benches of the page as they are filled on its day, the smallest first. */
function filledBenches(index: NamesIndex, where: Whereabouts): Filled[] {
  const filled: Filled[] = [];
  const isInOffice = inOfficeOn(where.date);
  for (const [key, { state, people }] of benchesIn(index)) {
    const isOurs = key === 'us' ? where.national || where.homeStates.size === 0 : where.isAbout(state);
    if (!isOurs) continue;
    const bench = new Map<string, Person[]>();
    for (const person of people) {
      if (!isInOffice(person)) continue;
      if (person.level === 'local' && ![...person.places].some((place) => where.speaksOf(place))) continue;
      for (const family of person.families) bench.set(family, [...(bench.get(family) ?? []), person]);
    }
    if (bench.size > 0) filled.push(bench);
  }
  return filled.sort((one, other) => one.size - other.size);
}

interface Member {
  /** Absent where several may be meant. */
  readonly person?: Person;
  readonly support: number;
  readonly introduced: boolean;
}

/** What each of a row says of the others. */
const supportEachOther = (
  members: readonly (Member & { readonly sighting: Sighting })[],
): (readonly [Sighting, Partial<Sighting>])[] =>
  members.flatMap(({ sighting, person, support }, i) => {
    if (person === undefined) return [];
    const others = members.filter((_, at) => at !== i);
    const together = {
      person,
      support: sumOf(
        support,
        others.map((one) => (one.introduced ? 0 : one.support)),
      ),
      colleagues: others.flatMap((one) => (one.introduced && one.person !== undefined ? [one.person] : [])),
    };
    // "Cantwell, Murray ask Coast Guard": not a guard.
    return [[sighting, i < members.length - 1 ? { together, after: undefined } : { together }] as const];
  });

/** Whom of the bench a surname alone can mean; undefined where somebody else is introduced by it. */
function memberOf(
  family: Family,
  bench: Filled,
  introduced: ReadonlySet<Person> | undefined,
  { isAbout }: Whereabouts,
): Member | undefined {
  const bearers = bench.get(family.key) ?? [];
  const [only] = bearers;
  if (only === undefined) return undefined;
  const support = supportOf(family, bench.size, bearers.length);
  const isOne = bearers.length === 1;
  if (introduced !== undefined)
    return isOne && introduced.has(only) ? { person: only, support, introduced: true } : undefined;
  // The mayor of that surname may be meant as well.
  const isAlone = isOne && family.people.every((person) => person === only || !isAbout(person.state));
  return { support, introduced: false, ...(isAlone && { person: only }) };
}
