import type { Language } from './language';

/** Tagalog. */
export const tl: Language = {
  common: {
    openers: 'si sina ang ni kay ng sa',
    civicWords: 'kongreso batas',
  },
  beside: {
    thingsBefore: 'kalye paaralan tindahan pamilya panaderya parke tulay',
    credits: 'tekst',
  },
  measures: {
    lawmaking: 'batas kongreso kongresista senador',
  },
};
