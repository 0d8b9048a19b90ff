import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { MeasureCard } from '../../../engine/cards/content';
import type { MotionCode } from '../../../engine/cards/motions';
import {
  ada,
  bill,
  bo,
  editorial,
  federal,
  otherBill,
  sampleMeasures,
  sampleRecord,
  sampleRelease,
  stance,
} from './sample-release';
import { measure, nothingElse, today } from './built-cards';

describe('a measure’s card', () => {
  it('tells title, sponsor by name, dates and recorded votes', () => {
    const card = measure(bill);
    expect(card).toMatchObject({
      label: 'HB 1999',
      session: { code: 'legislature', values: { state: 'wa', session: '2025–26' } },
      title: 'Sample rents',
      sponsor: { id: bo, name: 'Bo Example' },
      introduced: '2025-01-13',
      known: true,
    });
    expect(card.votes.map(({ chamber, date }) => [chamber, date])).toEqual([
      ['senate', '2025-04-01'],
      ['house', '2025-03-10'],
    ]);
  });

  describe('of several votes of one chamber', () => {
    const house = (date: string, decides?: MotionCode, result = 'Passed') => ({
      id: `sample/${date}`,
      file: 'wa/votes' as const,
      chamber: 'house',
      date,
      motion: decides ?? 'On Motion to Recommit',
      ...(decides && { decides }),
      result,
      tally: { Yea: 50, Nay: 48 },
    });
    const votesOf = (...rollCalls: readonly ReturnType<typeof house>[]) => {
      const measures = sampleMeasures.map((one) => (one.id.key === bill ? { ...one, rollCalls } : one));
      return measure(bill, {}, today, { ...sampleRelease(), record: sampleRecord(measures) }).votes;
    };
    const standing = (...rollCalls: readonly ReturnType<typeof house>[]) =>
      votesOf(...rollCalls).flatMap(({ stands, date }) => (stands ? [date] : []));

    const passed = house('2025-03-10', 'passage');
    const recommitted = house('2025-05-01');

    it('lists the newest first, whichever stands for the chamber', () => {
      expect(votesOf(passed, recommitted).map(({ date }) => date)).toEqual(['2025-05-01', '2025-03-10']);
    });

    it('lets the last stand that decided the measure', () => {
      expect(standing(passed, house('2025-04-20', 'concurrence'), recommitted)).toEqual(['2025-04-20']);
      expect(standing(passed, house('2025-04-20', 'passage-conference'))).toEqual(['2025-04-20']);
    });

    it('lets no failed agreement, nor a committee’s report, stand before the vote on the measure', () => {
      expect(standing(passed, house('2025-04-20', 'concurrence', 'Failed'))).toEqual(['2025-03-10']);
      expect(standing(passed, house('2025-04-20', 'conference'))).toEqual(['2025-03-10']);
    });

    it('lets no vote on procedure stand for a chamber, even where there is no other', () => {
      expect(standing(recommitted)).toEqual([]);
      expect(standing(house('2025-04-20', 'override', 'Failed'), recommitted)).toEqual(['2025-04-20']);
    });
  });

  it('prints a sponsor’s name where the person is not known for sure', () => {
    expect(measure(otherBill).sponsor).toEqual({ name: 'Nobody' });
  });

  it('tells what the officials named here did on it, in the page’s order', () => {
    const card = measure(bill, { keys: [bo, bill, ada, bo] });
    expect(card.inThisStory.map(({ officialName, kind, value }) => [officialName, kind, value])).toEqual([
      ['Bo Example', 'vote', 'Yea'],
      ['Bo Example', 'sponsorship', undefined],
      ['Ada Sample', 'vote', 'Nay'],
    ]);
  });

  it.each([
    ['2026-03-12', true, undefined],
    ['2026-03-13', false, undefined],
    ['2027-01-11', false, true],
  ])('on %s: comment link %s, past session %s', (now, comment, past) => {
    const card = measure(bill, {}, now);
    expect(card.links.some(({ kind }) => kind === 'comment')).toBe(comment);
    expect(card.pastSession).toBe(past);
  });

  it.each([['wa/2025-2026/HB/2888'], [federal], ['id/2026/H/93']])(
    '%s is a card with its official page, known or not',
    (key) => {
      const card = measure(key);
      expect(card.known).toBe(false);
      expect(card.title).toBeUndefined();
      expect(card.links[0]?.kind).toBe('measure');
    },
  );

  it('has no link where none can be proven', () => {
    expect(measure('wa/I/2066')).toMatchObject({ label: 'I-2066', known: false, links: [] });
    expect(measure('wa/IL26/001').label).toBe('IL26-001');
  });
});

describe('a stance', () => {
  const withStance = (changes: Partial<typeof stance>, rest: Partial<typeof editorial> = {}) =>
    sampleRelease({ editorial: { ...editorial, stances: [{ ...stance, ...changes }], ...rest } });
  const shown = (release: ReturnType<typeof sampleRelease>, now = today) => measure(bill, {}, now, release).stance;

  it('is shown with its organisation, reason and day of review', () => {
    expect(shown(withStance({}))).toMatchObject({
      organisation: 'Sample Civic Club',
      position: 'supports',
      reason: { text: 'Because a sample needs a reason.', lang: 'en' },
      reviewed: '2026-11-02',
    });
  });

  it('is read in the reader’s language where there is one', () => {
    const card = buildCard(bill, nothingElse, withStance({}), today, { language: 'vi-VN' }) as MeasureCard;
    expect(card.stance?.reason).toEqual({ text: 'Vì một mẫu cần có lý do.', lang: 'vi' });
  });

  it.each([
    ['none in the data', sampleRelease()],
    ['its status is withdrawn', withStance({ status: 'withdrawn' })],
    ['it has expired', withStance({ expires: '2026-11-23' })],
    ['nobody else has checked it', withStance({ reviewer: stance.author })],
    ['its id has been taken back', { ...withStance({}), withdrawn: [stance.id] }],
    [
      'the state is in its quiet period',
      withStance({}, { quietPeriods: [{ state: 'wa', from: '2026-11-01', until: '2026-11-24', reason: 'Election' }] }),
    ],
  ])('is not there when %s', (_why, release) => {
    expect(shown(release)).toBeUndefined();
  });

  it('comes back the day after a quiet period, and rests in its own state only', () => {
    const quiet = (state: string) =>
      withStance({}, { quietPeriods: [{ state, from: '2026-11-01', until: '2026-11-23', reason: 'Election' }] });
    expect(shown(quiet('wa'))).toBeDefined();
    expect(shown(quiet('id'), '2026-11-20')).toBeDefined();
  });
});
