/** Proposals for a language, kept in the volunteer's own browser. */
import type { Proposals } from './messages';

const keyOf = (tag: string) => `languages/${tag}`;

export function readProposals(tag: string): Proposals {
  try {
    return JSON.parse(localStorage.getItem(keyOf(tag)) ?? '{}') as Proposals;
  } catch {
    return {};
  }
}

/** A browser that keeps nothing still takes them for as long as the page is open. */
export function keepProposals(tag: string, proposals: Proposals): void {
  try {
    localStorage.setItem(keyOf(tag), JSON.stringify(proposals));
  } catch {
    // Then they are there until the page is left.
  }
}
