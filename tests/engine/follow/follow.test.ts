import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import { changesSince, seenOf, type Seen } from '../../../engine/follow/changes';
import { followedIssue, issueChangesSince, issueIn, issueNow, seenOfIssue } from '../../../engine/follow/issue-news';
import { lookAtFollowed } from '../../../engine/follow/look';
import type { OfficialCard, MeasureCard } from '../../../engine/cards/content';
import type { LoadedRelease } from '../../../engine/release/release';
import type { Status } from '../../../engine/record/model';
import { ada, bill, otherBill, sampleMeasures, sampleRecord, sampleRelease } from '../cards/sample-release';

const today = '2026-11-24';
const look = { today, at: Date.parse('2026-11-24T10:00:00-08:00'), language: 'en' };
const cardOf = (key: string, release: LoadedRelease) =>
  buildCard(key, { keys: [] }, release, today) as OfficialCard | MeasureCard;

/** The sample's measures, about housing, with one of them where it is said to stand. */
const withStatus = (key: string, status: Status | undefined): LoadedRelease => ({
  ...sampleRelease(),
  record: sampleRecord(
    sampleMeasures.map((measure) => ({
      ...measure,
      issues: [{ id: 'housing', words: [] }],
      ...(measure.id.key === key && status && { status }),
    })),
  ),
});
const before = withStatus(bill, { code: 'in-committee', date: '2025-01-20' });
const after = withStatus(bill, { code: 'law', date: '2025-05-07', law: { number: '209', year: '2025' } });

describe('what is followed', () => {
  it('has nothing new to somebody who has just begun, or has looked at this very release', () => {
    for (const key of [ada, bill]) {
      const card = cardOf(key, before);
      expect(changesSince(undefined, card)).toEqual([]);
      expect(changesSince(seenOf(card), card)).toEqual([]);
    }
  });

  it('tells a new status once', () => {
    const seen = seenOf(cardOf(bill, before));
    const now = cardOf(bill, after);
    expect(changesSince(seen, now)).toMatchObject([{ kind: 'status', status: { code: 'law' } }]);
    expect(changesSince(seenOf(now), now)).toEqual([]);
  });

  it('tells votes and acts that were not there', () => {
    const none: Seen = { acts: [], hearings: [], asks: [] };
    const official = cardOf(ada, before) as OfficialCard;
    expect(official.latest.length).toBeGreaterThan(0);
    expect(changesSince(none, official).map(({ kind }) => kind)).toEqual(official.latest.map(() => 'act'));
    const measure = cardOf(bill, before) as MeasureCard;
    expect(changesSince({ ...seenOf(measure), acts: [] }, measure).map(({ kind }) => kind)).toEqual(
      measure.votes.map(() => 'vote'),
    );
  });
});

describe('an issue that is followed', () => {
  it('is known by its key, also by an earlier name', () => {
    expect(issueIn(followedIssue('housing'))).toBe('housing');
    expect(issueIn('issue:health')).toBe('health-care');
    for (const key of [ada, bill, 'issue:nothing']) expect(issueIn(key)).toBeUndefined();
  });

  it('tells what got further since, and counts what came in', () => {
    const seen = seenOfIssue(issueNow('housing', before, today));
    expect(issueChangesSince(undefined, issueNow('housing', after, today))).toEqual([]);
    expect(issueChangesSince(seen, issueNow('housing', before, today))).toEqual([]);
    const changes = issueChangesSince({ ...seen, status: '1' }, issueNow('housing', after, today));
    expect(changes).toMatchObject([
      { kind: 'step', step: { key: bill, label: 'HB 1999', standing: { code: 'law' } } },
      { kind: 'brought-in', count: sampleMeasures.length - 1 },
    ]);
  });
});

it('is looked at all at once, in the order in which it was chosen; what is unknown is left out', () => {
  const followed = [{ key: followedIssue('housing') }, { key: 'bioguide/NOBODY' }, { key: ada }, { key: otherBill }];
  const lines = lookAtFollowed(followed, after, look);
  expect(lines.map(({ key, label, issue }) => [key, issue ?? label])).toEqual([
    ['issue:housing', 'housing'],
    [ada, 'Ada Sample'],
    [otherBill, 'SB 5999'],
  ]);
  expect(lines.every(({ changes }) => changes.length === 0)).toBe(true);
});
