/** What a release says of all that the reader follows, with what is new in it since they looked. */
import type { HearingLine } from '../actions/asks';
import { buildCard } from '../cards/build-card';
import type { IsoDate, MentionKey } from '../identifiers';
import type { IssueId } from '../issues';
import type { LoadedRelease } from '../release/release';
import { canFollow, changesSince, seenOf, type Change, type Seen } from './changes';
import { issueChangesSince, issueIn, issueNow, seenOfIssue, type IssueChange } from './issue-news';

/** An official's id, a measure's key, or what stands for an issue. */
export type FollowedKey = MentionKey;

export interface FollowedNow {
  key: FollowedKey;
  /** A name, or "HB 1217"; empty for an issue, whose name is the interface language's. */
  label: string;
  title?: string;
  issue?: IssueId;
  changes: readonly (Change | IssueChange)[];
  now: Seen;
  /** Of a measure: the hearing at which something can be done. */
  hearing?: HearingLine;
}

interface Look {
  today: IsoDate;
  /** ms since 1970. */
  at: number;
  language: string;
}

/** In the order in which they were chosen. What the release does not know is left out. */
export function lookAtFollowed(
  followed: readonly { key: FollowedKey; seen?: Seen | undefined }[],
  release: LoadedRelease,
  { today, at, language }: Look,
): FollowedNow[] {
  return followed.flatMap(({ key, seen }): FollowedNow[] => {
    const issue = issueIn(key);
    if (issue) {
      const there = issueNow(issue, release, today);
      return [{ key, label: '', issue, changes: issueChangesSince(seen, there), now: seenOfIssue(there) }];
    }
    const card = buildCard(key, { keys: [] }, release, today, { why: [], language, at });
    if (!card || !canFollow(card)) return [];
    const line = { key, changes: changesSince(seen, card), now: seenOf(card) };
    if (card.kind === 'official') return [{ ...line, label: card.name }];
    const { label, title, hearing } = card;
    return [{ ...line, label, ...(title && { title }), ...(hearing && { hearing }) }];
  });
}
