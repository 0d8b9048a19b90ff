import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../engine/cards/content';
import { motionCode } from '../../../engine/cards/motions';
import { publisherOf } from '../../../engine/cards/publishers';
import { byWeight, isCeremonial } from '../../../engine/cards/weight';
import type { VotesFile } from '../../../engine/release/packs';

const act = (id: string, kind: Position['kind'], measure: string, date: string): Position => ({
  id,
  kind,
  official: 'o',
  officialName: 'Sample',
  measure,
  date,
  source: { id, kind: 'source' },
});

describe('the order of an official’s acts', () => {
  const acts = [
    act('ceremony', 'sponsorship', 'wa/2025-2026/SCR/8409', '2026-03-12'),
    act('bill', 'sponsorship', 'wa/2025-2026/SB/5001', '2025-01-13'),
    act('old vote', 'vote', 'wa/2025-2026/HB/1001', '2025-03-01'),
    act('vote on a resolution', 'vote', 'us/119/HRES/5', '2026-03-13'),
    act('new vote', 'vote', 'wa/2025-2026/HB/1002', '2026-02-01'),
  ];

  it('is votes on bills, bills brought in, then ceremony; the newest first within each', () => {
    expect(byWeight(acts).map(({ id }) => id)).toEqual([
      'new vote',
      'old vote',
      'bill',
      'vote on a resolution',
      'ceremony',
    ]);
  });

  it('puts what is near the story first', () => {
    expect(byWeight(acts, new Set(['wa/2025-2026/SB/5001']))[0]?.id).toBe('bill');
  });

  it.each([
    ['wa/2025-2026/SCR/8409', true],
    ['wa/2025-2026/HR/4600', true],
    ['us/119/HRES/5', true],
    ['us/119/HR/1', false],
    ['wa/2025-2026/SJR/8200', false],
    ['wa/2025-2026/SJM/8000', false],
    ['wa/I/2066', false],
  ])('%s is ceremonial: %s', (key, expected) => expect(isCeremonial(key)).toBe(expected));
});

describe('what a motion decides', () => {
  it.each([
    ['3rd Reading & Final Passage', 'passage'],
    ['Final Passage As Amended by the House', 'passage-house-changes'],
    ['3rd Reading & Final Passage as Amended by the Senate', 'passage-senate-changes'],
    ['Final Passage as Amended by the House on Reconsideration', 'passage-again'],
    ['On Motion to Suspend the Rules and Pass, as Amended', 'passage-suspended'],
    ['On Motion to Concur in the Senate Amendment', 'concurrence'],
    ['On the Nomination PN1: A. Sample, of Nowhere, to be Secretary', 'confirmation'],
    ['On Motion to Recommit', undefined],
  ])('%s → %s', (motion, code) => expect(motionCode(motion)).toBe(code));

  it.each(['wa', 'us'])('is known for every roll call that ships (%s)', (pack) => {
    const file = new URL(`../../../public/packs/${pack}/votes.json`, import.meta.url);
    const { rollCalls } = JSON.parse(readFileSync(file, 'utf8')) as VotesFile;
    expect(rollCalls.length).toBeGreaterThan(100);
    const unknown = rollCalls.map(({ motion }) => motion).filter((motion) => motionCode(motion) === undefined);
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('a source', () => {
  it.each([
    ['https://app.leg.wa.gov/billsummary/?BillNumber=1', 'Washington State Legislature'],
    ['https://notleg.wa.gov.example.org/', 'notleg.wa.gov.example.org'],
    ['https://www.example.org/x', 'example.org'],
    [null, undefined],
  ])('%s is named %s', (address, name) => expect(publisherOf(address)).toBe(name));
});
