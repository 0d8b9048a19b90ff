/** The organisation's file among the bundled packs: `editorial.json`, and its line in `index.json`. */
import { createHash } from 'node:crypto';
import type { BundleIndex } from '../engine/release/bundle';
import type { EditorialFile } from '../engine/release/editorial';
import { toText } from '../dataset/packs/write';
import { addressesIn } from './references';

/** Records as a release counts them. */
const recordsIn = ({ explanations, stances, actions, hearings, quietPeriods }: EditorialFile): number =>
  [explanations, stances, actions, hearings, quietPeriods].reduce((sum, list) => sum + list.length, 0);

/** The file's text, and the index with its line and its hosts. Pure; an index that has the line already gets the new one. */
export function bundleEditorial(file: EditorialFile, index: BundleIndex): { text: string; index: BundleIndex } {
  const text = toText(file);
  const line: BundleIndex['files'][number] = {
    path: 'editorial',
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
    records: recordsIn(file),
  };
  const hosts = new Set([...(index.hosts ?? []), ...addressesIn(file).map(({ url }) => new URL(url).hostname)]);
  return {
    text,
    index: {
      ...index,
      files: [...index.files.filter(({ path }) => path !== 'editorial'), line].sort((a, b) =>
        a.path < b.path ? -1 : 1,
      ),
      hosts: [...hosts].sort(),
    },
  };
}
