/** What the options page says about the data: one named state, and the facts behind it. Wording is in `locales`. */
import type { IsoDate, IsoInstant } from '../identifiers';
import type { Manifest } from './manifest';
import type { RefusalReason } from './refusal';
import type { RefreshState } from './refresh-plan';
import { noEarlierThan } from './refresh-schedule';
import type { ReleaseInfo } from './release';

export interface DataStatus {
  /**
   * `off`: no feed is set, the bundled data is all there is. `pinned`: the reader went back to the bundled data.
   * `not-checked`: a feed is set and has not been asked yet. Else how the last check ended.
   */
  state: 'off' | 'pinned' | 'not-checked' | 'up-to-date' | RefusalReason;
  info: ReleaseInfo;
  /** The publisher's own last day for it has passed: shown with its date all the same. */
  isStale: boolean;
  lastSuccess?: IsoInstant;
  lastAttempt?: IsoInstant;
  /** Earliest next check. */
  nextCheck?: IsoInstant;
  /** What the shown release changed, in its publisher's words; newest first. */
  changes: { date: IsoDate; text: string }[];
  /** Address of the feed in use. */
  feed?: string;
  /** The reader entered this feed. */
  isOwnChoice: boolean;
}

export interface StatusFacts {
  info: ReleaseInfo;
  /** Manifest of the shown release; absent for the bundled packs. */
  manifest?: Manifest;
  /** When the bundled packs were issued: the device's clock cannot be earlier. */
  bundledIssued?: IsoInstant;
  /** When the newest release that this feed ever signed for us was issued, even if its files could not be had. */
  lastSigned?: IsoInstant;
  state: RefreshState;
  feed?: string;
  isOwnChoice: boolean;
  isPinned: boolean;
  now: number;
}

const time = (instant: IsoInstant | undefined): number => (instant === undefined ? 0 : Date.parse(instant));
const instant = (moment: number | undefined): IsoInstant | undefined =>
  moment === undefined ? undefined : new Date(moment).toISOString();

export function dataStatus(facts: StatusFacts): DataStatus {
  const { info, manifest, state, feed, isOwnChoice, isPinned, now } = facts;
  const clock = noEarlierThan(now, time(facts.bundledIssued), time(facts.lastSigned));
  const named = isPinned ? 'pinned' : feed === undefined ? 'off' : (state.outcome ?? 'not-checked');
  return {
    state: named,
    info,
    isStale: manifest !== undefined && clock > Date.parse(manifest.expires),
    lastSuccess: instant(state.lastSuccess),
    lastAttempt: instant(state.lastAttempt),
    nextCheck: feed === undefined ? undefined : instant(state.dueAt),
    changes: manifest?.changes ?? [],
    feed,
    isOwnChoice,
  };
}
