/**
 * Two surnames that a hyphen joins before a measure: "the Scott-Warren bill". One person may be called so, too: only where
 * both were introduced are they two.
 */
import { familyAt } from './name-span';
import type { Family, NamesIndex } from '../names/names-index';
import { gaps, joined, type Word } from '../words/tokens';

const measures =
  /^(?:bills?|amendments?|plan|proposal|deal|measure|compromise|legislation|resolution|approach|letter|version|effort|framework|package|agreement|substitute|draft|piece|provision|section|portion|language)$/;

export interface Coauthors {
  first: Family;
  second: Family;
  /** The word at which the second begins. */
  at: number;
}

/** The two whose surnames begin at the word. */
export function coauthorsAt(index: NamesIndex, words: readonly Word[], at: number): Coauthors | undefined {
  const before = words[at - 1];
  // "Jane Scott-Warren"
  const isInside = before !== undefined && (before.shape === 'lower' || /^(?:the|an?)$/.test(before.fold));
  if (!isInside || !joined(words[at] as Word)) return undefined;
  const first = familyAt(index, words, at);
  const next = first === undefined ? undefined : words[first.last + 1];
  if (first === undefined || next?.gap !== gaps.hyphen) return undefined;
  const second = familyAt(index, words, first.last + 1);
  const noun = second === undefined ? undefined : words[second.last + 1];
  if (second === undefined || noun === undefined || !joined(noun) || !measures.test(noun.fold)) return undefined;
  return { first: first.family, second: second.family, at: first.last + 1 };
}
