/**
 * `npm run dataset:boundaries -- --from FOLDER`: Census boundaries → `public/boundaries/<state>.json` and the ZIPs.
 * Refuses to write boundaries that put more than one point in a thousand, or any ZIP's point, into another district.
 */
import { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocator, type Point } from '../../engine/districts/boundaries';
import type { ZipFile } from '../../engine/districts/zips';
import { jurisdictionOf } from '../../engine/jurisdictions';
import { states } from '../../engine/jurisdictions/states';
import { compareLocators, randomPoints, seededRandom, type Locate } from '../boundaries/agreement';
import { compileBoundaries, type DistrictFeatures } from '../boundaries/compile-boundaries';
import { compileZips, type ZipRow } from '../boundaries/compile-zips';
import { sources } from '../jurisdictions';
import { BuildProblem, openSnapshot } from '../sources/snapshot';

const congressFile = 'boundaries/US_congressional_districts_119.geojson';
/** Of one state's shapes. */
const byteLimit = 130_000;
const pointCount = 100_000;
const leastAgreement = 0.999;

const { from, to } = new Command('dataset:boundaries')
  .description('Compiles district boundaries and ZIPs for use on the reader’s device.')
  .requiredOption('--from <folder>', 'folder with the Census’s files, called as dataset/jurisdictions names them')
  .option('--to <folder>', 'where they go', 'public/boundaries')
  .parse()
  .opts<{ from: string; to: string }>();

function main(): void {
  const snapshot = openSnapshot(from);
  const features = (file: string): DistrictFeatures => JSON.parse(snapshot.text(file)) as DistrictFeatures;
  const congress = features(congressFile);
  mkdirSync(to, { recursive: true });
  for (const { id: state, map } of sources) {
    const fips = states.find((one) => one.state === state)?.fips;
    const names = jurisdictionOf(state)?.boundaries;
    if (!map || !fips || !names) continue;
    process.stderr.write(`${state}: compiling …\n`);
    const legislative = features(map.legislative);
    const full = createLocator(compileBoundaries(legislative, congress, fips));
    const compiled = compileBoundaries(legislative, congress, fips, map.grid);
    const shipped = createLocator(compiled);

    process.stderr.write(`${state}: comparing at ${pointCount.toLocaleString('en')} points …\n`);
    const box = compiled.bbox as [number, number, number, number];
    const random = compareLocators(randomPoints(box, pointCount, full, seededRandom(2026)), full, shipped);
    const share = random.agreeing / random.points;
    if (share < leastAgreement)
      throw new BuildProblem(`${state}: only ${(100 * share).toFixed(3)} % of points agree with the full boundaries.`);
    if (map.zips && names.zips)
      writeZips(names.zips, zipRows(snapshot.text(map.zips.file)), map.zips.asOf, full, shipped);

    const text = `${JSON.stringify(compiled)}\n`;
    if (text.length > byteLimit)
      throw new BuildProblem(`${state}: ${text.length} bytes, more than ${byteLimit}: take a coarser grid.`);
    writeFileSync(join(to, `${names.file}.json`), text);
    console.log(
      `${state}: ${text.length.toLocaleString('en')} bytes, ${(100 * share).toFixed(3)} % of ${pointCount.toLocaleString('en')} points agree`,
    );
  }
}

const zipRows = (text: string): ZipRow[] =>
  (parse(text, { columns: true }) as Record<string, string>[]).map((row): ZipRow => ({
    zip: row.zip ?? '',
    place: row.place ?? '',
    county: row.county ?? '',
    point: [Number(row.lon), Number(row.lat)],
    isArea: row.point_source === 'census-zcta',
  }));

function writeZips(name: string, rows: readonly ZipRow[], asOf: string, full: Locate, shipped: Locate): void {
  const points = rows.map(({ point }): Point => point);
  const { agreeing } = compareLocators(points, full, shipped);
  if (agreeing < points.length)
    throw new BuildProblem(`${points.length - agreeing} ZIP points fall into another district than before.`);
  const file: ZipFile = { schema: 1, asOf, zips: compileZips(rows, full) };
  writeFileSync(join(to, `${name}.json`), `${JSON.stringify(file)}\n`);
  const several = Object.values(file.zips).filter(({ legislative }) => legislative.length > 1).length;
  console.log(`${name}: ${rows.length}, all points agree; ${several} with more than one candidate district`);
}

try {
  main();
} catch (problem) {
  if (!(problem instanceof BuildProblem)) throw problem;
  console.error(problem.message);
  process.exitCode = 1;
}
