import type { Language } from './language';
import { zhTitles } from './titles/zh';

/** Chinese. */
export const zh: Language = {
  ...zhTitles,
};
