/** `public/packs/index.json`: what the bundle holds. The same input gives the same bytes: there is no clock. */
import { createHash } from 'node:crypto';
import { BundleIndex, partOf } from '../../engine/release/bundle';
import { recordsIn } from '../../engine/release/record-columns';
import { checked } from '../sources/snapshot';
import type { BuiltFiles } from './build';
import { toText } from './write';

/** The list that each part's records are counted in. */
const lists = {
  roster: 'people',
  officials: 'officials',
  measures: 'measures',
  votes: 'rollCalls',
  earlier: 'measures',
} as const;

const hostsIn = (text: string) => [...text.matchAll(/"https:\/\/([^/"]+)/g)].map((match) => match[1] ?? '');

const countOf = (part: string, file: Record<string, unknown>): number => {
  const list = (lists as Readonly<Record<string, string>>)[part];
  return list === undefined ? recordsIn(file) : ((file[list] as unknown[] | undefined)?.length ?? 0);
};

/** @param issued day of the newest snapshot, `YYYY-MM-DD`; the version is the same day as a number. */
export function bundleIndex(built: BuiltFiles, issued: string): BundleIndex {
  const files: BundleIndex['files'] = [];
  const hosts = new Set<string>();
  let asOf = '';
  for (const [path, text] of built) {
    const file = JSON.parse(text) as { asOf?: string } & Record<string, unknown>;
    files.push({
      path,
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
      records: countOf(partOf(path), file),
    });
    for (const host of hostsIn(text)) hosts.add(host);
    if (file.asOf !== undefined && file.asOf > asOf) asOf = file.asOf;
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    schema: 2,
    version: Number(issued.replaceAll('-', '')),
    issued: `${issued}T00:00:00Z`,
    asOf,
    files,
    hosts: [...hosts].sort(),
  };
}

export const indexText = (index: BundleIndex): string => toText(checked(BundleIndex, index, 'index.json'));
