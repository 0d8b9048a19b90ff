import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { createLocator, districtFeatures, type StateTopology } from '../../../engine/districts/boundaries';

const square = (id: string, west: number, south: number, size: number) => ({
  type: 'Feature' as const,
  id,
  properties: {},
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west, south + size],
        [west + size, south + size],
        [west + size, south],
        [west, south],
      ],
    ],
  },
});
const layer = (...features: ReturnType<typeof square>[]) => ({ type: 'FeatureCollection' as const, features });

/** Two districts side by side under one congressional district. */
const sample = topology({
  legislative: layer(square('3', 0, 0, 1), square('6', 1, 0, 1)),
  congressional: layer(square('5', 0, 0, 3)),
}) as unknown as StateTopology;

describe('the districts at a point', () => {
  const locate = createLocator(sample);
  it.each([
    ['a point in the left district', [0.5, 0.5], { legislative: '3', congressional: '5' }],
    ['a point in the right district', [1.5, 0.5], { legislative: '6', congressional: '5' }],
    ['a point where only the large district lies', [2.5, 2.5], { congressional: '5' }],
    ['a point in the sea', [-1, 9], {}],
  ] as const)('%s', (_sentence, point, expected) => {
    expect(locate(point)).toEqual(expected);
  });
});

it('gives the districts of a layer with their numbers, for maps', () => {
  expect(districtFeatures(sample, 'legislative').map(({ id }) => id)).toEqual(['3', '6']);
});
