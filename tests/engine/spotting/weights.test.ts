/** The numbers of the evidence, and what a reader is told of the signs behind them. */
import { expect, test } from 'vitest';
import { messageOf, type Feature, weights } from '../../../engine/spotting/evidence/weights';
import locale from '../../../locales/en.json';

const signs = Object.keys(weights) as Feature[];
const messages: Readonly<Record<string, string>> = locale.why;

test('are sorted, so that a difference can be read', () => {
  expect(signs).toEqual([...signs].sort());
});

test('none says nothing', () => {
  for (const sign of signs) expect(weights[sign], sign).not.toBe(0);
});

test('a reader is told of every sign that can speak for an official', () => {
  const speaking = signs.filter((sign) => weights[sign] > 0 && !/^(?:decide|owner|scale|session|undated)\./.test(sign));
  expect(speaking.filter((sign) => messages[messageOf(sign)] === undefined)).toEqual([]);
});

test('in words a reader accepts', () => {
  for (const message of Object.values(messages))
    expect(message).not.toMatch(/\b(?:company|civic|prominen\w+|weights?)\b/i);
});
