import { describe, expect, it } from 'vitest';
import { cardLine } from '../../../tools/card-lines';
import { cardText } from '../../../tools/card-text';
import { positionOf } from '../../../engine/cards/positions';
import { actsOn } from '../../../engine/record/acts-on';
import type { Measure } from '../../../engine/record/model';
import { ada, bill, bo, otherBill, sampleMeasures, sampleRecord, sampleRelease } from './sample-release';

const asked = { release: sampleRelease(), today: '2026-02-01', page: { keys: [bill] } };

describe('the line of a measure', () => {
  const line = cardLine(bill, { ...asked, page: { keys: [ada] } });

  it('has who voted how, by the recorded word', () => {
    expect(line).toMatchObject({
      key: bill,
      kind: 'measure',
      title: 'Sample rents',
      status: { code: 'in-committee', date: '2025-04-02' },
      sponsor: bo,
      cosponsors: [],
      issues: ['housing'],
      votes: [
        { chamber: 'senate', date: '2025-04-01', tally: { yea: 29, nay: 20 }, members: { Nay: [ada] } },
        { chamber: 'house', date: '2025-03-10', tally: { yea: 53, nay: 44, excused: 1 }, members: { Yea: [bo] } },
      ],
      inThisStory: [{ kind: 'vote', official: ada, value: 'Nay' }],
    });
  });

  it('has what to do, and whom it reaches', () => {
    expect('actions' in line && line.actions).toEqual([
      { kind: 'call', reaches: 'wa', chamber: 'senate', committee: 'Housing', members: [ada] },
      { kind: 'write', reaches: 'wa', chamber: 'senate', committee: 'Housing', members: [ada] },
      { kind: 'read', what: 'measure', url: 'https://legislature.example.org/bills/1999' },
      { kind: 'comment', url: 'https://app.leg.wa.gov/pbc/bill/1999' },
    ]);
  });

  it('has the short title where the official description leads', () => {
    const measures = sampleMeasures.map((one): Measure => ({ ...one, shortTitle: 'Rents' }));
    const short = { ...asked, release: { ...sampleRelease(), record: sampleRecord(measures) } };
    expect(cardLine(bill, short)).toMatchObject({ title: 'Sample rents', shortTitle: 'Rents' });
    expect(cardText(bill, short)).toContain('Title in official words. Short title: Rents');
    expect(line).not.toHaveProperty('shortTitle');
  });

  it('says so where the printed name is all that is known of a sponsor, and nothing of where it stands', () => {
    expect(cardLine(otherBill, asked)).toMatchObject({ sponsor: 'Nobody', status: null });
  });
});

describe('the line of an official', () => {
  it('has acts in this story, the latest, counts and ways to reach the office', () => {
    expect(cardLine(ada, asked)).toMatchObject({
      key: ada,
      kind: 'official',
      name: 'Ada Sample',
      inThisStory: [{ measure: bill, kind: 'vote', value: 'Nay', status: 'in-committee' }],
      onIssues: [],
      latest: [{ measure: otherBill, value: 'Yea', tally: { yea: 30, nay: 19 } }],
      counts: { votes: 2, sponsorships: 0, cosponsorships: 0 },
      actions: [{ kind: 'call', url: 'tel:+13605550103' }, { kind: 'email' }, { kind: 'form' }, { kind: 'page' }, {}],
    });
  });
});

describe('a key that nothing is known of', () => {
  it.each(['nobody', 'wa/2025-2026/HB/2999', 'us/119/HR/9999', ''])('%j is an error in its own line', (key) => {
    expect(cardLine(key, asked)).toEqual({ key, error: expect.any(String) });
  });
});

describe('a card as text', () => {
  it('speaks like the card', () => {
    const text = cardText(ada, asked);
    expect(text).toContain('Voted no on final passage');
    expect(text).toContain('HB 1999 · Sample rents · In committee: Housing');
    expect(cardText(bill, asked)).toContain('Send a comment');
    const nobodys = cardText('wa/2025-2026/HB/1998', asked);
    expect(nobodys).toContain('Washington Legislature, 2025–26\nWe have no record of this one.');
    expect(nobodys).not.toMatch(/\n\n\n/);
    expect(cardText(bill, asked)).not.toContain('We have no record');
  });

  it('names the session of an official’s counts, and counts nothing of somebody who did nothing', () => {
    expect(cardText(ada, asked)).toContain('Washington Legislature, 2025–26: 2 votes, 0 sponsored, 0 co-sponsored');
    const { release } = asked;
    const record = { ...release.record, coverage: () => ({ session: '2023-2024' }) };
    expect(cardText(ada, { ...asked, release: { ...release, record } })).not.toContain('0 votes');
  });

  it('says how many of the votes counted were on nominations, and what a vote needed', () => {
    const { release } = asked;
    const nomination = { kind: 'vote' as const, session: '2025-2026', date: '2025-02-01', issues: [] };
    const rollCall: typeof release.record.rollCall = (...about) => {
      const found = release.record.rollCall(...about);
      return found && { ...found, needs: { yes: 66, share: 'two-thirds-elected' as const }, title: 'Sample title' };
    };
    const acts = (id: string) => [...release.record.acts(id), nomination];
    const with1 = { ...asked, release: { ...release, record: { ...release.record, acts, rollCall } } };
    expect(cardText(ada, with1)).toContain('3 votes (1 of them on nominations), 0 sponsored');
    expect(cardText(ada, with1)).toContain('Needed 66 yes votes: two-thirds of all members');
    expect(cardLine(ada, with1)).toMatchObject({
      counts: { votes: 3, nominations: 1 },
      inThisStory: [{ needs: { yes: 66 }, titleThen: 'Sample title', title: 'Sample title' }],
    });
  });

  it('never credits a sponsor with the text that came in the place of theirs', () => {
    const then = { title: 'Sample cars', replaced: '2025-04-01' };
    const measures = sampleMeasures.map((one) => (one.id.key === bill ? { ...one, then } : one));
    const replaced = { ...asked, release: { ...sampleRelease(), record: sampleRecord(measures) } };
    const told = 'Brought in as “Sample cars”. Its text was replaced on April 1, 2025; the sponsors are those of the';
    expect(cardText(bill, replaced).replaceAll('\u00a0', ' ')).toContain(told);
    expect(cardText(bill, asked)).not.toContain('Brought in as');
    expect(cardLine(bill, replaced)).toMatchObject({ then, title: 'Sample rents' });
    const acts = actsOn(measures[0]!, bo).flatMap(
      (act) => positionOf(replaced.release, { id: bo, name: 'Bo' }, act, '2026-02-01') ?? [],
    );
    expect(acts.find(({ kind }) => kind === 'sponsorship')).toMatchObject({
      measureTitle: 'Sample cars',
      titleThen: 'Sample cars',
      textReplaced: '2025-04-01',
    });
    expect(acts.find(({ kind }) => kind === 'vote')).toMatchObject({ measureTitle: 'Sample rents' });
  });

  it('says what a key looks like where it has none', () => {
    expect(cardText('HB 1217', asked)).toContain('looks like wa/2025-2026/HB/1217');
  });
});
