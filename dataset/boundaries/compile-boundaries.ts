/**
 * Boundaries small enough to ship: one topology per state, so that a border which two districts share is stored once,
 * on a grid of a few dozen metres. No point is dropped: the grid alone makes the files small enough.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { StateTopology } from '../../engine/districts/boundaries';

export type DistrictFeatures = FeatureCollection<Polygon | MultiPolygon>;

/** Keeps the geometry and the district's number, drops the rest. */
const numbered = (features: readonly Feature<Polygon | MultiPolygon>[], property: string): DistrictFeatures => ({
  type: 'FeatureCollection',
  features: features
    .map(({ geometry, properties }) => ({
      type: 'Feature' as const,
      id: String(Number(properties?.[property])),
      properties: {},
      geometry,
    }))
    .sort((a, b) => Number(a.id) - Number(b.id)),
});

/**
 * @param legislative Census state legislative districts of one state (`SLDLST`)
 * @param congressional Census congressional districts of the nation (`STATEFP`, `CD119FP`)
 * @param fips the state's code: `53` for Washington
 * @param grid cells along each axis of the state's bounding box; without it the points stay exact
 */
export function compileBoundaries(
  legislative: DistrictFeatures,
  congressional: DistrictFeatures,
  fips: string,
  grid?: number,
): StateTopology {
  const layers = {
    legislative: numbered(legislative.features, 'SLDLST'),
    congressional: numbered(
      congressional.features.filter(({ properties }) => properties?.STATEFP === fips),
      'CD119FP',
    ),
  };
  return topology(layers, grid) as unknown as StateTopology;
}
