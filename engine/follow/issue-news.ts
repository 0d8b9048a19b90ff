/** What a release has about an issue that the one before did not: measures that got further, and how many came in. */
import { measureLabel, type MeasureId } from '../cards/measure-key';
import { findBrief } from '../cards/records';
import { standingOf } from '../cards/known-on';
import type { Standing } from '../cards/standing';
import type { IsoDate, MeasureKey } from '../identifiers';
import { issueOf, type IssueId } from '../issues';
import type { LoadedRelease } from '../release/release';
import type { Seen } from './changes';

/** A measure of an issue, where it has come to. */
export interface IssueStep {
  key: MeasureKey;
  /** "HB 1217". */
  label: string;
  title: string;
  standing: Standing;
}

/** What stands in the place of an official's id or a measure's key for an issue that is followed. */
export const followedIssue = (issue: IssueId): string => `issue:${issue}`;

/** The issue that a followed key stands for; undefined for an official or a measure. */
export const issueIn = (key: string): IssueId | undefined =>
  key.startsWith('issue:') ? issueOf(key.slice('issue:'.length)) : undefined;

/** Steps that are news. A bill brought in is counted; one that died with its session is no news of that day. */
const told: readonly Standing['code'][] = [
  'passed-one-chamber',
  'passed-both',
  'signed',
  'law',
  'adopted',
  'to-voters',
  'voters-approved',
  'voters-rejected',
  'vetoed',
  'failed',
];

export interface IssueNow {
  steps: readonly IssueStep[];
  /** How many measures the issue has. */
  count: number;
}

/** Where the measures of an issue stand, of the present sessions only, the newest first. */
export function issueNow(issue: IssueId, release: LoadedRelease, today: IsoDate): IssueNow {
  const ids = release.record.onIssue(issue);
  const steps = ids.flatMap((id: MeasureId): IssueStep[] => {
    const brief = findBrief(release, id);
    const standing = brief && standingOf(release, brief, today);
    if (!brief || !standing || !told.includes(standing.code)) return [];
    return [{ key: id.key, label: measureLabel(id), title: brief.title, standing }];
  });
  return {
    steps: steps.sort(
      (a, b) => (b.standing.date ?? '').localeCompare(a.standing.date ?? '') || a.key.localeCompare(b.key),
    ),
    count: ids.length,
  };
}

const stepId = ({ key, standing }: IssueStep): string => `${key} ${standing.code}`;

export const seenOfIssue = ({ steps, count }: IssueNow): Seen => ({
  status: String(count),
  acts: steps.map(stepId),
  hearings: [],
  asks: [],
});

export type IssueChange = { kind: 'step'; step: IssueStep } | { kind: 'brought-in'; count: number };

/** Nothing where the reader has just begun to follow. */
export function issueChangesSince(before: Seen | undefined, { steps, count }: IssueNow): IssueChange[] {
  if (!before) return [];
  const more = count - Number(before.status ?? count);
  return [
    ...steps.filter((step) => !before.acts.includes(stepId(step))).map((step) => ({ kind: 'step' as const, step })),
    ...(more > 0 ? [{ kind: 'brought-in' as const, count: more }] : []),
  ];
}
