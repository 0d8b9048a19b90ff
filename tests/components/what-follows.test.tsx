/** What a card says follows: when a law takes effect, what can happen next, the companion; and the scripts' words of a law. */
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { positionWords } from '../../components/act/sheet/position-words';
import { createI18n } from '../../components/basics/i18n';
import { wordsFor } from '../../components/basics/words';
import { parseMeasureKey } from '../../engine/cards/measure-key';
import { nameMeasure } from '../../engine/cards/measure-card';
import type { Measure } from '../../engine/record/model';
import type { Effect } from '../../engine/release/records';
import en from '../../locales/en.json';
import { bill, federal, otherBill, sampleMeasures, sampleRecord, sampleRelease } from '../engine/cards/sample-release';
import { card } from './card-shown';

const told = (key: string, change: Partial<Measure>) => {
  const measures = [{ ...sampleMeasures[0]!, id: parseMeasureKey(key)!, ...change }];
  return card(key, [], { release: { ...sampleRelease(), record: sampleRecord(measures) } });
};
const follows = () => document.querySelector('.follows')?.textContent?.replaceAll('\u00a0', ' ');
const lawWith = (effect: Effect) => ({
  status: { code: 'law' as const, law: { number: '209', year: '2025' }, date: '2025-05-07', effect },
});

describe('a law’s card', () => {
  it.each<[Effect, string]>([
    [{ day: '2025-07-27' }, 'Took effect July 27, 2025. '],
    [{ day: '2027-01-01' }, 'Takes effect Jan. 1, 2027. '],
    [{ day: '2025-01-01', back: true }, 'Applies retroactively, back to Jan. 1, 2025. '],
  ])('with %o', (effect, said) => {
    told(bill, lawWith(effect));
    expect(follows()).toBe(said);
  });

  it('leads to the official text where parts of it have days of their own', async () => {
    const { onLink } = told(bill, lawWith({ day: '2025-07-27', parts: true }));
    expect(follows()).toMatch(/^Different parts take effect on different days, including July 27, 2025\. Source/);
    screen.getByRole('button', { name: /^Source: Different parts take effect/ }).click();
    expect(onLink.mock.calls).toEqual([[`measure/${bill}`]]);
  });

  it('says nothing where the record does not', () => {
    told(bill, { status: { code: 'law', date: '2025-05-07' } });
    expect(follows()).toBeUndefined();
  });
});

it('says of a measure of Congress what can be done next, and when its time is up', () => {
  told(federal, { status: { code: 'in-committee', chamber: 'house', date: '2026-01-20' } });
  expect(follows()).toBe(
    'Next step: its committee can hold a hearing, make changes and vote to move it forward. This Congress ends at noon on Jan. 3, 2027. If it hasn’t passed by then, it dies.',
  );
});

it('leads to the companion', () => {
  const { onLink } = told(bill, { companion: parseMeasureKey(otherBill)! });
  screen.getByRole('button', { name: 'Companion in the Senate, with the same official title: SB 5999' }).click();
  expect(onLink.mock.calls).toEqual([[`measure/${otherBill}`]]);
});

it('says that a bill became law through its companion', () => {
  const [own, other] = sampleMeasures;
  const measures = [
    { ...own!, companion: other!.id },
    { ...other!, ...lawWith({ day: '2025-07-27' }) },
  ];
  card(bill, [], { release: { ...sampleRelease(), record: sampleRecord(measures) } });
  expect(screen.getByRole('button', { name: 'It became law through its companion, SB 5999' })).toBeTruthy();
});

describe('the words to say about a law', () => {
  const i18n = createI18n('en', en);
  const t = i18n.getFixedT('en');
  const { date } = wordsFor(t, i18n);
  const id = parseMeasureKey(bill)!;
  const say = (effect: Effect | undefined, today = '2026-12-03') =>
    positionWords(
      t,
      {
        wish: 'support',
        reason: 'My rent went up.',
        acts: [],
        power: 'oversee',
        topic: {
          key: bill,
          label: 'HB 1999',
          name: nameMeasure(id, undefined),
          isBill: true,
          status: { code: 'law', ...(effect && { effect }) },
        },
      },
      { today, date },
    ).replaceAll('\u00a0', ' ');

  it.each<[Effect | undefined, string]>([
    [{ day: '2025-07-27' }, 'It’s law now and took effect July 27, 2025.'],
    [{ day: '2027-01-01' }, 'It’s law now and takes effect Jan. 1, 2027.'],
    [{ day: '2025-07-27', parts: true }, 'It’s law now.'],
    [{ day: '2025-01-01', back: true }, 'It’s law now.'],
    [undefined, 'It’s law now.'],
  ])('with %o', (effect, said) => {
    expect(say(effect)).toBe(`I support it. ${said} Please keep an eye on how it’s carried out. My rent went up.`);
  });
});

it.each([
  [true, {}, 'It didn’t become law before the session ended.'],
  [false, {}, 'It didn’t pass before the session ended.'],
  // The House had passed it.
  [true, { diedWith: 'congress', passed: 'house' }, 'It didn’t become law before that Congress ended.'],
  [false, { diedWith: 'congress' }, 'It didn’t pass before that Congress ended.'],
] as const)('has words for what died that one chamber may have passed (bill: %s, %o)', (isBill, died, said) => {
  const i18n = createI18n('en', en);
  const topic = { key: federal, label: '', name: nameMeasure(parseMeasureKey(federal)!, undefined), isBill };
  const status = { code: 'died', date: '2027-01-03', ...died } as const;
  const stand = {
    wish: 'support',
    reason: 'Mine.',
    acts: [],
    power: 'bring-back',
    topic: { ...topic, status },
  } as const;
  const { date } = wordsFor(i18n.t, i18n);
  expect(positionWords(i18n.getFixedT('en'), stand, { today: '2027-01-20', date })).toBe(
    `I support it. ${said} Please bring it back. Mine.`,
  );
});
