import { describe, expect, it } from 'vitest';
import { differences } from '../../../dataset/packs/second-tally';
import type { RollCall, VotesFile } from '../../../engine/release/packs';

const roll: RollCall = {
  id: 'wa/2025-2026/lower/1003/7',
  chamber: 'house',
  date: '2026-03-09',
  motion: 'Final Passage',
  tally: { Yea: 1, Nay: 1, Excused: 1 },
  voters: 0,
  votes: 'YNE-',
};
const file = (change: Partial<RollCall> = {}, voters = ['a', 'b', 'c', 'd']): VotesFile => ({
  schema: 1,
  pack: 'wa',
  asOf: '2026-03-09',
  sources: [],
  voters: [voters],
  rollCalls: [{ ...roll, ...change }],
});
const recorded = new Map(
  Object.entries({ a: 'Yea', b: 'Nay', c: 'Excused' }).map(([who, vote]) => [`${roll.id} ${who}`, vote]),
);

describe('the second tally', () => {
  it('finds nothing where all is right', () => expect(differences(file(), recorded)).toEqual([]));

  it('finds a list of voters that is off by one, though every sum is right', () => {
    const [first, ...rest] = differences(file({}, ['d', 'a', 'b', 'c']), recorded);
    expect(first).toBe(`${roll.id}: d is said to have voted Yea, the source has nothing.`);
    expect(rest).toHaveLength(3);
  });

  it.each([
    [
      'a count that does not fit',
      { tally: { Yea: 2, Nay: 1, Excused: 1 } },
      '1 officials are said to have voted Yea, the published count is 2',
    ],
    [
      'a vote without a count',
      { tally: { Yea: 1, Nay: 1 } },
      '1 officials are said to have voted Excused, the published count is 0',
    ],
    [
      'a vote that is missing',
      { votes: 'YN--', tally: { Yea: 1, Nay: 1 } },
      'c is said to have voted nothing, the source has Excused',
    ],
    ['a vote too many', { votes: 'YNEY' }, 'd is said to have voted Yea, the source has nothing'],
    ['letters without voters', { votes: 'YN' }, '2 votes for 4 officials'],
  ])('finds %s', (_, change, problem) => {
    expect(differences(file(change), recorded).join('\n')).toContain(`${roll.id}: ${problem}`);
  });

  it('finds a source’s member who is in no list', () => {
    const more = new Map([...recorded, [`${roll.id} e`, 'Yea']]);
    expect(differences(file(), more)).toEqual([`${roll.id}: 3 votes, the source has 4.`]);
  });

  it('counts Aye with the yeas and No with the nays', () => {
    const words = new Map([
      [`${roll.id} a`, 'Aye'],
      [`${roll.id} b`, 'No'],
      [`${roll.id} c`, 'Excused'],
    ]);
    expect(differences(file({ votes: 'AOE-' }), words)).toEqual([]);
  });
});
