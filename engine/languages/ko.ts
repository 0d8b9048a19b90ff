import type { Language } from './language';
import { koScripts } from './scripts/ko';
import { koTitles } from './titles/ko';

/** Korean. */
export const ko: Language = {
  ...koTitles,
  ...koScripts,
  beside: {
    occupationsNative: ['의원의? (?:보좌관|비서|부인)'],
    agesNative: ['\\d{1,3}\\s?(?:세|살)'],
    placesNative: ['카운티', '고등학교', '중학교', '초등학교', '대학교', '도서관', '공원'],
    denialsNative: ['동명이인'],
    democratsNative: ['민주'],
    republicansNative: ['공화'],
    partyEndingNative: ['당'],
  },
  written: {
    'house-bill': '하원_법안 하원법안',
    'senate-bill': '상원_법안 상원법안',
    initiative: '주민_발의안 주민발의안',
  },
};
