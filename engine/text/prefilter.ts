/**
 * Signs: plain words that all matches of an expression hold, and most texts do not. A look for a word costs nothing before it is
 * made; an expression is prepared anew by each background that starts (docs/how-spotting-works.md).
 */
import { toLowerInPlace } from './letters';

/** A text as signs are looked for in it: small letters, plain blanks and apostrophes. */
export const toPrefilterText = (text: string): string =>
  toLowerInPlace(text).replace(/[^\S ]|’/g, (one) => (one === '’' ? "'" : ' '));

/** Whether such a text holds one of these words. */
export const includesAny = (plain: string, any: readonly string[]): boolean => any.some((one) => plain.includes(one));
