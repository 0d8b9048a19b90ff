import { describe, expect, it } from 'vitest';
import { ada, bill, bo, cy, dee, mei, sampleRelease } from './sample-release';
import { official, today } from './built-cards';

describe('the office on an official’s card', () => {
  it('is today’s alone when it was the same on the article’s day', () => {
    const card = official(ada, { published: '2026-03-01' });
    expect(card.now?.role).toBe('state-senator');
    expect(card.then).toBeUndefined();
  });

  it('is told for both days when it has changed', () => {
    const card = official(ada, { published: '2024-03-01' });
    expect(card.then?.role).toBe('state-representative');
    expect(card.now?.role).toBe('state-senator');
  });

  it('is told with the page that has it, where that is another than the roster’s', () => {
    // Its own copy: other tests have the same people.
    const release = sampleRelease({ packs: structuredClone(sampleRelease().packs) });
    const { roster } = release.packs['wa']!;
    roster.sources.push({ publisher: 'Sample Gazette', url: 'https://gazette.example.org/', retrieved: '2026-11-20' });
    const past = { role: 'attorney-general', jurisdiction: 'wa', start: '2013-01-16', end: '2017-01-15' } as const;
    roster.people.find(({ id }) => id === ada)!.offices.push({ ...past, source: roster.sources.length - 1 });
    const card = official(ada, { published: '2015-09-24' }, today, release);
    expect(card.then).toEqual(past);
    expect(card.now?.role).toBe('state-senator');
    expect(card.sources.map(({ publisher }) => publisher)).toContain('Sample Gazette');
  });

  it.each([
    ['2027-01-10', true],
    ['2027-01-11', false],
  ])('ends with the term: on %s in office is %s', (now, inOffice) => {
    const card = official(bo, {}, now);
    expect(card.now !== undefined).toBe(inOffice);
    expect(card.last?.end).toBe(inOffice ? undefined : '2027-01-10');
  });

  it('offers no way to call a person who has left office', () => {
    const card = official(cy);
    expect(card.last?.end).toBe('2023-01-08');
    expect(card.contacts).toEqual([]);
    expect(card.committees).toEqual([]);
  });

  it('is in doubt once the term has ended and nobody follows, and then only what stays with the seat is offered', () => {
    expect(official(ada, {}, '2029-01-07').unconfirmed).toBeUndefined();
    const card = official(ada, {}, '2029-01-08');
    expect(card.now?.role).toBe('state-senator');
    expect(card.unconfirmed).toBe(true);
    expect(official(ada, {}, '2029-01-07').committees).not.toEqual([]);
    expect(card.committees).toEqual([]);
    expect(card.contacts.map(({ kind }) => kind)).not.toContain('email');
    expect(card.contacts.map(({ kind }) => kind)).not.toContain('form');
    expect(card.contacts.every(({ office }) => office?.kind !== 'district')).toBe(true);
    expect(official(bo, {}, '2027-01-11')).toMatchObject({ unconfirmed: true, last: { end: '2027-01-10' } });
  });

  it('keeps all ways to reach a senator in the middle of a term', () => {
    const card = official(ada, {}, '2027-01-11');
    expect(card.unconfirmed).toBeUndefined();
    expect(card.contacts).toEqual(official(ada, {}, '2027-01-10').contacts);
  });

  it('takes the day from a moment', () => {
    expect(official(bo, {}, '2027-01-10T23:30:00-08:00').now).toBeDefined();
  });
});

describe('an official’s positions', () => {
  it('puts what they did on measures named here into "In this story", and not again below', () => {
    const card = official(ada, { keys: [ada, bill] });
    expect(card.inThisStory.map(({ measureLabel, value }) => [measureLabel, value])).toEqual([['HB 1999', 'Nay']]);
    expect(card.latest.map(({ measureLabel, value }) => [measureLabel, value])).toEqual([['SB 5999 (2025–26)', 'Yea']]);
  });

  it('keeps votes as recorded, newest first, with motion, tally and source', () => {
    const [first] = official(ada).latest;
    expect(first).toMatchObject({
      value: 'Yea',
      motion: '3rd Reading & Final Passage',
      tally: { Yea: 30, Nay: 19 },
      date: '2026-02-14',
      source: { kind: 'source', detail: 'votes.example.org' },
    });
  });

  it('counts prime sponsorship as a recorded act, and tells each measure outside the story once', () => {
    expect(official(bo, { keys: [bill] }).inThisStory.map(({ kind }) => kind)).toEqual(['vote', 'sponsorship']);
    expect(official(bo).latest.map(({ kind }) => kind)).toEqual(['vote']);
  });

  it('counts them, and says from when to when votes are known', () => {
    const { counts, votesKnown } = official(bo);
    expect(counts).toEqual({ session: '2025-2026', votes: 1, sponsorships: 1, cosponsorships: 0 });
    expect(votesKnown).toEqual({ from: '2025-03-10', to: '2026-02-14' });
    expect(official(cy).counts).toBeUndefined();
  });

  it('says nothing of a roll call in which the person had no seat', () => {
    expect(official(cy).latest).toEqual([]);
  });

  it('drops what has been withdrawn: a roll call, one person’s vote, a person', () => {
    const without = (id: string) => official(ada, { keys: [bill] }, today, sampleRelease({ withdrawn: [id] }));
    expect(without('wa/2025-2026/upper/1999/2').inThisStory).toEqual([]);
    expect(without(`wa/2025-2026/upper/1999/2/${ada}`).inThisStory).toEqual([]);
    expect(without(ada)).toBeNull();
  });
});

describe('ways to reach an official', () => {
  it('come most direct first', () => {
    expect(official(ada).contacts.map(({ id, detail }) => [id, detail])).toEqual([
      ['call/0', '360-555-0103'],
      ['email', 'ada.sample@example.org'],
      ['form', undefined],
      ['page', undefined],
      ['call/1', '509-555-0104 ext. 7'],
    ]);
  });

  it('are none where the data has none', () => {
    expect(official(mei).contacts).toEqual([]);
    expect(official(dee).contacts).toEqual([]);
  });
});

describe('a story without a bill that tells its issue', () => {
  it('has first what this official did on that issue, and says that it only seems so', () => {
    const [told, ...others] = official(ada, { issue: 'housing' }).onIssues;
    expect(others).toEqual([]);
    expect(told).toMatchObject({ issue: 'housing', fromWords: true });
    expect(told?.positions.map(({ measure }) => measure)).toContain(bill);
  });

  it('is believed by the bill that it names rather than by its words', () => {
    const card = official(ada, { keys: [bill], issue: 'guns' });
    expect(card.onIssues.some(({ issue, fromWords }) => issue === 'guns' || fromWords)).toBe(false);
  });

  it('says nothing of an issue on which they have done nothing', () => {
    expect(official(ada, { issue: 'guns' }).onIssues).toEqual([]);
    expect(official(ada, { issue: 'guns' })).toEqual(official(ada));
  });

  it('has nothing that mentions the issue by the way', () => {
    const release = sampleRelease();
    const { record } = release;
    const acts = (id: string) => record.acts(id).map((act) => ({ ...act, issues: ['guns', ...act.issues] }));
    const aside = { ...release, record: { ...record, acts } };
    expect(official(ada, { issue: 'housing' }, today, aside).onIssues).toEqual([]);
  });
});
