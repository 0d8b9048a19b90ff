/** Proposals for a language, and which language it was, kept in the volunteer's own browser. Tabs of the page share them. */
import * as z from 'zod/mini';
import { onTextOfOtherTab, readText, writeText } from '../shared/kept';
import type { Proposals } from './messages';

const keyOf = (tag: string) => `languages/${tag}`;
const chosen = keyOf('chosen');
const Kept = z.record(z.string(), z.string());

/** The language that was worked on last. */
export const readChosen = (): string | undefined => readText(chosen);

export const keepChosen = (tag: string): boolean => writeText(chosen, tag);

/** What is kept for a language; `unreadable` is the text of what is none of the page's own making. */
export function readProposals(tag: string): { proposals: Proposals; unreadable?: string } {
  const text = readText(keyOf(tag));
  if (text === undefined) return { proposals: {} };
  try {
    return { proposals: Kept.parse(JSON.parse(text)) };
  } catch {
    return { proposals: {}, unreadable: text };
  }
}

/** One line of what is kept; the others are as this tab or another has left them. */
export function keepProposal(tag: string, key: string, words: string | undefined): void {
  keepChosen(tag);
  const { proposals, unreadable } = readProposals(tag);
  if (unreadable === undefined) writeText(keyOf(tag), JSON.stringify(withProposal(proposals, key, words)));
}

export function withProposal(proposals: Proposals, key: string, words: string | undefined): Proposals {
  const { [key]: _before, ...others } = proposals;
  return words === undefined ? others : { ...others, [key]: words };
}

export const forgetProposals = (tag: string): boolean => writeText(keyOf(tag), undefined);

export const onOtherTab = (tag: string, changed: () => void): (() => void) => onTextOfOtherTab(keyOf(tag), changed);
