import type { Language } from './language';
import { tlTitles } from './titles/tl';

/** Tagalog. */
export const tl: Language = {
  ...tlTitles,
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
  lists: { beforePeople: 'si sina ni kay sa' },
};
