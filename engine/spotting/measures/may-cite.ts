/**
 * Whether a page's text, run together without its blocks, may cite a measure: written with its number, or with a number
 * that opens an item under a heading for bills. Numbers in tables and links are not told by the text alone.
 */
import { cleanText } from '../article';
import { mayBeNewStyle } from './ballot';
import { mayBeAHead } from './numbers-under-heads';
import { mayBeWritten } from './heads';

/**
 * Four digits as an item begins with them: on a line of their own, glued to the end of a block, or right after the head.
 * Years are left out: a list of bills is not one of years alone.
 */
const opensItem = new RegExp(
  '(?<!\\d)(?!19|20)\\d{4}(?=\\s*[:|—–-]\\s|,\\s|\\.\\s|\\s\\(|\\s[a-zß-ʯа-яḀ-ỿ]|\\s*(?:\\n|$))' +
    '(?<=(?:^|\\n\\s*|[a-zß-ʯа-яḀ-ỿ]|[!?:;)”"’]\\s*|(?<!\\d)\\.|\\.\\s+|' +
    '(?:bills?|joint\\s(?:memorials?|resolutions?)|measures?|[HS]\\.?B\\.?s?|[HS]J[MR])[:.]?\\s*)#?\\d{4})',
  'iu',
);

/** Whether the text may cite a measure. */
export function mayCite(text: string): boolean {
  const clean = cleanText(text).text;
  if (!/\d/.test(clean)) return false;
  return mayBeWritten(clean) || mayBeNewStyle(clean) || (opensItem.test(clean) && mayBeAHead(clean));
}
