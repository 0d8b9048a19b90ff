/** A page without a date, read day by day over the turn of two bienniums. */
import { describe, expect, it } from 'vitest';
import { createArticle } from '../../engine/spotting/article';
import { findMeasures } from '../../engine/spotting/measures';

const asked = (text: string, day: string) => {
  const request = { facts: { url: 'https://washingtonstatestandard.com/a', dates: [] }, runs: [{ text }] };
  return findMeasures(['wa', 'us', 'id'], request, createArticle(request, day)).mentions.map(
    ({ key, candidates }) => candidates ?? [key],
  );
};
const olds = ['wa/2025-2026/HB/1001', 'wa/2023-2024/HB/1001', 'wa/2021-2022/HB/1001'];
const both = ['wa/2027-2028/HB/1001', 'wa/2025-2026/HB/1001', 'wa/2023-2024/HB/1001'];

describe('a number that filing ahead reaches', () => {
  it.each([
    ['2026-11-20', olds],
    ['2026-12-02', olds],
    ['2026-12-06', olds],
    ['2026-12-07', both],
    ['2026-12-31', both],
    ['2027-01-03', both],
    ['2027-01-11', both],
    ['2027-02-01', both],
  ])('is asked for on %s of %j', (day, sessions) => {
    expect(asked('Lawmakers heard HB 1001.', day)).toEqual([sessions]);
  });

  it('is the coming session’s where the page names that one, and never before it can be filed', () => {
    const page = 'In the 2027 session, lawmakers will hear HB 1001.';
    expect(asked(page, '2026-12-07')).toEqual([['wa/2027-2028/HB/1001']]);
    expect(asked(page, '2026-12-06').flat()).not.toContain('wa/2027-2028/HB/1001');
  });
});

it('asks for no coming session of a number that filing ahead does not reach, or where nobody files ahead', () => {
  const others = [
    ...asked('Lawmakers heard HB 2390.', '2026-12-20'),
    ...asked('Congress passed H.R. 1.', '2026-12-20'),
  ];
  expect(others.flat().filter((key) => /2027|\/120\//.test(key))).toEqual([]);
  expect(others.length).toBe(2);
});
