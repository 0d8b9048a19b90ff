/** How an official is introduced. Each row reads as a sentence; braces hold what has to be found, and nothing else may be. */
import type { Setting } from './people-roster';
import { findsWhatIsBraced } from './people-rows';

const national: Setting = { url: 'https://apnews.com/article/1' };
const local: Setting = { url: 'https://www.spokesman.com/stories/1' };

findsWhatIsBraced({
  'given names that share a surname': [
    [
      'with somebody else’s: Sen. {Thomas Wilson}, R-Longview, spoke in the Senate. His aunt lives by Anna and {Thomas Wilson}.',
      local,
    ],
    [
      'of another legislature: Sens. Adam and {Greta Wilson} voted. Rep. Chris and Sen. {Greta Wilson} voted in the Senate.',
      local,
    ],
  ],
  'offices told otherwise': [
    ['a gallery is no seat: The bill passed when Thomas Wilson was in the Senate gallery.', local],
    ['nor is a mail room: The bill passed when Thomas Wilson was in the state Senate mail room.', local],
    ['nor a page: The bill passed when Thomas Wilson was a page in the state Senate.', local],
    [
      'a seat that began before the record of it: Senate Majority Leader {Nora Taylor} taught economics before she ran for office.',
      { ...local, date: '2008-03-07' },
    ],
    ['of a county: Nick Brown, Attorney of Pierce County, filed the bill.', { url: 'https://example.org/1' }],
    ['nor is Congress the Legislature: The bill passed when Adam Smith was in the Legislature.', local],
    ['nor another chamber of another level: The bill passed when Thomas Wilson was in the U.S. Senate.', local],
    [
      'of another house: The bill of Sen. {Karl Holy}, R-Cheney, passed the Legislature. Chamber of Commerce Director Linda Brown spoke in Spokane. Museum Director Linda Brown spoke.',
      { ...local, date: '2021-04-26' },
    ],
    [
      'but one of the state, its department in full: The bill of Sen. {Karl Holy}, R-Cheney, passed the Legislature. State Department of Commerce Director {Odalys Brandvold} spoke.',
      local,
    ],
    [
      'and who was: The Legislature passed the bill. Former state Department of Agriculture Director {Dan Newgard} spoke in Congress.',
      { ...local, date: '2014-02-20' },
    ],
    [
      'of another state: The Legislature passed the bill. Oregon’s state Commerce Director Linda Brown spoke.',
      { url: 'https://www.oregonlive.com/news/1', date: '2021-04-26' },
    ],
    [
      'of a city: The bill of Sen. {Karl Holy}, R-Cheney, passed the Legislature. Health Director Linda Brown spoke in Spokane.',
      { ...local, date: '2021-04-26' },
    ],
  ],
  'full names': [
    'a rare full name needs no title: The amendment came from {Odalys Brandvold}, who left early.',
    [
      'a common full name needs one: The senators heard from Adam Smith about the bill before the Legislature.',
      national,
    ],
    [
      'or a neighbor and company in Congress: Rep. {Ulric Zinkel}, R-Mont., Sen. {Dana Whitmore}, D-R.I., Sen. {Mira Cantrell}, D-Wash., Sen. {Patty Murrow}, D-Wash., and Rep. {Dan Newgard}, R-Wash., spoke in the House. {Adam Smith}, {Marit Glendower Pruitt} and Karl Reed left.',
      national,
    ],
    [
      'a senator needs none where the country’s politics are told: Democrats in Congress were split. {Mira Cantrell} has said that she will vote no.',
      national,
    ],
    [
      'a surname that hardly anyone has needs no introduction at home: Lawmakers, the governor and the mayor met in Olympia; the Senate passed a bill with Rep. {Lia Ortiz-Vale} and Sen. {Karl Holy} looking on.\n{Lindqvist|Teemu Lindqvist}: The Legislature needs a clock',
      local,
    ],
    'a bracket that ends a sentence is no initial: Position 2 in the House: {Teemu Lindqvist} (D). {Lindqvist|Teemu Lindqvist} spoke in the Senate.',
    ['a nickname that only friends use: Rep. {Ulric “Zip” Zinkel|Ulric Zinkel}, R-Mont., spoke.', national],
    ['D.C. is where they work: D.C. Reps. {Zinkel|Ulric Zinkel} and {Newgard|Dan Newgard} sponsored the bill.', local],
    [
      'a title in Russian: Губернатор {Bob Fenwick|Robert Fenwick} подписал законопроект, сказал сенатор {Karl Holy}.',
      local,
    ],
    ['a title in Japanese: 共和党の{Karl Holy}州上院議員は法案に反対した。', local],
    ['with a title it is plain: The senators heard from U.S. Rep. {Adam Smith} about the bill.', national],
    ['with a party tag it is plain: The bill was written by {Adam Smith}, D-Wash., and passed the House.', national],
    [
      'with "of" and the state it is plain: The Republicans {Chris Smith} of New Jersey and {Ulric Zinkel} of Montana voted no on the House bill.',
      national,
    ],
    'a middle name agrees: {Teemu Olavi Lindqvist|Teemu Lindqvist} sponsored the bill.',
    'another middle name contradicts: Teemu Kalle Lindqvist sells boats.',
    ['a two-part given name: Sens. {Ben Ray Lujano} and {Dana Whitmore} wrote the bill.', national],
    'a line that ends between two names: Reps. {Teemu Lindqvist} and {Natalia Hill}\u2028{Lindqvist|Teemu Lindqvist} is funny.',
    'a district behind the name: All members of Congress from Washington, Democrats and Republicans, were asked.\n{Dan Newgard}, 4th District. Town hall.\n{Adam Smith}, 9th District. No reply.',
    'but not another one: All members of Congress from Washington, Democrats and Republicans, were asked.\n{Dan Newgard}, 4th District. Town hall.\nAdam Smith, 3rd District. No reply.',
    'a former name: Rep. {Dunja Caldhill|Dunja Vrabec}, R-Auburn, voted no.',
    'a former name of one named, whatever it is said of: Rep. {Dunja Vrabec}, R-Auburn, voted no. Voters knew her as {Dunja Caldhill|Dunja Vrabec}, the dentist from Auburn.',
    'not of somebody unnamed: The governor and the Senate met Dunja Caldhill, the dentist from Tukwila.',
    'names over a line break: The bill is by {Odalys\u00a0Brandvold} and {María  Saldívar}.',
    'soft hyphens and invisible characters: The bill is by {Odalys Brand\u00advold|Odalys Brandvold} and {Teemu\u200b Lind\u200bqvist|Teemu Lindqvist}.',
    "accents dropped: Rep. {Maria Saldivar|María Saldívar}, D-Seattle, and Rep. {T'shana Nobles|T’shana Nobles} agreed.",
    'hyphens in names: Reps. {Lia Ortiz-Vale} and {Mei-Linh Thai} agreed.',
    'multiword surnames: U.S. Rep. {Marit Glendower Pruitt} said so. {Glendower Pruitt|Marit Glendower Pruitt} has a shop.',
    [
      'all capitals: REP. {MARÍA SALDÍVAR|María Saldívar} AND SEN. {ODALYS BRANDVOLD|Odalys Brandvold} PASS A BILL',
      { kinds: { 0: 'heading' } },
    ],
    ['last name first: {Brandvold, Odalys|Odalys Brandvold} (D-Spokane)', { kinds: { 0: 'cell' } }],
    ['a suffix: Rep. {Tad Menardi Jr.|Tadeusz Menardi}, D-N.J., voted yes.', national],
  ],
  'nicknames and initials': [
    ['the known nickname: Sen. {Bernie Sandler|Bernard Sandler}, I-Vt., spoke.', national],
    ['the formal name: Sen. {Bernard Sandler}, I-Vt., spoke.', national],
    ['a quoted nickname: Rep. {Earl “Buddy” Cartwell|Buddy Cartwell} of Georgia spoke on the bill.', national],
    ['a quoted nickname with initial: Rep. {Earl L. “Buddy” Cartwell|Buddy Cartwell}, R-Ga., spoke.', national],
    'a short form: State Sen. {Tom Wilson|Thomas Wilson}, R-Longview, spoke.',
    'initials tell namesakes apart: The sponsors are Sens. {G. Wilson|Greta Wilson} and {T. Wilson|Thomas Wilson}.',
    'initials after the surname in a list: By Senators {Brandvold|Odalys Brandvold}, {Wilson, G.|Greta Wilson} and {Holy|Karl Holy}.',
    'another first name contradicts: Greta Brandvold runs the bakery; Karl Lindqvist the bar.',
    'another initial contradicts: Sen. Q. Brandvold is in a novel.',
  ],
  titles: [
    [
      'whoever leads a party, with a surname that hardly anyone bears: Sen. {Mira Cantrell}, D-Wash., Sen. {Patty Murrow}, D-Wash., Rep. {Dan Newgard}, R-Wash., Rep. {Buddy Cartwell}, R-Ga., and Rep. {Mike Johnson}, R-La., voted in Congress. Leader {Zinkel|Ulric Zinkel} said the bill would pass the House.',
      national,
    ],
    [
      'but whoever leads something else: Sen. {Mira Cantrell}, D-Wash., Rep. {Dan Newgard}, R-Wash., and Rep. {Adam Smith}, D-Wash., voted in Congress. Scout Leader Zinkel said so. Leader Smith of the union said no.',
      national,
    ],
    ['nor where nobody makes laws: Leader Zinkel said that the troop would camp by the lake.', national],
    'a title and a surname, the chamber agreeing: Sen. {Brandvold|Odalys Brandvold} said the bill will pass the Senate.',
    'the wrong chamber: Rep. Brandvold said the bill will pass the House.',
    [
      'two senators named together: Sens. {Murrow|Patty Murrow} and {Cantrell|Mira Cantrell} opposed the bill in the Senate.',
      national,
    ],
    'a plural title over a list: Reps. {Hill|Natalia Hill}, {Lindqvist|Teemu Lindqvist} and {Saldívar|María Saldívar} sponsored the House bill.',
    'tags inside a list: Reps. {Natalia Hill}, D-Spokane, and {Dunja Vrabec}, R-Auburn, agreed.',
    'another state’s official: Oregon state Sen. Karl Holy said the Oregon Legislature will adjourn.',
    'another city’s mayor: Boise Mayor Linda Brown spoke.',
    'the mayor of the city: Spokane Mayor {Linda Brown} spoke.',
    'the office after the name: {Linda Brown}, the mayor of Spokane, spoke.',
    'the office before, with a comma: The city’s mayor, {Linda Brown}, spoke.',
    ['elect: Rep.-elect {Natalia Hill} was there.', { date: '2024-12-10' }],
    'leaders: House Speaker {Mike Johnson} and Senate Majority Leader {Odalys Brandvold} spoke.',
    'lieutenant governor and governor: Lt. Gov. {Denholm Heckroth} and Gov. {Bob Fenwick|Robert Fenwick} signed. {Fenwick|Robert Fenwick} smiled.',
    'council members and commissioners: Councilwoman {Kitty Zabriskie}, Councilman {Zeno Zapponi} and County Commissioner {Al French} met.',
    'congressman: Congressman {Dan Newgard} and Congresswoman {Glendower Pruitt|Marit Glendower Pruitt} met in Washington, D.C., about the bill.',
    [
      'a party of a state: Representative {Chris Smith}, Republican of New Jersey, and Senator {Mira Cantrell}, Democrat of Washington, voted.',
      national,
    ],
    ['a party of another state: Representative Chris Smith, Republican of Michigan, voted.', national],
    'a roll call: OLYMPIA — The Senate voted. Yeas: {Brandvold|Odalys Brandvold}, {Holy|Karl Holy}, {Short|Shelby Short}. Absent: Hill.',
    'one name after a label that is alone: The Senate voted. Absent: Short.',
    'in brackets behind a bill, but of the other chamber, or more than a surname: Hearings in Olympia: HB 6038 (Short), housing; SB 2401 (Hill), elk; HB 2402 (Short Street), signs.',
    'in brackets behind another number: Hearings of the Senate in Olympia: Room 6038 (Short), Route 27 (Hill), SR 167 (Brandvold).',
    'a chair of whom hardly anyone bears the surname: The budget of the Legislature is late in the Senate. Rep. {María Saldívar}, D-Seattle, waits.\nChair {Lindqvist|Teemu Lindqvist} told us so.',
    'and a chair whose surname many bear: The Senate budget is late. Rep. {María Saldívar}, D-Seattle, waits.\nChair Hill told us so.',
    'and a deputy: The bill is about Greta Wilson, who was a deputy in the county.',
    [
      'the state in the tag of the one before is not the next one’s: The bill is by Rep. {Ulric Zinkel}, R-Mont. Speaker {Mike Johnson} agreed. It is with Rep. {Tad Menardi|Tadeusz Menardi}, D-N.J. Speaker {Mike Johnson} left.',
      national,
    ],
    [
      'what follows a state may look like another: Rep. {Chris Smith} of New Jersey, as S. 1806, wrote the bill of the House.',
      national,
    ],
    ['one state among namesakes: Rep. {Mike Johnson} of Louisiana met former Rep. Mike Johnson of Oregon.', national],
    'a tag without a comma: Voting yes: {Newgard|Dan Newgard} R-WA (4th), {Glendower Pruitt|Marit Glendower Pruitt} D-WA (3rd).',
    'a title of an earlier sentence: He met the Republicans. Brandvold was absent.',
    'and before a house: Gov. {Robert Fenwick} waited. In May lawmakers sent Robert Fenwick House a card.',
    'a seatmate: Sen. {Holy|Karl Holy} met Hill’s seatmate, {Odalys Brandvold}, about the bill.',
    'and a plumber: Sen. {Holy|Karl Holy} met Hill’s plumber, Odalys Brandvold, about the bill.',
    'who worked on it: The bill passed thanks to {Odalys Brandvold}, who worked on it for years.',
    'and who worked elsewhere: The bill passed thanks to Odalys Brandvold, who worked at a bakery for years.',
  ],
  'other languages': [
    [
      'Spanish: La senadora estatal {Odalys Brandvold} y el representante {Teemu Lindqvist} hablaron con la alcaldesa de Spokane, {Linda Brown}.',
      local,
    ],
    'a surname that opens the next sentence in Spanish: Hablaron con la senadora federal {Patty Murrow} y con el congresista {Dan Newgard}. {Murrow|Patty Murrow} les preguntó.',
    [
      'Vietnamese: Thượng nghị sĩ {Odalys Brandvold} và Dân biểu {Mei-Linh Thái|Mei-Linh Thai} đến; Thị trưởng Spokane {Linda Brown} vắng. Bà {Thái|Mei-Linh Thai} nói.',
      local,
    ],
    ['Chinese, title before: 州參議員{Odalys Brandvold}和眾議員{Teemu Lindqvist}出席。', local],
    ['Chinese, name in brackets: 州長{芬威克（Bob Fenwick）|Robert Fenwick}簽署法案。', local],
    ['Korean, title after: {Teemu Lindqvist} 주 하원의원, {Greta Wilson} 주 상원의원이 참석했다.', local],
    ['Korean, party and town between: {Teemu Lindqvist}(민주·스포캔) 주 하원의원이 왔다.', local],
    ['Korean, the town before the title: {Linda Brown}(52) 스포캔 시장이 왔다.', local],
    ['Chinese, the party of another: 州眾議員來了。Teemu Lindqvist（共和黨，Spokane）說。', local],
    ['Korean, a boy: 의원들이 왔다. Adam Smith(10) 군은 웃었다.', local],
    ['Tagalog: Sinabi ni Senador {Odalys Brandvold} na papasa ang panukala.', local],
  ],
});
