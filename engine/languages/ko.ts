import type { Language } from './language';
import { koScripts } from './scripts/ko';
import { koTitles } from './titles/ko';

/** Korean. */
export const ko: Language = {
  ...koTitles,
  ...koScripts,
};
