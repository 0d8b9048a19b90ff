import type { Language } from './language';

/** Tagalog. */
export const tl: Language = {
  common: {},
};
