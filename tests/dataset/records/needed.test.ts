/** How many yes votes a roll call needed, in each legislature. */
import { describe, expect, it } from 'vitest';
import { shares as idaho } from '../../../dataset/jurisdictions/id/records/shares';
import { parseRoll, toRoll } from '../../../dataset/jurisdictions/us/records/rolls';
import { shares as washington } from '../../../dataset/jurisdictions/wa/records/shares';
import { seatsOf, withNeeds } from '../../../dataset/records/needed';
import type { Roll } from '../../../dataset/records/shape';

const roll = (measure: string, chamber: 'house' | 'senate', yea: number, nay: number, code = 'passage') =>
  ({ measure, chamber, yea, nay, also: {}, code }) as unknown as Roll;
const told = (pack: string, rows: typeof idaho, one: Roll, title: string) =>
  withNeeds([one], rows, seatsOf(pack), () => title)[0]?.needs;

describe('in Idaho', () => {
  const amendment = 'SECTARIAN APPROPRIATIONS – Proposes an amendment to the state constitution to repeal it.';
  it('an amendment of the constitution needs two-thirds of all members', () => {
    const needs = { yes: 47, share: 'two-thirds-elected' };
    expect(told('id', idaho, roll('HJR/7', 'house', 41, 28), amendment)).toEqual(needs);
    expect(told('id', idaho, roll('HJR/7', 'senate', 24, 11), amendment)).toEqual({ ...needs, yes: 24 });
    expect(told('id', idaho, roll('HCR/25', 'house', 36, 34), 'Requests an amendment')).toBeUndefined();
  });

  it('nothing is told of a vote over a veto, of which its histories have had none', () => {
    expect(told('id', idaho, roll('H/1', 'house', 48, 20, 'override'), 'Roads')).toBeUndefined();
  });
});

describe('in Washington', () => {
  const title = 'Amending the Constitution to allow the state to invest moneys.';
  it('an amendment of the constitution needs two-thirds of all members, and bonds three-fifths', () => {
    const needs = { yes: 66, share: 'two-thirds-elected' };
    expect(told('wa', washington, roll('SJR/8201', 'house', 86, 9), title)).toEqual(needs);
    expect(told('wa', washington, roll('SJM/8008', 'house', 81, 16), title)).toBeUndefined();
    const bonds = 'Concerning state general obligation bonds and related accounts.';
    const threeFifths = { yes: 30, share: 'three-fifths-elected' };
    expect(told('wa', washington, roll('SB/5194', 'senate', 47, 0), bonds)).toEqual(threeFifths);
  });

  it('a veto is overridden by two-thirds of those present', () => {
    const needs = { yes: 46, share: 'two-thirds-present' };
    expect(told('wa', washington, roll('HB/1001', 'house', 48, 20, 'override'), 'Roads')).toEqual(needs);
    expect(told('wa', washington, roll('HB/1001', 'house', 48, 20), 'Roads')).toBeUndefined();
  });
});

it('each share names the article of the constitution, and a page on which it was read', () => {
  for (const { law } of [...idaho, ...washington]) {
    expect(law.article).toMatch(/^[IVX]+, \d+$/);
    expect(new URL(law.url).hostname).toMatch(/\w\.\w/);
  }
});

describe('in Congress', () => {
  const members = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => ({ id: `m${at + from}`, display_name: 'Sample' }));
  const needs = (chamber: 'h' | 's', requires: string, yea: number, nay: number, absent = 0) => {
    const votes = { Yea: members(yea), Nay: members(nay, yea), 'Not Voting': members(absent, yea + nay) };
    const about = {
      congress: 119,
      session: '2025',
      number: 1,
      date: '2025-09-30',
      question: '',
      result: 'Bill Defeated',
    };
    const bill = { type: 'hr', number: 5371, congress: 119 };
    const type = 'On Passage of the Bill';
    const raw = parseRoll({ chamber, ...about, type, category: 'passage', requires, bill, votes }).data;
    return raw && toRoll(raw, 'passage', { idOf: (_, id) => id, vicePresident: 'vp' }).needs;
  };

  it('it is the share that the chamber publishes, of those of whom its rules say', () => {
    expect(needs('s', '3/5', 55, 45)).toEqual({ yes: 60, share: 'three-fifths-elected' });
    expect(needs('s', '3/5', 44, 48, 8)).toEqual({ yes: 60, share: 'three-fifths-elected' });
    expect(needs('h', '2/3', 264, 133, 35)).toEqual({ yes: 265, share: 'two-thirds-voting' });
    expect(needs('s', '1/2', 51, 49)).toBeUndefined();
    expect(needs('h', '3/4', 264, 133)).toBeUndefined();
  });
});
