/**
 * The release that everything is shown from. Files are parsed once and kept until the release changes. Whatever is
 * answered comes from one release whole: when a slot turns out torn, the next candidate answers everything.
 */
import type { PackId } from '../../engine/identifiers';
import type { FilePath } from '../../engine/release/bundle';
import type { EditorialFile } from '../../engine/release/editorial';
import { recordOver } from '../../engine/record';
import { askUntilLoaded } from '../../engine/record/ask';
import type { Feed } from '../../engine/release/feed';
import type { Pack, PackPart, RosterFile } from '../../engine/release/packs';
import type { LoadedRelease, ReleaseInfo } from '../../engine/release/release';
import type { BundledPacks } from './bundled-packs';
import { candidates, TornSlot, type Candidate } from './candidates';
import { correctionsInForce } from './feed-memory';
import type { Vault } from './vault';

export interface Store {
  /** Rosters of these packs, in this order; a pack without one is left out. The same objects until the release changes. */
  rosters(packs: readonly PackId[]): Promise<RosterFile[]>;
  /** These packs with these parts (rosters always), and the organisation's own file where there is one. */
  load(packs: readonly PackId[], parts: readonly PackPart[]): Promise<LoadedRelease>;
  /**
   * What a pure question finds in the release. Its record is in many small files: those that the question looks into
   * are loaded, and it is asked again, until it looks into none that is not there.
   */
  ask<T>(packs: readonly PackId[], question: (release: LoadedRelease) => T): Promise<T>;
  info(): Promise<ReleaseInfo>;
}

export interface StorePorts {
  /** Opened anew for each answer, so that a database that comes back is used again. */
  vault(): Promise<Vault>;
  bundled: BundledPacks;
  /** The feed whose releases may be shown; undefined for the bundled packs only. */
  shownFeed(vault: Vault): Promise<Feed | undefined>;
}

export function storeOver({ vault: openVault, bundled, shownFeed }: StorePorts): Store {
  const torn = new Set<string>();
  let parsed: { id: string; files: Map<FilePath, Promise<unknown>> } = { id: '', files: new Map() };

  const reader =
    (candidate: Candidate) =>
    <T>(path: FilePath): Promise<T | undefined> => {
      if (parsed.id !== candidate.id) parsed = { id: candidate.id, files: new Map() };
      let reading = parsed.files.get(path);
      if (!reading) parsed.files.set(path, (reading = candidate.read(path)));
      return reading as Promise<T | undefined>;
    };

  /** Answers from the best candidate that turns out whole. */
  async function fromBest<T>(answer: (candidate: Candidate, vault: Vault) => Promise<T>): Promise<T> {
    const vault = await openVault();
    const feed = await shownFeed(vault).catch(() => undefined);
    const all = await candidates(vault, bundled, feed);
    for (const candidate of all) {
      if (torn.has(candidate.id)) continue;
      try {
        return await answer(candidate, vault);
      } catch (error) {
        if (!(error instanceof TornSlot)) throw error;
        torn.add(candidate.id);
      }
    }
    throw new Error('The bundled packs cannot be torn.');
  }

  const pack = async (
    file: ReturnType<typeof reader>,
    id: PackId,
    parts: readonly PackPart[],
  ): Promise<Pack | undefined> => {
    const roster = await file<RosterFile>(`${id}/roster`);
    if (!roster) return undefined;
    const rest = parts.filter((part) => part !== 'roster');
    const files = await Promise.all(rest.map((part) => file(`${id}/${part}`)));
    const present = rest.map((part, i) => [part, files[i]] as const).filter(([, value]) => value !== undefined);
    return { roster, ...Object.fromEntries(present) };
  };

  /** The packs, the editors' file and the corrections of one candidate. */
  async function loadFrom(
    candidate: Candidate,
    vault: Vault,
    packs: readonly PackId[],
    parts: readonly PackPart[],
  ): Promise<Omit<LoadedRelease, 'record'>> {
    const file = reader(candidate);
    const loaded = await Promise.all(packs.map(async (id) => [id, await pack(file, id, parts)] as const));
    const own = await file<EditorialFile>('editorial');
    // Corrections hold for whatever is shown, bundled packs included.
    const notices = [candidate.held?.record.words.manifest, await correctionsInForce(vault)].filter(
      (notice) => notice !== undefined,
    );
    const editorial = own && {
      ...own,
      quietPeriods: [...own.quietPeriods, ...notices.flatMap((notice) => notice.quietPeriods)],
    };
    return {
      info: candidate.info,
      packs: Object.fromEntries(loaded.filter((entry): entry is [PackId, Pack] => entry[1] !== undefined)),
      ...(editorial && { editorial }),
      withdrawn: [...new Set([...notices.flatMap((notice) => notice.withdrawn), ...(own?.withdrawn ?? [])])],
    };
  }

  return {
    info: () => fromBest(async (candidate) => candidate.info),
    rosters: (packs) =>
      fromBest(async (candidate) => {
        const file = reader(candidate);
        const all = await Promise.all(packs.map((id) => file<RosterFile>(`${id}/roster`)));
        return all.filter((roster) => roster !== undefined);
      }),
    load: (packs, parts) =>
      fromBest(async (candidate, vault) => {
        const base = await loadFrom(candidate, vault, packs, parts);
        return { ...base, record: recordOver(() => undefined, []) };
      }),
    ask: (packs, question) =>
      fromBest(async (candidate, vault) =>
        askUntilLoaded(await loadFrom(candidate, vault, packs, []), reader(candidate), question),
      ),
  };
}
