/** The rows of an official's record, grouped by issue. Pure. */
import type { ScorecardRow } from '../../engine/cards/scorecard';

/** Rows on a measure that has no issue are found under this one. */
export const noIssue = 'none';

export const issuesOf = ({ issues }: ScorecardRow): readonly string[] => (issues.length === 0 ? [noIssue] : issues);

export interface RowGroup {
  issue: string;
  rows: readonly ScorecardRow[];
}

/** Each row once: under the issue that is chosen, else under its measure's main one. Those without any come last. */
export function groupsOf(
  rows: readonly ScorecardRow[],
  chosen: string,
  nameOf: (issue: string) => string,
  compare: (a: string, b: string) => number,
): RowGroup[] {
  const groups = new Map<string, ScorecardRow[]>();
  for (const row of rows) {
    const issue = chosen || (issuesOf(row)[0] ?? noIssue);
    const group = groups.get(issue);
    if (group) group.push(row);
    else groups.set(issue, [row]);
  }
  const last = (issue: string) => (issue === noIssue ? 1 : 0);
  return [...groups]
    .map(([issue, list]) => ({ issue, rows: list }))
    .sort((a, b) => last(a.issue) - last(b.issue) || compare(nameOf(a.issue), nameOf(b.issue)));
}
