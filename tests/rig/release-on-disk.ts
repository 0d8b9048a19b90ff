/** A release as it lies on disk, for tests and commands: whatever is asked for is read at once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { recordOver } from '../../engine/record';
import type { ReadFile } from '../../engine/record/session';
import type { BundleIndex, FilePath } from '../../engine/release/bundle';
import type { EditorialFile } from '../../engine/release/editorial';
import type { RosterFile } from '../../engine/release/packs';
import type { LoadedRelease } from '../../engine/release/release';

export const bundledFolder = new URL('../../public/packs/', import.meta.url);

/** Reads each file once. */
export function filesIn(folder = bundledFolder): ReadFile {
  const files = new Map<FilePath, unknown>();
  return (path) => {
    if (!files.has(path)) {
      const file = new URL(`${path}.json`, folder);
      files.set(path, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
    }
    return files.get(path);
  };
}

/** The ids of the packs that ship. */
export const packsOnDisk = (): string[] =>
  readdirSync(bundledFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Every file of a pack, as a release names it. */
export const filesOf = (pack: string): string[] =>
  readdirSync(new URL(pack, bundledFolder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${pack}/${name.replaceAll('\\', '/').slice(0, -'.json'.length)}`);

/** The packs named, as a reader has them who follows those. */
export function releaseOnDisk(packs: readonly string[], read = filesIn()): LoadedRelease {
  const rosters = packs.flatMap((pack) => (read(`${pack}/roster`) as RosterFile | undefined) ?? []);
  const editorial = read('editorial') as EditorialFile | undefined;
  const index = read('index' as FilePath) as BundleIndex | undefined;
  // As the shipped copy does: its data ends where the newest of its files does, and that need not be a roster.
  const asOf =
    index?.asOf ??
    rosters
      .map((roster) => roster.asOf)
      .sort()
      .at(-1) ??
    '1970-01-01';
  return {
    info: { version: 1, issued: `${asOf}T00:00:00Z`, asOf, origin: 'bundled' },
    packs: Object.fromEntries(rosters.map((roster) => [roster.pack, { roster }])),
    record: recordOver(read, rosters),
    ...(editorial && { editorial }),
    withdrawn: editorial?.withdrawn ?? [],
  };
}
