/** Roll calls of Idaho whose letters do not make the published counts, told by the names in the bill's history. */
import { describe, expect, it } from 'vitest';
import { Report } from '../../../dataset/packs/report';
import { idahoSession } from '../../../dataset/jurisdictions/id/records/session';
import type { ScrapedBill, ScrapedVote } from '../../../dataset/sources/scraped-session';
import type { OfficeRole, RosterPerson } from '../../../engine/release/packs';

const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2026-11-28' };
const day = '2026-03-24';

const person = (family: string, role: OfficeRole): RosterPerson => ({
  id: `sample/${family.toLowerCase()}`,
  name: `Ada ${family}`,
  given: 'Ada',
  family,
  offices: [{ role, jurisdiction: 'id', start: '2023-01-02' }],
});
const people = [
  ...['Bernt', 'Cook', 'Lakey', 'Zito'].map((family) => person(family, 'state-senator')),
  ...['Berch', 'Green', 'Haws', 'Weber'].map((family) => person(family, 'state-representative')),
  person('Bedke', 'lieutenant-governor'),
];

function read(
  line: string,
  filedUnder: 'house' | 'senate',
  counts: [number, number, number],
  voters: [string, string][],
) {
  const report = new Report();
  const [yes, no, absent] = counts;
  const vote: ScrapedVote = {
    bill_identifier: 'H 0760',
    organization: filedUnder,
    start_date: day,
    motion_text: 'Read third time in full –',
    result: 'fail',
    counts: [
      { option: 'yes', value: yes },
      { option: 'no', value: no },
      { option: 'absent', value: absent },
    ],
    votes: voters.map(([voter_name, option]) => ({ voter_name, option })),
  };
  const bill: ScrapedBill = {
    legislative_session: '2026',
    identifier: 'H 0760',
    title: 'SAMPLES – Amends existing law regarding samples.',
    from_organization: 'house',
    subject: [],
    other_titles: [],
    actions: [{ description: line, date: day, organization_id: filedUnder }],
    sponsorships: [],
    related_bills: [],
    sources: [],
  };
  const sources = { measures: source, votes: source, steps: source };
  const span = { from: '2026-01-01', to: '2026-12-31' };
  const scraped = { bills: [bill], votes: [vote], odd: [] };
  const { rolls, measures } = idahoSession({ session: '2026', span, scraped, people, sources }, report);
  const [roll] = rolls;
  return {
    roll: roll && { ...roll, casts: Object.fromEntries(roll.casts) },
    steps: measures[0]?.steps,
    dropped: report.dropped('id', 'roll call left out: the letters do not add up to the published counts'),
  };
}

describe('a roll call whose letters do not make its counts', () => {
  it('is told by the history where the votes were equal, with the vote of who presides', () => {
    const line =
      'Read third time in full – FAILED - 2-1-1Tie vote - President voted NAYAYES – Bernt, CookNAYS – LakeyAbsent and excused – ZitoFloor Sponsor - BerntRet’d to House';
    const { roll, dropped } = read(
      line,
      'senate',
      [2, 1, 1],
      [
        ['Lakey', 'no'],
        ['Zito', 'absent'],
      ],
    );
    expect(dropped).toBe(0);
    expect(roll).toMatchObject({
      chamber: 'senate',
      yea: 2,
      nay: 1,
      also: { 'Absent or excused': 1 },
      casts: { 'sample/bernt': 'Y', 'sample/cook': 'Y', 'sample/lakey': 'N', 'sample/zito': 'T' },
      casting: { member: 'sample/bedke', letter: 'N' },
    });
  });

  it('tells who was excused from voting apart from who was absent', () => {
    const line =
      'Rules Suspended: Ayes 65 Nays 0 Abs/Excd 5, read in full as required – FAILED - 1-1-1AYES – BerchNAYS – GreenAbsent – WeberExcused from voting – HawsFloor Sponsor - GreenOrder ret’d to Senate';
    const { roll, dropped } = read(
      line,
      'house',
      [1, 1, 1],
      [
        ['Berch', 'yes'],
        ['Green', 'no'],
        ['Weber', 'absent'],
        ['Haws', 'absent'],
      ],
    );
    expect(dropped).toBe(0);
    expect(roll).toMatchObject({
      also: { 'Absent or excused': 1, Excused: 1 },
      casts: { 'sample/weber': 'T', 'sample/haws': 'E' },
    });
    expect(roll).not.toHaveProperty('casting');
  });

  it('is left out where the history does not make them either', () => {
    const line = 'Read third time in full – FAILED - 2-1-0AYES – BerchNAYS – GreenAbsent – NoneFloor Sponsor - Green';
    const { roll, dropped } = read(
      line,
      'house',
      [2, 1, 0],
      [
        ['Berch', 'yes'],
        ['Green', 'no'],
      ],
    );
    expect([roll, dropped]).toEqual([undefined, 1]);
  });
});

it('says that the Senate voted a bill down where the source files its vote under the House', () => {
  const line = 'FAILED - 1-2-0AYES – BerntNAYS – Lakey, ZitoAbsent and excused – NoneFloor Sponsor - No sponsor data.';
  const { roll, steps } = read(
    line,
    'house',
    [1, 2, 0],
    [
      ['Bernt', 'yes'],
      ['Lakey', 'no'],
      ['Zito', 'no'],
    ],
  );
  expect(roll?.chamber).toBe('senate');
  expect(steps).toEqual([{ letter: 'y', day }]);
});
