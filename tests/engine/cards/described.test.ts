import { expect, it } from 'vitest';
import { described, undescribed } from '../../../engine/cards/described';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import type { Measure } from '../../../engine/record/model';

const measure = (key: string, title: string, description?: string): Measure => ({
  id: parseMeasureKey(key)!,
  file: 'wa/measures',
  title,
  description,
  cosponsors: [],
  issues: [],
  deeds: [],
  rollCalls: [],
});
const bill = 'wa/2025-2026/HB/1999';
const long = `Improving samples by ${'limiting sample fees, '.repeat(20)}and more.`;

it.each([
  [
    'what says more than the title',
    bill,
    'Samples/health',
    'Prohibiting samples for minors.',
    'Prohibiting samples for minors.',
  ],
  ['no title twice', bill, 'Ticket sales', 'Concerning ticket sales.', undefined],
  ['no title twice that has a subject before it', bill, 'Tickets: limiting resale', 'Limiting resale.', undefined],
  [
    'no title twice in which we say a term',
    bill,
    'Public defense (by lawyers) fees',
    'Public defense fees.',
    undefined,
  ],
  [
    'no purpose twice that stands behind the name of an act',
    'us/119/S/1',
    'Quiet Act: to limit noise',
    'A bill to amend the Noise Act to limit noise, and for other purposes.',
    undefined,
  ],
  [
    'what a purpose leaves out',
    'us/119/S/1',
    'Quiet Act: to limit noise of …',
    'A bill to limit noise of samples.',
    'To limit noise of samples.',
  ],
  ['no title twice, in other marks', bill, 'Sample’s sales', "Sample's sales", undefined],
  ['nothing where there is none', bill, 'Ticket sales', undefined, undefined],
  [
    'no form that every bill of Congress has',
    'us/119/S/1',
    'Sample Act',
    'A bill to limit samples, and for other purposes.',
    'To limit samples.',
  ],
  [
    'nothing of an act by which budget it was asked for',
    'us/119/HR/1',
    'Sample Act',
    'An act to provide for reconciliation pursuant to title II of H. Con. Res. 1.',
    undefined,
  ],
  [
    'the opening where more follows',
    bill,
    'Ticket sales',
    'Concerning resale of tickets.',
    'Concerning resale of tickets.',
  ],
])('tells %s', (_, key, title, description, expected) => {
  expect(described(measure(key, title, description))).toBe(expected);
});

it('ends a long one with a part of it', () => {
  const said = described(measure(bill, 'Samples', long)) ?? '';
  expect(said).toMatch(/^Improving samples by (?:limiting sample fees, )+…$/);
  expect(said.length).toBeLessThan(190);
});

it('leaves out a long one without parts', () => {
  expect(described(measure(bill, 'Samples', 'Sampling '.repeat(40)))).toBeUndefined();
});

it.each([
  [
    'what stands under the name',
    'Samples',
    'Prohibiting samples for minors.',
    'Prohibiting samples for minors.',
    false,
  ],
  ['what was cut', 'Samples', long, 'Improving samples by limiting sample fees, …', true],
  ['a title of Congress', 'To limit samples.', 'A bill to limit samples, and for other purposes.', undefined, false],
  ['what is left out for its length', 'Samples', 'Samples '.repeat(40), undefined, true],
])('has with the record not once more %s', (_, title, description, shown, isLeft) => {
  expect(undescribed({ title, description }, shown)).toBe(isLeft ? description : undefined);
});
