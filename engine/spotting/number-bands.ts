/**
 * Which numbers a kind of measure can have in each jurisdiction, and how its key names the kind.
 *
 * Washington's bands start where sources say (House bills at 1000, Senate bills at 5000 …) and end where the next begins, House
 * bills where no biennium has come to; Idaho's House bills start at 1 and Senate bills at 1001, as far as they have
 * come; each series of Congress starts at 1 in each Congress.
 */
import type { PackId } from '../identifiers';

/** What kind of measure it is. `bill` by whichever house: "Bill 1217", told by the number. */
export type Nature =
  | `${'house' | 'senate'}-${'bill' | 'memorial' | 'joint-resolution' | 'concurrent-resolution' | 'resolution'}`
  | 'bill'
  | 'initiative'
  | 'referendum';

interface Band {
  type: string;
  first: number;
  last: number;
}
type Bands = Partial<Record<Nature, Band>>;

const washington: Bands = {
  'house-bill': { type: 'HB', first: 1000, last: 3499 },
  'house-memorial': { type: 'HJM', first: 4000, last: 4199 },
  'house-joint-resolution': { type: 'HJR', first: 4200, last: 4399 },
  'house-concurrent-resolution': { type: 'HCR', first: 4400, last: 4599 },
  'house-resolution': { type: 'HR', first: 4600, last: 4999 },
  'senate-bill': { type: 'SB', first: 5000, last: 7999 },
  'senate-memorial': { type: 'SJM', first: 8000, last: 8199 },
  'senate-joint-resolution': { type: 'SJR', first: 8200, last: 8399 },
  'senate-concurrent-resolution': { type: 'SCR', first: 8400, last: 8599 },
  'senate-resolution': { type: 'SR', first: 8600, last: 8999 },
};
const idaho: Bands = {
  'house-bill': { type: 'H', first: 1, last: 999 },
  'house-memorial': { type: 'HJM', first: 1, last: 99 },
  'house-joint-resolution': { type: 'HJR', first: 1, last: 99 },
  'house-concurrent-resolution': { type: 'HCR', first: 1, last: 99 },
  'house-resolution': { type: 'HR', first: 1, last: 99 },
  'senate-bill': { type: 'S', first: 1001, last: 1599 },
  'senate-memorial': { type: 'SJM', first: 100, last: 199 },
  'senate-joint-resolution': { type: 'SJR', first: 100, last: 199 },
  'senate-concurrent-resolution': { type: 'SCR', first: 100, last: 199 },
  'senate-resolution': { type: 'SR', first: 100, last: 199 },
};
const congress: Bands = {
  'house-bill': { type: 'HR', first: 1, last: 12_999 },
  'senate-bill': { type: 'S', first: 1, last: 6999 },
  'house-joint-resolution': { type: 'HJRES', first: 1, last: 999 },
  'senate-joint-resolution': { type: 'SJRES', first: 1, last: 999 },
  'house-concurrent-resolution': { type: 'HCONRES', first: 1, last: 999 },
  'senate-concurrent-resolution': { type: 'SCONRES', first: 1, last: 999 },
  // "House Resolution 3144" is mostly a bill: see `house-resolutions.ts`.
  'house-resolution': { type: 'HRES', first: 1, last: 4599 },
  'senate-resolution': { type: 'SRES', first: 1, last: 1999 },
};
/** Jurisdictions whose measures have keys. All other states' measures are known to be theirs, and left alone. */
const bands: Record<string, Bands> = { wa: washington, id: idaho, us: congress };
export const keyedJurisdictions: readonly PackId[] = Object.keys(bands);

/** Washington's kind of measure by the number alone, which suffices within a biennium. */
export function washingtonNature(number: number): Nature | undefined {
  return (Object.keys(washington) as Nature[]).find((nature) => inBand(washington[nature], number));
}

/**
 * Bills of a neighbour whose measures have no keys: Oregon's House counts from 2001, in short sessions from 4001; its Senate
 * from 1, in short sessions from 1501, with its budgets above. Drawn wide. Of all other states any number may be theirs.
 */
const neighbours: Record<string, Partial<Record<Nature, readonly (readonly [number, number])[]>>> = {
  or: {
    'house-bill': [[2001, 5999]],
    'senate-bill': [
      [1, 1999],
      [5500, 5999],
    ],
  },
};

/** Whether a state without keys can have such a measure of this number. */
export function mayBeOf(state: PackId, nature: Nature, number: number): boolean {
  const series = neighbours[state]?.[nature];
  return series === undefined || series.some(([first, last]) => number >= first && number <= last);
}

function inBand(band: Band | undefined, number: number): boolean {
  return band !== undefined && number >= band.first && number <= band.last;
}

/** The kind as a key names it, or nothing if the jurisdiction has no such measure of this number. */
export function typeIn(jurisdiction: PackId, nature: Nature, number: number): string | undefined {
  if (nature === 'bill') {
    const told = jurisdiction === 'wa' ? washingtonNature(number) : undefined;
    return told === 'house-bill' || told === 'senate-bill' ? washington[told]!.type : undefined;
  }
  const band = bands[jurisdiction]?.[nature];
  return inBand(band, number) ? band!.type : undefined;
}
