/** Which rows of a record are shown, and in which groups. Pure. */
import type { ScorecardRow } from '../../engine/cards/scorecard';

export interface RowFilter {
  issue: string;
  session: string;
  chamber: string;
  kind: string;
}
export const filterNames = ['issue', 'session', 'chamber', 'kind'] as const;
export const anyRow: RowFilter = { issue: '', session: '', chamber: '', kind: '' };

/** Rows on a measure that has no issue are found under this one. */
export const noIssue = 'none';

const issuesOf = ({ issues }: ScorecardRow) => (issues.length === 0 ? [noIssue] : issues);

const valuesOf = (row: ScorecardRow, name: keyof RowFilter): readonly string[] => {
  if (name === 'issue') return issuesOf(row);
  const value = row[name];
  return value === undefined ? [] : [value];
};

/** An empty choice lets every row pass. */
export const passes = (row: ScorecardRow, filter: RowFilter): boolean =>
  filterNames.every((name) => filter[name] === '' || valuesOf(row, name).includes(filter[name]));

/** What there is to choose from. */
export const choicesIn = (rows: readonly ScorecardRow[], name: keyof RowFilter): string[] =>
  [...new Set(rows.flatMap((row) => valuesOf(row, name)))].sort();

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
