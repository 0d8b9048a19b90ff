/** F123, F124: pages that are made to be costly are read up to a limit, and nothing is thrown. */
import { expect, it, vi } from 'vitest';
import { createArticle } from '../../../engine/spotting/article';
import { findMeasures } from '../../../engine/spotting/measures';
import { mostTitles, readingsIn } from '../../../engine/spotting/people/scripts/officials-by-sound';

it('F123: survives a page of nothing but numbers, more of them than a call takes', () => {
  const request = {
    facts: { url: 'https://washingtonstatestandard.com/a', dates: ['2026-02-10'] },
    runs: [{ text: 'HB 1217 '.repeat(200_000) }],
  };
  const article = createArticle(request, '2026-02-10');
  expect(() => findMeasures(['us', 'wa', 'id'], request, article)).not.toThrow();
});

/** How many letters expressions look at while this runs: a measure of work that no busy machine changes. */
function lettersRead(run: () => void): number {
  const real = RegExp.prototype.exec;
  let letters = 0;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    const from = this.global ? this.lastIndex : 0;
    const match = real.call(this, text);
    // What has to stand in one place is looked for nowhere else.
    if (!this.sticky && !this.source.startsWith('^'))
      letters += (match ? match.index + match[0].length : text.length) - from;
    return match;
  });
  try {
    run();
  } finally {
    vi.restoreAllMocks();
  }
  return letters;
}

/** None of them looks like a year, which would be looked at for its own sake. */
const numbers: Record<string, (n: number) => string> = {
  'bills of one kind': (n) => `HB ${3000 + n}`,
  'letters that mean many things': (n) => `H${100 + (n % 900)}`,
  initiatives: (n) => `I-${1000 + (n % 900)}`,
  referenda: (n) => `R-${50 + (n % 49)}`,
  'joint resolutions': (n) => `House Joint Resolution ${4000 + n}`,
  'bills of Congress': (n) => `H.R. ${3000 + n}`,
  'bills in brackets': (n) => `(H${100 + (n % 900)})`,
};

it.each(Object.entries(numbers))('F123: reads one endless sentence of %s in proportion to its length', (_, written) => {
  const letters = (count: number) => {
    const list = Array.from({ length: count }, (_, n) => written(n)).join(' ');
    const runs = [
      { text: 'The legislature passed the bill, the senate and the governor signed it into law.' },
      { text: `${list} and a bill that passed` },
    ];
    const request = { facts: { url: 'https://washingtonstatestandard.com/a', dates: ['2026-02-10'] }, runs };
    const article = createArticle(request, '2026-02-10');
    return lettersRead(() => findMeasures(['us', 'wa', 'id'], request, article));
  };
  // What is made once, when it is first asked for, is made before.
  letters(1600);
  expect(letters(1600) / letters(800)).toBeLessThan(2.5);
});

it('F124: looks at no more titles in Hangul or Han than an article has', () => {
  const named = '신디 류 하원의원은 웃었다. ';
  const titles = '하원의원 州長 '.repeat(50_000);
  const read = (...texts: string[]) =>
    [...readingsIn(texts)].flatMap(({ run, readings }) =>
      readings.map(({ given, family }) => `${run}: ${given} ${family}`),
    );
  expect(read(named)).toContain('0: 신디 류');
  // 100,000 titles: so many of their readings are made as the limit lets through, and none after it.
  const all = read(named, titles, named);
  expect(all.length).toBeLessThan(100 * mostTitles);
  expect(all).toContain('0: 신디 류');
  expect(all).not.toContain('2: 신디 류');
});
