/**
 * A candidate for the very office that the person took after the next election: "mayoral candidate Lisa Brown" of 2023.
 */
import { startsWithin } from '../titles/office-fit';
import type { Pair } from './evidence';

/** Days from the first word of a campaign to the first day in office. */
const campaign = 460;

/** Whether the text says so, of an office, a time and a place that are those of the person. */
export const isCandidate = (pair: Pair): boolean => candidacyOf(pair) !== undefined;

/** The words that say so. */
export function candidacyOf(pair: Pair): string | undefined {
  const { article, fit, person } = pair;
  if (fit === undefined || fit.how === 'initials') return undefined;
  const said = pair.character.sightings.find(({ candidacy }) => {
    if (candidacy === undefined) return false;
    const { place, roles, state } = candidacy;
    const own = person.offices.filter(
      (office) => roles.includes(office.role) && startsWithin(office, article.date, campaign),
    );
    if (own.length === 0) return false;
    // A city's race is run in the city, a state's in all of its places.
    const isLocal = own.every(({ role }) => local.has(role));
    if (isLocal)
      return place === undefined
        ? article.homeStates.has(person.state) && [...person.places].some((one) => article.speaksOf(one))
        : person.places.has(place) && (article.homeStates.has(person.state) || article.stateWeight(person.state) >= 3);
    if (place !== undefined) return false;
    return state === undefined ? article.homeStates.has(person.state) : state === person.state;
  });
  return said?.candidacy?.text;
}

const local: ReadonlySet<string> = new Set(['mayor', 'council-president', 'council-member', 'county-commissioner']);
