import type { Language } from './language';
import { jaTitles } from './titles/ja';

/** Japanese. */
export const ja: Language = {
  ...jaTitles,
};
