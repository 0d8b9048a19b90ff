/** F123, F124: pages that are made to be costly are read up to a limit, and nothing is thrown. */
import { expect, it } from 'vitest';
import { createArticle } from '../../../engine/spotting/article';
import { findMeasures } from '../../../engine/spotting/measures';
import { nativeAlone, titleBudget } from '../../../engine/spotting/people/scripts/native-alone';

it('F123: survives a page of nothing but numbers, more of them than a call takes', () => {
  const request = {
    facts: { url: 'https://washingtonstatestandard.com/a', dates: ['2026-02-10'] },
    runs: [{ text: 'HB 1217 '.repeat(200_000) }],
  };
  const article = createArticle(request, '2026-02-10');
  expect(() => findMeasures(['us', 'wa', 'id'], request, article)).not.toThrow();
});

it('F124: looks at no more titles in Hangul or Han than an article has', () => {
  const named = '신디 류 하원의원은 웃었다. ';
  const titles = '하원의원 州長 '.repeat(50_000);
  const budget = titleBudget();
  const { left } = budget;
  const read = (text: string) => [...nativeAlone(text, budget)].map(({ given, family }) => `${given} ${family}`);
  expect(read(named)).toContain('신디 류');
  // 100,000 titles: so many of their readings are made as the limit lets through, and none after it.
  expect(read(titles).length).toBeLessThan(100 * left);
  expect(budget.left).toBeLessThanOrEqual(0);
  expect(read(named)).toEqual([]);
});
