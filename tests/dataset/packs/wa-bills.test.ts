import { describe, expect, it } from 'vitest';
import { Report } from '../../../dataset/packs/report';
import { waBands } from '../../../dataset/packs/wa-bands';
import { findSponsor, waMeasures } from '../../../dataset/packs/wa-measures';
import { peopleByNumber, waVoters, waVotes } from '../../../dataset/packs/wa-votes';
import { parseWaNumber, readWaBills, type WaBillRow } from '../../../dataset/sources/wa-bills';
import type { WaRollCall } from '../../../dataset/sources/wa-roll-calls';
import type { RosterPerson } from '../../../engine/release/packs';
import { memorySnapshot } from '../memory-snapshot';

const row = (number: string, more: Partial<WaBillRow> = {}): WaBillRow => ({
  number,
  title: 'Sample title',
  description: 'Concerning samples.',
  sponsor: '(Sample)',
  introducedDate: '2025-01-13',
  originalAgency: 'House',
  votes: [],
  ...more,
});
const bills = (...rows: WaBillRow[]) => ({ session: '2025-2026', rows });

const member = (
  id: string,
  given: string,
  family: string,
  role: 'state-representative' | 'state-senator',
  start: string,
  end?: string,
): RosterPerson => ({
  id,
  name: `${given} ${family}`,
  given,
  family,
  offices: [{ role, jurisdiction: 'wa', start, ...(end && { end }) }],
});
const ada = member('ocd-person/1', 'Ada', 'Sample', 'state-representative', '2021-01-11');
const bea = member('ocd-person/2', 'Bea', 'Sample', 'state-senator', '2021-01-11');
const cy = member('ocd-person/3', 'Cy', 'Sample', 'state-representative', '2025-06-01');

describe('Washington’s bills', () => {
  it.each([
    ['HB 1003', { type: 'HB', number: 1003 }],
    ['2SSB 6182', { type: 'SB', number: 6182 }],
    ['E2SHB 1110', { type: 'HB', number: 1110 }],
    ['2ESSB 5001', { type: 'SB', number: 5001 }],
    ['SHJM 4001', { type: 'HJM', number: 4001 }],
    ['SSJM 8001', { type: 'SJM', number: 8001 }],
    ['EHR 4601', { type: 'HR', number: 4601 }],
    ['SR 8600', { type: 'SR', number: 8600 }],
    ['SI IL26-001', { initiative: 'IL26/001' }],
    ['SGA 9001', undefined],
  ])('reads %s', (printed, expected) => expect(parseWaNumber(printed)).toEqual(expected));

  it('does not read the columns that are wrong upstream', () => {
    const upstream = { ...row('HB 1003'), status: 'prefiled', committee: '', session: '2025', priority: 'high' };
    const file = { biennium: '2025-26', bills: [upstream] };
    const { session, rows } = readWaBills(memorySnapshot({ 'wa-bills/wa-bills-2025-26.json': JSON.stringify(file) }));
    expect(session).toBe('2025-2026');
    expect(rows).toEqual([row('HB 1003')]);
  });

  it('makes a record of each measure, and none of an appointment', () => {
    const report = new Report();
    const rows = bills(
      row('SHB 1003'),
      row('SGA 9001', { sponsor: '()' }),
      row('SI IL26-001', { sponsor: '(People)' }),
    );
    expect(waMeasures(rows, [ada, bea], report)).toEqual([
      {
        key: 'wa/2025-2026/HB/1003',
        title: 'Sample title',
        description: 'Concerning samples.',
        sponsor: 'ocd-person/1',
        introduced: '2025-01-13',
      },
      {
        key: 'wa/IL26/001',
        title: 'Sample title',
        description: 'Concerning samples.',
        sponsorName: 'People',
        introduced: '2025-01-13',
      },
    ]);
    expect(report.dropped('wa', 'row that is no measure (governor’s appointments)')).toBe(1);
  });

  it('takes the year 1 for no date', () => {
    const [measure] = waMeasures(bills(row('HB 1003', { introducedDate: '0001-01-01' })), [ada], new Report());
    expect(measure).not.toHaveProperty('introduced');
    expect(measure?.sponsor).toBe('ocd-person/1');
  });

  it('finds a sponsor only where one member can be meant at that time', () => {
    const day = (date: string) => ({ from: date, to: date });
    const people = [ada, bea, cy];
    expect(findSponsor('Sample', 'House', day('2025-01-13'), people)).toBe(ada);
    expect(findSponsor('Sample', 'Senate', day('2025-01-13'), people)).toBe(bea);
    expect(findSponsor('Sample', 'House', day('2026-01-13'), people)).toBe(undefined);
    expect(findSponsor('Sample, C.', 'House', day('2026-01-13'), people)).toBe(cy);
    expect(findSponsor('Gone', 'House', day('2026-01-13'), people)).toBe(undefined);
    const renamed = { ...ada, family: 'Newname', aliases: ['Ada Sample'] };
    expect(findSponsor('Sample', 'House', day('2025-01-13'), [renamed])).toBe(renamed);
  });

  it('knows the numbers of each kind', () => {
    expect(waBands([bills(row('SHB 1100'), row('HB 1003'), row('ESSB 5001'), row('SGA 9001'))])).toEqual([
      { session: '2025-2026', type: 'HB', first: 1003, last: 1100 },
      { session: '2025-2026', type: 'SB', first: 5001, last: 5001 },
    ]);
  });
});

describe('Washington’s roll calls', () => {
  const vote = {
    chamber: 'House',
    date: '2026-03-09',
    motion: 'Final Passage',
    yeas: 2,
    nays: 1,
    absent: 0,
    excused: 1,
  } as const;
  const roll: WaRollCall = {
    biennium: '2025-26',
    chamber: 'lower',
    billId: 'SHB 1003',
    billNumber: 1003,
    date: '2026-03-09',
    motion: 'Final Passage',
    sequence: 7,
    counts: { yea: 2, nay: 1, absent: 0, excused: 1 },
    positions: { '11': 'Yea', '12': 'Nay', '13': 'Excused', '99': 'Yea' },
  };
  const memberIds = new Map([
    ['ocd-person/3', 13],
    ['ocd-person/1', 11],
    ['ocd-person/2', 12],
    ['ocd-person/4', 14],
  ]);
  const votes = (
    more: { votes?: WaBillRow['votes']; roll?: Partial<WaRollCall>; isComplete?: boolean },
    report = new Report(),
  ) => {
    const rollCalls = [{ ...roll, ...more.roll }];
    const people = peopleByNumber(memberIds);
    const voters = waVoters(rollCalls, people);
    const session = { bills: bills(row('HB 1003', { votes: more.votes ?? [] })), rollCalls };
    return { voters, ...waVotes({ ...session, isComplete: more.isComplete ?? false }, voters, people, report) };
  };

  it('writes one letter for each member, also for one who is in no roster', () => {
    const report = new Report();
    const { voters, withVotes } = votes({}, report);
    expect(voters).toEqual([['civic/wa/legislature/member-99', 'ocd-person/1', 'ocd-person/2', 'ocd-person/3'], []]);
    expect(withVotes).toEqual([
      {
        id: 'wa/2025-2026/lower/1003/7',
        measure: 'wa/2025-2026/HB/1003',
        chamber: 'house',
        date: '2026-03-09',
        motion: 'Final Passage',
        tally: { Yea: 2, Nay: 1, Excused: 1 },
        voters: 0,
        votes: 'YYNE',
      },
    ]);
  });

  it('refuses members’ votes that do not add up to their own counts', () => {
    expect(() => votes({ roll: { counts: { ...roll.counts, yea: 3 } } })).toThrow(
      '2 members voted Yea, the published count is 3',
    );
  });

  it('lets a second source confirm the counts, and refuses a difference', () => {
    const report = new Report();
    expect(votes({ votes: [vote] }, report).countsOnly).toEqual([]);
    expect(votes({ votes: [vote] }).confirmed).toBe(1);
    expect(() => votes({ votes: [{ ...vote, nays: 2 }] })).toThrow('the two sources count');
  });

  it('keeps counts of final passage elsewhere, and no amendments', () => {
    const report = new Report();
    const others = [
      { ...vote, chamber: 'Senate', motion: '3rd Reading & Final Passage', excused: 0 } as const,
      { ...vote, chamber: 'Senate', motion: 'Final Passage as Amended by the House' } as const,
      { ...vote, motion: '877  Sample  Pg 1 Ln 8' },
      { ...vote, motion: 'Motion to Place Measure on 3rd Reading & Final Passage' },
    ];
    expect(votes({ votes: others }, report).countsOnly.map(({ id, tally }) => [id, tally])).toEqual([
      ['wa/2025-2026/upper/1003/2026-03-09', { Yea: 2, Nay: 1 }],
      ['wa/2025-2026/upper/1003/2026-03-09-2', { Yea: 2, Nay: 1, Excused: 1 }],
    ]);
    expect(report.dropped('wa', 'roll call left out: not on final passage of a measure')).toBe(2);
  });
});
