/** What a reader can choose from, as the rosters themselves show it. */
import type { IsoDate, PackId } from '../identifiers';
import { addDays } from '../jurisdictions/days';
import { lastTurn } from '../jurisdictions/sessions';
import type { Office, OfficeRole, RosterFile } from '../release/packs';
import type { Districts } from './districts';
import { districtOf, groupOf, isAtLarge } from './my-officials';
import { touches } from './terms';

export interface DistrictChoices {
  /** The upper chamber's districts; the lower's too where one map serves both. */
  legislative: string[];
  /** Present where the lower chamber has a map of its own. */
  legislativeLower?: string[];
  congressional: string[];
  /** Cities and counties with an official in the data: `spokane`, `spokane-county`. */
  cities: string[];
  counties: string[];
  /** Districts of a city's council or a county's commission, by city or county. */
  council: Record<string, string[]>;
  commissioner: Record<string, string[]>;
}

/** For so many days after a turn sources may still lack some of those whom it brought. */
const slow = 90;

/** A legislature's last turn that the facts show whole; mayors and councils have none of one day for all. */
const turnBefore = ({ role, jurisdiction }: Office, asOf: IsoDate): IsoDate =>
  ['legislature', 'congress'].includes(groupOf[role] ?? '') ? lastTurn(jurisdiction, addDays(asOf, -slow)) : asOf;

const byNumber = new Intl.Collator('en', { numeric: true });
const sorted = (values: Iterable<string>) => [...new Set(values)].sort(byNumber.compare);

/** Numbers run without a gap: one whose seats are all empty is still a district. */
function withoutGaps(numbers: readonly string[]): string[] {
  if (numbers.length === 0 || !numbers.every((number) => /^\d+$/.test(number))) return [...numbers];
  return Array.from({ length: Math.max(...numbers.map(Number)) }, (_, at) => String(at + 1));
}

/** Whoever is elected at large represents everyone: there is nothing to choose. */
const withoutAtLarge = (numbers: readonly string[]) => numbers.filter((number) => !isAtLarge(number));

/**
 * The lists for one state, from its own roster and that of Congress. A district exists whoever holds its seats: what
 * counts is that somebody has held one since the turn before the facts were checked, not who holds it today.
 */
export function districtChoices(state: PackId, rosters: readonly RosterFile[]): DistrictChoices {
  const offices = rosters.flatMap(({ asOf, people }) =>
    people
      .flatMap((person) => person.offices)
      .filter((office) => touches(office, { from: turnBefore(office, asOf), to: asOf })),
  );
  const numbers = (found: readonly Office[]) => sorted(found.flatMap((office) => districtOf(office) ?? []));
  const held = (...roles: OfficeRole[]) =>
    offices.filter(
      ({ role, jurisdiction, state: home }) => roles.includes(role) && (home ?? jurisdiction.split('/')[0]) === state,
    );
  const places = (found: readonly Office[]) =>
    sorted(found.flatMap(({ jurisdiction }) => jurisdiction.split('/')[1] ?? []));
  const byPlace = (found: readonly Office[]) =>
    Object.fromEntries(
      places(found).map((place) => [
        place,
        withoutAtLarge(numbers(found.filter(({ jurisdiction }) => jurisdiction === `${state}/${place}`))),
      ]),
    );

  const upper = withoutGaps(numbers(held('state-senator', 'state-legislator')));
  const lower = withoutGaps(numbers(held('state-representative')));
  const oneMap = lower.length === 0 || upper.join() === lower.join();
  const council = held('council-member');
  const commission = held('county-commissioner');
  return {
    legislative: upper,
    ...(!oneMap && { legislativeLower: lower }),
    congressional: withoutGaps(withoutAtLarge(numbers(held('us-representative')))),
    cities: places([...held('mayor', 'council-president'), ...council]),
    counties: places(commission),
    council: byPlace(council),
    commissioner: byPlace(commission),
  };
}

/** The same districts with one part set or cleared; what lies within a part that has changed is forgotten. */
export function withDistrict(districts: Districts, part: keyof Districts, value: string): Districts {
  const within: Partial<Record<keyof Districts, (keyof Districts)[]>> = { city: ['council'], county: ['commissioner'] };
  const kept: Districts = part === 'state' ? {} : { ...districts };
  for (const inner of within[part] ?? []) delete kept[inner];
  delete kept[part];
  return value === '' ? kept : { ...kept, [part]: value };
}

/** The same districts without a city or county that nobody in the data is elected for, as a ZIP's county may be. */
export function withoutUnknownPlaces(districts: Districts, { cities, counties }: DistrictChoices): Districts {
  const isKnown = { city: cities, county: counties };
  let known = districts;
  for (const part of ['city', 'county'] as const)
    if (known[part] !== undefined && !isKnown[part].includes(known[part])) known = withDistrict(known, part, '');
  return known;
}
