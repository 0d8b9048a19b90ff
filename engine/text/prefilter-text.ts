import { toLowerInPlace } from './letters';

/** A text as literals are looked for in it: small letters, plain blanks and apostrophes. */
export const toPrefilterText = (text: string): string =>
  toLowerInPlace(text)
    .replace(/[^\S ]/g, ' ')
    .replaceAll('’', "'");
