/** How old what a card says is, with the packs that ship: nothing is asserted past their end, and old facts say so. */
import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { MeasureCard, OfficialCard } from '../../../engine/cards/content';
import { buildIssuePage } from '../../../engine/cards/issue-page';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import { buildScorecard } from '../../../engine/cards/scorecard';
import { isOpen } from '../../../engine/cards/standing';
import { examples } from '../../rig/examples';
import { releaseOnDisk } from '../../rig/release-on-disk';

const release = releaseOnDisk(['us', 'wa', 'id']);
const days = ['2026-12-02', '2026-12-07', '2027-01-03', '2027-01-11', '2027-02-01'];
const keys = examples(
  Object.keys(release.packs).flatMap((pack) => release.record.titles(pack).map(({ key }) => key)),
  40,
);
const measure = (key: string, day: string) => buildCard(key, { keys: [] }, release, day) as MeasureCard;
const official = (key: string, day: string) => buildCard(key, { keys: [] }, release, day) as OfficialCard;

describe.each(days)('on %s', (day) => {
  it('no measure is said to have died, or to be open, after the last day of which its record tells', () => {
    expect(keys.length).toBeGreaterThan(100);
    for (const key of keys) {
      const { status, asOf, claims, reach } = measure(key, day);
      const known = claims?.find(({ of }) => of === 'status')?.asOf ?? asOf;
      if (status?.code === 'died' && status.diedWith) expect(known >= status.date!, `${key} ${known}`).toBe(true);
      if (status?.ended) {
        expect(known < status.ended.on, key).toBe(true);
        expect(isOpen(status), key).toBe(false);
        expect(reach, key).toBeUndefined();
      }
    }
  });

  it('a card has the oldest day of what it shows, and says so past 60 days', () => {
    const people = examples(
      Object.values(release.packs).flatMap(({ roster }) => roster.people),
      20,
    );
    for (const { id } of people) {
      const card = official(id, day);
      for (const claim of card.claims ?? []) expect(claim.asOf >= card.asOf, id).toBe(true);
      if (card.now) expect(card.isOld, id).toBe(true);
    }
    const bill = measure('us/119/HR/8800', day);
    expect(bill.isOld).toBe(true);
  });
});

it('tells of H.R. 8800 after its Congress how it stood in August', () => {
  expect(measure('us/119/HR/8800', '2027-01-02').status?.ended).toBeUndefined();
  expect(measure('us/119/HR/8800', '2027-01-03').status).toMatchObject({
    code: 'passed-one-chamber',
    ended: { span: 'congress', on: '2027-01-03', asOf: '2026-08-22' },
  });
});

it('has votes and status of different days', () => {
  const card = measure('us/119/HR/8800', '2026-12-02');
  expect(card.asOf).toBe('2026-08-08');
  expect(card.claims).toEqual([
    { of: 'votes', asOf: '2026-08-08' },
    { of: 'status', asOf: '2026-08-22' },
  ]);
});

it('does not say that facts of a few weeks are old', () => {
  expect(measure('us/119/HR/8800', '2026-10-07').isOld).toBeUndefined();
  expect(measure('us/119/HR/8800', '2026-10-08').isOld).toBe(true);
});

it('does not call an earlier session’s bill old: it cannot change any more', () => {
  const over = keys.filter((key) => key.startsWith('us/') && parseMeasureKey(key)!.session !== '119');
  for (const key of over) {
    const card = measure(key, '2026-12-02');
    if (card.status && !card.status.ended) expect([key, card.isOld]).toEqual([key, undefined]);
  }
});

describe('a number of today’s session', () => {
  it('is called another bill only where one is on record', () => {
    expect(measure('wa/2025-2026/HB/1923', '2027-02-01')).toMatchObject({ pastSession: true });
    expect(measure('wa/2025-2026/HB/1923', '2027-02-01').isNumberTaken).toBeUndefined();
    const earlier = release.record.measure(parseMeasureKey('wa/2023-2024/HB/1110')!);
    if (earlier) expect(measure(earlier.id.key, '2026-12-02').isNumberTaken).toBe(true);
  });

  it.each([
    ['wa/2027-2028/HB/1001', '2027–28'],
    ['us/120/HR/1', '2027–28'],
    ['id/2027/H/1', '2027'],
  ])('%s is not in this copy, whose data ends, and its official page is offered', (key, tag) => {
    const card = measure(key, '2027-01-12');
    expect(card.known).toBe(false);
    expect(card.notInCopy).toBe(release.info.asOf);
    // Not a day before that of a card from the same copy.
    expect(card.notInCopy! >= measure('wa/2025-2026/HB/1923', '2026-12-02').asOf).toBe(true);
    expect(card.tag).toBe(tag);
    expect(card.links.length).toBeGreaterThan(0);
  });

  it('is unknown as ever where the session is in the data', () => {
    expect(measure('wa/2025-2026/HB/1998', '2026-12-02').notInCopy).toBeUndefined();
  });
});

describe('the pages of the record', () => {
  const graham = Object.values(release.packs)
    .flatMap(({ roster }) => roster.people)
    .find(({ name }) => name === 'Lindsey Graham')!;

  it('have the oldest day of what they list, not the newest of the release, and say so past 60 days', () => {
    const page = buildIssuePage('housing', [], release, '2026-12-02');
    expect(page.dated).toEqual({ asOf: '2026-08-22', isOld: true });
    const sitting = release.packs['us']!.roster.people.find(({ name }) => name === 'Michael Baumgartner')!;
    const record = buildScorecard(sitting.id, release, '2026-12-02')!;
    expect(record.dated).toMatchObject({ asOf: '2026-07-15', isOld: true });
    expect(record.dated.claims).toContainEqual({ of: 'votes', asOf: '2026-08-08' });
    expect(buildScorecard(sitting.id, release, '2026-08-20')!.dated.isOld).toBeUndefined();
  });

  it('do not call old what cannot change: the record of somebody who has left', () => {
    expect(buildScorecard(graham.id, release, '2026-12-02')!.dated.isOld).toBeUndefined();
  });
});

it('dates votes by roll calls alone: who sponsored a bill is as old as its status', () => {
  const member = release.packs['us']!.roster.people.find(({ name }) => name === 'Michael Baumgartner')!;
  expect(official(member.id, '2026-12-02').claims).toContainEqual({ of: 'votes', asOf: '2026-08-08' });
});
