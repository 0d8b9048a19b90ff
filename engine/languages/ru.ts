import type { Language } from './language';

/** Russian. */
export const ru: Language = {
  common: {
    civicWords: `
      сенат сенатор сенаторы губернатор законопроект депутат депутаты конгресс мэр совет выборы`,
  },
};
