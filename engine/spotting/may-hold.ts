/**
 * The first question about a page, which its bare text answers: may spotting find anything in it? Most pages name no
 * official and no measure, and need not be read. It says yes wherever spotting would mark something, and sometimes where it
 * would not.
 */
import type { SpottingIndex } from './index';
import { cleanText } from './article';
import { mayBeNewStyle } from './measures/ballot';
import { designators } from './measures/heads';
import { mightNameOfficial, mightNameOfficialInScript } from './people/may-name';
import { optimisticPage, type TextChunk } from './people/page-at-best';
import { maxRunLength, tokenize } from './people/words';
import { splitJoinedBlocks } from './people/unglue';
import { once } from './remembered';

/** Names of a list may stand so far from what makes it one. */
const overlap = 5000;

/**
 * Whether the text of a page or of a part of it, its blocks run together as `textContent` does, may hold a mention. What
 * only tables and links tell is not seen.
 * @param address of the page: papers write about their own state
 */
export function mayHold({ names }: SpottingIndex, text: string, address?: string): boolean {
  if (mayCite(text)) return true;
  const whole = pieces(text);
  const page = once(() => optimisticPage(whole, address));
  const mayBeNamed = (all: readonly TextChunk[]) => all.some((piece) => mightNameOfficial(names, piece, page));
  if (mayBeNamed(whole)) return true;
  const unglued = splitJoinedBlocks(text).map(pieces);
  return unglued.some(mayBeNamed) || mightNameOfficialInScript(names, [...whole, ...unglued.flat()]);
}

/** Whether it may cite a measure: written with its number. */
function mayCite(text: string): boolean {
  const clean = cleanText(text).text;
  return /\d/.test(clean) && (designators(clean, true).next().done === false || mayBeNewStyle(clean));
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
