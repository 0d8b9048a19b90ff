/**
 * The Census Bureau's geocoder: what to ask for a street address, and how to read the answer. Only asked when the reader
 * says so, after a sentence that says where the address goes; only the resulting districts are kept.
 * Documented at https://geocoding.geo.census.gov/geocoder/Geocoding_Services_API.html.
 */
import * as z from 'zod/mini';
import type { IsoDate } from '../identifiers';
import { states, territories } from '../jurisdictions/states';
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
const stateByFips = new Map([...states, ...territories].map(({ fips, state }) => [fips, state]));

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
    const state = stateByFips.get((upper ?? congressional ?? area('counties'))?.GEOID.slice(0, 2) ?? '');
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
