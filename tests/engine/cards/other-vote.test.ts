import { describe, expect, it } from 'vitest';
import type { Position } from '../../../engine/cards/content';
import { otherVote } from '../../../engine/cards/other-vote';
import { ada, bill } from './sample-release';

const vote = (id: string, date: string, value: Position['value'], rest: Partial<Position> = {}): Position => ({
  id,
  kind: 'vote',
  official: ada,
  officialName: 'Ada Sample',
  measure: bill,
  value: value ?? 'Yea',
  decides: 'passage',
  date,
  source: { id: `vote/${id}`, kind: 'source' },
  ...rest,
});
const other = (...acts: readonly Position[]) => {
  const found = otherVote(acts);
  return found && [found.when, found.vote.id];
};

describe('the other vote of an official on one measure', () => {
  const july = vote('july', '2025-07-03', 'Nay', { decides: 'concurrence', result: 'Passed' });
  const may = vote('may', '2025-05-22', 'Yea');

  it('is an earlier one that went otherwise', () => {
    expect(other(july, may)).toEqual(['before', 'may']);
    expect(other({ ...july, value: 'Yea' }, { ...may, value: 'Aye' })).toBeUndefined();
  });

  it('is a later one of an older story, whatever came before', () => {
    expect(other(may, july, vote('march', '2025-03-01', 'Nay'))).toEqual(['after', 'july']);
  });

  it('is a later absence, and no earlier one', () => {
    expect(other(may, { ...july, value: 'Not Voting' })).toEqual(['after', 'july']);
    expect(other(july, { ...may, value: 'Excused' })).toBeUndefined();
  });

  it('is none by which the measure was not decided', () => {
    expect(other(may, { ...july, result: 'Failed' })).toBeUndefined();
    expect(other(july, vote('amended', '2025-06-01', 'Yea', { decides: 'conference' }))).toBeUndefined();
  });

  it('is there only beside a vote that was cast', () => {
    const sponsor = vote('sponsor', '2025-01-13', undefined, { kind: 'sponsorship' });
    expect(other(sponsor, may)).toBeUndefined();
    expect(other({ ...july, value: 'Absent' }, may)).toBeUndefined();
    expect(other()).toBeUndefined();
  });
});
