/** The ways to a district over sample answers: no device and no network. */
import type { DistrictWays } from '../../components/district/DistrictChooser';
import { myEntries } from '../../engine/cards/my-entries';
import washington from '../../public/boundaries/wa.json';
import type { StateTopology } from '../../engine/districts/boundaries';
import { sampleRelease } from '../engine/cards/sample-release';

export const sampleWays = (changes: Partial<DistrictWays> = {}): DistrictWays => ({
  boundaries: () => Promise.resolve(washington as unknown as StateTopology),
  zip: () =>
    Promise.resolve({
      kind: 'candidates',
      state: 'wa',
      place: 'Sampleton',
      county: 'Sample',
      candidates: {
        legislative: [
          { number: '3', places: ['Sampleton'] },
          { number: '6', places: ['Sampleton', 'Exampleville'] },
        ],
        congressional: [{ number: '5', places: ['Sampleton'] }],
      },
    }),
  location: () => Promise.resolve({ kind: 'denied' }),
  address: () => Promise.resolve({ kind: 'none' }),
  choices: () => Promise.resolve(undefined),
  preview: (districts) => Promise.resolve(myEntries(districts, sampleRelease(), '2026-11-24')),
  ...changes,
});
