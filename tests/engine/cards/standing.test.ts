import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { MeasureCard } from '../../../engine/cards/content';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import { isOpen, standingOn } from '../../../engine/cards/standing';
import type { Status } from '../../../engine/record/model';
import { ada, bill, sampleMeasures, sampleRecord, sampleRelease } from './sample-release';

const on = (key: string, status: Status, today: string, asOf = today) =>
  standingOn(parseMeasureKey(key)!, status, today, asOf);
const inCommittee: Status = { code: 'in-committee', date: '2026-01-20', chamber: 'house', committee: 'Housing' };

describe('where a measure stands', () => {
  it.each([
    ['wa/2025-2026/HB/1999', '2026-03-12', inCommittee],
    ['wa/2025-2026/HB/1999', '2026-03-13', { code: 'in-committee', date: '2026-01-20', adjourned: '2026-03-12' }],
    ['wa/2025-2026/HB/1999', '2027-01-10', { code: 'in-committee', date: '2026-01-20', adjourned: '2026-03-12' }],
    [
      'wa/2025-2026/HB/1999',
      '2027-01-11',
      { code: 'died', date: '2027-01-11', reached: 'in-committee', diedWith: 'biennium' },
    ],
    ['us/119/HR/9', '2027-01-02', inCommittee],
    ['us/119/HR/9', '2027-01-03', { code: 'died', date: '2027-01-03', reached: 'in-committee', diedWith: 'congress' }],
    ['id/2026/H/500', '2026-04-02', inCommittee],
    ['id/2026/H/500', '2026-04-03', { code: 'died', date: '2026-04-02', reached: 'in-committee', diedWith: 'session' }],
  ])('%s, in committee when last heard of, on %s', (key, day, standing) => {
    expect(on(key, inCommittee, day)).toEqual(standing);
  });

  it.each([
    // Nobody has heard of it since August: what became of it is not known.
    [
      'us/119/HR/8800',
      '2026-08-22',
      '2027-01-03',
      { ...inCommittee, ended: { span: 'congress', on: '2027-01-03', asOf: '2026-08-22' } },
    ],
    // That its last regular session ended without it is known; whether a special one took it up, is not.
    [
      'wa/2025-2026/HB/1999',
      '2026-08-22',
      '2027-01-11',
      {
        code: 'in-committee',
        date: '2026-01-20',
        adjourned: '2026-03-12',
        ended: { span: 'biennium', on: '2027-01-11', asOf: '2026-08-22' },
      },
    ],
    [
      'wa/2025-2026/HB/1999',
      '2026-02-10',
      '2026-03-13',
      { ...inCommittee, ended: { span: 'session', on: '2026-03-12', asOf: '2026-02-10' } },
    ],
    [
      'id/2026/H/500',
      '2026-03-01',
      '2026-04-03',
      { ...inCommittee, ended: { span: 'session', on: '2026-04-02', asOf: '2026-03-01' } },
    ],
  ])('%s, checked on %s, is not said on %s to have ended in any way', (key, asOf, day, standing) => {
    const told = on(key, inCommittee, day, asOf);
    expect(told).toEqual(standing);
    expect(isOpen(told)).toBe(false);
  });

  it('leaves open what became of one that both chambers had passed', () => {
    const told = on('us/119/HR/9', { code: 'passed-both', date: '2026-08-01' }, '2027-01-03', '2026-08-22');
    expect(told).toMatchObject({ code: 'passed-both', ended: { on: '2027-01-03' } });
    expect(isOpen(told)).toBe(false);
  });

  it('is not changed by the end of a session once it is settled', () => {
    for (const code of ['law', 'vetoed', 'adopted', 'failed'] as const) {
      expect(on('wa/2025-2026/HB/1999', { code, date: '2025-05-07' }, '2027-02-01').code).toBe(code);
    }
  });

  it.each([
    ['introduced', true],
    ['in-committee', true],
    ['passed-one-chamber', true],
    ['passed-both', true],
    ['signed', false],
    ['law', false],
    ['vetoed', false],
    ['adopted', false],
    ['failed', false],
    ['died', false],
  ] as const)('%s can still be changed: %s', (code, open) => expect(isOpen({ code })).toBe(open));

  it('cannot be changed by anybody’s word once the last regular session is over', () => {
    expect(isOpen(on('wa/2025-2026/HB/1999', inCommittee, '2026-11-29'))).toBe(false);
  });
});

describe('what a measure’s card offers to do', () => {
  const card = (status: Status, today: string, key = bill) => {
    const [first, ...rest] = sampleMeasures;
    const measures = [{ ...first!, id: parseMeasureKey(key)!, status }, ...rest];
    return buildCard(key, { keys: [] }, sampleRelease({ record: sampleRecord(measures) }), today) as MeasureCard;
  };
  const kinds = (status: Status, today: string) => card(status, today).links.map(({ kind }) => kind);

  it('is a comment, and its committee’s members, while a committee has it', () => {
    const inSenate: Status = { ...inCommittee, chamber: 'senate' };
    expect(kinds(inSenate, '2026-02-01')).toEqual(['measure', 'comment']);
    expect(card(inSenate, '2026-02-01').reach).toEqual({
      jurisdiction: 'wa',
      chamber: 'senate',
      committee: { name: 'Housing', members: [{ id: ada, name: 'Ada Sample' }] },
    });
  });

  it('is the governor once both chambers have passed it', () => {
    const { reach } = card({ code: 'passed-both', date: '2026-03-10' }, '2026-03-11');
    expect(reach).toEqual({ jurisdiction: 'wa', chamber: 'governor' });
  });

  it.each([
    ['law', 'measure'],
    ['signed', 'measure'],
    ['vetoed', 'measure'],
    ['failed', 'measure'],
    ['adopted', 'measure'],
  ] as const)('is to read it, and nothing else, when it is %s', (code, kind) => {
    expect(kinds({ code, date: '2026-02-20' }, '2026-02-21')).toEqual([kind]);
    expect(card({ code, date: '2026-02-20' }, '2026-02-21').reach).toBeUndefined();
  });

  it('is to read it when its sessions have ended without passing it', () => {
    expect(kinds(inCommittee, '2026-11-29')).toEqual(['measure']);
    expect(card(inCommittee, '2026-11-29').reach).toBeUndefined();
  });

  it('leads from a measure of Congress to members of Congress, of Idaho to Idaho’s', () => {
    expect(card(inCommittee, '2026-11-29', 'us/119/HR/9').reach?.jurisdiction).toBe('us');
    expect(card(inCommittee, '2026-02-01', 'id/2026/H/500').reach?.jurisdiction).toBe('id');
  });
});
