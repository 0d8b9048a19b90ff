import { useState } from 'react';
import { flushSync } from 'react-dom';

/** Drawn at once; the rest when it is asked for, so that a page of thousands of lines stays quick. */
const part = 200;

export interface Parts<Group> {
  /** Lines in all, drawn or not. */
  total: number;
  /** The groups, cut off after the lines that are drawn. */
  drawn: readonly Group[];
  /** How many the next press adds; 0 where all are there. */
  next: number;
  onMore(): void;
  /** Draws all of them before it goes on, for a print. */
  withAll(then: () => void): void;
}

export function useParts<Group extends { rows: readonly unknown[] }>(groups: readonly Group[]): Parts<Group> {
  const [limit, setLimit] = useState(part);
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    total,
    drawn: firstLines(groups, limit),
    next: Math.min(part, Math.max(0, total - limit)),
    onMore: () => setLimit((now) => now + part),
    withAll(then) {
      flushSync(() => setLimit(Infinity));
      then();
    },
  };
}

/** Groups cut off after so many lines in all. */
function firstLines<Group extends { rows: readonly unknown[] }>(groups: readonly Group[], lines: number): Group[] {
  let left = lines;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });
}
