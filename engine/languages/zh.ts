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
    'house-bill': '众议院法案 众议院_#_号 眾議院法案 眾議院_#_號',
    'senate-bill': '参议院法案 参议院_#_号 參議院法案 參議院_#_號',
    initiative: `
      倡议 倡议案 公民倡议 公民倡议案 创制 创制案 公民创制 公民创制案 第_#_号倡议 第_#_号公民倡议 第_#_号创制 第_#_号公民创制
      倡議 倡議案 公民倡議 公民倡議案 創制 創制案 公民創制 公民創制案 第_#_號倡議 第_#_號公民倡議 第_#_號創制 第_#_號公民創制`,
  },
};
