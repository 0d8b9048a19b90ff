import { expect, it } from 'vitest';
import { countyId, lookUpZip, zipCandidates, type ZipFile } from '../../../engine/districts/zips';

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

it('knows a district by the places nearest to the ZIP, not by those that have most ZIPs', () => {
  const entry = (place: string, x: number, ...legislative: string[]) => ({
    place,
    county: 'Sample',
    point: [x, 0.5] as [number, number],
    legislative,
    congressional: ['5'],
  });
  const zips = {
    '99205': entry('Sample City', 0.5, '3', '9'),
    '99001': entry('Far Town', 4, '9'),
    '99002': entry('Far Town', 4.1, '9'),
    '99003': entry('Next Town', 1, '9'),
  };
  const found = zipCandidates({ schema: 1, asOf: '2026-01-01', zips }, '99205');
  expect(found.kind === 'candidates' && found.candidates.legislative).toEqual([
    { number: '3', places: ['Sample City'] },
    { number: '9', places: ['Next Town', 'Far Town'] },
  ]);
});

it('names a county as jurisdictions do', () => {
  expect(countyId('Walla Walla')).toBe('walla-walla-county');
});
