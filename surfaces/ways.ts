/** The ways to a district that look at files of the package, at the device's place, or ask the Census Bureau. */
import { lookUpAddress } from '../browser/census';
import { readBoundaries, readZips } from '../browser/boundary-files';
import { currentPosition } from '../browser/geolocation';
import { countedFetch } from '../browser/request-log';
import type { Store } from '../browser/store';
import { localDay } from '../browser/today';
import type { DistrictWays } from '../components/district/DistrictChooser';
import { myEntries } from '../engine/cards/my-entries';
import { districtChoices } from '../engine/districts/choices';
import { districtsAt, mappedStates, zipAnswer, type LocationAnswer } from '../engine/districts/found';

async function locate(): Promise<LocationAnswer> {
  const position = await currentPosition();
  if (position.kind !== 'point') return position;
  try {
    const states = await Promise.all(mappedStates.map(async (state) => [state, await readBoundaries(state)] as const));
    const districts = districtsAt(position.point, states);
    return districts ? { kind: 'found', districts } : { kind: 'outside' };
  } catch {
    return { kind: 'failed' };
  }
}

export const waysOver = (store: Store): DistrictWays => ({
  boundaries: readBoundaries,
  zip: (typed) =>
    readZips().then(
      (files) => zipAnswer(files, typed),
      () => ({ kind: 'failed' as const }),
    ),
  location: locate,
  address: (street) =>
    lookUpAddress(street, { fetch: countedFetch, isOnline: () => navigator.onLine, today: localDay() }),
  choices: async (state) => {
    const rosters = await store.rosters([state, 'us']);
    const isThere = rosters.some(({ pack }) => pack === state);
    return isThere ? districtChoices(state, rosters) : undefined;
  },
  preview: async (districts) => {
    const packs = districts.state ? [districts.state, 'us'] : [];
    return store.ask(packs, (release) => myEntries(districts, release, localDay()));
  },
});
