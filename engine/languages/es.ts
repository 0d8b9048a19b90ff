import type { Language } from './language';

/** Spanish. */
export const es: Language = {
  common: {
    connectors: 'y e',
    determiners: 'el la los las un una',
    kin: 'esposa esposo hijo hija hijos hijas hermano hermana hermanos hermanas madre padre',
  },
};
