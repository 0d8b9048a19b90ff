/** How well the shipped boundaries agree with the full ones: the same points asked of both. */
import type { DistrictsAtPoint, Point } from '../../engine/districts/boundaries';

export type Locate = (point: Point) => DistrictsAtPoint;

export interface Agreement {
  points: number;
  agreeing: number;
}

/** A repeatable stream of numbers in [0, 1) (Mulberry32), so that the same input gives the same report. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Points drawn evenly from a box until `count` of them lie in some district of the full boundaries. */
export function* randomPoints(
  box: readonly [number, number, number, number],
  count: number,
  full: Locate,
  random: () => number,
): Generator<Point> {
  const [west, south, east, north] = box;
  for (let found = 0; found < count;) {
    const point: Point = [west + (east - west) * random(), south + (north - south) * random()];
    if (Object.keys(full(point)).length === 0) continue;
    found++;
    yield point;
  }
}

/** Counts the points at which both say the same in every layer. */
export function compareLocators(points: Iterable<Point>, full: Locate, shipped: Locate): Agreement {
  const result = { points: 0, agreeing: 0 };
  for (const point of points) {
    const [a, b] = [full(point), shipped(point)];
    result.points++;
    if (a.legislative === b.legislative && a.congressional === b.congressional) result.agreeing++;
  }
  return result;
}
