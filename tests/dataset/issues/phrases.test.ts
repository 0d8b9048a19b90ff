import { describe, expect, it } from 'vitest';
import { phraseFinder, wordsOf } from '../../../dataset/issues/phrases';

const rows = [
  { words: 'park', issue: 'environment', strength: 3 },
  { words: 'mobile home park', issue: 'housing', strength: 3 },
  { words: 'immigra*', issue: 'immigration', strength: 3 },
  { words: 'secretary of education', issue: null, strength: 3 },
  { words: 'education', issue: 'education', strength: 2 },
  { words: 'securities', issue: 'business-consumers', strength: 3 },
] as const;
const found = (text: string) => phraseFinder(rows)(wordsOf(text)).map(({ row }) => row.words);

describe('words of a title', () => {
  it('lets the longer row go before those inside it', () => {
    expect(found('Owners of mobile home parks')).toEqual(['mobile home park']);
    expect(found('Parks and mobile homes')).toEqual(['park']);
  });

  it('reads singular and plural alike, with any apostrophe, but not words that only end so', () => {
    expect(found('A park’s trees')).toEqual(['park']);
    expect(found('Border security')).toEqual([]);
    expect(found('Federal securities laws')).toEqual(['securities']);
  });

  it('takes an asterisk for any ending', () => {
    expect(found('Immigrants and immigration')).toEqual(['immigra*', 'immigra*']);
  });

  it('passes over what says nothing, also when it counts what stands before', () => {
    expect(found('The Secretary of Education')).toEqual([]);
    const [match] = phraseFinder(rows)(wordsOf('Secretary of Education: parks'));
    expect(match).toMatchObject({ row: { words: 'park' }, before: 0 });
  });
});
