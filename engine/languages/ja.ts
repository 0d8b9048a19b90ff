import type { Language } from './language';
import { jaScripts } from './scripts/ja';
import { jaTitles } from './titles/ja';

/** Japanese. */
export const ja: Language = {
  ...jaTitles,
  ...jaScripts,
  beside: {
    agesNative: ['\\d{1,3}\\s?歳'],
  },
  written: {
    'house-bill': '下院法案 下院_#_号法案',
    'senate-bill': '上院法案 上院_#_号法案',
    initiative: '住民発議 住民発議案 イニシアチブ イニシアチブ案',
  },
};
