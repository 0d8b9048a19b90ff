/**
 * The first question about a page, which its bare text answers: may spotting find anything in it? Most pages name no
 * official and no measure, and need not be read. It says yes wherever spotting would mark something, and sometimes where it
 * would not.
 */
import type { SpottingIndex } from './index';
import { mayCite } from './measures/may-cite';
import { pageAtBest } from './people/evidence/name-at-best';
import { mayName } from './people/may-name';
import { longestRun, wordsOf } from './people/words/tokens';
import { seam, unglue } from './people/unglue';
import { once } from './remembered';

/** Names of a list may stand so far from what makes it one. */
const overlap = 5000;

/**
 * Whether the text of a page or of a part of it, its blocks run together as `textContent` does, may hold a mention. What
 * only tables and links tell is not seen.
 * @param address of the page: papers write about their own state
 */
export function mayHold({ names }: SpottingIndex, text: string, address?: string): boolean {
  const page = once(() => pageAtBest(text, pieces(text.replace(seam, ' ')).flatMap(wordsOf), address));
  const mayBeNamed = (stretch: string) => pieces(stretch).some((piece) => mayName(names, piece, page));
  return mayCite(text) || mayBeNamed(text) || unglue(names, text).some(mayBeNamed);
}

/** A text in pieces that are read as a whole. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at === 0 || at + overlap < text.length; at += longestRun - overlap)
    found.push(text.slice(at, at + longestRun));
  return found;
}
