import type { Language } from '../language';

/** Around names in Japanese. */
export const jaScripts: Language = {
  scripts: {
    titleEnds: ['知事|卿'],
    parties: ['共和党|民主党'],
    wanting: ['候補|選挙'],
    things: ['通り|橋|駅|空港|ビル|ホール|ホテル'],
    another: ['別の'],
    honorifics: ['氏'],
    strangersBehind: ['さん|君|ちゃん'],
    abroad: ['日本|カナダ|イギリス|オーストラリア|ニュージーランド|フィリピン|インド|ドイツ|フランス|メキシコ'],
    states: ['([\\u30a1-\\u30fc]{2,12}|[\\u3400-\\u9fff]{1,8}?)州{1,2}(?:選出)?の?\\s?'],
    nation: ['連邦|米国|アメリカ|(?<!日)米(?:上院|下院|議会|議員|政府|民主党|共和党|大統領)'],
  },
};
