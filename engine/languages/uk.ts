import { each, type Language, withEndings } from './language';
import { ukTitles } from './titles/uk';

const bill = withEndings('законопроєкт законопроект', ['', 'у', 'ом', 'і']);

/** Ukrainian. */
export const uk: Language = {
  ...ukTitles,
  scripts: {
    endings: ['ові|[оеє]ю'],
    ofPlace: ['штату|міста|від|зі?'],
    thingsAhead: ['вулиц[яіюе]|вулицею|проспекті|школі|парку'],
    nation: ['Конгрес[уі]?'],
  },
  common: {
    connectors: 'і та',
    personVerbs: 'сказав повідомив повідомила заявив додав відповів відповіла каже обіцяє',
    civicWords: `
      сенату сенаті сенатори законопроєкт законопроект законопроєкту конгресу губернатора мера депутати вибори виборах виборців міськрада
      міськради республіканці республіканців демократи демократів`,
  },
  beside: {
    republicans: 'республіканець республіканка',
    partyLinks: 'від штату',
  },
  measures: {
    lawmaking:
      'законопроєкт законопроєкту законопроекту законопроєкти сенату конгресу законодавці законодавців законодавчии',
  },
  written: {
    'house-bill': each(bill, 'палати_представників'),
    'senate-bill': each(bill, 'сенату'),
  },
};
