/** The packs of a folder as one release, for what the build says of them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackId } from '../../engine/identifiers';
import { recordOver } from '../../engine/record';
import type { BundleIndex } from '../../engine/release/bundle';
import type { RosterFile } from '../../engine/release/packs';
import type { LoadedRelease } from '../../engine/release/release';

export function packsIn(folder: string, packs: readonly PackId[]): LoadedRelease {
  const files = new Map<string, unknown>();
  const read = (path: string): unknown => {
    if (!files.has(path)) {
      const file = join(folder, `${path}.json`);
      files.set(path, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
    }
    return files.get(path);
  };
  const { version, issued, asOf } = read('index') as BundleIndex;
  const rosters = packs.map((pack) => read(`${pack}/roster`) as RosterFile);
  return {
    info: { version, issued, asOf, origin: 'bundled' },
    packs: Object.fromEntries(rosters.map((roster) => [roster.pack, { roster }])),
    record: recordOver(read, rosters),
    withdrawn: [],
  };
}
