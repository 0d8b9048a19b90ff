/** The states, as articles name them: by name, by abbreviations of datelines and address lines, by the capital; and what is abroad. */
import type { PackId } from '../../identifiers';
import { jurisdictions } from '../../jurisdictions';
import { states } from '../../jurisdictions/states';
import { cities, countries } from './tables/places-abroad';

export { states } from '../../jurisdictions/states';

export const stateByName = new Map(states.map(({ state, name }) => [name.toLowerCase(), state]));

/** Two-letter codes, AP abbreviations and names, without stops, in lower case: what may follow the city of a dateline. */
export const stateByAbbreviation = new Map<string, PackId>([
  ...stateByName,
  ...states.flatMap(({ state, ap }) =>
    [state, ...(ap ? [ap] : [])].map((name) => [normalizePlace(name), state] as const),
  ),
  ['dc', 'us'],
]);

/** Cities that stand alone in a dateline. Those of a state with a descriptor do so in its papers. */
export const datelineCities = new Map<string, PackId>([
  ...states
    .filter(({ standsAlone }) => standsAlone)
    .map(({ state, capital }) => [capital.toLowerCase(), state] as const),
  ...jurisdictions.flatMap(({ id, press }) => (press.datelines?.split('|') ?? []).map((city) => [city, id] as const)),
]);

/** The words of a place in small letters, with plain apostrophes and without stops. */
export function normalizePlace(place: string): string {
  return place.replaceAll('.', '').replaceAll('’', "'").trim().toLowerCase();
}

/** The state of whatever is abroad. */
export const abroad = 'xx';

/** Countries and cities in small letters, without accents and stops. */
export const foreignPlaces: ReadonlySet<string> = new Set([...countries.split('|'), ...cities.split('|')]);
