import { expect, it } from 'vitest';
import { byParty } from '../../../engine/cards/positions';
import type { RollCall } from '../../../engine/record/model';
import type { VoteValue } from '../../../engine/release/packs';
import { bo, sampleMeasures, sampleRelease } from './sample-release';

const release = sampleRelease();
const [passage] = sampleMeasures[0]!.rollCalls;
const { roster } = release.packs['wa']!;
const example = roster.people.find(({ id }) => id === bo)!;

/** A release with so many members of a party, and so many whose office that day has none, and how each of them voted. */
function vote(republicans: number, democrats: number, unknown: number) {
  const parties = [
    ...Array<string>(republicans).fill('Republican'),
    ...Array<string>(democrats).fill('Democratic'),
    ...Array<undefined>(unknown).fill(undefined),
  ];
  const people = parties.map((party, at) => {
    const { party: _party, ...office } = example.offices[0]!;
    // In the Senate later, with a party: it says nothing of the day of the vote.
    const later = { ...office, role: 'state-senator' as const, party: 'Democratic', start: '2025-06-03' };
    const then = { ...office, ...(party && { party }), end: '2025-06-02' };
    return { ...example, id: `sample/${at}`, offices: [later, then] };
  });
  const members = new Map(people.map(({ id }): [string, VoteValue] => [id, 'Yea']));
  const packs = { ...release.packs, wa: { ...release.packs['wa']!, roster: { ...roster, people } } };
  return byParty({ ...release, packs }, { ...passage!, members } satisfies RollCall);
}

const of = (party: string, count: number) => ({ party, tally: { Yea: count } });

it('tells each party’s votes, the largest first', () => {
  expect(vote(8, 12, 0)).toEqual([of('Democratic', 12), of('Republican', 8)]);
});

it('tells a few whose party that day is not on record apart, and last', () => {
  expect(vote(1, 18, 1)).toEqual([of('Democratic', 18), of('Republican', 1), { tally: { Yea: 1 } }]);
});

it('tells nothing where more than a twentieth are unknown, or everybody', () => {
  expect(vote(9, 9, 1)).toBeUndefined();
  expect(vote(0, 0, 3)).toBeUndefined();
  expect(vote(0, 0, 0)).toBeUndefined();
});
