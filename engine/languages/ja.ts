import type { Language } from './language';
import { jaScripts } from './scripts/ja';
import { jaTitles } from './titles/ja';

/** Japanese. */
export const ja: Language = {
  ...jaTitles,
  ...jaScripts,
  beside: {
    agesNative: ['\\d{1,3}\\s?歳'],
  },
};
