import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { ChoiceCard, MeasureCard, OfficialCard } from '../../../engine/cards/content';
import { resolveLink } from '../../../engine/cards/links';
import { ask as sampleAsk, hearing, withActions } from '../actions/sample-actions';
import {
  ada,
  bill,
  bo,
  cy,
  dee,
  editorial,
  federal,
  mei,
  otherBill,
  pastBill,
  sampleRelease,
  sessionUnclear,
  stance,
} from './sample-release';

const today = '2026-11-24';
const nothingElse = { keys: [] };
const official = (key: string, page = {}, now = today, release = sampleRelease()) =>
  buildCard(key, { ...nothingElse, ...page }, release, now) as OfficialCard;
const measure = (key: string, page = {}, now = today, release = sampleRelease()) =>
  buildCard(key, { ...nothingElse, ...page }, release, now) as MeasureCard;

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
    const release = sampleRelease();
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

  it('is in doubt once a new legislature has begun, and then nobody is offered to call', () => {
    expect(official(ada, {}, '2027-01-10').unconfirmed).toBeUndefined();
    const card = official(ada, {}, '2027-01-11');
    expect(card.now?.role).toBe('state-senator');
    expect(card.unconfirmed).toBe(true);
    expect(card.contacts.map(({ kind }) => kind)).toEqual(['page']);
  });

  it('takes the day from a moment', () => {
    expect(official(bo, {}, '2027-01-10T23:30:00-08:00').now).toBeDefined();
  });
});

describe('an official’s positions', () => {
  it('puts what they did on measures named here into "In this story", and not again below', () => {
    const card = official(ada, { keys: [ada, bill] });
    expect(card.inThisStory.map(({ measureLabel, value }) => [measureLabel, value])).toEqual([
      ['HB 1999 (2025–26)', 'Nay'],
    ]);
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
      ['call/1', '(509) 555-0104 ext. 7'],
    ]);
  });

  it('are none where the data has none', () => {
    expect(official(mei).contacts).toEqual([]);
    expect(official(dee).contacts).toEqual([]);
  });
});

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

describe('a card in general', () => {
  it('cites each source once, with the day it was copied, and the newest data date', () => {
    const card = official(ada, { keys: [bill] });
    expect(card.sources.map(({ publisher, retrieved }) => [publisher, retrieved])).toEqual([
      ['Sample Roster', '2026-11-24'],
      ['Sample Roll Calls', '2026-11-24'],
    ]);
    expect(card.asOf).toBe('2026-09-27');
  });

  it('carries the evidence of the mention', () => {
    const why = [{ code: 'title', values: { title: 'Sen.' } }];
    expect(buildCard(ada, nothingElse, sampleRelease(), today, { why })?.why).toEqual(why);
  });

  it('asks "Which one?" among at least two', () => {
    const choice = (candidates: string[]) => buildCard('', nothingElse, sampleRelease(), today, { candidates });
    expect(choice([ada, cy, 'nobody'])).toMatchObject({
      kind: 'choice',
      choices: [
        { name: 'Ada Sample', now: { role: 'state-senator' } },
        { name: 'Cy Former', last: { role: 'state-representative' } },
      ],
    });
    expect(choice([ada])).toBeNull();
  });

  it('is none for an id that nobody has', () => {
    expect(buildCard('ocd-person/nobody', nothingElse, sampleRelease(), today)).toBeNull();
  });
});

describe('a number of which the session is unclear', () => {
  const release = sampleRelease();
  const ask = (candidates = sessionUnclear.candidates, from = release) =>
    buildCard('', nothingElse, from, today, { ...sessionUnclear, candidates }) as ChoiceCard;

  it('is asked for with the session of each, the likelier first, and the title where there is a record of it', () => {
    expect(ask()).toMatchObject({ kind: 'choice', key: '', why: sessionUnclear.why });
    expect(ask().choices).toEqual([
      {
        kind: 'measure',
        key: bill,
        label: 'HB 1999',
        type: 'HB',
        number: '1999',
        session: { code: 'legislature', values: { state: 'wa', session: '2025–26' } },
        title: 'Sample rents',
      },
      {
        kind: 'measure',
        key: pastBill,
        label: 'HB 1999',
        type: 'HB',
        number: '1999',
        session: { code: 'legislature', values: { state: 'wa', session: '2021–22' } },
      },
    ]);
    expect(
      ask(['us/119/HR/5', 'us/118/HR/5']).choices.map((choice) => choice.kind === 'measure' && choice.session),
    ).toEqual([
      { code: 'congress', values: { congress: '119', session: '2025–26' } },
      { code: 'congress', values: { congress: '118', session: '2023–24' } },
    ]);
  });

  it('cites where a title comes from, and says nothing of a measure that has been taken back', () => {
    expect(ask().sources.map(({ publisher }) => publisher)).toEqual(['Sample Legislature']);
    const without = ask(undefined, sampleRelease({ withdrawn: [bill] }));
    expect(without.choices.map((choice) => 'title' in choice)).toEqual([false, false]);
    expect(without.sources).toEqual([]);
  });

  it('has nothing of the present session’s bill on the card of the past one, and nothing to do', () => {
    const at = Date.parse('2026-11-24T10:20:00-08:00');
    // Even where somebody asks something about it by mistake.
    const mistaken = { id: 'mistaken', measure: pastBill };
    const from = sampleRelease({
      editorial: withActions({
        actions: [sampleAsk, { ...sampleAsk, ...mistaken }],
        hearings: [hearing, { ...hearing, ...mistaken }],
      }),
    });
    const page = { keys: [ada, bo], published: '2026-11-24' };
    const { why } = sessionUnclear;
    const card = (key: string) => buildCard(key, page, from, today, { why, at }) as MeasureCard;
    expect(card(bill)).toMatchObject({ known: true, title: 'Sample rents', hearing: { id: 'hearing-1999' } });
    expect(card(pastBill)).toEqual({
      kind: 'measure',
      key: pastBill,
      label: 'HB 1999',
      type: 'HB',
      number: '1999',
      session: { code: 'legislature', values: { state: 'wa', session: '2021–22' } },
      tag: '2021–22',
      cosponsors: [],
      issues: [],
      votes: [],
      deeds: [],
      inThisStory: [],
      pastSession: true,
      known: false,
      links: [{ id: `measure/${pastBill}`, kind: 'measure' }],
      sources: [],
      asOf: '2026-11-24',
      why,
    });
    expect(resolveLink(pastBill, `measure/${pastBill}`, from, today)).toBe(
      'https://app.leg.wa.gov/billsummary/?BillNumber=1999&Year=2021&Initiative=false',
    );
  });

  it('is not said to be meant by the story, not even one of its own time', () => {
    const page = { keys: [], published: '2022-03-01' };
    const published = (why: typeof sessionUnclear.why) =>
      (buildCard(pastBill, page, release, today, { why }) as MeasureCard).published;
    expect(published([])).toBe('2022-03-01');
    expect(published(sessionUnclear.why)).toBeUndefined();
  });
});
