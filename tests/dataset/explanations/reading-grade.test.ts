import { describe, expect, it } from 'vitest';
import { gradesOf, readingGrade } from '../../../dataset/explanations/reading-grade';
import type { ExplanationLine } from '../../../dataset/explanations/shape';

describe('the reading grade', () => {
  // Counted by hand: words, sentences and syllables of the formula of Flesch and Kincaid.
  it.each<[words: number, sentences: number, syllables: number, texts: [string, ...string[]]]>([
    [6, 1, 6, ['Caps the rent at 7% now.']],
    [8, 1, 12, ['Limits yearly rent for homes and other houses.']],
    [4, 1, 9, ['Requires insured people agencies.']],
    [8, 2, 8, ['Ends the tax.', 'It starts Jan. 1, 2027.']],
    [8, 2, 9, ['Ends the U.S. House vote. It starts Monday.']],
    [8, 2, 8, ['Ends the rule “On Tax.” It starts soon.']],
    [6, 1, 6, ['Lets St. John sell his land.']],
    [5, 1, 10, ['Bans state-approved factory-made homes now.']],
    [6, 1, 11, ['Uses table prices needed for changes.']],
  ])('is that of %i words in %i sentences with %i syllables', (words, sentences, syllables, [what, ...points]) => {
    expect(readingGrade(what, ...points)).toBeCloseTo(
      0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
      5,
    );
  });

  it('falls when a long sentence becomes two', () => {
    const joined = readingGrade(
      'Limits yearly rent increases to 7% and lets renters end a lease early if a landlord breaks the cap.',
    );
    const split = readingGrade(
      'Limits yearly rent increases to 7%.',
      'Renters may end a lease early if a landlord breaks the cap.',
    );
    expect(split).toBeLessThan(joined - 2);
  });

  const plain: ExplanationLine = {
    id: 'wa/2025-2026/HB/1217',
    what: 'Caps the rent at 7%.',
    yes: 'to cap the rent at 7%',
    version: 'Bill',
    url: 'https://lawfilesext.leg.wa.gov/1217.htm',
  };
  const words = 'establishes intergovernmental administrative responsibilities regarding telecommunication';
  const hard = { ...plain, id: 'wa/2025-2026/HB/1300', what: `${words}.` };

  it('is told of each part alone: the middle, how many of a hundred are easy enough, and which are too hard', () => {
    const all = [hard, plain, plain, plain];
    expect(gradesOf(all, 'sentence')).toEqual({
      median: Math.round(readingGrade(plain.what) * 10) / 10,
      easyEnough: 75,
      tooHard: [hard.id],
    });
    expect(gradesOf(all, 'yes')).toMatchObject({ easyEnough: 100, tooHard: [] });
  });

  it('counts the points of those that have some', () => {
    expect(gradesOf([plain, { ...plain, points: [words] }], 'points').easyEnough).toBe(0);
    expect(gradesOf([plain, { ...plain, parts: { housing: [words] } }], 'points').tooHard).toEqual([plain.id]);
  });
});
