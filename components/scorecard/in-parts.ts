import { useState } from 'react';
import { flushSync } from 'react-dom';

/** Drawn at once; the rest when it is asked for, so that a page of thousands of lines stays quick. */
const part = 200;

export interface Parts {
  /** How many lines are drawn. */
  shown: number;
  /** How many the next press adds; 0 where all are there. */
  next: number;
  onMore(): void;
  /** Draws all of them before it goes on, for a print. */
  withAll(then: () => void): void;
}

export function useParts(total: number): Parts {
  const [limit, setLimit] = useState(part);
  return {
    shown: Math.min(limit, total),
    next: Math.min(part, Math.max(0, total - limit)),
    onMore: () => setLimit((now) => now + part),
    withAll(then) {
      flushSync(() => setLimit(Infinity));
      then();
    },
  };
}

/** Groups cut off after so many lines in all. */
export function firstLines<Group>(
  groups: readonly Group[],
  shown: number,
  lines: (group: Group) => number,
  cut: (group: Group, at: number) => Group,
): Group[] {
  let left = shown;
  return groups.flatMap((group) => {
    const now = Math.min(left, lines(group));
    left -= now;
    return now > 0 ? [cut(group, now)] : [];
  });
}
