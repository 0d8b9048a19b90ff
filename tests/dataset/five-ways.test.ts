/**
 * Five ways to a district, asked about the same 1,000 places: they must agree. The places are drawn, not listed: near
 * the point of a ZIP, from a seed. The Census Bureau is a server on this machine that answers from the full boundaries;
 * without the source snapshot there is nothing to compare with.
 */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askCensus } from '../../browser/census';
import { seededRandom } from '../../dataset/boundaries/agreement';
import { compileBoundaries, type DistrictFeatures } from '../../dataset/boundaries/compile-boundaries';
import { createLocator, type DistrictLayer, type Point, type StateTopology } from '../../engine/districts/boundaries';
import { districtChoices, withDistrict } from '../../engine/districts/choices';
import type { Districts } from '../../engine/districts/districts';
import { districtsAt, pick } from '../../engine/districts/found';
import { mapShapes, onMap } from '../../engine/districts/map-shapes';
import { zipCandidates, type ZipFile } from '../../engine/districts/zips';
import { readRosters } from '../spotting/packs-on-disk';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const snapshot = '../shared/data/boundaries';
const count = 1000;
/** Degrees around a ZIP's point: a few hundred metres. */
const spread = 0.004;
const today = '2026-11-24';
const layers = ['legislative', 'congressional'] as const satisfies DistrictLayer[];

const shipped = <T>(name: string): T => JSON.parse(readFileSync(`public/boundaries/${name}.json`, 'utf8')) as T;
const washington = shipped<StateTopology>('wa');
const zips = shipped<ZipFile>('wa-zips');

interface Place {
  zip: string;
  point: Point;
}

function drawPlaces(isInState: (point: Point) => boolean): Place[] {
  const random = seededRandom(20261124);
  const known = Object.entries(zips.zips);
  const places: Place[] = [];
  while (places.length < count) {
    const [zip, { point }] = known[Math.floor(random() * known.length)]!;
    const near: Point = [point[0] + (random() - 0.5) * 2 * spread, point[1] + (random() - 0.5) * 2 * spread];
    if (isInState(near)) places.push({ zip, point: near });
  }
  return places;
}

/** The district of a map's layer under a point of the drawing, from the very path that is drawn. */
function districtUnder([x, y]: readonly [number, number], layer: DistrictLayer): string | undefined {
  return drawn[layer].find(({ rings }) => booleanPointInPolygon([x, y], { type: 'Polygon', coordinates: rings }))
    ?.number;
}
const drawn = Object.fromEntries(
  layers.map((layer) => [
    layer,
    mapShapes(washington, layer).map(({ number, path }) => ({
      number,
      rings: path
        .split('Z')
        .filter((ring) => ring !== '')
        .map((ring) =>
          ring
            .slice(1)
            .split('L')
            .map((pair) => pair.split(' ').map(Number)),
        ),
    })),
  ]),
) as Record<DistrictLayer, { number: string; rings: number[][][] }[]>;

describe.skipIf(!existsSync(snapshot))('five ways to a district, at 1,000 places', () => {
  let places: Place[] = [];
  let truth: Districts[] = [];
  let port = 0;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(
      `${url.pathname} ${url.searchParams.get('vintage')} ${request.headers.cookie ?? '-'} ${request.headers.referer ?? '-'}`,
    );
    const index = Number(/^\d+/.exec(url.searchParams.get('address') ?? '')?.[0]);
    const { legislative = '', congressional = '' } = truth[index]!;
    const three = legislative.padStart(3, '0');
    const geographies = {
      '119th Congressional Districts': [{ GEOID: `53${congressional.padStart(2, '0')}`, BASENAME: congressional }],
      '2024 State Legislative Districts - Upper': [{ GEOID: `53${three}`, BASENAME: legislative }],
      '2024 State Legislative Districts - Lower': [{ GEOID: `53${three}`, BASENAME: legislative }],
    };
    const [x, y] = places[index]!.point;
    const match = { matchedAddress: `${index} SAMPLE ST`, coordinates: { x, y }, geographies };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ result: { addressMatches: [match] } }));
  });

  beforeAll(async () => {
    const features = (name: string) => JSON.parse(readFileSync(`${snapshot}/${name}`, 'utf8')) as DistrictFeatures;
    const full = createLocator(
      compileBoundaries(
        features('WA_legislative_districts_2024.geojson'),
        features('US_congressional_districts_119.geojson'),
        '53',
      ),
    );
    places = drawPlaces((point) => layers.every((layer) => full(point)[layer] !== undefined));
    truth = places.map(({ point }) => ({ state: 'wa', ...full(point) }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  /** Places at which a way says something else than the full boundaries. */
  const differing = (way: (place: Place, index: number) => Districts | undefined) =>
    places.filter((place, index) => {
      const found = way(place, index);
      return layers.some((layer) => found?.[layer] !== truth[index]![layer]);
    });

  it('the address answers with the full boundaries’ districts, each time', async () => {
    const ports = {
      fetch: ((url: string, init: RequestInit) =>
        fetch(url.replace(/^https:\/\/[^/]+/, `http://127.0.0.1:${port}`), init)) as typeof fetch,
      isOnline: () => true,
      today,
    };
    const answers: Districts[] = [];
    for (const index of places.keys()) {
      const answer = await askCensus(`${index} Sample St`, ports);
      answers.push(answer.kind === 'found' ? answer.matches[0]!.districts : {});
    }
    expect(differing((_, index) => answers[index])).toEqual([]);
    expect(new Set(asked)).toEqual(new Set(['/geocoder/geographies/onelineaddress ACS2025_Current - -']));
  });

  it('the location and the map agree with it, but for places on a border', () => {
    const byLocation = differing(({ point }) => districtsAt(point, [['wa', washington]]));
    const byMap = differing(({ point }) => {
      const at = onMap(washington, point);
      return layers.reduce<Districts>(
        (found, layer) => pick(found, 'wa', layer, districtUnder(at, layer) ?? '', washington),
        {},
      );
    });
    console.info(`location differs at ${byLocation.length}, map at ${byMap.length} of ${count} places`);
    expect(byLocation.length).toBeLessThanOrEqual(count / 1000);
    expect(byMap.length).toBeLessThanOrEqual(count / 1000);
  });

  it('the ZIP has the right districts among its candidates', () => {
    const lacking = places.filter(({ zip }, index) => {
      const answer = zipCandidates(zips, zip);
      if (answer.kind !== 'candidates') return true;
      return layers.some((layer) => !answer.candidates[layer].some(({ number }) => number === truth[index]![layer]));
    });
    expect(lacking).toEqual([]);
  });

  it('the lists offer every one of them, and choosing gives the same', () => {
    const lists = districtChoices('wa', readRosters(['wa', 'us']));
    for (const { legislative = '', congressional = '' } of truth) {
      expect(lists.legislative).toContain(legislative);
      expect(lists.congressional).toContain(congressional);
      const chosen = withDistrict(
        withDistrict(withDistrict({}, 'state', 'wa'), 'legislative', legislative),
        'congressional',
        congressional,
      );
      expect(chosen).toEqual({ state: 'wa', legislative, congressional });
    }
  });
});
