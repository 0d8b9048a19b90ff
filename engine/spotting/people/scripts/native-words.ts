/** What stands around names in Han, Hangul and Kana. */

/** Chinese: words that lead up to a name, or join it to what was before, and are no part of it. */
export const hanJoints: ReadonlySet<string> = new Set(
  '的和與与及暨跟同由對对向在給给讓让把被從从請请邀說说稱称指是為为以等並并而也則则到了之於于前現现任',
);

/** Characters in which foreign names begin or go on: beside a known name they make it part of a longer one ("默里森"). */
export const foreignTails: ReadonlySet<string> = new Set(
  '斯爾尔維维頓顿森遜逊伯堡格克納纳拉林曼恩姆夫茨利莉蒂娜萊莱羅罗倫伦敦麗丽亞亚琳博菲迪萨薩蘭兰欽钦沃韋韦卡塔科',
);

/** Right behind a name it is of a place, a thing or a house that is called so. */
export const hanThing =
  /^(?:公園|公园|公路|大道|大街|街|路|巷|橋|桥|大橋|大桥|學校|学校|小學|小学|中學|中学|高中|大學|大学|學院|学院|圖書館|图书馆|醫院|医院|診所|诊所|中心|大樓|大楼|大廈|大厦|機場|机场|車站|车站|站|湖|河|溪|灣|湾|海灘|海滩|山|島|岛|郡|縣|县|鎮|镇|村|區|区|號|号|酒店|旅館|旅馆|餐廳|餐厅|餐館|餐馆|飯店|饭店|商場|商场|商店|超市|公司|集團|集团|銀行|银行|基金|獎|奖|杯|盃|球場|球场|球館|球馆|廣場|广场|教堂|教會|教会|劇院|剧院|農場|农场|酒莊|酒庄|牧場|牧场|紀念|纪念|紙|纸|市(?![長长議议府政民])|通り|橋|駅|空港|ビル|ホール|ホテル)/u;

/** Right behind a name it is of somebody else: relatives, and private people. */
export const hanOther =
  /^(?:太太|夫人|家|家族|家人|之子|之女|的?(?:兒子|儿子|女兒|女儿|丈夫|妻子|母親|母亲|父親|父亲))/u;

/** Somebody else of that name is spoken of: "另一位威爾森", "다른 류 씨". */
export const otherBefore =
  /(?:另一位|另一個|另一个|另一名|另位|同姓的|同名的|同姓|同名|別の|다른|또 다른|동명이인인?)\s?$/u;

/** Courtesies of private people behind a Korean name. */
export const koreanCourtesy = /^\s?(?:씨|군|양|모|여사)(?=[은는이가을를의와과도에만,.\s]|$)/u;

/** What a Korean or Japanese name may end in. */
const particles =
  '은|는|이|가|을|를|의|와|과|도|만|에게|에게서|에게는|께|께서|께서는|에|에서|까지|부터|으로|으로부터|이나|나|랑|이랑|이며|이고|이다|이라고|라고|이라는|라는|이었다|였다|처럼|보다|측|측은|측이';
/** The name ends there: a particle and the end of the word, or the end of the word before what is no noun. */
export const endsAsKoreanName = new RegExp(
  `^(?:${particles})?(?![가-힣])(?!\\s[가-힣])|^(?:${particles})(?![가-힣])`,
  'u',
);

/** What may stand right before a Korean surname with a title: words that end in a particle or an ending, and some others. */
export const leadsUpInKorean =
  /(?:[가-힣](?:은|는|을|를|의|와|과|에|며)|[가-힣]{2,}(?:한|던|인)|[가-힣]으로|에서|면서|께서|해서|[하되라다였]고|부터|까지|에게|처럼|보다|[가-힣]{2,}[시주군]|당|\d[일월년시명]|이날|오늘|어제|한편|또|또한|그러나|하지만|그리고|이어|특히|다만|결국|당시|현|전|한인|초선|재선|다선|동료|출신|소속|무소속|신임|현직|공동|및|즉|반면)\s$/u;
