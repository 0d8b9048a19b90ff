/**
 * A candidate for the very office that the person took after the next election: "mayoral candidate Lisa Brown" of 2023.
 */
import { startsWithin } from '../titles/office-fit';
import { stateOf } from '../words/states';
import type { Pair } from './evidence';

/** Days from the first word of a campaign to the first day in office. */
const campaign = 460;

/** Whether the text says so, of an office, a time and a place that are those of the person. */
export const isCandidate = (pair: Pair): boolean => candidacyOf(pair) !== undefined;

/** The words that say so. */
export function candidacyOf(pair: Pair): string | undefined {
  const { article, fit, person } = pair;
  if (fit === undefined || fit.how === 'initials') return undefined;
  // "Another Bob Ferguson is the attorney general."
  if (pair.character.sightings.some(({ another }) => another === true)) return undefined;
  const home = article.homeStates.has(person.state);
  const isOwn = (place: string): boolean => person.places.has(place) || stateOf(place) === person.state;
  const said = pair.character.sightings.find(({ candidacy, from: origin, run }) => {
    if (candidacy === undefined) return false;
    const { from, names, place, roles, state, states } = candidacy;
    const own = person.offices.filter(
      (office) => roles.includes(office.role) && startsWithin(office, article.date, campaign),
    );
    if (own.length === 0) return false;
    // "a candidate for governor from Yakima", "In Arizona, she is running for state Senate"
    if (!from.every(isOwn) || [...states].some((one) => one !== person.state)) return false;
    if ((origin?.state ?? person.state) !== person.state || (origin?.place && !isOwn(origin.place))) return false;
    if ((article.stateOfStory(run) ?? person.state) !== person.state) return false;
    // A city's race is run in the city, a state's in all of its places.
    const isLocal = own.every(({ role }) => local.has(role));
    if (isLocal)
      return place === undefined
        ? home && [...person.places].some((one) => names.includes(` ${one} `))
        : person.places.has(place) && (home || article.stateWeight(person.state) >= 3);
    if (place !== undefined) return false;
    return state === undefined ? home : state === person.state;
  });
  return said?.candidacy?.text;
}

const local: ReadonlySet<string> = new Set(['mayor', 'council-president', 'council-member', 'county-commissioner']);
