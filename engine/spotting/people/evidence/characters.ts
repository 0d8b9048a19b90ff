/**
 * Mentions that carry a given name or a title are gathered into characters: the people of the story.
 * Evidence seen at any of a character's mentions counts for all of them, and one decision is made for it.
 */
import { groupBy } from '../../../group-by';
import { memoizeByObject } from '../../../memoize';
import { weights } from '../../evidence/weights';
import type { GivenNameMatch } from '../names/given-name-match';
import { isOfDistrict } from '../names/district-behind';
import { groupOf, type Family, isPlainSurname, type Person } from '../names/names-index';
import { hasHeld } from '../titles/office-match';
import { isTitled, type Sighting, speaksForOffice } from '../context/sighting';

export interface Character {
  readonly family: Family;
  /** Given names as printed; '' for one known by title and surname alone. */
  readonly given: string;
  readonly sightings: readonly Sighting[];
  /** The best fit of the printed given names, person by person. */
  readonly fits: ReadonlyMap<string, GivenNameMatch>;
  /** A later mention by surname alone gives an age, as news does of private people: "Joyce, 61, milks". */
  readonly aged: boolean;
  /** Split off from an official of the same name, because the text says somebody else is meant. */
  readonly namesake: boolean;
}

/** What tells two bearers of one surname apart when only titles are printed: the offices, and the state or place. */
const titleKey = ({ title, tag, from, district = '' }: Sighting): string =>
  (title === undefined
    ? [tag?.party, tag?.state ?? from?.state, tag?.place]
    : [title.meaning.roles.join('+'), title.state, title.place, tag?.party]
  ).join('/') + `/${district}`;

/** Plainly somebody else at this very place. */
const speaksAgainst = (one: Sighting): boolean =>
  one.doubts.kin ||
  one.doubts.described === 'plainly' ||
  one.title?.meaning.foreign === true ||
  (one.tag === undefined && one.after?.kin === true) ||
  (!speaksForOffice(one) &&
    (one.sentence.denied ||
      one.sentence.news?.accused === true ||
      one.after?.age === true ||
      (one.after?.meaning?.foreign === true && !one.after.definite)));

/**
 * An official and a namesake in one article ("Their teacher, Mary Dye … Rep. Mary Dye, R-Pomeroy"): every mention
 * without a sign of its own goes with the latest that had one.
 */
function separate(character: Character): Character[] {
  const { sightings } = character;
  const first = sightings.findIndex((one) => speaksForOffice(one) && !speaksAgainst(one));
  // "Chris Jordan teaches the cello", "Jim Walsh of Kettle Falls": before any sign of the office a trade or a home is a namesake’s.
  const isOther = (one: Sighting, at: number): boolean =>
    speaksAgainst(one) ||
    (at < first && (one.doubts.described !== undefined || one.from?.place !== undefined) && !speaksForOffice(one));
  if (first < 0 || !sightings.some(isOther)) return [character];
  const official: Sighting[] = [];
  const namesake: Sighting[] = [];
  let side: Sighting[] | undefined;
  for (const [at, one] of sightings.entries()) {
    if (isOther(one, at)) side = namesake;
    else if (speaksForOffice(one)) side = official;
    (side ?? namesake).push(one);
  }
  return [withSightings(character, official), withSightings(character, namesake, true)];
}

/** A character with some of its mentions. */
const withSightings = (
  { family, given, fits, aged }: Character,
  sightings: readonly Sighting[],
  namesake = false,
): Character => ({ family, given, sightings, fits, aged, namesake });

/** The state that the words next to a name put it in. */
const stateOf = (one: Sighting): string | undefined => one.tag?.state ?? one.title?.state ?? one.from?.state;

/** "Rep. Mike Rogers of Alabama … Mike Rogers of Michigan": two people; a mention without a state goes with the latest. */
function byState(character: Character): Character[] {
  const states = character.sightings.map(stateOf);
  const first = states.find((state) => state !== undefined);
  if (first === undefined || states.every((state) => state === first)) return [character];
  // Before the first state: whoever of ours may be meant, or, if that is another state's, nobody's.
  let current = [...character.fits.values()].some((fit) => fit.person.state === first) ? first : '';
  const parts = groupBy(
    character.sightings.map((one) => {
      current = stateOf(one) ?? current;
      return [current, one];
    }),
  );
  return Array.from(parts.values(), (sightings) => withSightings(character, sightings));
}

const mostOf = memoizeByObject((list: ReadonlyMap<string, number>): number => Math.max(...list.values()));
/** Whether colleagues of a person bear about as many names of a list as those of any other house. */
export const isOfColleagues = (list: ReadonlyMap<string, number>, person: Person): boolean =>
  (list.get(groupOf(person)) ?? 0) >= weights['decide.list-share'] * mostOf(list);

/** Who may be meant: those of the given names, or whom a title alone, or a tag, can mean at all. Nobody else need be weighed. */
export function candidatesOf({ family, fits, given, sightings }: Character): Person[] {
  if (given !== '') return [...fits.values()].map(({ person }) => person);
  return family.people.filter((person) =>
    sightings.some(({ title, tag, from, list: { counts }, district }) => {
      const state = tag?.state ?? from?.state;
      return (
        (district === undefined || isOfDistrict(person, district)) &&
        (state === undefined || state === person.state) &&
        (counts === undefined || isOfColleagues(counts, person)) &&
        (!title?.meaning.roles.length || hasHeld(person, title.meaning.roles))
      );
    }),
  );
}

/** Such a surname alone: "Schoesler: Ritzville needs its hospital". Where nobody is introduced by it, readers know whose it is. */
const isPlain = ({ family, doubts: { commonWord, kin, credit }, kind, otherGiven }: Sighting): boolean =>
  isPlainSurname(family) && ![commonWord, kin, credit, otherGiven].some(Boolean) && kind !== 'byline' && kind !== 'nav';

const isNamed = ({ given, otherGiven }: Sighting): boolean => given !== '' && !otherGiven;

/** By what a sighting goes with others; undefined for a bare surname or a namesake, which the story judges. */
function keyOf(one: Sighting, named: ReadonlySet<string>): string | undefined {
  const { family, given, otherGiven, tag, from, list } = one;
  if (isNamed(one)) return `${family.key}|${given}`;
  const isSaid = !otherGiven && (isTitled(one) || tag !== undefined || from?.state !== undefined);
  const isAlone = !named.has(family.key) && (list.support !== undefined || isPlain(one));
  return isSaid || isAlone ? `${family.key}||${titleKey(one)}` : undefined;
}

function gathered(sightings: readonly Sighting[], aged: ReadonlySet<string>): Character {
  const first = sightings[0] as Sighting;
  const { family } = first;
  const fits = new Map<string, GivenNameMatch>();
  for (const one of sightings) for (const fit of one.fits) if (!fits.has(fit.person.id)) fits.set(fit.person.id, fit);
  return {
    family,
    given: isNamed(first) ? first.given : '',
    sightings,
    fits,
    aged: isNamed(first) && aged.has(family.key),
    namesake: false,
  };
}

/** Groups sightings in the order of their first appearance. */
export function clusterSightings(sightings: readonly Sighting[]): Character[] {
  const named = new Set(sightings.filter(({ given }) => given !== '').map(({ family }) => family.key));
  const aged = new Set(
    sightings
      .filter((one) => one.given === '' && one.after?.age === true && !speaksForOffice(one))
      .map(({ family }) => family.key),
  );
  return Array.from(groupBy(sightings.map((one) => [keyOf(one, named), one])))
    .flatMap(([key, group]) => (key === undefined ? [] : [gathered(group, aged)]))
    .flatMap(byState)
    .flatMap(separate);
}
