/**
 * Phrases of classes among the words of a text: the longest that ends at a word or begins there, and all that are anywhere.
 */
import { oncePer } from '../../remembered';
import { close } from './phrase';
import type { Word } from './tokens';

/** A class of phrases, or a table of what they stand for. */
type Phrases = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

const longestOf = oncePer((phrases: Phrases): number =>
  Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length)),
);

/** The longest phrase that ends at a word, with its first word. */
export function phraseTo(
  words: readonly Word[],
  at: number,
  phrases: Phrases,
): { phrase: string; first: number } | undefined {
  let phrase = words[at]?.fold ?? '';
  let found: { phrase: string; first: number } | undefined;
  for (let first = at, left = longestOf(phrases); first >= 0 && left > 0; left -= 1) {
    if (phrases.has(phrase)) found = { phrase, first };
    if (first === 0 || !close(words, first)) break;
    first -= 1;
    phrase = `${(words[first] as Word).fold} ${phrase}`;
  }
  return found;
}

/** How many words the longest phrase has that begins at a word; 0 where none does. */
export function phraseFrom(words: readonly Word[], at: number, phrases: Phrases): number {
  let phrase = words[at]?.fold ?? '';
  let found = 0;
  const most = longestOf(phrases);
  for (let count = 1; at + count <= words.length && count <= most; count += 1) {
    if (phrases.has(phrase)) found = count;
    const next = words[at + count];
    if (next === undefined || !close(words, at + count)) break;
    phrase += ` ${next.fold}`;
  }
  return found;
}

/** A phrase of a class, and where it begins and ends. */
export interface Found<Class> {
  readonly of: Class;
  readonly first: number;
  readonly last: number;
}

/** Asks for all phrases of the classes in a stretch of words. Most words begin none: one look at each. */
export function finderOf<Class extends string>(
  classes: Readonly<Record<Class, ReadonlySet<string>>>,
): (words: readonly Word[], from?: number, to?: number) => Generator<Found<Class>> {
  const byFirst = new Map<string, { of: Class; rest: string[] }[]>();
  for (const of of Object.keys(classes) as Class[])
    for (const phrase of classes[of]) {
      const [first = '', ...rest] = phrase.split(' ');
      byFirst.set(first, [...(byFirst.get(first) ?? []), { of, rest }]);
    }
  return function* (words, from = 0, to = words.length) {
    for (let first = from; first < to; first += 1)
      for (const { of, rest } of byFirst.get((words[first] as Word).fold) ?? []) {
        const last = first + rest.length;
        if (last < to && rest.every((fold, i) => words[first + 1 + i]?.fold === fold && close(words, first + 1 + i)))
          yield { of, first, last };
      }
  };
}
