/**
 * Offices and occupations in Chinese, Japanese and Korean, which stand in the words around a name without blanks.
 */
import type { OfficeRole } from '../../../release/packs';
import { congress, council, eitherChamber, lower, upper, usHouse } from './offices';
import { type Level, officeOf, type TitleMeaning } from './title-meaning';

/** "缅因州参议员" may sit in Congress: only a bare 州, or that of our own states, says a state's legislature. */
const otherStates =
  '缅因|緬因|夏威夷|阿拉斯加|加|加利福尼亚|得|德|得克萨斯|德克薩斯|纽约|紐約|佛|佛罗里达|佛羅里達|麻|麻萨诸塞|麻薩諸塞|新泽西|新澤西|宾|賓|宾夕法尼亚|俄亥俄|伊利诺伊|伊利諾|密歇根|密西根|佐治亚|喬治亞|弗吉尼亚|維吉尼亞|犹他|猶他|内华达|內華達|亚利桑那|亞利桑那|科罗拉多|科羅拉多|明尼苏达|明尼蘇達|威斯康星|威斯康辛|佛蒙特|康涅狄格|康乃狄克|罗德岛|羅德島|新罕布什尔|新罕布夏|南达科他|南達科他|北达科他|北達科他|蒙大拿|怀俄明|懷俄明|堪萨斯|堪薩斯|肯塔基|路易斯安那|南卡罗来纳|南卡|北卡|田纳西|田納西|密苏里|密蘇里|艾奥瓦|愛荷華|印第安纳|印地安納|马里兰|馬里蘭|新墨西哥';
const ofAState = `(?<!${otherStates})州`;

/** Occupations and courtesies of private people, in the words around a Latin name. */
export const hanOccupation =
  /(?:씨|さん|師傅|师傅|老師|老师|選手|선수|教練|教练|감독|교수|教授|셰프|シェフ|牧師|牧师|목사|이사장|회장|원장|관장|학생|學生|学生|歌手|가수|배우|演員|演员|店主|老闆|老板|자원봉사자|義工|义工|志愿者|작가|作家|記者|记者|기자|医生|醫生|의사|博士|박사)/;

/** Chinese, Japanese and Korean titles stand in the words around a Latin name, without blanks. */
const han: [RegExp, readonly OfficeRole[], Level?][] = [
  [/(聯邦|联邦|美國|美国|國會|国会)(參議員|参议员)|연방\s?상원\s?의원|連邦上院議員/, ['us-senator'], 'us'],
  [/(聯邦|联邦|美國|美国|國會|国会)(眾議員|众议员)|연방\s?하원\s?의원|連邦下院議員/, usHouse, 'us'],
  [/(?:聯邦|联邦|美國|美国)?(?:國會|国会)議?(?:議員|议员)|(?:연방|국회)\s?의원|連邦議員/, congress, 'us'],
  [new RegExp(`${ofAState}(參議員|参议员|上院議員)|주\\s?상원\\s?의원`, 'u'), ['state-senator'], 'state'],
  [new RegExp(`${ofAState}(眾議員|众议员|下院議員)|주\\s?하원\\s?의원`, 'u'), ['state-representative'], 'state'],
  [/參議員|参议员|상원\s?의[원장]|上院議員/, upper],
  [/眾議員|众议员|하원\s?의[원장]|眾議院議長|众议院议长|下院議員|下院議長/, lower],
  [/副州長|副州长|부지사|副知事/, ['lieutenant-governor']],
  [/州長|州长|주지사|州?知事/, ['governor']],
  [/檢察總?長|检察总?长|(?:총|總)檢察長|州司法部[長长]|법무\s?장관|검찰총장|司法長官/, ['attorney-general']],
  [/州務卿|州务卿|주?\s?국무장관|州務長官/, ['secretary-of-state']],
  [/州(?:財務長|财务长|財長|财长|司庫|司库)|주\s?재무장관/, ['treasurer']],
  [/州(?:審計長|审计长|審計官|审计官)|주\s?감사관/, ['auditor']],
  [/保險(?:專員|局長)|保险(?:专员|局长)|보험\s?(?:감독관|커미셔너|국장)/, ['insurance-commissioner']],
  [/公共土地(?:專員|专员|局長|局长)|공유지\s?(?:감독관|커미셔너)/, ['lands-commissioner']],
  [/公共教育(?:總監|总监|廳長|厅长)|州(?:教育廳長|教育厅长|教育總監|教育总监|學監|学监)|교육감/, ['superintendent']],
  [/市議會(?:議長|主席)|市议会(?:议长|主席)|시의회\s?의장/, ['council-president'], 'local'],
  [/市議員|市议员|市議會議員|市议会议员|시\s?의원/, council, 'local'],
  [/市長|市长|시장/, ['mayor'], 'local'],
  [
    /[縣县郡](?:委員|委员|議員|议员|專員|专员|政委員|政委员)|카운티\s?(?:의원|커미셔너|위원)|郡政委員/,
    ['county-commissioner'],
    'local',
  ],
  [/議長|议长|의장/, [...eitherChamber, 'council-president']],
  [/[多少]數黨(?:領袖|黨鞭)|[多少]数党(?:领袖|党鞭)|[多少]數黨領導人/, [...upper, ...lower]],
  [/(?:[상하]원\s?)?원내대표/, [...upper, ...lower]],
  [/議員|议员|(?<![한병])의원/, [...upper, ...lower]],
];

const before = han.map(([pattern]) => new RegExp(`(?:${pattern.source})$`, 'u'));
const after = han.map(([pattern]) => new RegExp(`^\\s*(?:${pattern.source})`, 'u'));

/**
 * The office that a stretch of Chinese, Japanese or Korean text names, if any, with the place of its words in the stretch.
 * @param where the stretch ends right `before` the name, starts right `after` it, or lies `around`
 */
export function hanTitleIn(
  text: string,
  where: 'before' | 'after' | 'around',
): { meaning: TitleMeaning; start: number; end: number } | undefined {
  for (const [at, [pattern, roles, level]] of han.entries()) {
    const test = where === 'before' ? before[at] : where === 'after' ? after[at] : pattern;
    const match = test?.exec(text);
    if (match === undefined || match === null) continue;
    const meaning = officeOf(roles, level === undefined ? {} : { level });
    return { meaning, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Likewise the office alone. */
export const hanTitle = (text: string, where: 'before' | 'after' | 'around'): TitleMeaning | undefined =>
  hanTitleIn(text, where)?.meaning;
