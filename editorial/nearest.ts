/** "Did you mean …?" */
import { distance } from 'fastest-levenshtein';

/** The known word that is closest, if it is close enough to be a slip: letter case and spaces do not count. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // A slip is in a word, not in a page.
  if (word.length > 100) return undefined;
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '');
  const scored = known.map((candidate) => ({ candidate, off: distance(plain(word), plain(candidate)) }));
  const best = scored.sort((a, b) => a.off - b.off)[0];
  return best && best.off <= Math.max(1, Math.floor(word.length / 4)) ? best.candidate : undefined;
}
