/**
 * Where a point lies: districts from bundled boundaries, on the device. Nobody is asked.
 * Points are WGS 84, longitude first, as in GeoJSON.
 */
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The shipped topology of one state: `legislative` and `congressional` districts, each with its number as `id`. */
export type StateTopology = Topology<{ legislative: GeometryCollection; congressional: GeometryCollection }>;

export type DistrictLayer = 'legislative' | 'congressional';
export type DistrictFeature = Feature<Polygon | MultiPolygon>;
export type Point = readonly [longitude: number, latitude: number];

/** District numbers at a point; a layer is absent where the point lies in none of its districts. */
export type DistrictsAtPoint = Partial<Record<DistrictLayer, string>>;

/** The districts of a layer as GeoJSON features, numbered by `id`: for maps and for the locator. */
export function districtFeatures(topology: StateTopology, layer: DistrictLayer): DistrictFeature[] {
  const collection = feature(topology, topology.objects[layer]) as unknown as FeatureCollection<Polygon | MultiPolygon>;
  return collection.features;
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf({ geometry }: DistrictFeature): Box {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  // The outer ring of each polygon bounds it.
  for (const [outer = []] of polygons) {
    for (const [x = 0, y = 0] of outer) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

/** Prepares a state's boundaries once; the answer then takes microseconds per point. */
export function createLocator(topology: StateTopology): (point: Point) => DistrictsAtPoint {
  const layers = (['legislative', 'congressional'] as const).map((layer) => ({
    layer,
    districts: districtFeatures(topology, layer).map((district) => ({ district, box: boxOf(district) })),
  }));
  return ([x, y]) => {
    const found: DistrictsAtPoint = {};
    for (const { layer, districts } of layers) {
      const hit = districts.find(
        ({ district, box: [west, south, east, north] }) =>
          x >= west && x <= east && y >= south && y <= north && booleanPointInPolygon([x, y], district),
      );
      if (hit) found[layer] = String(hit.district.id);
    }
    return found;
  };
}

const corners = ({ geometry }: DistrictFeature) =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2);

/** Whether some place lies in both: a corner of one within the other. A border in common is not enough. */
export function haveSharedPlace(topology: StateTopology, numbers: DistrictsAtPoint): boolean {
  const [one, other] = (['legislative', 'congressional'] as const).map((layer) =>
    districtFeatures(topology, layer).find(({ id }) => String(id) === numbers[layer]),
  );
  if (!one || !other) return false;
  const within = (outer: DistrictFeature) => (corner: number[]) =>
    booleanPointInPolygon(corner, outer, { ignoreBoundary: true });
  return corners(one).some(within(other)) || corners(other).some(within(one));
}
