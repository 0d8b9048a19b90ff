import { expect, it } from 'vitest';
import { calm, sentence } from '../../../dataset/records/calm';

it.each([
  ['HEALTH AND WELFARE COMMITTEE', 'Health and Welfare Committee'],
  ['JUDICIARY, RULES AND ADMINISTRATION COMMITTEE', 'Judiciary, Rules and Administration Committee'],
  ['WAYS & MEANS COMMITTEE', 'Ways & Means Committee'],
  ['McCann', 'McCann'],
])('%s is %s', (printed, expected) => {
  expect(calm(printed)).toBe(expected);
});

it('writes a title as a sentence begins', () => {
  expect(sentence('STATE BUDGETS', 'Amends existing law regarding the State Budget Office and state budgets.')).toBe(
    'State budgets',
  );
});

it('keeps the capitals of names that the rest of the title has', () => {
  const rest = 'Provides for the 2026 Coeur d’Alene Tribe water rights settlement agreement.';
  expect(sentence('THE COEUR D’ALENE TRIBE WATER RIGHTS', rest)).toBe('The Coeur d’Alene Tribe water rights');
});
