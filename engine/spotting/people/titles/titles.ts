/**
 * Words that stand for an office, or for an occupation that is none of ours, as newspapers write them in the
 * languages of our readers. Folded; matched as whole word sequences, the longest first.
 */
import {
  commissioner,
  council,
  eitherChamber,
  legislature,
  lower,
  stateHouse,
  stateSenate,
  upper,
  usHouse,
} from './offices';
import { officeOf, type TitleMeaning, type TitleRow } from './title-meaning';
import { abroad } from './titles-abroad';

const offices: readonly TitleRow[] = [
  [
    upper,
    'sen|senator|senate majority leader|senate minority leader|senate majority whip|senate minority whip|senate president pro tem|senate president pro tempore|senate president|senate leader|senate republican leader|senate democratic leader|senate majority floor leader',
  ],
  [upper, 'senate members|sens|senators', { plural: true }],
  [['us-senator'], 'us sen|us senator|u s sen|u s senator', { level: 'us' }],
  [['us-senator'], 'us sens|us senators|u s sens|u s senators', { level: 'us', plural: true }],
  [stateSenate, 'state sen|state senator|state senate majority leader', { level: 'state' }],
  [stateSenate, 'state sens|state senators', { level: 'state', plural: true }],
  [
    lower,
    'rep|representative|speaker pro tem|speaker pro tempore|house majority leader|house minority leader|house majority whip|house minority whip|house majority floor leader|house republican leader|house democratic leader|house leader|house minority floor leader|assemblyman|assemblywoman|assemblymember|assembly speaker|del|delegate',
  ],
  [lower, 'house speaker|speaker of the house', { presides: true }],
  [lower, 'house members|members of the house|reps|representatives|assemblymembers|delegates', { plural: true }],
  [
    usHouse,
    'us rep|us representative|u s rep|u s representative|congressman|congresswoman|congressmember|congressperson|congressional rep|resident commissioner',
    { level: 'us' },
  ],
  [
    usHouse,
    'us reps|us representatives|u s reps|u s representatives|congressmen|congresswomen|congressmembers',
    { level: 'us', plural: true },
  ],
  [
    stateHouse,
    'state rep|state representative|state house majority leader|state house minority leader|state assemblyman|state assemblywoman|state assemblymember|state del|state delegate',
    { level: 'state' },
  ],
  [stateHouse, 'state house speaker', { level: 'state', presides: true }],
  [stateHouse, 'state reps|state representatives', { level: 'state', plural: true }],
  [
    eitherChamber,
    'majority leader|minority leader|majority whip|minority whip|majority floor leader|republican leader|democratic leader|lawmaker|legislator|budget writer',
  ],
  [eitherChamber, 'speaker', { presides: true }],
  [eitherChamber, 'members of congress|lawmakers|legislators', { plural: true }],
  [legislature, 'state lawmaker|state legislator', { level: 'state' }],
  [legislature, 'state lawmakers|state legislators', { level: 'state', plural: true }],
  [['governor'], 'gov|governor'],
  [['governor'], 'govs|governors', { plural: true }],
  [['lieutenant-governor'], 'lt gov|lieutenant governor|lt governor|lieut gov'],
  [['attorney-general'], 'ag|attorney general|atty gen|state attorney general'],
  [['attorney-general'], 'attorneys general', { plural: true }],
  [['secretary-of-state'], 'secretary of state|sec of state'],
  [['treasurer'], 'treasurer|state treasurer'],
  [['auditor'], 'state auditor|auditor'],
  [['treasurer'], 'county treasurer|city treasurer|town treasurer', { level: 'local' }],
  [['auditor'], 'county auditor|city auditor', { level: 'local' }],
  [
    ['superintendent'],
    'superintendent|superintendent of public instruction|schools superintendent|state superintendent|state schools chief|education chief|state education chief|state superintendent of public instruction|schools chief',
  ],
  [['insurance-commissioner'], 'insurance commissioner|state insurance commissioner'],
  [
    ['lands-commissioner'],
    'lands commissioner|public lands commissioner|commissioner of public lands|state lands commissioner',
  ],
  [['president'], 'us president|u s president', { level: 'us' }],
  [['president', 'council-president'], 'president'],
  [['vice-president'], 'vice president'],
  [['mayor'], 'mayor', { level: 'local' }],
  [['mayor'], 'mayors', { level: 'local', plural: true }],
  [['council-president'], 'cp|council president|city council president', { level: 'local' }],
  [
    council,
    'cm|council member|councilmember|councilman|councilwoman|city councilman|city councilwoman|city councilmember|city council member|councilor|councillor|city councilor',
    { level: 'local' },
  ],
  [
    council,
    'council members|councilmembers|councilmen|councilwomen|city council members|city councilmembers|councilors',
    { level: 'local', plural: true },
  ],
  [commissioner, 'commissioner|commission chair|commission chairman|commission chairwoman'],
  [commissioner, 'commissioners', { plural: true }],
  [
    ['county-commissioner'],
    'county commissioner|county commission chair|county commission chairwoman',
    { level: 'local' },
  ],
  [['county-commissioner'], 'county commissioners', { level: 'local', plural: true }],
];

/** Labels of roll calls and of sponsor lines: a list of members follows. */
const rollCalls =
  'yeas|nays|ayes|noes|yes|no|aye|nay|excused|absent|not voting|voting yes|voting no|voting for|voting against|voted yes|voted no|voted for|voted against|present|sponsors|sponsored by|cosponsors|co sponsors|yes votes|no votes|in favor|opposed';

const parties: [string, 'd' | 'r' | 'i', boolean][] = [
  ['democrat|democratic|dem|democrata|dang vien dan chu|dan chu|demokrata|demokratang', 'd', false],
  ['democrats|democratas', 'd', true],
  ['republican|gop|republicano|republicana|dang vien cong hoa|cong hoa|republikano|republikanong', 'r', false],
  ['republicans|republicanos', 'r', true],
  ...(['chair', 'chairman', 'chairwoman'] as const).flatMap((head): [string, 'd' | 'r', boolean][] => [
    [`democratic party ${head}|state democratic party ${head}`, 'd', false],
    [`republican party ${head}|state republican party ${head}|gop ${head}|state gop ${head}`, 'r', false],
  ]),
];

const neutral =
  'mr|mrs|ms|miss|mx|sir|madam|hon|honorable|dr|ba|ong|co|chi|anh|senor|senora|sr|sra|ginang|ginoo|chair|chairman|chairwoman|chairperson|vice chair|ranking member|candidate|nominee|incumbent|sponsor|author|presidenta|colleague|freshman|veteran|co chair|cochair|vice chairman|committee chair|committee chairman|committee chairwoman|budget chair|sponsors|prime sponsor|caucus chair|challenger|opponent|lider|budget chief|budget lead|chief budget writer|house budget writer|senate budget writer|lead negotiator|whip|deputy majority leader|deputy leader|floor leader|caucus leader|majority caucus chair|don|dona';

/** Occupations and ranks that speak against an official of ours. */
const foreign =
  'coach|referee|umpire|head coach|assistant coach|judge|justice|chief justice|magistrate|sheriff|undersheriff|officer|police officer|sgt|sergeant|deputy|deputy sheriff|chief|police chief|fire chief|detective|det|trooper|lieutenant|lt|captain|capt|colonel|col|general|gen|major|maj|corporal|lance corporal|cpl|pvt|pfc|private|private first class|airman|airman first class|seaman|petty officer|ensign|cadet|midshipman|admiral|adm|commander|cmdr|spc|specialist|sergeant major|professor|prof|associate professor|assistant professor|actor|actress|singer|musician|guitarist|drummer|bassist|rapper|comedian|director|filmmaker|producer|screenwriter|novelist|poet|playwright|columnist|reporter|correspondent|photographer|editor|journalist|anchor|host|critic|artist|painter|sculptor|designer|architect|chef|baker|farmer|rancher|plumber|contractor|driver|teacher|principal|student|sophomore|junior|senior|dean|chancellor|provost|district superintendent|school superintendent|librarian|ranger|park ranger|instructor|tutor|counselor|hiker|climber|biker|cyclist|winner|champion|violinist|pianist|cellist|organist|conductor|composer|mechanic|electrician|carpenter|shopkeeper|grocer|clerk|cashier|barber|hairdresser|butcher|fisherman|logger|miner|volunteer|participant|contestant|attendee|customer|client|patient|tenant|landlord|passenger|motorist|pedestrian|curator|historian|economist|scientist|biologist|researcher|engineer|physicist|chemist|astronaut|philosopher|psychologist|doctor|physician|nurse|surgeon|dentist|veterinarian|pharmacist|lawyer|attorney|prosecutor|defense attorney|public defender|quarterback|linebacker|cornerback|safety|receiver|wide receiver|running back|tight end|lineman|kicker|punter|pitcher|catcher|shortstop|hander|lefthander|righthander|lefty|righty|reliever|starter|closer|slugger|outfielder|infielder|baseman|first baseman|second baseman|third baseman|goalie|goaltender|goalkeeper|defenseman|winger|midfielder|striker|point guard|shooting guard|guard|forward|center|golfer|boxer|swimmer|runner|sprinter|wrestler|jockey|skier|snowboarder|player|athlete|ceo|cfo|coo|chief executive|founder|cofounder|co founder|owner|co owner|manager|general manager|executive director|spokesman|spokeswoman|spokesperson|aide|staffer|consultant|lobbyist|activist|organizer|resident|neighbor|realtor|broker|lineman|folk singer|landscaper|florist|bookkeeper|pastor|rev|reverend|father|bishop|archbishop|rabbi|imam|priest|deacon|sister|brother|evangelist|suspect|defendant|victim|inmate|witness|killer|murderer|guest speaker|keynote speaker|winemaker|brewer|bartender|barista|model|dancer|ballerina|magician|wrestling coach|analyst|strategist|pollster|superstar|star|legend|hero|pilot|firefighter|paramedic|marine|soldier|king|queen|prince|princess|duke|lord|lady|saint|st|uncle|aunt|auntie|grandpa|grandma|cousin|nephew|niece|mom|dad|mother|wife|husband|son|daughter|widow|widower|fiance|fiancee|girlfriend|boyfriend|entrenador|entrenadora|actriz|cantante|profesor|profesora|juez|jueza|huan luyen vien|dien vien|ca si|giao su|thay|co giao|thay giao|bac si|luat su';

/** Titles that an official of ours may have had beside or before the recorded office: weak, not contrary. */
const elsewhere =
  'secretary|interior secretary|homeland security secretary|transportation secretary|health secretary|labor secretary|defense secretary|agriculture secretary|ambassador|administrator|borough president|county executive|chairman and ceo';

/** Departments of a state, whose heads the governor appoints: what some officials of ours are before an election or after. */
const departments =
  'agriculture|commerce|corrections|ecology|economic development|emergency management|employment security|fish and wildlife|budget|general services|health|health and welfare|human services|labor|labor and industries|licensing|natural resources|parks|revenue|social services|social and health services|transportation|veterans affairs';
const stateHeads = departments
  .split('|')
  .flatMap((department) => [`state ${department} director`, `state ${department} secretary`])
  .join('|');

const meanings = new Map<string, TitleMeaning>();
const add = (phrases: string, meaning: TitleMeaning): void => {
  for (const phrase of phrases.split('|')) if (!meanings.has(phrase)) meanings.set(phrase, meaning);
};
for (const [roles, phrases, more] of [...offices, ...abroad]) add(phrases, officeOf(roles, more));
for (const [phrases, party, plural] of parties) add(phrases, officeOf([], { plural, neutral: true, party }));
export const rollCallLabel = officeOf([...upper, ...lower, ...council, 'county-commissioner'], { plural: true });
const labels: ReadonlySet<string> = new Set(rollCalls.split('|'));
/** Whether the words are the label of a roll call or a sponsor line. */
export const isRollCallLabel = (phrase: string): boolean => labels.has(phrase);

add(`${neutral}|${elsewhere}`, officeOf([], { neutral: true }));
add('ranking members|chairmen|chairwomen|co chairs|cochairs', officeOf([], { neutral: true, plural: true }));
add(stateHeads, officeOf([], { neutral: true, level: 'state', appointed: true }));
add(foreign, officeOf([], { foreign: true }));

/** Most words in a title phrase. */
export const longestTitle = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(' ').length));
const lastWords = new Set([...meanings.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

/** Whether a title phrase can end in this word: a cheap first question. */
export const endsTitle = (word: string): boolean => lastWords.has(word);
const lastWordsOfPlurals = new Set(
  [...meanings].flatMap(([phrase, { plural }]) => (plural ? [phrase.slice(phrase.lastIndexOf(' ') + 1)] : [])),
);
/** Whether one of several people can: cheaper still, and asked of every word. */
export const endsPluralTitle = (word: string): boolean => lastWordsOfPlurals.has(word);
export const titleMeaning = (phrase: string): TitleMeaning | undefined => meanings.get(phrase);
