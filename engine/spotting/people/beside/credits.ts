/**
 * Who wrote a text or took a picture: "Pat Murray / Staff", "(Submitted by Pat Murray)".
 */
import { titleEndingAt } from '../titles/title-before';
import { gaps, hasCapital } from '../words/tokens';
import type { Place } from './place';

/** Longest firm behind a stroke, in words. */
const longest = 8;

/** Whether the words around a name credit its bearer with the picture or the text. */
export const isCreditBehind = (place: Place): boolean =>
  place.said.has('credited') ||
  (place.kind === 'caption' && (place.said.has('creditedInCaption') || isBeforeStroke(place)));

/** In a caption, whatever stands behind a stroke, up to the end of the line, unless it is an office: "Lisa Brown | Mayor". */
function isBeforeStroke({ words, last }: Place): boolean {
  const first = words[last + 1];
  if (first === undefined || (first.gap & gaps.stroke) === 0 || !hasCapital(first)) return false;
  for (let at = last + 1; at <= last + longest; at += 1) {
    if (words[at] === undefined || (at > last + 1 && (words[at]!.newLine || (words[at]!.gap & gaps.end) !== 0)))
      return true;
    if ((titleEndingAt(words, at)?.meaning.roles.length ?? 0) > 0) return false;
  }
  return false;
}
