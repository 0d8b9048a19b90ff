/**
 * Whether a page's text, run together without its blocks, may cite a measure: written with its number. Numbers in tables and
 * links are not told by the text alone.
 */
import { cleanText } from '../article';
import { mayBeNewStyle } from './ballot';
import { mayBeWritten } from './heads';

/** Whether the text may cite a measure. */
export function mayCite(text: string): boolean {
  const clean = cleanText(text).text;
  return /\d/.test(clean) && (mayBeWritten(clean) || mayBeNewStyle(clean));
}
