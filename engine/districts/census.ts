/**
 * The Census Bureau's geocoder: what to ask for a street address, and how to read the answer. Only asked when the reader
 * says so, after a sentence that says where the address goes; only the resulting districts are kept.
 * Documented at https://geocoding.geo.census.gov/geocoder/Geocoding_Services_API.html.
 */
import * as z from 'zod/mini';
import type { IsoDate } from '../identifiers';
import type { Districts } from './districts';

/** The day on which the Congress elected in November of an even year sits. */
const turnOfCongress = '2027-01-03';

/**
 * The vintage whose districts the sitting members represent. "Current" has shown the next Congress's lines since
 * September 2026, so it is only right once that Congress sits.
 */
export const censusVintage = (today: IsoDate): string =>
  today < turnOfCongress ? 'ACS2025_Current' : 'Current_Current';

/** Where addresses go. */
export const censusHost = 'geocoding.geo.census.gov';

/** The one address asked for this look-up. */
export function censusAddress(street: string, today: IsoDate): string {
  const query = new URLSearchParams({
    address: street.trim().slice(0, 200),
    benchmark: 'Public_AR_Current',
    vintage: censusVintage(today),
    layers: 'all',
    format: 'json',
  });
  return `https://${censusHost}/geocoder/geographies/onelineaddress?${query}`;
}

const Area = z.looseObject({ GEOID: z.string(), BASENAME: z.optional(z.string()), NAME: z.optional(z.string()) });
const Answer = z.object({
  result: z.object({
    addressMatches: z.array(
      z.object({
        matchedAddress: z.string(),
        coordinates: z.object({ x: z.number(), y: z.number() }),
        geographies: z.record(z.string(), z.array(Area)),
      }),
    ),
  }),
});

/** One address that the bureau found. */
export interface CensusMatch {
  matchedAddress: string;
  point: [longitude: number, latitude: number];
  districts: Districts;
}

/** Postal codes by the first two digits of a GEOID. */
const stateByFips: Record<string, string> = {
  '01': 'al', '02': 'ak', '04': 'az', '05': 'ar', '06': 'ca', '08': 'co', '09': 'ct', '10': 'de', '11': 'dc', '12': 'fl',
  '13': 'ga', '15': 'hi', '16': 'id', '17': 'il', '18': 'in', '19': 'ia', '20': 'ks', '21': 'ky', '22': 'la', '23': 'me',
  '24': 'md', '25': 'ma', '26': 'mi', '27': 'mn', '28': 'ms', '29': 'mo', '30': 'mt', '31': 'ne', '32': 'nv', '33': 'nh',
  '34': 'nj', '35': 'nm', '36': 'ny', '37': 'nc', '38': 'nd', '39': 'oh', '40': 'ok', '41': 'or', '42': 'pa', '44': 'ri',
  '45': 'sc', '46': 'sd', '47': 'tn', '48': 'tx', '49': 'ut', '50': 'vt', '51': 'va', '53': 'wa', '54': 'wv', '55': 'wi',
  '56': 'wy', '72': 'pr',
}; // prettier-ignore

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Reads the bureau's answer. Its layers change names with every vintage ("119th Congressional Districts",
 * "2024 State Legislative Districts - Upper"), so they are found by what their names contain.
 * @returns every match; empty when the address is not known
 * @throws when the answer is not of the documented shape
 */
export function readCensusAnswer(answer: unknown): CensusMatch[] {
  const { result } = z.parse(Answer, answer);
  return result.addressMatches.map(({ matchedAddress, coordinates, geographies }) => {
    const area = (words: string) => {
      const layer = Object.keys(geographies).find((name) => name.toLowerCase().includes(words));
      return layer === undefined ? undefined : geographies[layer]?.[0];
    };
    /** "5305" → "5", "53003" → "3"; at-large districts are "00" or "98". */
    const number = (found: z.infer<typeof Area> | undefined): string | undefined => {
      if (!found) return undefined;
      const code = found.GEOID.slice(2).replace(/^0+/, '');
      return code === '' || code === '98' ? 'At-Large' : code;
    };
    const congressional = area('congressional districts');
    const upper = area('legislative districts - upper');
    const lower = number(area('legislative districts - lower'));
    const city = area('incorporated places')?.BASENAME;
    const county = area('counties')?.BASENAME;
    const state = stateByFips[(upper ?? congressional ?? area('counties'))?.GEOID.slice(0, 2) ?? ''];
    const legislative = number(upper);
    const districts: Districts = {
      ...(state !== undefined && { state }),
      ...(legislative !== undefined && { legislative }),
      ...(lower !== undefined && lower !== legislative && { legislativeLower: lower }),
      ...(congressional && { congressional: number(congressional) }),
      ...(city !== undefined && { city: slug(city) }),
      ...(county !== undefined && { county: slug(`${county} county`) }),
    };
    return { matchedAddress, point: [coordinates.x, coordinates.y], districts };
  });
}
