import type { Language } from './language';
import { zhScripts } from './scripts/zh';
import { zhTitles } from './titles/zh';

/** Chinese. */
export const zh: Language = {
  ...zhTitles,
  ...zhScripts,
};
