/**
 * Idaho. Laws: the state's Constitution where named. Forms of addresses: `legislature.idaho.gov`. Outlets as Washington's.
 */
import type { Jurisdiction, LinkedNumber, Numbered } from './jurisdiction';

/** Bills are padded to four digits, all else to three: H0093, HCR031. */
function measure({ type, number, session }: Numbered): string {
  const padded = String(number).padStart(type.length === 1 ? 4 : 3, '0');
  return `https://legislature.idaho.gov/sessioninfo/${session}/legislation/${type}${padded}/`;
}

function measureAt(path: string): LinkedNumber | undefined {
  const match = /^sessioninfo\/(\d{4})\/legislation\/(H|S|HCR|SCR|HJM|SJM|HJR|SJR|HR|SR)(\d{1,4})[a-z]*(?:\/|$)/i.exec(
    path,
  );
  return match ? { type: match[2]!.toUpperCase(), number: Number(match[3]), session: match[1]! } : undefined;
}

export const id: Jurisdiction = {
  id: 'id',
  timeZone: 'America/Boise',
  chambers: {
    // Two are elected in each district, and print their seats as "4A" and "4B".
    house: { name: 'House of Representatives', seats: 70, term: 2, seatLetters: 'AB' },
    senate: { name: 'Senate', seats: 35, term: 2 },
  },
  // Constitution III, 3.
  turns: { years: 'even', on: { month: 12, day: 1 } },
  statewide: [
    'governor',
    'lieutenant-governor',
    'secretary-of-state',
    'auditor',
    'treasurer',
    'attorney-general',
    'superintendent',
  ],
  // As the chamber's own list of Speakers gives them.
  speakers: [
    ['2006-12-07', '2012-12-06', 'ocd-person/5704ac44-e3e6-4da6-b5d6-5ba7de015620'],
    ['2012-12-06', '2022-12-01', 'ocd-person/8f948dc8-8e7a-4a63-8fa8-b65efa9236f8'],
    ['2022-12-01', undefined, 'ocd-person/060e3496-76ff-4895-9637-4ff7bbe7a05e'],
  ],
  measures: {
    opening:
      /^(?:[A-Z][a-z ,]*? existing law (?:regarding |(?=to ))(?:to (?:revise|establish) (?:a )?provisions? regarding (?:certain )?(?!.* to ))?|States findings of the (?:Legislature|Senate|House(?: of Representatives)?),? and |Relates to )/,
    // The House counts from 1, the Senate's bills from 1001 and all else of it from 101, as far as they have come.
    kinds: {
      'house-bill': { type: 'H', numbers: [{ first: 1, last: 999 }] },
      'house-joint-memorial': { type: 'HJM', numbers: [{ first: 1, last: 99 }], unsigned: true },
      'house-joint-resolution': { type: 'HJR', numbers: [{ first: 1, last: 99 }], unsigned: true, toVoters: true },
      'house-concurrent-resolution': { type: 'HCR', numbers: [{ first: 1, last: 99 }], unsigned: true },
      'house-resolution': { type: 'HR', numbers: [{ first: 1, last: 99 }] },
      'senate-bill': { type: 'S', numbers: [{ first: 1001, last: 1599 }] },
      'senate-joint-memorial': { type: 'SJM', numbers: [{ first: 100, last: 199 }], unsigned: true },
      'senate-joint-resolution': { type: 'SJR', numbers: [{ first: 100, last: 199 }], unsigned: true, toVoters: true },
      'senate-concurrent-resolution': { type: 'SCR', numbers: [{ first: 100, last: 199 }], unsigned: true },
      'senate-resolution': { type: 'SR', numbers: [{ first: 100, last: 199 }] },
    },
  },
  sessions: {
    named: 'year',
    // Idaho Code 67-404: the Monday on or nearest the ninth of January.
    opens: { odd: { month: 1, day: 6, weekday: 1 }, even: { month: 1, day: 6, weekday: 1 } },
    // No law fixes the last day: it is the last of the Legislature's own journal.
    held: { '2026': { to: '2026-04-02' } },
    // Numbers run on within a Legislature all the same.
    diesWith: 'session',
  },
  official: {
    site: 'https://legislature.idaho.gov/',
    hosts: ['legislature.idaho.gov'],
    measure,
    measureAt,
    publishers: { 'legislature.idaho.gov': 'Idaho Legislature' },
  },
  press: {
    outlets: 'klewtv.com boisestatepublicradio.org idahoptv.org idmed.org gemstatechronicle.com',
    names:
      'boiseweekly boisedev bonnercountydailybee bonnersferryherald cdapress challismessenger clearwaterprogress ' +
      'clearwatertribune cottonwoodchronicle dnews gazetterecord hagadone idahobusinessreview idahocapitalsun ' +
      'idahocountyfreepress idahodispatch idahoednews idahonews idahopress idahostatejournal idahostatesman ' +
      'idahoworld jeffersonstarnews kboi2 kivitv kmvt kpvi ktvb kunamelbanews lmtribune localnews8 magicvalley ' +
      'mccallstarnews messenger-index minicassia mountainhomenews mtexpress postregister press-times prestoncitizen ' +
      'priestrivertimes rexburgstandardjournal shobannews shoshonenewspress signalamerican tetonvalleynews ' +
      'theshelleypioneer uiargonaut valleytimesidaho eastidahonews',
    neighbours: 'nwpb.org',
    inName: /idaho|boise|coeurdalene|cdapress/,
    datelines:
      "blackfoot|boise|bonners ferry|caldwell|coeur d'alene|hayden|idaho falls|kellogg|lewiston|meridian|nampa|" +
      'pocatello|post falls|priest river|rathdrum|rexburg|sandpoint|twin falls|wallace',
    cities: "Coeur d'Alene",
    inOtherScripts: '愛達荷|爱达荷|아이다호|アイダホ|Айдахо|इडाहो',
    signs: '#idleg|legislature.idaho.gov',
    readFromTheStart:
      'cdapress.com bonnercountydailybee.com bonnersferryherald.com shoshonenewspress.com gazetterecord.com ' +
      'sandpointreader.com lmtribune.com dnews.com klewtv.com idahocapitalsun.com idahoednews.org idahostatesman.com ' +
      'idahopress.com ktvb.com kivitv.com postregister.com magicvalley.com idahostatejournal.com',
  },
  season: {
    days: [
      // The first Thursday of December in general election years.
      {
        event: 'organizes',
        on: { years: 'even', day: { month: 12, day: 1, weekday: 4 } },
        page: 'https://legislature.idaho.gov/statutesrules/idstat/Title67/T67CH4/SECT67-404A/',
        read: '2026-12-03',
      },
    ],
    heard: { page: 'https://legislature.idaho.gov/publications/committeetestimony', read: '2026-12-03' },
  },
  boundaries: {
    file: 'id',
    closeUps: {
      Boise: [-116.8, 43.35, -116.0, 43.85],
      'Coeur d’Alene': [-117.08, 47.5, -116.45, 47.95],
      'Idaho Falls': [-112.3, 43.3, -111.75, 43.7],
    },
  },
};
