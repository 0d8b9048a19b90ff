import type { Language } from './language';
import { viTitles } from './titles/vi';

/** Vietnamese, without its marks. */
export const vi: Language = {
  ...viTitles,
  common: {
    connectors: 'va',
    kin: 'vo chong',
    openers: 'theo nhung khi va hom nam ngay tai cua voi cung',
    personVerbs: 'noi cho da se phat',
    civicWords: 'nghi dan thuong vien quoc luat bieu thong doc',
  },
  beside: {
    thingsBefore: `
      tra mon bun pho lau xoi nuoc tieng tiem duong ri cari com banh ga bo tom sup nem sot gao xoai quan hat huyen`,
    credits: 'anh',
    and: 'va',
    years: 'tuoi',
    democrats: 'dan_chu',
    republicans: 'cong_hoa',
    partyHeads: 'thuoc dang',
    partyLinks: 'bang tieu cua dai dien',
  },
  sayings: {
    denied: ['khong phai', 'trung ten', 'cung ten'],
    noPerson: ['nguoi NAME'],
  },
  measures: {
    lawmaking: 'du_luat nghi_si dan_bieu',
  },
  lists: { rowJoints: 'va' },
  written: {
    'house-bill': 'dự_luật_hạ_viện dự_luật_#_hạ_viện dự_luật_#_của_hạ_viện',
    'senate-bill': 'dự_luật_thượng_viện dự_luật_#_thượng_viện dự_luật_#_của_thượng_viện',
    initiative: 'sáng_kiến sángkiến',
  },
};
