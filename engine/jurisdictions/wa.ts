/**
 * Washington. Laws: RCW and the state's Constitution where named. Forms of addresses: the Legislature's own sites. Outlets:
 * LocalNewsDataset (Yin, 2018, MIT) without the dead, the renamed and those that are no local news, and those that this
 * list lacks; associations, unions and caucuses that write for the state alone. `spokesman.com` counts for Washington
 * first: its readers live in Idaho, too.
 */
import type { OfficeRole } from '../release/packs';
import type { Jurisdiction, LinkedNumber, MeasureKind, Nature, Numbered } from './jurisdiction';

/** The series start where sources say, and end where the next begins; House bills where no biennium has come to. */
const kinds: Readonly<Partial<Record<Nature, MeasureKind>>> = {
  'house-bill': { type: 'HB', numbers: [{ first: 1000, last: 3499 }] },
  'house-joint-memorial': { type: 'HJM', numbers: [{ first: 4000, last: 4199 }], unsigned: true },
  'house-joint-resolution': { type: 'HJR', numbers: [{ first: 4200, last: 4399 }], unsigned: true, toVoters: true },
  'house-concurrent-resolution': { type: 'HCR', numbers: [{ first: 4400, last: 4599 }], unsigned: true },
  'house-resolution': { type: 'HR', numbers: [{ first: 4600, last: 4999 }], ceremonial: true },
  'senate-bill': { type: 'SB', numbers: [{ first: 5000, last: 7999 }] },
  'senate-joint-memorial': { type: 'SJM', numbers: [{ first: 8000, last: 8199 }], unsigned: true },
  'senate-joint-resolution': { type: 'SJR', numbers: [{ first: 8200, last: 8399 }], unsigned: true, toVoters: true },
  'senate-concurrent-resolution': { type: 'SCR', numbers: [{ first: 8400, last: 8599 }], unsigned: true },
  'senate-resolution': { type: 'SR', numbers: [{ first: 8600, last: 8999 }], ceremonial: true },
};

const typeOf = (number: number): string | undefined =>
  Object.values(kinds).find(({ numbers }) => numbers.some(({ first, last }) => number >= first && number <= last))
    ?.type;

/** The number suffices: no other kind has it. */
function measureAt(path: string, query: string): LinkedNumber | undefined {
  const asked = (name: string) => new RegExp(`(?:^|[&;])${name}=(\\d{4})(?!\\d)`, 'i').exec(query)?.[1];
  const file = /^biennium\/(\d{4})-\d{2,4}\/.*\/(\d{4})(?!\d)[^/]*$/i.exec(path);
  const comment = /^pbc\/bill\/(\d{4})$/i.exec(path);
  const number = Number(asked('BillNumber') ?? file?.[2] ?? comment?.[1]);
  if (!number || /(?:^|[&;])Initiative=true/i.test(query)) return undefined;
  if (!file && !comment && !/^(?:billsummary|bill|bi\/[a-z]+)\/?$/i.test(path)) return undefined;
  const type = typeOf(number);
  if (!type) return undefined;
  const year = Number(asked('Year') ?? file?.[1]);
  const odd = year % 2 === 1 ? year : year - 1;
  return { type, number, ...(year > 1990 && year < 2100 && { session: `${odd}-${odd + 1}` }) };
}

/** It knows the sitting biennium only. */
const comment = ({ type, number }: Numbered): string | undefined =>
  type === 'HB' || type === 'SB' ? `https://app.leg.wa.gov/pbc/bill/${number}` : undefined;

/** Offices that the whole state elects, for terms of one law. */
const statewide: readonly OfficeRole[] = [
  'governor',
  'lieutenant-governor',
  'secretary-of-state',
  'treasurer',
  'auditor',
  'attorney-general',
  'superintendent',
  'insurance-commissioner',
  'lands-commissioner',
];

export const wa: Jurisdiction = {
  id: 'wa',
  timeZone: 'America/Los_Angeles',
  chambers: {
    house: { name: 'House of Representatives', seats: 98, term: 2 },
    senate: { name: 'Senate', seats: 49, term: 4 },
  },
  // RCW 44.04.021: the second Monday of January.
  turns: { years: 'odd', on: { month: 1, day: 8, weekday: 1 } },
  terms: [
    // RCW 43.01.010: four years from the Wednesday after the second Monday of January.
    {
      roles: statewide,
      every: 4,
      from: 2025,
      on: { month: 1, day: 10, weekday: 3 },
      term: 4,
    },
    // RCW 29A.60.270 and 280: chosen in odd years, until the last of December.
    {
      roles: ['mayor', 'council-president', 'council-member'],
      every: 2,
      from: 2026,
      on: { month: 1, day: 1 },
      term: 4,
    },
  ],
  statewide,
  // As the chamber's own list of Speakers gives them.
  speakers: [
    ['2002-01-14', '2019-05-03', 'ocd-person/9496ea2e-3fb2-4562-850d-4b3d064e8af6'],
    ['2020-01-13', undefined, 'ocd-person/072af7b6-1fdb-44c5-a6b9-3e3383873231'],
  ],
  measures: {
    kinds,
    isStaged: true,
    opening: /^(?:concerning|relating to|regarding|addressing) /i,
    areApart: true,
    // Only budgets of Oregon's have such numbers, too, and New York's Senate, where papers write "S5000".
    rare: { from: 4000, to: 8999, alone: ['senate-bill'] },
    ballot: {
      initiatives: { last: 2999, telling: 1000 },
      referenda: { last: 99 },
      // Since 2025, to the Legislature and to the people.
      serials: ['IL', 'IP'],
      interstates: [105, 182, 184, 205, 405, 505, 605, 705],
      districts: 49,
    },
  },
  sessions: {
    named: 'biennium',
    opens: { odd: { month: 1, day: 8, weekday: 1 }, even: { month: 1, day: 8, weekday: 1 } },
    // Constitution II, 12.
    most: { odd: 105, even: 60 },
    diesWith: 'biennium',
    // The first Monday of December (Senate Rule 55, leg.wa.gov/about-the-legislature/legislative-procedures/senate-rules,
    // read 2026-12-03); talked of from the middle of November.
    prefiling: {
      talkedOf: { month: 11, day: 20 },
      from: { month: 12, day: 1, weekday: 1 },
      reach: { HB: 1399, SB: 5299 },
    },
  },
  official: {
    site: 'https://leg.wa.gov/',
    hosts: ['leg.wa.gov'],
    measure: ({ number, session }) =>
      `https://app.leg.wa.gov/billsummary/?BillNumber=${number}&Year=${session.slice(0, 4)}&Initiative=false`,
    measureAt,
    comment,
    publishers: {
      'leg.wa.gov': 'Washington State Legislature',
      'sos.wa.gov': 'Washington Secretary of State',
    },
  },
  press: {
    outlets:
      'wacities.org wsac.org wsna.org wsha.org wsma.org wslc.org washingtonea.org wfse.org wastatepta.org lwvwa.org ' +
      'washingtonpolicy.org wssda.org budgetandpolicy.org wliha.org fusewashington.org waconservationaction.org ' +
      'futurewise.org rhawa.org weareoneamerica.org waisn.org fpiwaction.org shiftwa.org wadistricts.us eec-wa.org ' +
      'conservativeladiesofwa.com 1stlddems.org bencodems.org ' +
      'mrsc.org wsba.org wastateleg.org aclu-wa.org awb.org kuow.org knkx.org kbtc.org kcts.org kcts9.org ksps.org ' +
      'tvw.org spokanepublicradio.org crosscut.com postalley.org nwpb.org nwnewsnetwork.org leg.wa.gov ' +
      'napost.com tudecidesmedia.com tribaltribune.com blacklensnews.com favs.news gonzagabulletin.com theeasterner.org ' +
      'dailyuw.com dailyevergreen.com seattle.koreatimes.com',
    names:
      'arlingtontimes bainbridgereview ballardnewstribune bellinghamherald bellinghambusinessnews blscourierherald ' +
      'camaspostrecord capitolhilltimes cashmerevalleyrecord centralkitsapreporter cheneyfreepress chinookobserver ' +
      'chronline columbiabasinherald columbian concrete-herald courierherald cwuobserver dailyrecordnews ' +
      'dailysunnews dispatchnews djc dptribune easterneronline federalwaymirror forksforum gazette-tribune ' +
      'goldendalesentinel goskagit heraldnet islandssounder issaquahpress issaquahreporter kapptv keprtv keypennews ' +
      'khq kimatv king5 kirotv kirkandreporter kirklandreporter kitsapsun kitsapdailynews kndo kndu komonews krem ' +
      'kunstv kvewtv kxly lakechelanmirror leavenworthecho libertylakesplash lyndentribune madisonparktimes ' +
      'marysvilleglobe methowvalleynews mi-reporter monroemonitor mynorthwest nkctribune northkitsapherald ' +
      'nwasianweekly nwnews omakchronicle othellooutlook peninsuladailynews portorchardindependent ptleader q13fox ' +
      'fox13seattle queenannenews rangemedia realchangenews recordbulletin rentonreporter sanjuanislander ' +
      'sanjuanjournal seattlepi seattlespectator seattletimes seattleweekly sequimgazette skyvalleychronicle ' +
      'southseattleemerald southwhidbeyrecord spokanejournal spokanevalleynewsherald statesmanexaminer ' +
      'tacomadailyindex tacomaweekly tdn thedailyworld thegrandviewherald thenewstribune thenorthernlight ' +
      'theolympian thereflector thestranger theurbanist thevidette thewhitworthian tri-cityherald union-bulletin ' +
      'valleyrecord vashonbeachcomber waitsburgtimes washingtonstatestandard wenatcheeworld westernfrontonline ' +
      'westseattleherald whidbeynewstimes whitesalmonenterprise yakimaherald yelmonline inlander nvnorthwest ' +
      'publicola cascadepbs spokesman thejoltnews clarkcountytoday ncwlife source1 kpq auburn-reporter ' +
      'bellevuereporter covingtonreporter seattlechannel tvw elmundowa cascadiadaily salish-current iexaminer ' +
      'nwprogressive lynnwoodtoday mltnews lynnwoodtimes myeverettnews myballard gigharbornow ifiberone nbcrightnow ' +
      'yaktrinews applevalleynewsnow columbiagorgenews kiro7 whatcomwatch seattlemedium thurstontalk wahkiakumeagle ' +
      'washingtonobserver tricitiesbusinessnews',
    neighbours: 'klewtv.com underscore.news',
    // Of "washington" all are left out that write for the capital, or are called after other places and people.
    inName:
      /seattle|spokane|tacoma|yakima|bellingham|olympian|kitsap|wenatchee|wallawalla|washingtonstate|kittitas|clallam|snohomish|skagit|whatcom|cowlitz|okanogan|klickitat|^wastate|(?:^|-)wa(?:-|$)|(?<!(?:george|booker|fort|ft|mount|mt|port|lake|new|old|martha|downtown|metro|greater|in|of|to|for|about|from|our|the))washington(?!post|times|examiner|monthly|ian|blade|diplomat|informer|freebeacon|beacon|life|citypaper|speaker|tech|dc|institute|law|spectator|report|outlook|note|exec|business|jewish|hebrew|hispanic|parent|wizard|national|commander|capital|mystic|football|redskin|week|watch|stand|afro|insider|reporter|press|news|briefing|international|center|county|court|heights|park|square|pa\b|mo\b|nc\b|il\b|ia\b|ct\b|ut\b)/,
    datelines:
      'aberdeen|airway heights|anacortes|auburn|bellevue|bellingham|blaine|bothell|bremerton|burien|camas|centralia|' +
      'chehalis|cheney|chelan|clarkston|colfax|colville|davenport|deer park|east wenatchee|edmonds|ellensburg|' +
      'everett|federal way|gig harbor|goldendale|hoquiam|issaquah|kelso|kennewick|kent|kirkland|lacey|lakewood|' +
      'leavenworth|liberty lake|longview|lynnwood|marysville|medical lake|moses lake|mount vernon|newport|oak harbor|' +
      'olympia|omak|othello|pasco|port angeles|port townsend|pullman|puyallup|quincy|redmond|renton|republic|' +
      'richland|ritzville|seatac|seattle|sequim|shelton|shoreline|snohomish|spokane|spokane valley|sunnyside|tacoma|' +
      'tri-cities|tukwila|tumwater|walla walla|wenatchee|yakima',
    isCapitalAlone: true,
    cities: 'Seattle|Spokane|Tacoma|Yakima',
    inOtherScripts:
      '华盛顿州|華盛頓州|华州|華州|奥林匹亚|奧林匹亞|西雅图|西雅圖|斯波坎|塔科馬|塔科马|워싱턴주|워싱턴 주|올림피아|시애틀|스포캔|스포켄|타코마|' +
      'ワシントン州|オリンピア|シアトル|スポケーン|タコマ|штат Вашингтон|штата Вашингтон|штату Вашингтон|штате Вашингтон|Сиэтл|Спокан|Такома|Такомы|Такоме|штаті Вашингтон|Сіетл|वाशिंगटन राज्य|स्पोकेन|सिएटल|टैकोमा',
    // Its hashtag and host, the one channel that shows its hearings, its code, and an office of this name.
    signs: '#waleg|leg.wa.gov|tvw.org|rcw|ospi|early learning & k-12',
    readFromTheStart:
      'spokesman.com inlander.com khq.com krem.com kxly.com rangemedia.co spokanepublicradio.org spokanejournal.com ' +
      'cheneyfreepress.com thecentersquare.com statesmanexaminer.com dptribune.com pendoreillerivervalley.com ' +
      'wcgazette.com yakimaherald.com tri-cityherald.com union-bulletin.com wenatcheeworld.com ' +
      'columbiabasinherald.com dailyrecordnews.com dailysunnews.com methowvalleynews.com omakchronicle.com ' +
      'gazette-tribune.com lakechelanmirror.com leavenworthecho.com goldendalesentinel.com waitsburgtimes.com ' +
      'keprtv.com kimatv.com nbcrightnow.com nwpb.org washingtonstatestandard.com seattletimes.com cascadepbs.org ' +
      'kuow.org knkx.org mynorthwest.com king5.com komonews.com kiro7.com fox13seattle.com seattlepi.com ' +
      'thestranger.com nwasianweekly.com iexaminer.org thenewstribune.com theolympian.com heraldnet.com ' +
      'columbian.com bellinghamherald.com cascadiadaily.com goskagit.com kitsapsun.com peninsuladailynews.com ' +
      'ptleader.com sequimgazette.com forksforum.com chronline.com tdn.com thedailyworld.com chinookobserver.com ' +
      'camaspostrecord.com thereflector.com yelmonline.com lyndentribune.com federalwaymirror.com rentonreporter.com ' +
      'valleyrecord.com courierherald.com mi-reporter.com vashonbeachcomber.com whidbeynewstimes.com ' +
      'southwhidbeyrecord.com islandssounder.com sanjuanjournal.com ' +
      // Community, tribal and student papers: docs/news-sites.md says how each was looked up.
      'nvnorthwest.com seattlechinesepost.com seattle.koreatimes.com napost.com tudecidesmedia.com tribaltribune.com ' +
      'underscore.news blacklensnews.com seattlemedium.com realchangenews.org southseattleemerald.org ' +
      'madisonparktimes.com publicola.com theurbanist.org postalley.org favs.news gonzagabulletin.com theeasterner.org ' +
      'dailyuw.com dailyevergreen.com',
  },
  // Rules of the Legislature (app.leg.wa.gov/csi).
  testimony: { heardAt: /public hearing/i, signInCloses: 1, writtenCloses: 24 },
  // No page of the Legislature's that we could read has the assembly days of 2026 or the cutoffs of 2027.
  season: {
    heard: { page: 'https://app.leg.wa.gov/CSIRemote' },
    meetings: { page: 'https://app.leg.wa.gov/committeeschedules/' },
  },
  // RCW 42.30.035 (minutes), .077 (agendas; bodies with fewer than ten employees need not) and .240 (comments).
  openMeetings: { law: 'https://app.leg.wa.gov/RCW/default.aspx?cite=42.30', agendaHours: 24 },
  // RCW 29A.04.311 and .321: the first Tuesday of August, and the first one after the first Monday of November; RCW 29A.08.140.
  elections: {
    primary: { month: 8, day: 1, weekday: 2 },
    general: { month: 11, day: 2, weekday: 2 },
    registerBefore: 8,
    // The form of the address is the Secretary of State's.
    register: 'https://voter.votewa.gov/WhereToVote.aspx',
  },
  councilPages: { spokane: 'https://my.spokanecity.org/citycouncil/' },
  boundaries: {
    file: 'wa',
    zips: 'wa-zips',
    closeUps: {
      Spokane: [-117.75, 47.45, -116.98, 47.92],
      Seattle: [-122.55, 47.38, -121.95, 47.8],
      Tacoma: [-122.8, 46.95, -122.1, 47.42],
      Everett: [-122.45, 47.75, -121.85, 48.2],
      Vancouver: [-122.85, 45.52, -122.25, 45.92],
      Yakima: [-120.75, 46.4, -120.15, 46.8],
    },
  },
};
