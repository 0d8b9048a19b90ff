import { describe, expect, it } from 'vitest';
import { buildIssuePage, everybodysVotes, lineDetails, outcomeOf } from '../../../engine/cards/issue-page';
import { onMyIssues } from '../../../engine/cards/my-issues';
import { buildScorecard } from '../../../engine/cards/scorecard';
import { ada, bill, bo, cy, mei, otherBill, sampleMeasures, sampleRecord, sampleRelease } from './sample-release';

const today = '2026-11-24';
const tagged = sampleMeasures.map((measure) => ({
  ...measure,
  issues:
    measure.id.key === bill
      ? [
          { id: 'housing', words: [] },
          { id: 'guns', words: ['“firearms”'] },
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
    expect(votes.flatMap(({ named }) => named)).toContainEqual({
      value: 'Nay',
      people: [{ id: ada, name: 'Ada Sample' }],
    });
  });

  it('tells by which official words a measure is on the list of this issue', () => {
    expect(lineDetails(bill, 'guns', release)).toEqual({
      described: 'Limiting sample rents.',
      because: ['“firearms”'],
      votes: everybodysVotes(bill, release),
    });
    expect(lineDetails(bill, 'energy', release).because).toEqual([]);
  });

  it('tells them newest first, yes before no before who did not vote, each by family name', () => {
    const measure = tagged.find(({ id }) => id.key === bill)!;
    const [first] = measure.rollCalls;
    const rollCalls = [
      {
        ...first!,
        members: new Map([
          [ada, 'Not Voting'],
          [bo, 'Nay'],
          [mei, 'Nay'],
          [cy, 'Yea'],
        ] as const),
      },
      {
        ...first!,
        id: 'sample/later',
        date: '2025-06-01',
        members: new Map([
          [ada, 'Yea'],
          [cy, 'Yea'],
        ] as const),
      },
      { ...first!, id: 'sample/between', date: '2025-05-01' },
    ];
    const votes = everybodysVotes(bill, { ...release, record: sampleRecord([{ ...measure, rollCalls }]) });
    expect(votes.map(({ vote }) => vote.date)).toEqual(['2025-06-01', '2025-05-01', '2025-03-10']);
    expect(votes[0]?.named).toMatchObject([{ value: 'Yea', people: [{ name: 'Cy Former' }, { name: 'Ada Sample' }] }]);
    expect(votes[2]?.named.map(({ value }) => value)).toEqual(['Yea', 'Nay', 'Not Voting']);
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
