import type { Language } from './language';
import { koTitles } from './titles/ko';

/** Korean. */
export const ko: Language = {
  ...koTitles,
};
