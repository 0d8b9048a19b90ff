/**
 * Which districts a ZIP may reach. No file here has the ZIPs' outlines, only a point in each; the area nearer to that
 * point than to any other ZIP's (its Voronoi cell), and a margin around it, stand in for the outline. That names too many
 * districts rather than too few: the reader chooses, and the map and the address look-up decide.
 */
import { Delaunay } from 'd3-delaunay';
import type { DistrictLayer, DistrictsAtPoint, Point } from '../../engine/districts/boundaries';
import type { ZipEntry } from '../../engine/districts/zips';

/** A row of the source: a ZIP with its point. `isArea` is false for post-office boxes and single buildings. */
export interface ZipRow {
  zip: string;
  place: string;
  county: string;
  point: Point;
  isArea: boolean;
}

/** Margin around a ZIP's point, in kilometres, that counts whatever the neighbours are. */
const marginKm = 2.5;
/** A neighbouring ZIP's own district counts too when its point is this near: real outlines are ragged. */
const neighbourKm = 10;
/** Probes along each side of a cell's bounding box. */
const probesPerSide = 24;
const kmPerDegree = 111.2;

/** Good enough over a few kilometres. */
const distanceKm = ([x1, y1]: Point, [x2, y2]: Point): number =>
  kmPerDegree * Math.hypot((x2 - x1) * Math.cos((y1 * Math.PI) / 180), y2 - y1);

/** Points on two rings around a point. */
function* ring([x, y]: Point, km: number): Generator<Point> {
  const squeeze = Math.cos((y * Math.PI) / 180);
  for (const radius of [km / 2, km]) {
    for (let angle = 0; angle < 2 * Math.PI; angle += Math.PI / 8) {
      yield [x + (radius * Math.cos(angle)) / (kmPerDegree * squeeze), y + (radius * Math.sin(angle)) / kmPerDegree];
    }
  }
}

/**
 * @param rows every ZIP of one state
 * @param locate the state's locator over the full boundaries
 */
export function compileZips(
  rows: readonly ZipRow[],
  locate: (point: Point) => DistrictsAtPoint,
): Record<string, ZipEntry> {
  const areas = rows.filter(({ isArea }) => isArea);
  const delaunay = Delaunay.from(areas.map(({ point: [x, y] }) => [x, y]));
  const reached = areas.map(() => ({ legislative: new Set<string>(), congressional: new Set<string>() }));
  const [xs, ys] = [areas.map(({ point }) => point[0]), areas.map(({ point }) => point[1])];
  const bounds = [Math.min(...xs) - 0.5, Math.min(...ys) - 0.5, Math.max(...xs) + 0.5, Math.max(...ys) + 0.5] as const;
  const voronoi = delaunay.voronoi([...bounds]);

  areas.forEach((_, index) => {
    const cell = voronoi.cellPolygon(index);
    const corners = cell ? cell.map(([x, y]): Point => [x ?? 0, y ?? 0]) : [];
    const west = Math.min(...corners.map(([x]) => x));
    const east = Math.max(...corners.map(([x]) => x));
    const south = Math.min(...corners.map(([, y]) => y));
    const north = Math.max(...corners.map(([, y]) => y));
    for (let i = 0; i <= probesPerSide; i++) {
      for (let j = 0; j <= probesPerSide; j++) {
        const point: Point = [
          west + ((east - west) * i) / probesPerSide,
          south + ((north - south) * j) / probesPerSide,
        ];
        if (voronoi.contains(index, ...point)) add(reached[index], locate(point));
      }
    }
  });

  const entries = rows.map(({ zip, place, county, point }): [string, ZipEntry] => {
    const here = locate(point);
    const sets = { legislative: new Set<string>(), congressional: new Set<string>() };
    const area = reached[delaunay.find(...point)];
    for (const layer of ['legislative', 'congressional'] as const)
      area?.[layer].forEach((number) => sets[layer].add(number));
    for (const near of ring(point, marginKm)) add(sets, locate(near));
    for (const index of delaunay.neighbors(delaunay.find(...point))) {
      const neighbour = areas[index]?.point;
      if (neighbour && distanceKm(point, neighbour) <= neighbourKm) add(sets, locate(neighbour));
    }
    const ordered = (layer: DistrictLayer): string[] => {
      const first = here[layer];
      const rest = [...sets[layer]].filter((number) => number !== first).sort((a, b) => Number(a) - Number(b));
      return first === undefined ? rest : [first, ...rest];
    };
    return [
      zip,
      {
        place,
        county,
        point: [...point],
        legislative: ordered('legislative'),
        congressional: ordered('congressional'),
      },
    ];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}

function add(
  sets: Record<DistrictLayer, Set<string>> | undefined,
  { legislative, congressional }: DistrictsAtPoint,
): void {
  if (legislative !== undefined) sets?.legislative.add(legislative);
  if (congressional !== undefined) sets?.congressional.add(congressional);
}
