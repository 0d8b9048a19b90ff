/** Proposals for a language, and which language it was, kept in the volunteer's own browser. */
import type { Proposals } from './messages';

const keyOf = (tag: string) => `languages/${tag}`;
const chosen = keyOf('chosen');

/** The language that was worked on last. */
export function readChosen(): string | undefined {
  try {
    return localStorage.getItem(chosen) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepChosen(tag: string): void {
  try {
    localStorage.setItem(chosen, tag);
  } catch {
    // Then it is chosen until the page is left.
  }
}

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
  keepChosen(tag);
}
