import { expect, it } from 'vitest';
import { lookUpZip, type ZipFile } from '../../../engine/districts/zips';

const file: ZipFile = {
  schema: 1,
  asOf: '2026-01-01',
  zips: {
    '99205': {
      place: 'Sample City',
      county: 'Sample',
      point: [0.5, 0.5],
      legislative: ['3', '6'],
      congressional: ['5'],
    },
  },
};

it.each([
  ['five digits', '99205', 'Sample City'],
  ['nine digits', '99205-1234', 'Sample City'],
  ['spaces around', '  99205 ', 'Sample City'],
  ['a ZIP of another state', '10001', undefined],
  ['too few digits', '9920', undefined],
  ['a name of every object', 'constructor', undefined],
  ['nothing', '', undefined],
])('reads %s', (_what, typed, place) => {
  expect(lookUpZip(file, typed)?.place).toBe(place);
});
