/** Which of a page's measures are about what the reader cares about: for the extension's own window alone. */
import type { MeasureKey, MentionKey } from '../identifiers';
import type { IssueId } from '../issues';
import type { LoadedRelease } from '../release/release';
import { parseMeasureKey } from './measure-key';
import { findBrief } from './records';

/** Each such measure with the most central of its issues that the reader has picked. */
export function onMyIssues(
  keys: Iterable<MentionKey>,
  picked: readonly IssueId[],
  release: LoadedRelease,
): Map<MeasureKey, IssueId> {
  const found = new Map<MeasureKey, IssueId>();
  if (picked.length === 0) return found;
  for (const key of new Set(keys)) {
    const id = parseMeasureKey(key);
    const issues = (id && findBrief(release, id)?.issues) ?? [];
    const mine = issues.flatMap((issue) => picked.find((one) => one === issue.id) ?? [])[0];
    if (mine) found.set(key, mine);
  }
  return found;
}
