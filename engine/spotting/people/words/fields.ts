/**
 * Fields of life that words are signs of: public affairs, politics, stage and sport. Each word of a page is looked up once for
 * all who ask.
 */
import type { Word } from './tokens';
import { civicWords, federalWords, leisureWords, nationalWords, politicalWords, privateWords } from './classes';

export const fields = {
  civic: 1,
  political: 2,
  national: 4,
  federal: 8,
  leisure: 16,
  private: 32,
  /** A word in Han, Hangul or Kana, which may hold an office. */
  han: 128,
};

const fieldsOf = new Map<string, number>();
for (const [field, words] of [
  [fields.civic, civicWords],
  [fields.political, politicalWords],
  [fields.national, nationalWords],
  [fields.federal, federalWords],
  [fields.leisure, leisureWords],
  [fields.private, privateWords],
] as const)
  for (const word of words) fieldsOf.set(word, (fieldsOf.get(word) ?? 0) | field);

/** Of which fields a folded word is a sign, as flags. */
export const fieldsOfWord = (folded: string): number => fieldsOf.get(folded) ?? 0;

/** A word that is a sign of something. */
export interface Sign {
  /** Which of the words it is. */
  readonly at: number;
  readonly fold: string;
  /** Flags of `fields`. */
  readonly of: number;
}

/** The signs among the words of a run, in order. */
export function signsIn(words: readonly Word[]): Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { fold, shape } = words[at]!;
    const of = fieldsOf.get(fold) ?? (shape === 'han' ? fields.han : 0);
    if (of !== 0) signs.push({ at, fold, of });
  }
  return signs;
}
