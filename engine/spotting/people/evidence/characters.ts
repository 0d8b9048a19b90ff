/**
 * Mentions that carry a given name or a title are gathered into characters: the people of the story.
 * Evidence seen at any of a character's mentions counts for all of them, and one decision is made for it.
 */
import { givenOf, isOfOther } from '../beside/called-as';
import type { Fit } from '../names/alignment';
import { bearers } from '../names/commonness';
import { isOfDistrict } from '../names/district-behind';
import { groupOf, type Family, isPlainSurname, type Person } from '../names/names-index';
import { hasHeld } from '../titles/office-fit';
import { isTitled, type Sighting, speaksForOffice } from '../beside/sighting';

export interface Character {
  family: Family;
  /** Given names as printed; '' for one known by title and surname alone. */
  given: string;
  sightings: Sighting[];
  /** The best fit of the printed given names, person by person. */
  fits: Map<string, Fit>;
  /** Who may be meant. */
  candidates: Person[];
  /** A later mention by surname alone gives an age, as news does of private people: "Joyce, 61, milks". */
  aged: boolean;
  /** Split off from an official of the same name, because the text says somebody else is meant. */
  namesake: boolean;
}

/** What tells two bearers of one surname apart when only titles are printed: the offices, and the state or place. */
const titleKey = (sighting: Sighting): string => {
  const title = sighting.title;
  const district = sighting.district === undefined ? '' : `/${sighting.district}`;
  if (title === undefined)
    return [sighting.tag?.party, sighting.tag?.state ?? sighting.from?.state, sighting.tag?.place].join('/') + district;
  return (
    [title.meaning.roles.join('+'), title.state ?? '', title.place ?? '', sighting.tag?.party ?? ''].join('/') +
    district
  );
};

/** Plainly somebody else at this very place, or plainly an official. */
const speaksAgainst = (one: Sighting): boolean =>
  one.kin ||
  one.described === 'plainly' ||
  (one.denied && !speaksForOffice(one)) ||
  one.title?.meaning.foreign === true ||
  (one.tag === undefined && one.after?.kin === true) ||
  (!speaksForOffice(one) && (one.after?.age === true || (one.after?.meaning?.foreign === true && !one.after.definite)));
/** "Chris Jordan teaches the cello": before any sign of the office, a trade is a namesake’s, unless hardly anybody has the name. */
const isOfTrade = (one: Sighting, many: number): boolean =>
  (one.described !== undefined ||
    one.news?.accused === true ||
    (one.news?.how === 'plainly' && many >= fewestOthers)) &&
  inProse(one) &&
  !speaksForOffice(one);
/** So many people of a name, and it may be somebody else who is promoted and bakes. */
const fewestOthers = 5;

/** Headlines, labels, captions, cells and lists name without title what the prose introduces. */
const inProse = (one: Sighting): boolean => (one.kind === undefined && one.onLabel !== true) || one.kind === 'quote';

/** More people of that name than a paper's readers would overlook. */
const isCommon = (character: Character): boolean => bearersOf(character) > 2000;
const bearersOf = ({ family, given }: Character): number => bearers(given.split(' ')[0] ?? '', family.words);

/**
 * An official and a namesake in one article ("Their teacher, Mary Dye … Rep. Mary Dye, R-Pomeroy"): every mention
 * without a sign of its own goes with the latest that had one.
 */
function separate(character: Character): Character[] {
  const { sightings } = character;
  const first = sightings.findIndex((one) => speaksForOffice(one) && !speaksAgainst(one));
  // Papers introduce an official with a title; a common name that comes before it without one, or any name in an earlier
  // paragraph than the one that gives title and party, is somebody else's.
  const introduced = sightings[first];
  const early =
    first > 0 &&
    character.given !== '' &&
    sightings
      .slice(0, first)
      .some(
        (one) =>
          inProse(one) &&
          (isCommon(character) ||
            isOfTrade(one, bearersOf(character)) ||
            ((introduced?.tag?.party !== undefined || introduced?.after?.definite === true) &&
              inProse(introduced) &&
              one.run <= introduced.run - 2)),
      );
  if (first < 0 || (!early && !sightings.some(speaksAgainst))) return [character];
  const official: Sighting[] = [];
  const namesake: Sighting[] = [];
  let side: Sighting[] | undefined;
  for (const one of sightings) {
    if (speaksAgainst(one)) side = namesake;
    else if (side === undefined && !inProse(one) && one.onLabel !== true) {
      official.push(one);
      continue;
    } else if (speaksForOffice(one)) side = official;
    (side ?? namesake).push(one);
  }
  return [
    { ...character, sightings: official },
    { ...character, sightings: namesake, namesake: true },
  ];
}

/**
 * Who a title alone, or a tag, can mean at all: some title fits an office, the tag the state, and most of the list's
 * names are borne among the colleagues. What is ruled out here need not be weighed.
 */
function bearersOfTitle(character: Character): Person[] {
  const sightings = character.sightings.map((sighting) => ({ sighting, ...said(sighting) }));
  return character.family.people.filter((person) =>
    sightings.some(
      ({ sighting, roles, state, list, enough, district }) =>
        (district === undefined || isOfDistrict(person, district)) &&
        (state === undefined || state === person.state) &&
        !isOfOther(sighting.gender, givenOf(person)) &&
        (list === undefined || (list.get(groupOf(person)) ?? 0) >= enough) &&
        (roles === undefined || hasHeld(person, roles)),
    ),
  );
}

/** What is said at a sighting of the office, the place and the list. */
const said = ({ title, tag, from, list, district }: Sighting) => ({
  district,
  roles: title === undefined || title.meaning.roles.length === 0 ? undefined : title.meaning.roles,
  state: tag?.state ?? from?.state,
  list,
  enough: list === undefined ? 0 : 0.7 * Math.max(...list.values()),
});

/** The state that the words next to a name put it in. */
const stateOf = (one: Sighting): string | undefined => one.tag?.state ?? one.title?.state ?? one.from?.state;

/** "Rep. Mike Rogers of Alabama … Mike Rogers of Michigan": two people; a mention without a state goes with the latest. */
function byState(character: Character): Character[] {
  const states = new Set(character.sightings.map(stateOf).filter((state) => state !== undefined));
  if (states.size === 0 || (states.size === 1 && character.sightings.every((one) => stateOf(one) !== undefined)))
    return [character];
  const parts = new Map<string, Sighting[]>();
  // Before the first state: whoever of ours may be meant, or, if that is another state's, nobody's.
  const first = character.sightings.map(stateOf).find((state) => state !== undefined) as string;
  const ours = (state: string): boolean => [...character.fits.values()].some((fit) => fit.person.state === state);
  let current = ours(first) ? first : '';
  for (const one of character.sightings) {
    current = stateOf(one) ?? current;
    parts.set(current, [...(parts.get(current) ?? []), one]);
  }
  return [...parts.values()].map((sightings) => ({ ...character, sightings }));
}

/** Such a surname alone: "Schoesler: Ritzville needs its hospital", "Ferguson vetoed the bill". Where nobody is introduced by it, readers know whose it is. */
const isPlain = ({ family, doubt, kin, credit, kind, otherGiven }: Sighting): boolean =>
  isPlainSurname(family) &&
  doubt === undefined &&
  !kin &&
  !credit &&
  !otherGiven &&
  kind !== 'byline' &&
  kind !== 'nav';

/** Groups sightings in the order of their first appearance. Other bare surnames and namesakes are left to others. */
export function charactersOf(sightings: readonly Sighting[]): Character[] {
  const byKey = new Map<string, Character>();
  const named = new Set(sightings.filter(({ given }) => given !== '').map(({ family }) => family.key));
  const aged = new Set(
    sightings
      .filter((one) => one.given === '' && one.after?.age === true && !speaksForOffice(one))
      .map(({ family }) => family.key),
  );
  for (const sighting of sightings) {
    const isNamed = sighting.given !== '' && !sighting.otherGiven;
    const titled =
      !isNamed &&
      !sighting.otherGiven &&
      (isTitled(sighting) || sighting.tag !== undefined || sighting.from?.state !== undefined);
    const plain =
      !isNamed && !titled && !named.has(sighting.family.key) && (sighting.together !== undefined || isPlain(sighting));
    if (!isNamed && !titled && !plain) continue;
    const key = isNamed ? `${sighting.family.key}|${sighting.given}` : `${sighting.family.key}||${titleKey(sighting)}`;
    let character = byKey.get(key);
    if (character === undefined) {
      character = {
        family: sighting.family,
        given: isNamed ? sighting.given : '',
        sightings: [],
        fits: new Map(),
        candidates: [],
        aged: isNamed && aged.has(sighting.family.key),
        namesake: false,
      };
      byKey.set(key, character);
    }
    character.sightings.push(sighting);
    for (const fit of sighting.fits) if (!character.fits.has(fit.person.id)) character.fits.set(fit.person.id, fit);
  }
  const characters = [...byKey.values()].flatMap(byState).flatMap(separate);
  for (const character of characters)
    character.candidates =
      character.given === '' ? bearersOfTitle(character) : [...character.fits.values()].map((fit) => fit.person);
  return characters;
}
