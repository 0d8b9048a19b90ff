import type { SyntheticEvent } from 'react';

/** Brings what has just been opened into view within its card: the card scrolls, the page never does. */
export function showOpened({ currentTarget: opened }: SyntheticEvent<HTMLDetailsElement>): void {
  const scroll = opened.closest('.card-scroll');
  if (!opened.open || !scroll) return;
  const [inner, outer] = [opened.getBoundingClientRect(), scroll.getBoundingClientRect()];
  // Its first line stays in view, however long it is.
  scroll.scrollTop += Math.max(0, Math.min(inner.bottom - outer.bottom, inner.top - outer.top));
}
