import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { censusAddress, censusVintage, readCensusAnswer } from '../../../engine/districts/census';

/** The documented shape, with made-up values. */
const answer = (geographies: Record<string, object[]>) => ({
  result: {
    addressMatches: [
      { matchedAddress: '1 SAMPLE ST, SAMPLE CITY, WA', coordinates: { x: -117.4, y: 47.6 }, geographies },
    ],
  },
});

describe('what is asked', () => {
  it.each([
    ['today', '2026-11-25', 'ACS2025_Current'],
    ['the last day of the 119th Congress', '2027-01-02', 'ACS2025_Current'],
    ['the first day of the 120th', '2027-01-03', 'Current_Current'],
  ])('uses the lines of the sitting members: %s', (_when, day, vintage) => {
    expect(censusVintage(day)).toBe(vintage);
  });

  it('is the address, its vintage and nothing else', () => {
    const url = new URL(censusAddress(' 1 Sample St, Spokane & more ', '2026-11-25'));
    expect(url.host).toBe('geocoding.geo.census.gov');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      address: '1 Sample St, Spokane & more',
      benchmark: 'Public_AR_Current',
      vintage: 'ACS2025_Current',
      layers: 'all',
      format: 'json',
    });
  });
});

describe('what is answered', () => {
  const places = {
    Counties: [{ GEOID: '53063', BASENAME: 'Spokane' }],
    'Incorporated Places': [{ GEOID: '5367000', BASENAME: 'Spokane Valley' }],
  };

  it.each([
    ['119th Congressional Districts', '2024 State Legislative Districts'],
    ['120th Congressional Districts', '2026 State Legislative Districts'],
  ])('is read by what the layer names contain: %s', (congress, legislature) => {
    const [match] = readCensusAnswer(
      answer({
        ...places,
        [congress]: [{ GEOID: '5305', BASENAME: '5' }],
        [`${legislature} - Upper`]: [{ GEOID: '53003', BASENAME: '3' }],
        [`${legislature} - Lower`]: [{ GEOID: '53003', BASENAME: '3' }],
      }),
    );
    expect(match?.districts).toEqual({
      state: 'wa',
      legislative: '3',
      congressional: '5',
      city: 'spokane-valley',
      county: 'spokane-county',
    });
  });

  it('keeps a lower chamber with lines of its own apart', () => {
    const [match] = readCensusAnswer(
      answer({
        '2024 State Legislative Districts - Upper': [{ GEOID: '27012' }],
        '2024 State Legislative Districts - Lower': [{ GEOID: '2712A' }],
      }),
    );
    expect(match?.districts).toEqual({ state: 'mn', legislative: '12', legislativeLower: '12A' });
  });

  it('names an at-large seat as such', () => {
    const [match] = readCensusAnswer(answer({ '119th Congressional Districts': [{ GEOID: '5600' }] }));
    expect(match?.districts).toEqual({ state: 'wy', congressional: 'At-Large' });
  });

  it('is empty for an unknown address', () => {
    expect(readCensusAnswer({ result: { addressMatches: [] } })).toEqual([]);
  });

  it('is refused when it has another shape, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => readCensusAnswer(value)).toThrow();
      }),
      { numRuns: 2000 },
    );
  });
});
