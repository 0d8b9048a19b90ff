import type { Language } from '../language';

/** "缅因州参议员" may sit in Congress: only a bare 州, or that of a state with a pack, says a state's legislature. */
const otherStates =
  '缅因|緬因|夏威夷|阿拉斯加|加|加利福尼亚|得|德|得克萨斯|德克薩斯|纽约|紐約|佛|佛罗里达|佛羅里達|麻|麻萨诸塞|麻薩諸塞|新泽西|新澤西|宾|賓|宾夕法尼亚|俄亥俄|伊利诺伊|伊利諾|密歇根|密西根|佐治亚|喬治亞|弗吉尼亚|維吉尼亞|犹他|猶他|内华达|內華達|亚利桑那|亞利桑那|科罗拉多|科羅拉多|明尼苏达|明尼蘇達|威斯康星|威斯康辛|佛蒙特|康涅狄格|康乃狄克|罗德岛|羅德島|新罕布什尔|新罕布夏|南达科他|南達科他|北达科他|北達科他|蒙大拿|怀俄明|懷俄明|堪萨斯|堪薩斯|肯塔基|路易斯安那|南卡罗来纳|南卡|北卡|田纳西|田納西|密苏里|密蘇里|艾奥瓦|愛荷華|印第安纳|印地安納|马里兰|馬里蘭|新墨西哥';
const ofAState = `(?<!${otherStates})州`;

/** Titles in Chinese, in both kinds of characters. */
export const zhTitles: Language = {
  titlesInHan: {
    usSenator: ['(?:聯邦|联邦|美國|美国|國會|国会)(?:參議員|参议员)'],
    usRepresentative: ['(?:聯邦|联邦|美國|美国|國會|国会)(?:眾議員|众议员)'],
    usLawmaker: ['(?:聯邦|联邦|美國|美国)?(?:國會|国会)議?(?:議員|议员)'],
    stateSenator: [`${ofAState}(?:參議員|参议员|上院議員)`],
    stateRepresentative: [`${ofAState}(?:眾議員|众议员|下院議員)`],
    senator: ['參議員|参议员'],
    representative: ['眾議員|众议员|眾議院議長|众议院议长'],
    lieutenantGovernor: ['副州長|副州长'],
    governor: ['州長|州长'],
    attorneyGeneral: ['檢察總?長|检察总?长|(?:总|總)檢察長|州司法部[長长]'],
    secretaryOfState: ['州務卿|州务卿'],
    treasurer: ['州(?:財務長|财务长|財長|财长|司庫|司库)'],
    auditor: ['州(?:審計長|审计长|審計官|审计官)'],
    insuranceCommissioner: ['保險(?:專員|局長)|保险(?:专员|局长)'],
    landsCommissioner: ['公共土地(?:專員|专员|局長|局长)'],
    superintendent: ['公共教育(?:總監|总监|廳長|厅长)|州(?:教育廳長|教育厅长|教育總監|教育总监|學監|学监)'],
    councilPresident: ['市議會(?:議長|主席)|市议会(?:议长|主席)'],
    councilMember: ['市議員|市议员|市議會議員|市议会议员'],
    mayor: ['市長|市长'],
    countyCommissioner: ['[縣县郡](?:委員|委员|議員|议员|專員|专员|政委員|政委员)'],
    chair: ['議長|议长'],
    lawmaker: ['[多少]數黨(?:領袖|黨鞭|領導人)|[多少]数党(?:领袖|党鞭)|議員|议员'],
  },
  besideTitles: {
    occupations: [
      '師傅|师傅|老師|老师|選手|教練|教练|教授|牧師|牧师|學生|学生|歌手|演員|演员|店主|老闆|老板|義工|义工|志愿者|作家|記者|记者|医生|醫生|博士',
      '攤主|摊主|設計師|设计师|教師|教师|攝影師|摄影师|廚師|厨师|司機|司机|居民|主持人',
    ],
    privateInBrackets: ['英文名|英語名|英语名'],
    joints: ['[和與与及暨跟的之]'],
  },
};
