/**
 * The simplified boundaries that ship, against the Census's own: at 100,000 random places (in `npm test` at 10,000), and at
 * every ZIP's point.
 * Without the source snapshot there is nothing to compare with.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareLocators, randomPoints, seededRandom } from '../../dataset/boundaries/agreement';
import { compileBoundaries, type DistrictFeatures } from '../../dataset/boundaries/compile-boundaries';
import { createLocator, type Point, type StateTopology } from '../../engine/districts/boundaries';
import { ZipFile } from '../../engine/districts/zips';
import { isWhole } from '../rig/examples';

const snapshot = '../shared/data/boundaries';
const pointCount = isWhole ? 100_000 : 10_000;

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const full = (file: string, fips: string) =>
  compileBoundaries(
    read(`${snapshot}/${file}`) as DistrictFeatures,
    read(`${snapshot}/US_congressional_districts_119.geojson`) as DistrictFeatures,
    fips,
  );
const shipped = (state: string) => createLocator(read(`public/boundaries/${state}.json`) as StateTopology);

describe.skipIf(!existsSync(snapshot))('the shipped boundaries', () => {
  it.each([
    ['wa', 'WA_legislative_districts_2024.geojson', '53'],
    ['id', 'ID_legislative_districts_2024.geojson', '16'],
  ])('in %s agree with the full ones at 999 of 1,000 random places', (state, file, fips) => {
    const topology = full(file, fips);
    const locate = createLocator(topology);
    // Another seed than the command's that made them.
    const points = randomPoints(topology.bbox as [number, number, number, number], pointCount, locate, seededRandom(7));
    const { points: count, agreeing } = compareLocators(points, locate, shipped(state));
    console.info(`${state}: ${agreeing} of ${count} places agree`);
    expect(count).toBe(pointCount);
    expect(agreeing / count).toBeGreaterThanOrEqual(0.999);
  });

  it('agree with the full ones at every ZIP’s point', () => {
    const { zips } = ZipFile.parse(read('public/boundaries/wa-zips.json'));
    const points = Object.values(zips).map(({ point }) => point as Point);
    const locate = createLocator(full('WA_legislative_districts_2024.geojson', '53'));
    expect(compareLocators(points, locate, shipped('wa'))).toEqual({ points: 716, agreeing: 716 });
  });
});
