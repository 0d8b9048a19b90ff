/** A publisher, a host and a reader: what each fault case plays with. */
import assert from 'node:assert/strict';
import type { ContentFile } from '../../engine/release/sign';
import type { RefreshState } from '../../engine/release/refresh-plan';
import { FeedHost } from './feed-host';
import type * as readerModule from './reader';
import type { FlightReport, Shown } from './reader';
import type { ReaderSetup } from './reader-setup';
import {
  epochStart,
  hour,
  sampleBundle,
  sampleFeed,
  sampleKeys,
  type SampleKeys,
  type SampleNotes,
} from './sample-release';

export type Place = 'node' | 'chromium' | 'firefox';

/** Where the reader's code runs. `kill` ends that context as the browser would; the next call has a fresh one. */
export interface ReaderPlace {
  place: Place;
  call<Name extends keyof typeof readerModule>(name: Name, ...args: unknown[]): Promise<unknown>;
  kill(): Promise<void>;
}

let databases = 0;

export class World {
  setup: ReaderSetup;
  latest = 0;
  private constructor(
    readonly place: ReaderPlace,
    readonly host: FeedHost,
    readonly keys: SampleKeys,
    readonly seed: number,
    bundle: ReaderSetup['bundle'],
  ) {
    this.setup = {
      database: `faults-${place.place}-${++databases}-${seed}`,
      feed: {
        id: 'sample',
        address: host.address,
        continuesBundle: true,
        root: { recovery: keys.recovery.publicKey, epoch: 1 },
      },
      bundle,
      extensionVersion: '0.1.0',
      now: epochStart + 5 * 24 * hour,
      seed,
      isOnline: true,
      isPinned: false,
      patience:
        place.place === 'node'
          ? { whole: 900, silence: 250, database: 300 }
          : { whole: 4_000, silence: 1_500, database: 3_000 },
      storage: 'works',
    };
  }

  /** A reader with nothing but the bundle (release 0) and a feed that has nothing yet. */
  static async create(place: ReaderPlace, seed = 1): Promise<World> {
    return new World(place, await FeedHost.start(), await sampleKeys(), seed, await sampleBundle());
  }

  /** The same, with release 1 read and shown, and release 2 published. */
  static async withNews(place: ReaderPlace, seed = 1): Promise<World> {
    const world = await World.create(place, seed);
    await world.publish(1);
    assert.equal((await world.fly({ isAsked: true })).state?.outcome, 'up-to-date');
    assert.equal((await world.shown()).version, 1);
    await world.publish(2);
    world.pass(30 * hour);
    return world;
  }

  async publish(version: number, notes: SampleNotes = {}, files?: ContentFile[], keys?: SampleKeys) {
    const feed = await sampleFeed(version, keys ?? this.keys, notes, files);
    for (const [path, bytes] of feed) this.host.files.set(path, bytes);
    this.latest = version;
    return feed;
  }

  pass(milliseconds: number): void {
    this.setup = { ...this.setup, now: this.setup.now + milliseconds };
  }

  change(change: Partial<ReaderSetup>): void {
    this.setup = { ...this.setup, ...change };
  }

  async fly(options: { isAsked?: boolean; killAt?: number } = {}): Promise<FlightReport> {
    const { isAsked = false, killAt } = options;
    const report = (await this.place.call('fly', this.setup, isAsked, killAt)) as FlightReport;
    if (report.isKilled) await this.place.kill();
    return report;
  }

  shown = (): Promise<Shown> => this.place.call('shown', this.setup) as Promise<Shown>;
  storedKeys = (): Promise<string[]> => this.place.call('storedKeys', this.setup) as Promise<string[]>;
  peek = (key: string): Promise<unknown> => this.place.call('peek', this.setup, key);
  poke = (key: string, value: unknown) => this.place.call('poke', this.setup, key, value);
  forget = (keys: string[]) => this.place.call('forget', this.setup, keys);
  flipBit = (key: string) => this.place.call('flipBit', this.setup, key);

  /** Jumps to when the next check is due, and wakes. */
  async wakeWhenDue(): Promise<RefreshState | undefined> {
    const state = (await this.peek('refresh')) as RefreshState | null;
    this.change({ now: Math.max(this.setup.now, state?.dueAt ?? 0) + 301_000 });
    return (await this.fly()).state;
  }

  /** Whatever is shown is one release whole: every pack and vote of the same version. */
  async isWhole(): Promise<Shown> {
    const now = await this.shown();
    assert.deepEqual(now.first, { wa: `Sample Version ${now.version}`, id: `Sample Version ${now.version}` });
    assert.deepEqual(now.motions, [`Sample motion ${now.version}`]);
    assert.equal(now.people, 12);
    return now;
  }

  /** The check ends in one of these states, and what was shown is still shown, whole. */
  async keepsOld(...outcomes: RefreshState['outcome'][]): Promise<RefreshState> {
    const before = await this.isWhole();
    const { state } = await this.fly();
    assert.ok(state, 'the flight took place');
    assert.ok(outcomes.includes(state.outcome), `ended as ${state.outcome}, not ${outcomes.join(' or ')}`);
    assert.deepEqual(await this.isWhole(), before);
    return state;
  }

  /** The same, and then the next check is due. */
  async refuses(...outcomes: RefreshState['outcome'][]): Promise<void> {
    this.change({ now: (await this.keepsOld(...outcomes)).dueAt as number });
  }

  /** With the host healed, the next wake brings the latest release. */
  async recovers(): Promise<void> {
    this.host.heal();
    assert.equal((await this.wakeWhenDue())?.outcome, 'up-to-date');
    assert.equal((await this.isWhole()).version, this.latest);
  }

  /** The next release is as it should be, and is taken. */
  async recoversWithNext(): Promise<void> {
    await this.publish(this.latest + 1);
    await this.recovers();
  }

  async close(): Promise<void> {
    await this.place.call('deleteAll', this.setup);
    await this.host.close();
  }
}
