/** A whole snapshot of fictional people: as many as the seats ask for. */
import { stringify } from 'yaml';
import { knownVariants } from '../../dataset/packs/known-variants';
import type { Snapshot } from '../../dataset/sources/snapshot';
import { archive, manifestText, memorySnapshot } from './memory-snapshot';

const [senators, house, waSenate, waHouse, idSenate, idHouse] = [100, 435, 49, 98, 35, 70];

const range = (count: number) => Array.from({ length: count }, (_, at) => at);

/** 0 → "Aa", 27 → "Bb": names need letters. */
const word = (at: number) => String.fromCharCode(65 + Math.floor(at / 26), 97 + (at % 26));

const variantIds = (kind: string) => Object.keys(knownVariants).filter((id) => id.startsWith(kind));

function congress() {
  const ids = variantIds('bioguide/').map((id) => id.slice('bioguide/'.length));
  const executiveId = ids.pop();
  const member = (at: number, term: object) => ({
    id: { bioguide: ids[at] ?? `Z${String(at).padStart(6, '0')}` },
    name: { first: `Ada${word(at).toLowerCase()}`, last: `Sample${word(at).toLowerCase()}` },
    terms: [{ start: '2029-01-03', end: '2033-01-03', state: 'WA', party: 'Independent', phone: '555-0100', ...term }],
  });
  const members = [
    ...range(senators).map((at) => member(at, { type: 'sen' })),
    ...range(house).map((at) => member(senators + at, { type: 'rep', district: at })),
  ];
  const executive = [
    {
      id: { bioguide: executiveId },
      name: { first: 'Vi', last: 'Example' },
      terms: [{ type: 'viceprez', start: '2029-01-20', end: '2033-01-20' }],
    },
  ];
  return { members, executive };
}

function legislature(state: string, upper: number, lower: number, ids: string[] = []): Record<string, string> {
  const person = (at: number, type: string) => ({
    id: ids[at] ?? `ocd-person/${state}-${at}`,
    name: `Bea${word(at).toLowerCase()} Example`,
    given_name: `Bea${word(at).toLowerCase()}`,
    family_name: 'Example',
    email: `bea${at}@sample.example`,
    roles: [
      {
        type,
        jurisdiction: `ocd-jurisdiction/country:us/state:${state}/government`,
        district: at,
        start_date: '2029-01-13',
      },
    ],
  });
  const people = [
    ...range(upper).map((at) => person(at, 'upper')),
    ...range(lower).map((at) => person(upper + at, 'lower')),
  ];
  return Object.fromEntries(people.map((one, at) => [`${word(at)}${at}.yml`, stringify(one)]));
}

const inFolder = (folder: string, files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

const votes = (letter: string, chamber: string, question: string) => ({
  [`congress/${letter}119_members.csv`]: 'icpsr,bioguide_id\n11,A000001\n12,B000002\n',
  [`congress/${letter}119_rollcalls.csv`]: `congress,chamber,rollnumber,date,session,clerk_rollnumber,yea_count,nay_count,bill_number,vote_result,vote_desc,vote_question\n119,${chamber},1,2025-03-04,1,2,1,1,HR9999,Passed,Sample Act,${question}\n`,
  [`congress/${letter}119_votes.csv`]: 'rollnumber,icpsr,cast_code\n1,11,1\n1,12,6\n',
});

/** @param reversed turns every list around: the result must not depend on the order of upstream's records. */
export async function wholeSnapshot(reversed = false): Promise<Snapshot> {
  const turned = <T>(list: T[]) => (reversed ? [...list].reverse() : list);
  const { members, executive } = congress();
  const idaho = inFolder('data/id/legislature', legislature('id', idSenate, idHouse));
  const bill = (number: string) => ({
    number,
    title: 'Sample',
    description: 'Concerning samples.',
    sponsor: '()',
    introducedDate: '2025-01-13',
    originalAgency: 'House',
    votes: [{ chamber: 'House', date: '2026-03-09', motion: 'Final Passage', yeas: 1, nays: 0, absent: 0, excused: 0 }],
  });
  const roll = {
    biennium: '2025-26',
    chamber: 'lower',
    billId: 'SHB 1003',
    billNumber: 1003,
    date: '2026-03-09',
    motion: 'Final Passage',
    sequence: 1,
    counts: { yea: 1, nay: 0, absent: 0, excused: 0 },
    positions: { '11': 'Yea' },
  };
  return memorySnapshot({
    'MANIFEST.md': manifestText,
    ...inFolder('openstates/wa/legislature', legislature('wa', waSenate, waHouse, variantIds('ocd-person/'))),
    'openstates/wa/executive/none.txt': '',
    'openstates/wa/municipalities/none.txt': '',
    'openstates/wa/committees/none.txt': '',
    'openstates/all-states-legislature-executive.tar.gz': await archive(
      Object.fromEntries(turned(Object.entries(idaho))),
    ),
    'congress/legislators-current.yaml': stringify(turned(members)),
    'congress/executive.yaml': stringify(executive),
    'congress/legislators-district-offices.yaml': '[]',
    'congress/committees-current.yaml': '[]',
    'congress/committee-membership-current.yaml': '{}',
    ...votes('H', 'House', 'On Passage'),
    ...votes('S', 'Senate', 'On Passage of the Bill'),
    'reference/wa-statewide-officers.json': '{"statewide_officers":[]}',
    'wa-bills/wa-bills-2025-26.json': JSON.stringify({
      biennium: '2025-26',
      bills: turned([bill('HB 1003'), bill('SB 5001')]),
    }),
    'wa-bills/wa-rollcalls-2026-sample.json': JSON.stringify({ rolls: [roll] }),
  });
}
