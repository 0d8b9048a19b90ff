/** The packs of a release, as the desk looks things up in them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import type { PackId } from '../../engine/identifiers';
import { BundleIndex, type FilePath, partOf } from '../../engine/release/bundle';
import { EditorialFile } from '../../engine/release/editorial';
import { type Pack, packSchemas, type PackPart } from '../../engine/release/packs';
import { HeadsFile } from '../../engine/release/records';
import { BuildProblem, checked } from '../sources/snapshot';

export interface Facts {
  /** Day of the packs: `YYYY-MM-DD`. */
  issued: string;
  packs: Record<PackId, Pack>;
  /** Keys of the measures that the records hold. */
  measures: ReadonlySet<string>;
  /** The editorial file that lies with them. */
  editorial?: EditorialFile;
  /** Hosts that the packs' own links lead to. */
  hosts: ReadonlySet<string>;
}

const keysIn = ({ pack, session, type, numbers }: HeadsFile): string[] =>
  numbers.map((number) => `${pack}/${session}/${type}/${number}`);

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Reads a folder of packs as `dataset:build` writes it. */
export function readFacts(folder: string): Facts {
  if (!existsSync(join(folder, 'index.json')))
    throw new BuildProblem(`There are no packs in "${folder}": it has no index.json.`);
  const index = checked(BundleIndex, json(join(folder, 'index.json')), 'index.json');
  const packs: Record<PackId, Record<string, unknown>> = {};
  const measures = new Set<string>();
  for (const { path } of index.files) {
    const file = join(folder, `${path}.json`);
    if (!existsSync(file)) throw new BuildProblem(`"${folder}" has no ${path}.json, which its index.json names.`);
    const part = partOf(path as FilePath);
    const pack = path.slice(0, 2);
    if (part === 'heads') for (const key of keysIn(checked(HeadsFile, json(file), path))) measures.add(key);
    if (!(part in packSchemas)) continue;
    const value = checked(packSchemas[part as PackPart] as z.ZodMiniType, json(file), path);
    (packs[pack] ??= {})[part] = value;
  }
  const own = join(folder, 'editorial.json');
  return {
    issued: index.issued.slice(0, 10),
    packs: packs as unknown as Facts['packs'],
    measures,
    ...(existsSync(own) && { editorial: checked(EditorialFile, json(own), 'editorial.json') }),
    hosts: new Set(index.hosts),
  };
}

export const hasMeasure = ({ packs, measures }: Facts, key: string): boolean =>
  measures.has(key) || (packs[key.slice(0, 2)]?.measures?.measures.some((measure) => measure.key === key) ?? false);

export const hasOfficial = ({ packs }: Facts, id: string): boolean =>
  Object.values(packs).some(({ roster }) => roster.people.some((person) => person.id === id));

/** People by their printed name, for an editor who wrote the name in place of the id. */
export const officialsNamed = ({ packs }: Facts, name: string): { id: string; name: string }[] =>
  Object.values(packs).flatMap(({ roster }) =>
    roster.people.filter((person) => person.name.toLowerCase() === name.trim().toLowerCase()),
  );

/** Every jurisdiction that somebody holds an office in: `wa`, `wa/spokane`. */
export const jurisdictionsOf = ({ packs }: Facts): string[] => [
  ...new Set(
    Object.values(packs).flatMap(({ roster }) =>
      roster.people.flatMap(({ offices }) => offices.map((office) => office.jurisdiction)),
    ),
  ),
];

/** Districts that the rosters know: of a state's legislature, or of its seats in the U.S. House. */
export function districtsOf(
  { packs }: Facts,
  jurisdiction: string,
  kind: 'legislative' | 'congressional',
): Set<string> {
  const state = jurisdiction.slice(0, 2);
  const offices = Object.values(packs).flatMap(({ roster }) => roster.people.flatMap((person) => person.offices));
  return new Set(
    offices.flatMap((office) => {
      const fits =
        kind === 'congressional'
          ? office.role === 'us-representative' && (state === 'us' || office.state === state)
          : office.role.startsWith('state-') && (state === 'us' || office.jurisdiction === state);
      return fits && office.district ? [office.district] : [];
    }),
  );
}
