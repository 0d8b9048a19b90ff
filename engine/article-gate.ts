/**
 * Does a page look like an article? Asked only of sites that are not listed as news: a shop or a mailbox that was
 * granted by the way should stay as it is.
 */
import type { ScanRequest } from './spotting/types';

/** Prose, not menus: a run this long with a full stop in it. */
const paragraphLength = 120;
const minParagraphs = 3;

/** Judges a page's first batch: a date and some prose, or much prose. */
export function looksLikeArticle({ facts, runs }: ScanRequest): boolean {
  const prose = runs.filter(
    ({ text, kind }) =>
      (kind === undefined || kind === 'quote') &&
      text.trim().length >= paragraphLength &&
      /[.!?…]["”’)]?(\s|$)/.test(text),
  ).length;
  return prose >= (facts.dates?.length ? minParagraphs : 2 * minParagraphs);
}
