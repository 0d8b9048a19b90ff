/**
 * One reader's extension, as far as data is concerned, made of the shipped modules: runs in Node and, bundled, inside
 * an extension page of a real browser. Only the clock, the dice, the bundled packs and the kill hook are ours.
 * Every call starts anew from what is stored, as a fresh worker does.
 */
import { networkOver } from '../../browser/refresh/network';
import { oneFlight } from '../../browser/refresh/one-flight';
import { refresh } from '../../browser/refresh/refresh';
import { candidates, documentsOf } from '../../browser/store/candidates';
import { lastSigned } from '../../browser/store/feed-memory';
import { storeOver } from '../../browser/store/release-store';
import { databaseVault, usableVault } from '../../browser/store/vault';
import { dataStatus, type DataStatus } from '../../engine/release/data-status';
import { newState, type RefreshState } from '../../engine/release/refresh-plan';
import { bundledOf, dice, type ReaderSetup, vaultOf } from './reader-setup';

export interface FlightReport {
  /** Undefined when another flight was under way. */
  state?: RefreshState;
  /** Every kill point passed, in order. */
  steps: string[];
  isKilled: boolean;
  armed: number[];
}

export interface Shown {
  version: number;
  origin: string;
  /** Name of the first person of each pack: tells from which release it came. */
  first: Record<string, string>;
  motions: string[];
  withdrawn: string[];
  people: number;
}

/** Methods that answer at once, and so are no place to be killed at. */
const isInstant = new Set(['isDurable']);

/** The keys or the path in a call's arguments, short enough for a kill point's name. */
const namesIn = ([first]: unknown[]): string =>
  [first]
    .flat(2)
    .filter((part) => typeof part === 'string')
    .map((part) => part.replace(/^https?:\/\/[^/]+\/[^/]+\//, '').slice(0, 12))
    .join();

const never = <T>(): Promise<T> => new Promise<T>(() => {});

/** The browser's locks under names of our own: the extension around us refreshes too. Node 20 has none. */
function ownLocks({ database }: ReaderSetup): LockManager | undefined {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (!locks) return undefined;
  const request = (name: string, options: LockOptions, run: LockGrantedCallback<unknown>) =>
    locks.request(`${database} ${name}`, options, run);
  return { request, query: () => locks.query() } as unknown as LockManager;
}

/** Runs a refresh. `killAt` is the number of a kill point: there everything stops for ever. */
export async function fly(setup: ReaderSetup, isAsked: boolean, killAt?: number): Promise<FlightReport> {
  const report: FlightReport = { steps: [], isKilled: false, armed: [] };
  let onKill = (): void => {};
  const killed = new Promise<'killed'>((resolve) => (onKill = () => resolve('killed')));
  const at = async (step: string): Promise<void> => {
    report.steps.push(step);
    // JSON makes null of an absent argument on its way into a browser.
    if (killAt != null && report.steps.length > killAt) {
      report.isKilled = true;
      onKill();
      await never();
    }
  };
  /** Every method of a port: a kill point when it is called and one when it has settled, so that each await has its own. */
  const hooked = <Port extends object>(name: string, port: Port): Port =>
    new Proxy(port, {
      get(target, key) {
        const method = Reflect.get(target, key) as unknown;
        if (typeof method !== 'function' || isInstant.has(String(key))) return method;
        return async (...args: unknown[]) => {
          const step = `${name}.${String(key)} ${namesIn(args)}`.trim();
          await at(`before ${step}`);
          try {
            return await (method.apply(target, args) as Promise<unknown>);
          } finally {
            await at(`after ${step}`);
          }
        };
      },
    });
  const vault = hooked('vault', await usableVault(vaultOf(setup)));
  const marker = databaseVault(`${setup.database}-marker`);
  const now = (): number => setup.now;
  const flight = oneFlight({ vault, now, locks: ownLocks(setup) }, () =>
    refresh(
      {
        vault,
        network: hooked(
          'network',
          networkOver({
            fetch: globalThis.fetch.bind(globalThis),
            isOnline: () => setup.isOnline,
            mayAsk: async () => true,
            now,
            patience: setup.patience,
          }),
        ),
        bundled: hooked('bundled', bundledOf(setup)),
        feed: setup.feed ?? undefined,
        isPinned: setup.isPinned,
        extensionVersion: setup.extensionVersion,
        now,
        random: dice(setup.seed),
        isOnline: () => setup.isOnline,
        ...hooked('alarm', { arm: async (moment: number) => void report.armed.push(moment) }),
        lastDownload: hooked('last download', {
          get: () => marker.get<number>('last'),
          set: (moment: number) => marker.put([['last', moment]]),
        }),
        at,
      },
      isAsked,
    ),
  );
  const end = await Promise.race([flight, killed]);
  return end === 'killed' ? report : { ...report, state: end };
}

/** What a card would be made from. */
export async function shown(setup: ReaderSetup): Promise<Shown> {
  const vault = usableVault(vaultOf(setup));
  const store = storeOver({
    vault: () => vault,
    bundled: bundledOf(setup),
    shownFeed: async () => (setup.isPinned ? undefined : (setup.feed ?? undefined)),
  });
  const { info, packs, withdrawn } = await store.load(['wa', 'id'], ['roster', 'votes']);
  return {
    version: info.version,
    origin: info.origin,
    first: Object.fromEntries(Object.entries(packs).map(([id, pack]) => [id, pack.roster.people[0]?.name ?? ''])),
    motions: Object.values(packs).flatMap((pack) => pack.votes?.rollCalls.map((call) => call.motion) ?? []),
    withdrawn: [...withdrawn],
    people: Object.values(packs).reduce((sum, pack) => sum + pack.roster.people.length, 0),
  };
}

/** Reads a stored value; bytes are answered as their length. */
export async function peek(setup: ReaderSetup, key: string): Promise<unknown> {
  const value = await databaseVault(setup.database).get(key);
  return JSON.parse(JSON.stringify(value ?? null, (_, part) => (part instanceof Uint8Array ? part.length : part)));
}

export const storedKeys = (setup: ReaderSetup): Promise<string[]> => databaseVault(setup.database).keys();

export const poke = (setup: ReaderSetup, key: string, value: unknown): Promise<void> =>
  databaseVault(setup.database).put([[key, value]]);

export const forget = (setup: ReaderSetup, keys: string[]): Promise<void> => databaseVault(setup.database).remove(keys);

/** Flips one bit in the middle of a stored file. */
export async function flipBit(setup: ReaderSetup, key: string): Promise<void> {
  const vault = databaseVault(setup.database);
  const stored = await vault.get<{ bytes: Uint8Array }>(key);
  if (!stored) throw new Error(`Nothing at ${key}`);
  const middle = stored.bytes.length >> 1;
  stored.bytes[middle] = (stored.bytes[middle] as number) ^ 1;
  await vault.put([[key, stored]]);
}

/** What the options page would say. */
export async function standing(setup: ReaderSetup): Promise<DataStatus> {
  const vault = await usableVault(vaultOf(setup));
  const feed = setup.isPinned ? undefined : (setup.feed ?? undefined);
  const [best] = await candidates(vault, bundledOf(setup), feed);
  return dataStatus({
    info: best!.info,
    documents: documentsOf(best!),
    bundledIssued: setup.bundle.index?.issued,
    lastSigned: await lastSigned(vault),
    state: (await vault.get<RefreshState>('refresh')) ?? newState,
    feed: setup.feed?.address,
    isOwnChoice: true,
    isPinned: setup.isPinned,
    now: setup.now,
  });
}

const releaseOf = (setup: ReaderSetup) => {
  const vault = usableVault(vaultOf(setup));
  const shownFeed = async () => setup.feed ?? undefined;
  return storeOver({ vault: () => vault, bundled: bundledOf(setup), shownFeed }).load(['wa'], ['officials']);
};

/** Everyone in a pack's roster, as stored. */
export const people = async (setup: ReaderSetup, pack: string) => (await releaseOf(setup)).packs[pack]?.roster.people;

/** What is known about officials of a pack, as stored. */
export const officials = async (setup: ReaderSetup, pack: string) =>
  (await releaseOf(setup)).packs[pack]?.officials?.officials;

/** What the organisation says, with the quiet periods in force. */
export const editorial = async (setup: ReaderSetup) => (await releaseOf(setup)).editorial;

/** Leaves nothing behind. */
export async function deleteAll(setup: ReaderSetup): Promise<void> {
  for (const name of [setup.database, `${setup.database}-marker`]) indexedDB.deleteDatabase(name);
}
