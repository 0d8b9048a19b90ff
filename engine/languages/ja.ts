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
    'house-bill': { '案 第': '下院法案第?\\s?#', '院 第': '下院第?\\s?#号法案' },
    'senate-bill': { '案 第': '上院法案第?\\s?#', '院 第': '上院第?\\s?#号法案' },
    initiative: { '案 議 第': '(?:住民発議|イニシアチブ)案?第?\\s?#' },
  },
};
