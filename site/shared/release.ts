/** The site's release: what the packs beside it say. */
import type { PackId } from '../../engine/identifiers';
import { askUntilLoaded } from '../../engine/record/ask';
import type { FilePath } from '../../engine/release/bundle';
import type { EditorialFile } from '../../engine/release/editorial';
import type { RosterFile } from '../../engine/release/packs';
import type { LoadedRelease } from '../../engine/release/release';
import { settings } from '../site-settings';
import { fromRoot } from './root';

export type Files = Readonly<Record<string, unknown>>;
/** A release without its record, which is read as it is asked for. */
export type Base = Omit<LoadedRelease, 'record'>;

interface Head {
  version: number;
  issued: string;
  asOf: string;
  hosts: string[];
  /** Files of the packs that can be fetched one by one. */
  single: string[];
}

const fetched = new Map<string, Promise<unknown>>();

/** A file of the site, fetched once. A failure is not kept, so that it can be tried again. */
export function siteFile<T>(name: string): Promise<T> {
  let file = fetched.get(name);
  if (!file) {
    file = (async () => {
      const response = await fetch(fromRoot(name), { credentials: 'omit', referrerPolicy: 'no-referrer' });
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return (await response.json()) as unknown;
    })();
    fetched.set(name, file);
    file.catch(() => fetched.delete(name));
  }
  return file as Promise<T>;
}

export const startFile = (): Promise<Files & { head: Head }> => siteFile('data/start.json');

/** Rosters and the organisation's own words: what spotting needs, and every card begins with. */
export async function readBase(): Promise<Base> {
  const files = await startFile();
  const { version, issued, asOf } = files.head;
  const editorial = files.editorial as EditorialFile | undefined;
  return {
    info: { version, issued, asOf, origin: 'bundled' },
    packs: Object.fromEntries(
      settings.whole.map((pack) => [pack, { roster: files[`${pack}/roster`] as RosterFile }] as const),
    ),
    ...(editorial && { editorial }),
    withdrawn: [],
  };
}

const packFile = (pack: PackId): Promise<Files> => siteFile(`data/${pack}.json`);

/** Fetches the whole record; afterwards nothing more is asked of the host. */
export const fetchWhole = (): Promise<unknown> => Promise.all([startFile(), ...settings.whole.map(packFile)]);

/** The answer from the whole record, which is fetched with the first question. */
export function askWhole<T>(base: Base, question: (release: LoadedRelease) => T): Promise<T> {
  const load = async (path: FilePath): Promise<unknown> => {
    const pack = path.split('/')[0] ?? '';
    return settings.whole.includes(pack) ? (await packFile(pack))[path] : undefined;
  };
  return askUntilLoaded(base, load, question);
}

async function shard(path: FilePath): Promise<unknown> {
  const { single } = (await startFile()).head;
  return single.includes(path) ? siteFile(`packs/${path}.json`).catch(() => undefined) : undefined;
}

/** The answer from the few files that the question needs. */
export const askFew = <T>(base: Base, question: (release: LoadedRelease) => T): Promise<T> =>
  askUntilLoaded(base, shard, question);

/** The answer to a question about every bill: what all their lists are made of comes in one file for each pack. */
export function askBroad<T>(base: Base, question: (release: LoadedRelease) => T): Promise<T> {
  const load = async (path: FilePath): Promise<unknown> => {
    const pack = path.split('/')[0] ?? '';
    const isHead = /\/heads\/|\/session$|\/earlier$/.test(path) && settings.whole.includes(pack);
    return isHead ? (await siteFile<Files>(`data/${pack}-heads.json`))[path] : shard(path);
  };
  return askUntilLoaded(base, load, question);
}
