/** A folder of packs, and the made-up facts of a made-up organisation, as they lie on a disk. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type * as z from 'zod/mini';
import type { PackId } from '../engine/identifiers';
import type { ReadFile } from '../engine/record/session';
import { BundleIndex } from '../engine/release/bundle';
import { EditorialFile } from '../engine/release/editorial';
import { packSchemas, type PackPart } from '../engine/release/packs';
import { BuildProblem, checked } from '../dataset/build-problem';
import type { Facts } from './facts';
import { SampleFacts, withSample } from './sample-facts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Reads a folder of packs as `dataset:build` writes it. */
export function readFacts(folder: string): Facts {
  if (!existsSync(join(folder, 'index.json')))
    throw new BuildProblem(`There are no packs in "${folder}": it has no index.json.`);
  const index = checked(BundleIndex, json(join(folder, 'index.json')), 'index.json');
  const packs: Record<PackId, Record<string, unknown>> = {};
  for (const { path } of index.files) {
    const [pack = '', part, more] = path.split('/') as [string, PackPart?, string?];
    if (!part || more !== undefined) continue;
    const file = join(folder, `${path}.json`);
    if (!existsSync(file)) throw new BuildProblem(`"${folder}" has no ${path}.json, which its index.json names.`);
    (packs[pack] ??= {})[part] = checked(packSchemas[part] as z.ZodMiniType, json(file), path);
  }
  const own = join(folder, 'editorial.json');
  const file: ReadFile = (path) => {
    const place = join(folder, `${path}.json`);
    return existsSync(place) ? json(place) : undefined;
  };
  return {
    issued: index.issued.slice(0, 10),
    packs: packs as unknown as Facts['packs'],
    file,
    ...(existsSync(own) && { editorial: checked(EditorialFile, json(own), 'editorial.json') }),
    hosts: new Set(index.hosts),
  };
}

/** The made-up facts of a folder, where it has any. */
export function readSampleFacts(folder: string): SampleFacts | undefined {
  const file = join(folder, 'sample-facts.yaml');
  return existsSync(file) ? checked(SampleFacts, parse(readFileSync(file, 'utf8')), file) : undefined;
}

/** The facts with those of the folder's sample-facts.yaml, where it has one. */
export function withSampleFacts(facts: Facts, folder: string): Facts {
  const sample = readSampleFacts(folder);
  return sample ? withSample(facts, sample) : facts;
}
