/** What is looked for before an expression is: read from the expression, so that nothing it matches is passed over. */
import { describe, expect, it } from 'vitest';
import { undatedForms, undatedPrefilter } from '../../../engine/spotting/measures/tables/undated-times';
import { timesIn } from '../../../engine/spotting/measures/time/times';
import { prefilterOf, toPrefilterText } from '../../../engine/text/prefilter';
import { requiredLiterals } from '../../../engine/text/required-literals';
import { readArticles } from '../../spotting/corpus';

describe('the literals of which each match holds one', () => {
  it.each<[pattern: string, literals: string[] | undefined]>([
    ['last\\syear', ['last year']],
    ['(?:last|prior)\\s(?:year|session)s?', ['last year', 'last session', 'prior year', 'prior session']],
    // The rarest stretch is taken.
    ['\\d+\\syears\\slater\\s\\d', [' years later ']],
    ['(?<congress>1[01]\\d)(?:th|st)\\s+Congress\\b', [' congress']],
    // What need not be there is not required.
    ['(?:the\\s)?pub\\.?\\s?law', ['pub law', 'publaw', 'pub. law', 'pub.law']],
    ['new(?:er|est)*\\slaws?', [' law']],
    ['laws{2,}\\d', ['laws']],
    ['laws{0,2}\\d', ['law']],
    // What stands around a match is no part of it.
    ['(?<!her\\s)last\\s(?=year)', ['last ']],
    ["today['’]s", ["today's"]],
    ['上[屆届]', ['上屆', '上届']],
    ['\\d{4}|law', undefined],
    ['[a-z]+', undefined],
    ['', undefined],
  ])('are read from %s', (pattern, literals) => {
    const found = requiredLiterals(pattern);
    expect(found && [...found].sort()).toEqual(literals && [...literals].sort());
  });

  it('are in whatever the times of the articles match', () => {
    const texts = readArticles('tests/pages/tune').map(({ html }) => html);
    const passedOver = texts.flatMap((text) => {
      const mayMatch = new Set(undatedPrefilter().matching(toPrefilterText(text)));
      return undatedForms.filter((form) => text.search(form.expression()) >= 0 && !mayMatch.has(form));
    });
    expect(texts.length).toBeGreaterThan(100);
    expect(passedOver).toEqual([]);
  });

  it.each(['Pub.L. 117-58', 'the 117th   Congress', 'the 117th\u00a0\u00a0Congress'])('pass over no %s', (time) =>
    expect(timesIn(`It was made by ${time} and holds.`).map(({ congress }) => congress)).toEqual([117]),
  );
});

describe('a prefilter', () => {
  const forms = [/last year/i, /year ago/i, /\d{4}/i];
  const filter = (...of: RegExp[]) => prefilterOf(of, ({ source }) => source);

  it('answers the expressions that may match, in their order', () => {
    expect(filter(...forms).matching('a year ago, last year')).toEqual(forms);
    expect(filter(...forms).matching('last year')).toEqual([forms[0], forms[2]]);
  });

  it('asks one of which nothing is required of every text', () => {
    expect(filter(forms[2]!).mayMatch('nothing')).toBe(true);
    expect(filter(forms[0]!, forms[1]!).mayMatch('nothing')).toBe(false);
    expect(filter().mayMatch('last year')).toBe(false);
  });

  it('finds a shorter literal where a longer one begins', () => {
    const [short, long] = [/now/i, /now law/i];
    expect(filter(short, long).matching('it is now law')).toEqual([short, long]);
  });
});
