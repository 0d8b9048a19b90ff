/**
 * Boundaries small enough to ship: one topology per state, so that a border which two districts share is stored once,
 * on a grid of a few dozen metres. Simplification only drops points that hardly move a line.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { quantize } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { topology } from 'topojson-server';
import type { StateTopology } from '../../engine/districts/boundaries';

export type DistrictFeatures = FeatureCollection<Polygon | MultiPolygon>;

export interface CompileOptions {
  /** Cells along each axis of the state's bounding box. */
  grid: number;
  /** Share of points that may go, those that matter least first: 0 keeps all. */
  drop: number;
}

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
 */
export function compileBoundaries(
  legislative: DistrictFeatures,
  congressional: DistrictFeatures,
  fips: string,
  { grid, drop }: CompileOptions,
): StateTopology {
  const layers = {
    legislative: numbered(legislative.features, 'SLDLST'),
    congressional: numbered(
      congressional.features.filter(({ properties }) => properties?.STATEFP === fips),
      'CD119FP',
    ),
  };
  const exact = topology(layers) as unknown as Parameters<typeof presimplify>[0];
  const weighted = presimplify(exact);
  const kept = drop === 0 ? exact : simplify(weighted, quantile(weighted, drop));
  return quantize(kept, grid) as unknown as StateTopology;
}
