/** Whether a place is outside the United States. */
import { cities, countries } from './tables/places-abroad';

const citiesAbroad: ReadonlySet<string> = new Set(cities.split('|'));
/** The names of both in small letters, without accents and stops. */
export const placesAbroad: ReadonlySet<string> = new Set([...countries.split('|'), ...citiesAbroad]);

/** The state of whatever is abroad. */
export const abroad = 'xx';

const folded = (place: string): string =>
  place
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replaceAll('đ', 'd')
    .trim();

/** Whether a dateline is of a place abroad: a city known without its country, or one behind which a place abroad is named. */
export const isDatelineAbroad = (city: string, behind: string | undefined): boolean =>
  behind ? placesAbroad.has(folded(behind)) : citiesAbroad.has(folded(city));
