/** Lists of our own: a folder with a file for each pack that has one. */
import { existsSync, readdirSync } from 'node:fs';

/** Pack → its list; nothing where there is no folder. @param read takes the folder and the pack. */
export function readLists<T>(folder: string | undefined, read: (folder: string, pack: string) => T): Record<string, T> {
  if (folder === undefined || !existsSync(folder)) return {};
  const packs = readdirSync(folder).flatMap((name) => /^([a-z]{2})\.json$/.exec(name)?.[1] ?? []);
  return Object.fromEntries(packs.sort().map((pack) => [pack, read(folder, pack)]));
}
