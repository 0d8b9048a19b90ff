/** Words that are signs of a field of life: each word of a page is looked up once for all of them. */
import { wordsOf } from '../../../languages';
import type { Word } from '../../../text';

export const topicFlags = {
  civic: 1,
  political: 2,
  national: 4,
  federal: 8,
  leisure: 16,
  private: 32,
  /** A word in Han, Hangul or Kana, which may hold an office. */
  cjk: 128,
};

const fieldsOf = new Map<string, number>();
const common = wordsOf('common');
for (const field of ['civic', 'political', 'national', 'federal', 'leisure', 'private'] as const)
  for (const word of common[`${field}Words`]) fieldsOf.set(word, (fieldsOf.get(word) ?? 0) | topicFlags[field]);

/** Of which fields a folded word is a sign, as flags. */
export const topicsOfWord = (folded: string): number => fieldsOf.get(folded) ?? 0;

/** A word that is a sign of something. */
export interface TopicWord {
  /** Which of the words it is. */
  readonly at: number;
  readonly fold: string;
  /** Flags of `fields`. */
  readonly of: number;
}

/** The signs among the words of a run, in order. */
export function topicWordsIn(words: readonly Word[]): TopicWord[] {
  const signs: TopicWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { fold, shape } = words[at]!;
    const of = fieldsOf.get(fold) ?? (shape === 'cjk' ? topicFlags.cjk : 0);
    if (of !== 0) signs.push({ at, fold, of });
  }
  return signs;
}
