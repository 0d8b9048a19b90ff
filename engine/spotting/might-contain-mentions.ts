/**
 * The first question about a page, which its bare text answers: may spotting find anything in it? Most pages name no
 * official and no measure, and need not be read. It says yes wherever spotting would mark something, and sometimes where it
 * would not.
 */
import type { SpottingIndex } from '.';
import { cleanText } from './article';
import { mightBeNewStyle } from './measures/reading/ballot';
import { designators } from './measures/reading/designators';
import { mightNameOfficial, mightNameOfficialInScript } from './people/might-name-official';
import { optimisticPage, type TextChunk } from './people/optimistic-page';
import { maxRunLength, tokenize } from '../text';
import { splitJoinedBlocks } from '../text/split-joined-blocks';
import { lazy } from '../memoize';

/** Names of a list may stand so far from what makes it one. */
const overlap = 5000;

/**
 * Whether the text of a page or of a part of it, its blocks run together as `textContent` does, may hold a mention. What
 * only tables and links tell is not seen.
 * @param address of the page: papers write about their own state
 */
export function mightContainMentions({ names }: SpottingIndex, text: string, address?: string): boolean {
  if (mightCiteMeasure(text)) return true;
  const whole = pieces(text);
  const page = lazy(() => optimisticPage(whole, address));
  const mayBeNamed = (all: readonly TextChunk[]) => all.some((piece) => mightNameOfficial(names, piece, page));
  if (mayBeNamed(whole)) return true;
  const split = splitJoinedBlocks(text).map(pieces);
  return split.some(mayBeNamed) || mightNameOfficialInScript(names, [...whole, ...split.flat()]);
}

/** Whether it may cite a measure: written with its number. */
function mightCiteMeasure(text: string): boolean {
  const clean = cleanText(text).text;
  return /\d/.test(clean) && (designators(clean, true).next().done === false || mightBeNewStyle(clean));
}

/** A text in pieces that are read as a whole. */
function pieces(text: string): readonly TextChunk[] {
  const found: TextChunk[] = [];
  for (let at = 0; at === 0 || at + overlap < text.length; at += maxRunLength - overlap) {
    const piece = text.slice(at, at + maxRunLength);
    found.push({ text: piece, words: tokenize(piece) });
  }
  return found;
}
