import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareLocators, seededRandom } from '../../dataset/boundaries/agreement';
import { compileZips } from '../../dataset/boundaries/compile-zips';
import { createLocator, districtFeatures, type Point, type StateTopology } from '../../engine/districts/boundaries';
import { ZipFile } from '../../engine/districts/zips';

const shipped = (name: string): unknown => JSON.parse(readFileSync(`public/boundaries/${name}.json`, 'utf8'));
const washington = shipped('wa') as StateTopology;

describe('the shipped boundaries', () => {
  it('take at most 250 KB together', () => {
    const bytes = ['wa', 'id'].map((state) => statSync(`public/boundaries/${state}.json`).size);
    expect(bytes[0]! + bytes[1]!).toBeLessThanOrEqual(250_000);
  });

  it.each([
    ['wa', 'legislative', 49],
    ['wa', 'congressional', 10],
    ['id', 'legislative', 35],
    ['id', 'congressional', 2],
  ] as const)('%s has all its %s districts: %i', (state, layer, count) => {
    const numbers = districtFeatures(shipped(state) as StateTopology, layer).map(({ id }) => Number(id));
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  it('put every ZIP’s point into the first of its candidate districts', () => {
    const locate = createLocator(washington);
    const { zips } = ZipFile.parse(shipped('wa-zips'));
    const entries = Object.entries(zips);
    expect(entries).toHaveLength(716);
    for (const [zip, { point, legislative, congressional }] of entries) {
      const here = locate(point as Point);
      if (here.legislative !== undefined) expect([zip, here.legislative]).toEqual([zip, legislative[0]]);
      if (here.congressional !== undefined) expect([zip, here.congressional]).toEqual([zip, congressional[0]]);
    }
  });
});

it('counts a point on which the locators differ', () => {
  const full = ([x]: Point) => ({ legislative: x < 1 ? '3' : '6' });
  const moved = ([x]: Point) => ({ legislative: x < 1.1 ? '3' : '6' });
  const points: Point[] = [
    [0.5, 0],
    [1.05, 0],
    [2, 0],
  ];
  expect(compareLocators(points, full, moved)).toEqual({ points: 3, agreeing: 2 });
});

it('draws the same points for the same seed', () => {
  const [a, b] = [seededRandom(7), seededRandom(7)];
  expect([a(), a(), a()]).toEqual([b(), b(), b()]);
});

it('gives a ZIP near a border both districts, its own first', () => {
  const locate = ([x]: Point) => ({ legislative: x < -117.4 ? '3' : '6', congressional: '5' });
  const rows = [
    { zip: '99001', place: 'West', county: 'Sample', point: [-117.9, 47.6] as Point, isArea: true },
    { zip: '99002', place: 'Border', county: 'Sample', point: [-117.39, 47.6] as Point, isArea: true },
    { zip: '99003', place: 'East', county: 'Sample', point: [-116.9, 47.6] as Point, isArea: true },
  ];
  const zips = compileZips(rows, locate);
  expect(zips['99002']?.legislative).toEqual(['6', '3']);
  expect(zips['99003']?.legislative[0]).toBe('6');
});
