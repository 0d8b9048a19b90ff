import { bienniumOn } from '../../../dataset/jurisdictions/wa/services/biennium';
import { washingtonServices } from '../../../dataset/jurisdictions/wa/services/command';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hearingsOf, pacificInstant } from '../../../dataset/jurisdictions/wa/services/hearings';
import { billRow, rollCall } from '../../../dataset/jurisdictions/wa/services/records';
import { operations, readAnswer, type OperationName } from '../../../dataset/jurisdictions/wa/services/services';

const fixture = (name: string) => readFileSync(`tests/dataset/clients/fixtures/washington/${name}.xml`, 'utf8');
const bytes = (text: string) => new TextEncoder().encode(text);
const read = <Name extends OperationName>(name: Name, text = fixture(name)) => readAnswer(name, bytes(text), name);

describe('the web services of Washington', () => {
  it.each(Object.keys(operations) as OperationName[])('reads an answer of %s', (name) =>
    expect(read(name).length).toBeGreaterThan(0),
  );

  it('reads escaped letters, empty and nil elements', () => {
    expect(read('GetSponsors')[1]).toMatchObject({
      Id: 90002,
      Name: "Bea O'Example",
      LastName: "O'Example",
      District: '98',
    });
  });

  it('makes one row of all versions: words of the newest, sponsor and date of the first', () => {
    expect(billRow(read('GetLegislation'))).toEqual({
      number: 'SHB 1003',
      title: 'Samples, revised',
      description: 'Concerning samples of every kind.',
      sponsor: '(Sample)',
      sponsorId: 90001,
      introducedDate: '2025-01-13',
      originalAgency: 'House',
      votes: [],
    });
  });

  it('makes a roll call with every member', () => {
    expect(read('GetRollCalls').map(rollCall)).toEqual([
      {
        biennium: '2025-26',
        chamber: 'lower',
        billId: 'SHB 1003',
        billNumber: 1003,
        date: '2025-02-06',
        motion: '3rd Reading & Final Passage',
        sequence: 12,
        counts: { yea: 2, nay: 1, absent: 0, excused: 1 },
        positions: { '90001': 'Yea', '90003': 'Yea', '90004': 'Nay', '90005': 'Excused' },
      },
    ]);
  });

  it('makes hearings of agenda items that have a bill, in Pacific time', () => {
    const [meeting] = read('GetCommitteeMeetings');
    expect(meeting && hearingsOf(meeting, read('GetCommitteeMeetingItems'), '2025-26', '2026-01-02')).toEqual([
      {
        id: 'wa/hearing/70001/HB/1003/public-hearing',
        measure: 'wa/2025-2026/HB/1003',
        committee: 'House Committee on Samples & Examples',
        chamber: 'house',
        start: '2026-01-13T08:00:00-08:00',
        kind: 'Public Hearing',
        page: 'https://app.leg.wa.gov/committeeschedules/Home/Agenda/70001',
        retrieved: '2026-01-02',
      },
    ]);
    expect(pacificInstant('2026-04-13T08:00:00')).toBe('2026-04-13T08:00:00-07:00');
  });

  it.each([
    [
      'a renamed element',
      (xml: string) => xml.replaceAll('VOte>', 'Vote>'),
      'RollCall 1 (SHB 1003): Votes.0.VOte: Invalid',
    ],
    [
      'a new kind of vote',
      (xml: string) => xml.replace('<VOte>Nay', '<VOte>Maybe'),
      'RollCall 1 (SHB 1003): Votes.2.VOte: Invalid',
    ],
    ['another namespace', (xml: string) => xml.replace('WSLWebServices', 'wslwebservices'), 'is in the namespace'],
    [
      'another root',
      (xml: string) => xml.replaceAll('ArrayOfRollCall', 'RollCalls'),
      '<RollCalls> instead of <ArrayOfRollCall>',
    ],
    ['a cut-off answer', (xml: string) => xml.slice(0, 900), 'not well-formed XML'],
    ['a date with a zone', (xml: string) => xml.replace('00:00:00<', '00:00:00Z<'), 'VoteDate: a time without a zone'],
    [
      'an element twice',
      (xml: string) => xml.replace('<Motion>', '<Motion>x</Motion><Motion>'),
      '<Motion> stands twice in <RollCall>',
    ],
  ])('names operation, record and element for %s', (_, change, message) => {
    expect(() => read('GetRollCalls', change(fixture('GetRollCalls')))).toThrow(message);
    expect(() => read('GetRollCalls', change(fixture('GetRollCalls')))).toThrow(/^GetRollCalls: /);
  });

  it('refuses a member who votes twice', () => {
    const twice = fixture('GetRollCalls').replace('<MemberId>90003', '<MemberId>90001');
    expect(() => read('GetRollCalls', twice).map(rollCall)).toThrow('Example (90001) votes twice');
  });
});

it.each([
  ['2026-11-30', '2025-26'],
  ['2026-12-01', '2027-28'],
  ['2027-01-11', '2027-28'],
  ['2099-06-01', '2099-00'],
])('on %s the biennium %s is asked for', (day, biennium) => expect(bienniumOn(day)).toBe(biennium));

it('Washington is asked without naming a biennium', () => {
  const option = washingtonServices.options.find(({ long }) => long === '--biennium');
  expect(option).toMatchObject({ mandatory: false });
});
