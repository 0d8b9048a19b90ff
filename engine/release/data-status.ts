/** What the options page says about the data: one named state, and the facts behind it. Wording is in `locales`. */
import type { IsoDate, IsoInstant } from '../identifiers';
import { isOldOn } from '../jurisdictions/days';
import type { Outcome, RefreshState } from './refresh-plan';
import { noEarlierThan } from './refresh-schedule';
import type { ReleaseInfo } from './release';

export interface DataStatus {
  /**
   * `off`: no feed is set, the bundled data is all there is. `pinned`: the reader went back to the bundled data.
   * `not-checked`: a feed is set and has not been asked yet. Else how the last check ended.
   */
  state: 'off' | 'pinned' | 'not-checked' | Outcome;
  info: ReleaseInfo;
  /** The publisher's own last day for it has passed: shown with its date all the same. */
  isStale: boolean;
  /** The facts are old, whatever the feed says: nothing may call them up to date. */
  isOld: boolean;
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
  /** The signed documents that the shown release is made of; none for the bundled packs. */
  documents: readonly { expires: IsoInstant; changes: DataStatus['changes'] }[];
  /** When the bundled packs were issued: the device's clock cannot be earlier. */
  bundledIssued?: IsoInstant;
  /** When the newest document that this feed ever signed for us was issued, even if its files could not be had. */
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

const newestFirst = (changes: DataStatus['changes']): DataStatus['changes'] =>
  changes.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

export function dataStatus(facts: StatusFacts): DataStatus {
  const { info, documents, state, feed, isOwnChoice, isPinned, now } = facts;
  const clock = noEarlierThan(now, time(facts.bundledIssued), time(facts.lastSigned));
  const named = isPinned ? 'pinned' : feed === undefined ? 'off' : (state.outcome ?? 'not-checked');
  return {
    state: named,
    info,
    isOld: isOldOn(info.asOf, new Date(clock).toISOString().slice(0, 10)),
    isStale: documents.some(({ expires }) => clock > Date.parse(expires)),
    lastSuccess: instant(state.lastSuccess),
    lastAttempt: instant(state.lastAttempt),
    nextCheck: feed === undefined ? undefined : instant(state.dueAt),
    changes: newestFirst(documents.flatMap(({ changes }) => changes)),
    feed,
    isOwnChoice,
  };
}
