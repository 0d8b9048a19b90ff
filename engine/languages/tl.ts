import { each, type Language } from './language';
import { tlTitles } from './titles/tl';

/** Tagalog. */
export const tl: Language = {
  ...tlTitles,
  common: {
    openers: 'si sina ang ni kay ng sa',
    civicWords: `
      kongreso batas panukala panukalang senado senador kongresista kinatawan mambabatas lehislatura gobernador alkalde konseho konsehal
      halalan botante balota demokrata republikano`,
  },
  beside: {
    thingsBefore: 'kalye paaralan tindahan pamilya panaderya parke tulay',
    credits: 'tekst',
    goesOn: 'hindi',
    years: 'taong',
    democrats: 'demokrata demokratiko',
    republicans: 'republikano',
    partyLinks: 'ng mula sa',
  },
  sayings: {
    denied: ['hindi siya|sila|ako? ang|po? politiko|senador|kongresista', 'kapangalan'],
    place: ['lungsod|bayan|lalawigan ng NAME'],
    person: ['si|sina NAME', 'kay|kina|nina NAME'],
  },
  measures: {
    lawmaking: 'batas kongreso kongresista senador',
  },
  lists: { beforePeople: 'si sina ni kay sa' },
  written: {
    'house-bill': each('panukalang_batas_ng panukalang_batas_sa', 'kapulungan kapulungan_ng_mga_kinatawan kamara'),
    'senate-bill': 'panukalang_batas_ng_senado panukalang_batas_sa_senado',
    initiative: 'inisyatiba inisyatibo inisyatibong inisyatibang',
  },
};
