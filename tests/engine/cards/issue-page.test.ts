import { describe, expect, it } from 'vitest';
import { buildIssuePage, everybodysVotes, outcomeOf } from '../../../engine/cards/issue-page';
import { onMyIssues } from '../../../engine/cards/my-issues';
import { buildScorecard } from '../../../engine/cards/scorecard';
import { ada, bill, otherBill, sampleMeasures, sampleRecord, sampleRelease } from './sample-release';

const today = '2026-11-24';
const tagged = sampleMeasures.map((measure) => ({
  ...measure,
  issues:
    measure.id.key === bill
      ? [
          { id: 'housing', words: [] },
          { id: 'guns', words: [] },
        ]
      : [],
}));
const release = { ...sampleRelease(), record: sampleRecord(tagged) };

describe('the page of an issue', () => {
  const page = buildIssuePage('guns', [ada], release, today);
  const measures = page.groups.flatMap((group) => group.measures);

  it('lists measures that have it among their issues, and no others', () => {
    expect(measures.map(({ key }) => key)).toEqual([bill]);
    expect(buildIssuePage('energy', [ada], release, today).groups).toEqual([]);
  });

  it('tells of each what a long list can be narrowed by', () => {
    expect(measures[0]).toMatchObject({ type: 'HB', chamber: 'house', issues: ['housing', 'guns'] });
    expect(measures[0]?.sessionName).toMatchObject({ code: 'legislature', values: { state: 'wa' } });
  });

  it('tells with each what the reader’s officials did', () => {
    expect(measures[0]?.mine.map(({ officialName, value }) => [officialName, value])[0]).toEqual(['Ada Sample', 'Nay']);
    const alone = buildIssuePage('guns', [], release, today);
    expect(alone.groups.flatMap((group) => group.measures)[0]?.mine).toEqual([]);
  });

  it('tells everybody’s votes, by name', () => {
    const votes = everybodysVotes(bill, release);
    expect(votes.length).toBeGreaterThan(0);
    expect(votes.flatMap(({ named }) => named)).toContainEqual({ value: 'Nay', names: ['Ada Sample'] });
  });

  it.each([
    [{ code: 'law' }, 'law'],
    [{ code: 'vetoed' }, 'vetoed'],
    [{ code: 'in-committee' }, 'underWay'],
    [{ code: 'in-committee', adjourned: '2026-03-12' }, 'ended'],
    [{ code: 'died' }, 'ended'],
    [undefined, 'unknown'],
  ] as const)('%o is %s', (standing, outcome) => {
    expect(outcomeOf(standing)).toBe(outcome);
  });
});

it('the record of an official has each act with its session, chamber and issues', () => {
  const rows = buildScorecard(ada, release, today)?.rows ?? [];
  const vote = rows.find(({ kind, measure }) => kind === 'vote' && measure === bill);
  expect(vote).toMatchObject({ session: '2025-2026', chamber: 'senate', issues: ['housing', 'guns'] });
});

describe('my issues', () => {
  it('are found on the page’s measures, the most central first', () => {
    expect([...onMyIssues([ada, bill, otherBill], ['guns', 'housing'], release)]).toEqual([[bill, 'housing']]);
    expect([...onMyIssues([bill], ['guns'], release)]).toEqual([[bill, 'guns']]);
  });

  it('ask for nothing where none is picked', () => {
    const silent = { ...release, record: new Proxy(release.record, { get: () => expect.fail('the record was read') }) };
    expect(onMyIssues([bill], [], silent).size).toBe(0);
  });
});
