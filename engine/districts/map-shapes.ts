/** A state's districts as shapes of a flat map, for drawing. Lengths are map units: the whole state is 1,000 wide. */
import polylabel from 'polylabel';
import type { Position } from 'geojson';
import { jurisdictionOf } from '../jurisdictions';
import { districtFeatures, type DistrictLayer, type StateTopology } from './boundaries';

export interface MapShape {
  /** The district's number. */
  number: string;
  /** SVG path data. */
  path: string;
  /** Where the number stands, and how far from there the district's edge is. */
  label: { x: number; y: number; room: number };
}

/** A part of the map, as an SVG view box. */
export interface MapView {
  x: number;
  y: number;
  width: number;
  height: number;
}

const mapWidth = 1000;

/** Plain scaling, narrowed by the cosine of the middle latitude: true enough for one state, and exactly invertible. */
function scaling(topology: StateTopology) {
  const [west, south, east, north] = topology.bbox as unknown as readonly [number, number, number, number];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = mapWidth / ((east - west) * narrowing);
  const project = ([x = 0, y = 0]: Position | readonly number[]): [number, number] => [
    (x - west) * narrowing * scale,
    (north - y) * scale,
  ];
  return { project, height: (north - south) * scale };
}

/** A point of the earth (longitude, latitude) on the state's map. */
export const onMap = (topology: StateTopology, point: readonly [number, number]): [number, number] =>
  scaling(topology).project(point);

const rounded = (value: number) => Math.round(value * 100) / 100;
const pathOf = (ring: readonly [number, number][]) =>
  `M${ring.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;

/** The districts of one layer, in the order of their numbers. */
export function mapShapes(topology: StateTopology, layer: DistrictLayer): MapShape[] {
  const { project } = scaling(topology);
  return districtFeatures(topology, layer)
    .map(({ id, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const projected = polygons.map((rings) => rings.map((ring) => ring.map(project)));
      const labels = projected.map((rings) => polylabel(rings, 1));
      const [x = 0, y = 0] = labels.reduce((best, next) => (next.distance > best.distance ? next : best));
      const room = Math.max(...labels.map(({ distance }) => distance));
      return { number: String(id), path: projected.flat().map(pathOf).join(''), label: { x, y, room } };
    })
    .sort((a, b) => Number(a.number) - Number(b.number));
}

/** The whole state first, under an empty name; then the close-ups by their city's name. */
export function mapViews(topology: StateTopology, state: string): Map<string, MapView> {
  const { project, height } = scaling(topology);
  const views = new Map<string, MapView>([['', { x: 0, y: 0, width: mapWidth, height }]]);
  for (const [city, [west, south, east, north]] of Object.entries(jurisdictionOf(state)?.boundaries?.closeUps ?? {})) {
    const [x, y] = project([west, north]);
    const [right, bottom] = project([east, south]);
    views.set(city, { x, y, width: right - x, height: bottom - y });
  }
  return views;
}
