import type { Language } from './language';
import { zhScripts } from './scripts/zh';
import { zhTitles } from './titles/zh';

/** Chinese. */
export const zh: Language = {
  ...zhTitles,
  ...zhScripts,
  beside: {
    occupationsNative: [
      '店',
      '鋪',
      '铺',
      '館',
      '馆',
      '公司',
      '工廠',
      '工厂',
      '[議议][員员]的?(?:助手|助理|秘書|秘书|幕僚|太太|夫人|妻子|丈夫)',
    ],
    agesNative: ['(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?(?:歲|岁)'],
    placesNative: [
      '[縣县郡](?![長长議议知])',
      '高中',
      '中學',
      '中学',
      '小學',
      '小学',
      '大學',
      '大学',
      '公園',
      '公园',
      '圖書館',
      '图书馆',
      '街',
      '大道',
      '湖',
    ],
    denialsNative: ['同名', '不是那位', '并非', '並非'],
    democratsNative: ['民主'],
    republicansNative: ['共和'],
    partyEndingNative: ['黨', '党'],
  },
  written: {
    'house-bill': { '案 第': '[众眾][议議]院法案第?\\s?#', '院 第': '[众眾][议議]院第?\\s?#\\s?[号號]' },
    'senate-bill': { '案 第': '[参參][议議]院法案第?\\s?#', '院 第': '[参參][议議]院第?\\s?#\\s?[号號]' },
    initiative: {
      '案 议 議': '(?:公民)?(?:倡[议議]|创制|創制)案?第?\\s?#',
      第: '第\\s?#\\s?[号號](?:公民)?(?:倡[议議]|创制|創制)',
    },
  },
};
