/**
 * Surnames alone that stand together: "Cantwell, Murray press VA", "Boehnke, Barnard and Torres plan to be there".
 * One such surname is anybody's. Two or more that members of one delegation or chamber bear support each other: how much
 * depends on how many people bear them, and on how many members there are.
 */
import type { TextRun } from '../../types';
import { benchesIn, sumOf, supportOf } from './benches';
import type { Family, NamesIndex, Person } from '../names/names-index';
import { hasHeld, inOfficeOn } from '../titles/office-fit';
import type { ReadRun, Sighting } from '../beside/sighting';
import { rowsOf } from './surname-rows';

/** What the page tells of where to look for them. */
interface Whereabouts {
  date: string;
  homeStates: ReadonlySet<string>;
  national: boolean;
  /** Whether the state is the page's own, or clearly what it is about. */
  isAbout(state: string): boolean;
  /** Who was introduced in earlier batches of the page. */
  before: readonly { family: string; person: Person | undefined }[];
  /** Whether the place (folded) is named. */
  speaksOf(place: string): boolean;
}

/** A bench: the family names of those in office. */
type Filled = ReadonlyMap<string, readonly Person[]>;

/** Gives surnames that stand together what they say of each other. */
export function standTogether(
  index: NamesIndex,
  runs: readonly TextRun[],
  read: readonly ReadRun[],
  isOfGame: (run: number) => boolean,
  where: Whereabouts,
): void {
  let benches: Filled[] | undefined;
  let introduced: Introduced | undefined;
  let told: ReadonlySet<string> | undefined;
  const isAbout = (state: string): boolean => where.isAbout(state) || (told ??= statesToldOf(read)).has(state);
  const seatOnBench = (row: readonly Sighting[], share: number): void => {
    benches ??= filledBenches(index, { ...where, isAbout });
    const known = (introduced ??= introductionsOf(read, where.before));
    for (const bench of benches) {
      const seated = row.filter(({ family }) => memberOf(family, bench, known.get(family.key), isAbout) !== undefined);
      if (seated.length >= share * row.length && seat(seated, bench, known, isAbout)) break;
    }
  };
  for (const [at, one] of read.entries()) {
    const run = runs[at] as TextRun;
    if (one.isPrivate || run.kind === 'nav' || run.kind === 'byline') continue;
    for (const row of rowsOf(run.text, one)) {
      if (isOfGame(at)) break;
      seatOnBench(row, 1);
    }
  }
  const labels = labelsOf(runs, read);
  if (labels.length < fewestLabels) return;
  seatOnBench(labels, shareOfLabels);
  for (const { together } of labels) if (together !== undefined) together.leads = true;
}

/** Fewest paragraphs with a surname and a colon in front that make a list of members … */
const fewestLabels = 4;
/** … and how many of these surnames members bear for whom nobody else of the name is named. */
const shareOfLabels = 0.75;

/** "Cantwell: A grower …", "Smith: A baker …": surnames alone that lead paragraphs. */
const labelsOf = (runs: readonly TextRun[], read: readonly ReadRun[]): Sighting[] =>
  read.flatMap(({ words, sightings }, at) => {
    const { text, kind } = runs[at] as TextRun;
    const [first] = sightings;
    const leads =
      first !== undefined &&
      kind !== 'nav' &&
      first.start === words[0]?.start &&
      first.given === '' &&
      !first.otherGiven &&
      first.title === undefined &&
      text.charAt(first.end) === ':';
    return leads ? [first] : [];
  });

/** By family, whom every introduction of it fits: nobody, where one is somebody else's. */
type Introduced = ReadonlyMap<string, ReadonlySet<Person>>;

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

/** Officials of one state, named in full with an office or a party, who make a page one about it, whoever prints it. */
const fewestOfState = 3;

function statesToldOf(read: readonly ReadRun[]): ReadonlySet<string> {
  const officials = new Map<string, Set<Person>>();
  for (const { sightings } of read)
    for (const { fits, tag, title } of sightings) {
      const [fit] = fits;
      if (fit?.how !== 'exact' || fits.length > 1) continue;
      const holds = hasHeld(fit.person, title?.meaning.roles ?? []);
      const isOfParty = tag?.party !== undefined && fit.person.parties.has(tag.party);
      if (!holds && !isOfParty) continue;
      const { state } = fit.person;
      officials.set(state, (officials.get(state) ?? new Set()).add(fit.person));
    }
  return new Set([...officials].flatMap(([state, people]) => (people.size >= fewestOfState ? [state] : [])));
}

/** The benches of the page as they are filled on its day, the smallest first. */
function filledBenches(index: NamesIndex, where: Whereabouts): Filled[] {
  const filled: Filled[] = [];
  const isInOffice = inOfficeOn(where.date);
  for (const [key, { state, people }] of benchesIn(index)) {
    const isOurs = key === 'us' ? where.national || where.homeStates.size === 0 : where.isAbout(state);
    if (!isOurs) continue;
    const bench = new Map<string, Person[]>();
    for (const { person, families } of people) {
      if (!isInOffice(person)) continue;
      if (person.level === 'local' && ![...person.places].some((place) => where.speaksOf(place))) continue;
      for (const family of families) {
        const bearers = bench.get(family);
        if (bearers === undefined) bench.set(family, [person]);
        else bearers.push(person);
      }
    }
    if (bench.size > 0) filled.push(bench);
  }
  return filled.sort((one, other) => one.size - other.size);
}

/** Whether all names of the row are borne on the bench; if so, each is told what the others say. */
function seat(
  row: readonly Sighting[],
  bench: Filled,
  introduced: Introduced,
  isAbout: Whereabouts['isAbout'],
): boolean {
  const members = row.map((sighting) => memberOf(sighting.family, bench, introduced.get(sighting.family.key), isAbout));
  if (members.includes(undefined) || new Set(row.map(({ family }) => family.key)).size < 2) return false;
  for (const [i, sighting] of row.entries()) {
    const own = members[i];
    if (own?.person === undefined) continue;
    const others = members.filter((_, at) => at !== i).filter((one) => one !== undefined);
    // "Cantwell, Murray ask Coast Guard": not a guard.
    if (i < row.length - 1) delete sighting.after;
    sighting.together = {
      person: own.person,
      support: sumOf(
        own.support,
        others.map((one) => (one.introduced ? 0 : one.support)),
      ),
      colleagues: others.flatMap((one) => (one.introduced && one.person !== undefined ? [one.person] : [])),
    };
  }
  return true;
}

interface Member {
  /** Absent where several may be meant. */
  person?: Person;
  /** Several of one bench. */
  several?: readonly Person[];
  support: number;
  introduced: boolean;
}

/** Whom of the bench a surname alone can mean; undefined where somebody else is introduced by it. */
function memberOf(
  family: Family,
  bench: Filled,
  introduced: ReadonlySet<Person> | undefined,
  isAbout: Whereabouts['isAbout'],
): Member | undefined {
  const bearers = bench.get(family.key) ?? [];
  const [only] = bearers;
  if (only === undefined) return undefined;
  const own = supportOf(family, bench.size, bearers.length);
  if (introduced !== undefined)
    return introduced.has(only) && bearers.length === 1 ? { person: only, support: own, introduced: true } : undefined;
  // The mayor of that surname may be meant as well.
  const others = family.people.filter((person) => person !== only && isAbout(person.state));
  return bearers.length > 1 || others.length > 0
    ? { support: own, introduced: false, ...(others.every((one) => bearers.includes(one)) && { several: bearers }) }
    : { person: only, support: own, introduced: false };
}
