import { describe, expect, it } from 'vitest';
import { gradesOf, readingGrade } from '../../../dataset/explanations/reading-grade';

const grade = (what: string, ...points: string[]) => readingGrade({ what, points });

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
    expect(grade(what, ...points)).toBeCloseTo(0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59, 5);
  });

  it('falls when a long sentence becomes two', () => {
    const joined = grade(
      'Limits yearly rent increases to 7% and lets renters end a lease early if a landlord breaks the cap.',
    );
    const split = grade(
      'Limits yearly rent increases to 7%.',
      'Renters may end a lease early if a landlord breaks the cap.',
    );
    expect(split).toBeLessThan(joined - 2);
  });

  it('is told by its median, and by how many of a hundred are easy enough', () => {
    const easy = { what: 'Caps the rent at 7%.' };
    const hard = { what: 'Establishes intergovernmental administrative responsibilities regarding telecommunication.' };
    expect(gradesOf([hard, easy, easy, easy]).easyEnough).toBe(75);
    expect(gradesOf([hard, easy, easy]).median).toBeCloseTo(readingGrade(easy), 1);
  });
});
