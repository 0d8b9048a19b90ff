/** `public/packs/index.json`: what the bundle holds. The same input gives the same bytes: there is no clock. */
import { createHash } from 'node:crypto';
import { BundleIndex } from '../../engine/release/bundle';
import { checked } from '../sources/snapshot';
import type { BuiltPacks } from './build';
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

/** @param issued day of the newest snapshot, `YYYY-MM-DD`; the version is the same day as a number. */
export function bundleIndex(packs: BuiltPacks, issued: string): BundleIndex {
  const files: BundleIndex['files'] = [];
  const hosts = new Set<string>();
  let asOf = '';
  for (const [pack, parts] of packs)
    for (const [part, text] of parts) {
      const file = JSON.parse(text) as { asOf: string } & Record<string, unknown[]>;
      files.push({
        path: `${pack}/${part}`,
        sha256: createHash('sha256').update(text).digest('hex'),
        bytes: Buffer.byteLength(text),
        records: file[lists[part]]?.length ?? 0,
      });
      for (const host of hostsIn(text)) hosts.add(host);
      if (file.asOf > asOf) asOf = file.asOf;
    }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    schema: 1,
    version: Number(issued.replaceAll('-', '')),
    issued: `${issued}T00:00:00Z`,
    asOf,
    files,
    hosts: [...hosts].sort(),
  };
}

export const indexText = (index: BundleIndex): string => toText(checked(BundleIndex, index, 'index.json'));
