/** Every day from December to March: nothing breaks a card, and no editor's file is refused because a day has come. */
import { expect, it } from 'vitest';
import { days, troubleOn } from './turn-of-the-year';

it.each(days)('%s', (day) => {
  expect(troubleOn(day)).toEqual([]);
});
