/**
 * The release that everything is shown from. Files are parsed once per path and kept for the life of the worker.
 */
import type { PackId } from '../../engine/identifiers';
import type { FilePath } from '../../engine/release/bundle';
import type { EditorialFile } from '../../engine/release/editorial';
import type { Pack, PackPart, RosterFile } from '../../engine/release/packs';
import type { LoadedRelease, ReleaseInfo } from '../../engine/release/release';
import type { BundledPacks } from './bundled-packs';

export interface Store {
  /** Rosters of these packs, in this order; a pack without one is left out. The same objects until the release changes. */
  rosters(packs: readonly PackId[]): Promise<RosterFile[]>;
  /** These packs with these parts (rosters always), and the organisation's own file where there is one. */
  load(packs: readonly PackId[], parts: readonly PackPart[]): Promise<LoadedRelease>;
  info(): Promise<ReleaseInfo>;
}

const noData: ReleaseInfo = { version: 0, issued: '1970-01-01T00:00:00Z', asOf: '1970-01-01', origin: 'bundled' };

/** The store over these bundled packs. */
export function storeOver(bundled: BundledPacks): Store {
  const parsed = new Map<FilePath, Promise<unknown>>();

  const file = <T>(path: FilePath): Promise<T | undefined> => {
    let reading = parsed.get(path);
    if (!reading) parsed.set(path, (reading = bundled.file(path)));
    return reading as Promise<T | undefined>;
  };

  const info = async (): Promise<ReleaseInfo> => {
    const index = await bundled.index();
    return index ? { version: index.version, issued: index.issued, asOf: index.asOf, origin: 'bundled' } : noData;
  };

  const pack = async (id: PackId, parts: readonly PackPart[]): Promise<Pack | undefined> => {
    const roster = await file<RosterFile>(`${id}/roster`);
    if (!roster) return undefined;
    const rest = parts.filter((part) => part !== 'roster');
    const files = await Promise.all(rest.map((part) => file(`${id}/${part}`)));
    const present = rest.map((part, i) => [part, files[i]] as const).filter(([, value]) => value !== undefined);
    return { roster, ...Object.fromEntries(present) };
  };

  return {
    info,
    async rosters(packs) {
      const all = await Promise.all(packs.map((id) => file<RosterFile>(`${id}/roster`)));
      return all.filter((roster) => roster !== undefined);
    },
    async load(packs, parts) {
      const loaded = await Promise.all(packs.map(async (id) => [id, await pack(id, parts)] as const));
      const editorial = await file<EditorialFile>('editorial');
      return {
        info: await info(),
        packs: Object.fromEntries(loaded.filter((entry): entry is [PackId, Pack] => entry[1] !== undefined)),
        ...(editorial && { editorial }),
        withdrawn: [],
      };
    },
  };
}
