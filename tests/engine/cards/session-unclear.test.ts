import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { ChoiceCard, MeasureCard } from '../../../engine/cards/content';
import { resolveLink } from '../../../engine/cards/links';
import { ask as sampleAsk, hearing, withActions } from '../actions/sample-actions';
import { ada, bill, bo, pastBill, sampleRelease, sessionUnclear } from './sample-release';
import { nothingElse, today } from './built-cards';

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
      isNumberTaken: true,
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
