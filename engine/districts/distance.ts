/** How far two points of the earth are apart. */
import type { Point } from './boundaries';

const earthMiles = 3958.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Miles along a great circle: exact enough to tell which of two offices is nearer. */
export function miles([x1, y1]: Point, [x2, y2]: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(y1, y2) + Math.cos(radians(y1)) * Math.cos(radians(y2)) * half(x1, x2);
  return 2 * earthMiles * Math.asin(Math.min(1, Math.sqrt(chord)));
}
