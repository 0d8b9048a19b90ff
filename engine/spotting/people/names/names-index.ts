/**
 * The rosters as spotting asks them: from the first word of a family name to the people who bear it. A page names a few of the
 * thousands, and most backgrounds live for one page: so only the family names are read of everybody.
 */
import type { RosterFile } from '../../../release/packs';
import { groupBy } from '../../../group-by';
import { lazy, memoize } from '../../../memoize';
import { foldWords } from '../../../text';
import { type NameAmbiguity, surnameFrequency, nameAmbiguity } from './commonness';
import { type RosterContext, type Person, personOf } from './person';

export { groupOf, type Party, type Person, stateOfOffice } from './person';

/** One family name and all who bear it. */
export class Family {
  readonly words: readonly string[];
  readonly wordiness: NameAmbiguity;
  private ofBearers?: number;
  private ofPlaces?: boolean;

  constructor(
    /** Folded words joined by blanks; the identity of a family name everywhere. */
    readonly key: string,
    readonly people: readonly Person[],
    private readonly places: () => ReadonlySet<string>,
  ) {
    this.words = key.split(' ');
    this.wordiness = this.words.length > 1 ? undefined : nameAmbiguity(key);
  }

  /** How many people in the country bear it. */
  get bearers(): number {
    return (this.ofBearers ??= surnameFrequency(this.words));
  }
  /** A town or a county that some pack knows is called so, too: "Cheney". */
  get isPlace(): boolean {
    return (this.ofPlaces ??= this.places().has(this.key));
  }
}

export interface NamesIndex {
  /** Those that begin with a folded word, the longest names first. */
  readonly families: (first: string) => readonly Family[];
  readonly people: ReadonlyMap<string, Person>;
  /** All places (folded) that a state's pack knows. */
  readonly placesOf: (state: string) => ReadonlySet<string>;
}

/** Heads of the federal executive are in half of all news and answer to no district: their names are left unmarked. */
const unmarked = new Set(['president', 'vice-president']);

/** What the people of a roster ask of it, and all the places that it knows. */
function listingOf({ pack, places = {} }: RosterFile): RosterContext & { readonly places: () => ReadonlySet<string> } {
  const folded = lazy(() => Object.entries(places).map(([place, of]) => [foldWords(place).join(' '), of] as const));
  return {
    pack,
    places: lazy(() => new Set(folded().map(([place]) => place))),
    byDistrict: lazy(() =>
      groupBy(folded().flatMap(([place, of]) => of.map((district) => [district, place] as const))),
    ),
  };
}

const nobody: readonly Family[] = [];
const nowhere: ReadonlySet<string> = new Set();

/** Prepares the rosters. Cost is linear in the people. */
export function createNamesIndex(rosters: readonly RosterFile[]): NamesIndex {
  const listings = new Map(rosters.map((roster) => [roster.pack, listingOf(roster)] as const));
  const people = new Map<string, Person>();
  /** By the first word of a family name, who bears which. */
  const bearing = new Map<string, (readonly [family: string, person: Person])[]>();
  for (const roster of rosters) {
    const listing = listings.get(roster.pack)!;
    for (const entry of roster.people) {
      if (people.has(entry.id) || unmarked.has(entry.offices[0]?.role ?? '')) continue;
      const person = personOf(entry, listing);
      people.set(entry.id, person);
      for (const family of person.families) {
        const first = family.includes(' ') ? family.slice(0, family.indexOf(' ')) : family;
        const same = bearing.get(first);
        if (same === undefined) bearing.set(first, [[family, person]]);
        else same.push([family, person]);
      }
    }
  }
  const places = lazy(() => new Set([...listings.values()].flatMap((listing) => [...listing.places()])));
  const familiesOf = memoize((first: string): readonly Family[] => {
    const found = Array.from(groupBy(bearing.get(first)!), ([key, bearers]) => new Family(key, bearers, places));
    return found.sort((a, b) => b.words.length - a.words.length);
  }, bearing.size);
  return {
    families: (first) => (bearing.has(first) ? familiesOf(first) : nobody),
    people,
    placesOf: (state) => listings.get(state)?.places() ?? nowhere,
  };
}

/** More people than bear a surname that may stand alone. */
const manyOfSurname = 6000;

/** A surname that hardly anyone bears, and that is neither a word nor a town. */
export const isPlainSurname = (family: Family): boolean =>
  family.bearers < manyOfSurname && family.wordiness === undefined && !family.isPlace;

/** Whether the person serves the place (folded), or one whose name is a part of its name, or the other way round. */
export function servesPlace({ places }: Person, place: string): boolean {
  if (places.has(place)) return true;
  for (const one of places) if (place.endsWith(` ${one}`) || place.startsWith(`${one} `)) return true;
  return false;
}
