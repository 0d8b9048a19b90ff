/** Sponsorships of a session at work that `acts` and `details` do not have yet → its `recent` file. */
import type { RecentFile } from '../../engine/release/records';
import type { Frame } from './frame';
import type { Measure } from './shape';
import { sponsoredIssues } from './write-acts';

/** Path within the session → file; none where everything is settled. */
export function recentFiles(frame: Frame, measures: readonly Measure[]): Map<string, object> {
  const added = [...measures]
    .filter((measure) => !frame.isSettled(measure))
    .sort((a, b) => (a.type === b.type ? a.number - b.number : a.type < b.type ? -1 : 1))
    .flatMap((measure): RecentFile['added'] => {
      const { type, number, sponsor, cosponsors } = measure;
      const said = (id: string, isPrime: boolean): RecentFile['added'][number] => [
        frame.memberAt(id),
        `${type}/${number}`,
        sponsoredIssues(frame, measure),
        isPrime,
      ];
      return [...(sponsor ? [said(sponsor, true)] : []), ...cosponsors.map((id) => said(id, false))];
    });
  return added.length > 0 ? new Map([['recent', { ...frame.head, added } satisfies RecentFile]]) : new Map();
}
