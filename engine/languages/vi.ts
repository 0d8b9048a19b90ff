import type { Language } from './language';

/** Vietnamese, without its marks. */
export const vi: Language = {
  common: { connectors: 'va', kin: 'vo chong' },
};
