/** Phrases of classes among the words of a text: the longest that ends at a word or begins there, and all in a stretch. */
import { lazy, memoizeByObject } from '../../memoize';
import { continuesPhrase, type Word, wordAt } from '..';
import { KeywordIndex } from './keyword-index';
import { compilePattern, type PatternItem, type PatternStep } from './pattern';
import { anySeparator, matchFrom } from './match-from';

/** A class of phrases, or a table of what they stand for. */
type Phrases = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

const longestOf = memoizeByObject((phrases: Phrases): number => {
  let most = 1;
  for (const phrase of phrases.keys()) if (phrase.includes(' ')) most = Math.max(most, phrase.split(' ').length);
  return most;
});

/** The longest phrase from a word on, forwards or backwards, and its last word on that side. */
function longest(words: readonly Word[], from: number, phrases: Phrases, by: 1 | -1) {
  let found: { readonly phrase: string; readonly end: number } | undefined;
  let phrase = words[from]?.fold ?? '';
  for (let end = from, left = longestOf(phrases); ; left -= 1) {
    if (phrases.has(phrase)) found = { phrase, end };
    const next = wordAt(words, end + by);
    if (left <= 1 || next === undefined || !continuesPhrase(words, Math.max(end, end + by))) return found;
    end += by;
    phrase = by > 0 ? `${phrase} ${next.fold}` : `${next.fold} ${phrase}`;
  }
}

/** The longest phrase that ends at a word, with its first word. */
export const longestPhraseEndingAt = (words: readonly Word[], at: number, phrases: Phrases) =>
  longest(words, at, phrases, -1);

/** How many words the longest phrase has that begins at a word; 0 where none does. */
export const phraseLengthAt = (words: readonly Word[], at: number, phrases: Phrases): number =>
  (longest(words, at, phrases, 1)?.end ?? at - 1) + 1 - at;

/** Asks for all phrases of the classes that begin in a stretch of words, and where. Most words begin none: one look at each. */
export function phraseFinder<Class extends string>(classes: Readonly<Record<Class, ReadonlySet<string>>>) {
  const patterns = new KeywordIndex<{ readonly of: Class; readonly steps: () => PatternStep | undefined }>();
  for (const of of Object.keys(classes) as Class[])
    for (const phrase of classes[of]) {
      const said = phrase.split(' ');
      const items = (): PatternItem[] => said.map((word) => ({ is: ({ fold }) => fold === word }));
      patterns.add(said.slice(0, 1), { of, steps: lazy(() => compilePattern(items(), false)) });
    }
  return function* (words: readonly Word[], from = 0, to = words.length) {
    for (let first = Math.max(0, from); first < Math.min(to, words.length); first += 1)
      for (const { of, steps } of patterns.at(words[first]!)) {
        const end = matchFrom(steps(), words, first, 1, anySeparator);
        if (end >= 0) yield { of, first, last: end - 1 };
      }
  };
}
