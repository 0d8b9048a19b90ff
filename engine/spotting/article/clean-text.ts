/**
 * Text without its invisible characters (soft hyphens, zero-width spaces and joiners), and the way back.
 */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

export interface CleanText {
  text: string;
  /** Offset in the original of an offset in the clean text. */
  original(offset: number): number;
}

/** Cleans a text. The usual text has nothing to clean and is returned as it is. */
export function cleanText(source: string): CleanText {
  if (source.search(invisible) < 0) return { text: source, original: (offset) => offset };
  /** For each removed character: how many characters of the clean text come before it. */
  const removed: number[] = [];
  const text = source.replace(invisible, (_, at: number) => {
    removed.push(at - removed.length);
    return '';
  });
  return {
    text,
    original(offset) {
      let low = 0;
      for (let high = removed.length; low < high;) {
        const middle = (low + high) >> 1;
        if (removed[middle]! <= offset) low = middle + 1;
        else high = middle;
      }
      return offset + low;
    },
  };
}
