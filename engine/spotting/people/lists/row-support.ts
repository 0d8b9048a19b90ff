/**
 * Surnames alone that stand together: "Cantwell, Murray press VA", "Boehnke, Barnard and Torres plan to be there".
 * One such surname is anybody's. Two or more that members of one delegation or chamber bear support each other: how much
 * depends on how many people bear them, and on how many members there are.
 */
import type { TextRun } from '../../types';
import type { SightingUpdates, ReadRun, Sighting, SightingUpdate } from '../context/sighting';
import type { PageContext } from '../topic/page-context';
import type { Family, NamesIndex, Person } from '../names/names-index';
import { groupBy } from '../../../group-by';
import { lazy, memoizeByObject } from '../../../memoize';
import { population } from '../names/tables/shares';
import { inOfficeOn } from '../titles/office-match';
import { statewide } from '../titles/tables/offices';
import { surnameRows } from './surname-rows';

/** What the page tells of where to look for them. */
export interface RowContext extends Pick<PageContext, 'date' | 'homeStates' | 'isOfGame' | 'national' | 'speaksOf'> {
  /** Whether the state is the page's own, or clearly what it is about. */
  readonly isAboutState: (state: string) => boolean;
  /** Whom earlier batches of the page have introduced, by surname: an official, or somebody else. */
  readonly introducedBefore: readonly { readonly family: string; readonly person: Person | undefined }[];
}

/** A bench: those in office, by family name, and how many such names there are. */
interface Filled {
  readonly of: (family: string) => readonly Person[];
  readonly size: () => number;
}

/** By family, whom each introduction of it may mean. */
type Introduced = ReadonlyMap<string, readonly (readonly Person[])[]>;

/** What surnames that stand together say of each other. */
export function corroborateSurnameRows(
  index: NamesIndex,
  runs: readonly TextRun[],
  read: readonly ReadRun[],
  where: RowContext,
): SightingUpdates {
  const rows = read.flatMap((one, at) => {
    const { kind, text } = runs[at]!;
    const isElsewhere = one.sightings.length < 2 || one.isPrivate || kind === 'nav' || kind === 'byline';
    const found = isElsewhere ? [] : [...surnameRows(text, one)];
    return found.length > 0 && where.isOfGame(at) ? [] : found;
  });
  if (rows.length === 0) return new Map();
  const benches = filledBenches(index, rows, where);
  const introduced = introductionsOf(read, where.introducedBefore);
  return new Map(
    rows.flatMap((row) => {
      const seated = benches.filter((one) => isSeated(row, one, introduced));
      const [bench] = seated.sort((one, other) => one.size() - other.size());
      return bench === undefined ? [] : supportEachOther(row, bench, where);
    }),
  );
}

function introductionsOf(read: readonly ReadRun[], before: RowContext['introducedBefore']): Introduced {
  const isIntroduction = ({ doubts, given, title }: Sighting): boolean =>
    !doubts.credit && (given !== '' || title?.meaning.foreign === true);
  const here = read
    .flatMap(({ sightings }) => sightings.filter(isIntroduction))
    .map(({ family, fits, otherGiven }) => [family.key, otherGiven ? [] : fits.map(({ person }) => person)] as const);
  const earlier = before.map(({ family, person }) => [family, person === undefined ? [] : [person]] as const);
  return groupBy<string, readonly Person[]>([...earlier, ...here]);
}

/** Whether all of a row are borne on a bench, by somebody whom no introduction of the surname rules out. */
const isSeated = (row: readonly Sighting[], bench: Filled, introduced: Introduced): boolean =>
  row.some(({ family }) => family !== row[0]!.family) &&
  row.every(({ family: { key } }) =>
    bench.of(key).some((person) => (introduced.get(key) ?? []).every((people) => people.includes(person))),
  );

/** What each of a row says of the others. */
const supportEachOther = (
  row: readonly Sighting[],
  bench: Filled,
  { isAboutState }: RowContext,
): (readonly [Sighting, SightingUpdate])[] => {
  const supports = row.map(({ family }) => supportOf(family, bench.size(), bench.of(family.key).length));
  return row.flatMap((sighting, i) => {
    const [person, second] = bench.of(sighting.family.key);
    // The mayor of that surname may be meant as well.
    const isAlone = sighting.family.people.every((one) => one === person || !isAboutState(one.state));
    if (person === undefined || second !== undefined || !isAlone) return [];
    // What the surnames beside one say of it; its own counts where hardly anybody bears it.
    const others = supports.reduce((sum, one, at) => (at === i ? sum : sum + one), 0);
    const support = { person, support: others + (supports[i]! >= ofRare ? 1 : 0) };
    // "Cantwell, Murray ask Coast Guard": not a guard.
    const list = { ...sighting.list, support };
    const doubts = { ...sighting.doubts, commonWord: undefined };
    return [[sighting, { list, doubts, ...(i < row.length - 1 && { after: undefined }) }] as const];
  });
};

/** The benches of the page on which one of the rows may sit, as they are filled on its day. */
function filledBenches(index: NamesIndex, rows: readonly (readonly Sighting[])[], where: RowContext): Filled[] {
  const isInOffice = inOfficeOn(where.date);
  const isNamed = ({ level, places }: Person): boolean => level !== 'local' || [...places].some(where.speaksOf);
  const isOurs = (key: string, { state }: Person): boolean =>
    key === 'us' ? where.national || where.homeStates.size === 0 : where.isAboutState(state);
  const isThere = (person: Person): boolean => isInOffice(person) && isNamed(person);
  return benchesIn(index)
    .filter(({ families }) => rows.some((row) => row.every(({ family }) => families.has(family.key))))
    .filter(({ key, first }) => isOurs(key, first))
    .map(({ families }) => ({
      of: (family: string) => families.get(family)?.filter(isThere) ?? [],
      size: lazy(() => Array.from(families.values()).filter((people) => people.some(isThere)).length),
    }));
}

/** All whom the rosters know to sit or to have sat on each bench, by family. Gathered once per index: a page asks its own states'. */
const benchesIn = memoizeByObject((index: NamesIndex) => {
  const seated = [...index.people.values()].flatMap((person) =>
    chambersOf(person).map((key) => [key, person] as const),
  );
  return Array.from(groupBy(seated), ([key, people]) => ({
    key,
    first: people[0]!,
    families: groupBy(people.flatMap((person) => person.families.map((family) => [family, person] as const))),
  }));
});

/** Who sits together: a state's members of Congress with its statewide officers, its legislature, a council, Congress. */
export function chambersOf({ level, offices, state }: Person): readonly string[] {
  const { role, jurisdiction } = offices[0]!;
  if (level === 'local') return [jurisdiction];
  if (level === 'us') return [`${state} delegation`, 'us'];
  const isElectedByAll = role === 'governor' || statewide.includes(role);
  return [...(isElectedByAll ? [`${state} delegation`] : []), `${state} legislature`];
}

/** Surnames that are words, too, say less. */
const mostOfWord = 1.5;

/** How much likelier, as a power of ten, a surname alone is that of one of the bench than of anybody. */
function supportOf({ bearers, wordiness }: Family, size: number, bearing: number): number {
  const support = Math.log10((bearing * population) / (size * bearers));
  return wordiness === undefined ? support : Math.min(support, mostOfWord);
}

/** From here on hardly anybody but a colleague bears it. */
const ofRare = 3;
