/**
 * Words that stand for an office, or for an occupation that is none of ours, as newspapers write them in the
 * languages of our readers. Folded; matched as whole word sequences, the longest first.
 */
import type { OfficeRole } from '../../release/packs';

type Level = 'us' | 'state' | 'local';

/** What a title says about its bearer. */
export interface TitleMeaning {
  /** Offices that go by it; empty for a title that tells no office ("Democrat", "Mr."). */
  roles: readonly OfficeRole[];
  plural: boolean;
  /** An office or occupation that no official in the rosters has by that name: "coach", "judge", "actor". */
  foreign: boolean;
  /** Said of any office-holder, or a courtesy: neither for nor against. */
  neutral: boolean;
  level?: Level;
  party?: 'd' | 'r' | 'i';
}

const upper: OfficeRole[] = ['us-senator', 'state-senator', 'state-legislator'];
const lower: OfficeRole[] = ['us-representative', 'us-delegate', 'state-representative', 'state-legislator'];
const congress: OfficeRole[] = ['us-representative', 'us-delegate'];
const council: OfficeRole[] = ['council-member', 'council-president', 'state-legislator'];
const commissioner: OfficeRole[] = ['county-commissioner', 'lands-commissioner', 'insurance-commissioner'];

/** One line per meaning: the roles, then the phrases; `+` before the phrases marks plurals. */
const offices: [readonly OfficeRole[], string, Partial<TitleMeaning>?][] = [
  [
    upper,
    'sen|senator|senate majority leader|senate minority leader|senate majority whip|senate minority whip|senate president pro tem|senate president pro tempore|senate president|senate leader|senate republican leader|senate democratic leader|senate majority floor leader|senador|senadora|thuong nghi si|tns|seneytor|сенатор|сенатора|сенатору|сенатором',
  ],
  [
    upper,
    'senate members|сенаторы|сенаторов|сенаторам|sens|senators|senadores|senadoras|cac thuong nghi si',
    { plural: true },
  ],
  [
    ['us-senator'],
    'us sen|us senator|u s sen|u s senator|senador federal|senadora federal|senador de estados unidos|senadora de estados unidos|thuong nghi si lien bang|thuong nghi si hoa ky',
    { level: 'us' },
  ],
  [['us-senator'], 'us sens|us senators|u s sens|u s senators', { level: 'us', plural: true }],
  [
    ['state-senator', 'state-legislator'],
    'state sen|state senator|state senate majority leader|senador estatal|senadora estatal|thuong nghi si tieu bang',
    { level: 'state' },
  ],
  [
    ['state-senator', 'state-legislator'],
    'state sens|state senators|senadores estatales',
    { level: 'state', plural: true },
  ],
  [
    lower,
    'rep|representative|house speaker|speaker of the house|speaker pro tem|speaker pro tempore|house majority leader|house minority leader|house majority whip|house minority whip|house majority floor leader|house republican leader|house democratic leader|house leader|house minority floor leader|representante|diputado|diputada|dan bieu|chu tich ha vien|assemblyman|assemblywoman|assemblymember|assembly speaker|del|delegate|kinatawan|представитель|представителя|представителем|представителю|депутат|депутата|депутату|депутатом|presidente de la camara|presidenta de la camara',
  ],
  [
    lower,
    'house members|представители|представителей|депутаты|депутатов|members of the house|reps|representatives|representantes|diputados|diputadas|cac dan bieu|assemblymembers|delegates',
    { plural: true },
  ],
  [
    congress,
    'конгрессмен|конгрессмена|конгрессмену|конгрессменом|us rep|us representative|u s rep|u s representative|congressman|congresswoman|congressmember|congressperson|congressional rep|congresista|congresistang|kongresista|dan bieu lien bang|dan bieu hoa ky|representante federal|resident commissioner',
    { level: 'us' },
  ],
  [
    congress,
    'us reps|us representatives|u s reps|u s representatives|congressmen|congresswomen|congressmembers|congresistas',
    { level: 'us', plural: true },
  ],
  [
    ['state-representative', 'state-legislator'],
    'state rep|state representative|state house speaker|state house majority leader|state house minority leader|state assemblyman|state assemblywoman|state assemblymember|state del|state delegate|representante estatal|diputado estatal|diputada estatal|dan bieu tieu bang',
    { level: 'state' },
  ],
  [
    ['state-representative', 'state-legislator'],
    'state reps|state representatives|representantes estatales',
    { level: 'state', plural: true },
  ],
  [
    [...lower, ...upper],
    'speaker|majority leader|minority leader|majority whip|minority whip|majority floor leader|republican leader|democratic leader|lawmaker|legislator|legislador|legisladora|nha lap phap|budget writer|nghi si',
  ],
  [[...lower, ...upper], 'members of congress|lawmakers|legislators|legisladores', { plural: true }],
  [
    ['state-representative', 'state-senator', 'state-legislator'],
    'state lawmaker|state legislator',
    { level: 'state' },
  ],
  [
    ['state-representative', 'state-senator', 'state-legislator'],
    'state lawmakers|state legislators',
    { level: 'state', plural: true },
  ],
  [
    ['governor'],
    'губернатор|губернатора|губернатору|губернатором|gov|governor|gobernador|gobernadora|thong doc|gobernador del estado',
  ],
  [['governor'], 'govs|governors|gobernadores', { plural: true }],
  [
    ['lieutenant-governor'],
    'lt gov|lieutenant governor|lt governor|lieut gov|vicegobernador|vicegobernadora|teniente gobernador|pho thong doc',
  ],
  [
    ['attorney-general'],
    'генеральный прокурор|генерального прокурора|ag|attorney general|atty gen|state attorney general|procurador general|procuradora general|fiscal general|fiscal general del estado|tong chuong ly|bo truong tu phap',
  ],
  [['attorney-general'], 'attorneys general', { plural: true }],
  [
    ['secretary-of-state'],
    'secretary of state|sec of state|secretario de estado|secretaria de estado|tong thu ky tieu bang|bo truong hanh chanh',
  ],
  [['treasurer'], 'treasurer|state treasurer|tesorero estatal|tesorera estatal|tesorero|tesorera'],
  [['auditor'], 'state auditor|auditor|auditora estatal|auditor estatal|auditora'],
  [
    ['superintendent'],
    'superintendent|superintendent of public instruction|schools superintendent|state superintendent|state schools chief|state superintendent of public instruction|schools chief|superintendente de instruccion publica',
  ],
  [
    ['insurance-commissioner'],
    'insurance commissioner|state insurance commissioner|comisionada de seguros|comisionado de seguros',
  ],
  [
    ['lands-commissioner'],
    'lands commissioner|public lands commissioner|commissioner of public lands|state lands commissioner|comisionado de tierras publicas',
  ],
  [['president'], 'us president|u s president|tong thong', { level: 'us' }],
  [['president', 'council-president'], 'president|presidente|presidenta'],
  [['vice-president'], 'vice president|vicepresidente|vicepresidenta|pho tong thong'],
  [['mayor'], 'мэр|мэра|мэру|мэром|mayor|alcalde|alcaldesa|thi truong|mayora|alkalde', { level: 'local' }],
  [['mayor'], 'mayors|alcaldes', { level: 'local', plural: true }],
  [
    ['council-president'],
    'cp|council president|city council president|presidenta del concejo|presidente del concejo|presidenta del concejo municipal|presidente del concejo municipal|chu tich hoi dong thanh pho',
    { level: 'local' },
  ],
  [
    council,
    'член совета|члена совета|членом совета|cm|council member|councilmember|councilman|councilwoman|city councilman|city councilwoman|city councilmember|city council member|councilor|councillor|city councilor|concejal|concejala|uy vien hoi dong|nghi vien|nghi vien thanh pho|konsehal',
    { level: 'local' },
  ],
  [
    council,
    'члены совета|членам совета|членов совета|council members|councilmembers|councilmen|councilwomen|city council members|city councilmembers|councilors|concejales',
    { level: 'local', plural: true },
  ],
  [commissioner, 'commissioner|commission chair|commission chairman|commission chairwoman|comisionado|comisionada'],
  [commissioner, 'commissioners|comisionados', { plural: true }],
  [
    ['county-commissioner'],
    'county commissioner|county commission chair|county commission chairwoman|comisionado del condado|comisionada del condado|uy vien quan',
    { level: 'local' },
  ],
  [['county-commissioner'], 'county commissioners', { level: 'local', plural: true }],
];

/** Labels of roll calls and of sponsor lines: a list of members follows. */
const rollCalls =
  'yeas|nays|ayes|noes|yes|no|aye|nay|excused|absent|not voting|voting yes|voting no|voting for|voting against|voted yes|voted no|voted for|voted against|present|sponsors|sponsored by|cosponsors|co sponsors|yes votes|no votes|in favor|opposed';

const parties: [string, 'd' | 'r' | 'i', boolean][] = [
  ['democrat|democratic|dem|democrata|dang vien dan chu', 'd', false],
  ['democrats|democratas', 'd', true],
  ['republican|gop|republicano|republicana|dang vien cong hoa', 'r', false],
  ['republicans|republicanos', 'r', true],
];

const neutral =
  'mr|mrs|ms|miss|mx|sir|madam|hon|honorable|dr|ba|ong|co|chi|anh|senor|senora|sr|sra|ginang|ginoo|chair|chairman|chairwoman|chairperson|vice chair|ranking member|candidate|nominee|incumbent|sponsor|author|presidenta|colleague|freshman|veteran|co chair|cochair|vice chairman|committee chair|committee chairman|committee chairwoman|budget chair|sponsors|prime sponsor|caucus chair|challenger|opponent|lider|budget chief|budget lead|chief budget writer|house budget writer|senate budget writer|lead negotiator|whip|deputy majority leader|deputy leader|floor leader|caucus leader|majority caucus chair|don|dona';

/** Occupations and ranks that speak against an official of ours. */
const foreign =
  'coach|referee|umpire|head coach|assistant coach|judge|justice|chief justice|magistrate|sheriff|undersheriff|officer|police officer|sgt|sergeant|deputy|deputy sheriff|chief|police chief|fire chief|detective|det|trooper|lieutenant|lt|captain|capt|colonel|col|general|gen|major|maj|corporal|cpl|pvt|private|admiral|adm|commander|cmdr|spc|specialist|sergeant major|professor|prof|associate professor|assistant professor|actor|actress|singer|musician|guitarist|drummer|bassist|rapper|comedian|director|filmmaker|producer|screenwriter|novelist|poet|playwright|columnist|reporter|correspondent|photographer|editor|journalist|anchor|host|critic|artist|painter|sculptor|designer|architect|chef|baker|farmer|rancher|plumber|contractor|driver|teacher|principal|student|sophomore|junior|senior|dean|chancellor|provost|district superintendent|school superintendent|librarian|ranger|park ranger|instructor|tutor|counselor|hiker|climber|biker|cyclist|winner|champion|violinist|pianist|cellist|organist|conductor|composer|mechanic|electrician|carpenter|shopkeeper|grocer|clerk|cashier|barber|hairdresser|butcher|fisherman|logger|miner|volunteer|participant|contestant|attendee|customer|client|patient|tenant|landlord|passenger|motorist|pedestrian|curator|historian|economist|scientist|biologist|researcher|engineer|physicist|chemist|astronaut|philosopher|psychologist|doctor|physician|nurse|surgeon|dentist|veterinarian|pharmacist|lawyer|attorney|prosecutor|defense attorney|public defender|quarterback|linebacker|cornerback|safety|receiver|wide receiver|running back|tight end|lineman|kicker|punter|pitcher|catcher|shortstop|hander|lefthander|righthander|lefty|righty|reliever|starter|closer|slugger|outfielder|infielder|baseman|first baseman|second baseman|third baseman|goalie|goaltender|goalkeeper|defenseman|winger|midfielder|striker|point guard|shooting guard|guard|forward|center|golfer|boxer|swimmer|runner|sprinter|wrestler|jockey|skier|snowboarder|player|athlete|ceo|cfo|coo|chief executive|founder|cofounder|co founder|owner|co owner|manager|general manager|executive director|spokesman|spokeswoman|spokesperson|aide|staffer|consultant|lobbyist|activist|organizer|resident|neighbor|realtor|broker|lineman|folk singer|landscaper|florist|bookkeeper|pastor|rev|reverend|father|bishop|archbishop|rabbi|imam|priest|deacon|sister|brother|evangelist|suspect|defendant|victim|inmate|witness|killer|murderer|guest speaker|keynote speaker|winemaker|brewer|bartender|barista|model|dancer|ballerina|magician|wrestling coach|analyst|strategist|pollster|superstar|star|legend|hero|pilot|firefighter|paramedic|marine|soldier|king|queen|prince|princess|duke|lord|lady|saint|st|uncle|aunt|auntie|grandpa|grandma|cousin|nephew|niece|mom|dad|mother|wife|husband|son|daughter|widow|widower|fiance|fiancee|girlfriend|boyfriend|entrenador|entrenadora|actriz|cantante|profesor|profesora|juez|jueza|huan luyen vien|dien vien|ca si|giao su|thay|co giao|thay giao|bac si|luat su';

/** Titles that an official of ours may have had beside or before the recorded office: weak, not contrary. */
const elsewhere =
  'secretary|interior secretary|homeland security secretary|transportation secretary|health secretary|labor secretary|defense secretary|agriculture secretary|ambassador|administrator|borough president|county executive|chairman and ceo';

const meanings = new Map<string, TitleMeaning>();
const add = (phrases: string, meaning: TitleMeaning): void => {
  for (const phrase of phrases.split('|')) if (!meanings.has(phrase)) meanings.set(phrase, meaning);
};
for (const [roles, phrases, more] of offices)
  add(phrases, { roles, plural: false, foreign: false, neutral: false, ...more });
for (const [phrases, party, plural] of parties)
  add(phrases, { roles: [], plural, foreign: false, neutral: true, party });
export const rollCallLabel: TitleMeaning = {
  roles: [...upper, ...lower, ...council, 'county-commissioner'],
  plural: true,
  foreign: false,
  neutral: false,
};
const labels: ReadonlySet<string> = new Set(rollCalls.split('|'));
/** Whether the words are the label of a roll call or a sponsor line. */
export const isRollCallLabel = (phrase: string): boolean => labels.has(phrase);

add(neutral, { roles: [], plural: false, foreign: false, neutral: true });
add(elsewhere, { roles: [], plural: false, foreign: false, neutral: true });
add(foreign, { roles: [], plural: false, foreign: true, neutral: false });

/** Most words in a title phrase. */
export const longestTitle = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(' ').length));
const lastWords = new Set([...meanings.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

/** Whether a title phrase can end in this word: a cheap first question. */
export const endsTitle = (word: string): boolean => lastWords.has(word);
export const titleMeaning = (phrase: string): TitleMeaning | undefined => meanings.get(phrase);

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
  [/(聯邦|联邦|美國|美国|國會|国会)(眾議員|众议员)|연방\s?하원\s?의원|連邦下院議員/, congress, 'us'],
  [new RegExp(`${ofAState}(參議員|参议员|上院議員)|주\\s?상원\\s?의원`, 'u'), ['state-senator'], 'state'],
  [new RegExp(`${ofAState}(眾議員|众议员|下院議員)|주\\s?하원\\s?의원`, 'u'), ['state-representative'], 'state'],
  [/參議員|参议员|상원\s?의[원장]|上院議員/, upper],
  [/眾議員|众议员|하원\s?의[원장]|眾議院議長|众议院议长|下院議員|下院議長/, lower],
  [/副州長|副州长|부지사|副知事/, ['lieutenant-governor']],
  [/州長|州长|주지사|州?知事/, ['governor']],
  [/檢察長|检察长|법무장관/, ['attorney-general']],
  [/州務卿|州务卿/, ['secretary-of-state']],
  [/市議會議長|市议会议长/, ['council-president'], 'local'],
  [/市議員|市议员|시의원/, council, 'local'],
  [/市長|市长|시장/, ['mayor'], 'local'],
  [/縣委員|县委员|郡委員/, ['county-commissioner'], 'local'],
  [/議長|议长|의장/, [...lower, ...upper, 'council-president']],
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
    const meaning = { roles, plural: false, foreign: false, neutral: false, ...(level === undefined ? {} : { level }) };
    return { meaning, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Likewise the office alone. */
export const hanTitle = (text: string, where: 'before' | 'after' | 'around'): TitleMeaning | undefined =>
  hanTitleIn(text, where)?.meaning;
