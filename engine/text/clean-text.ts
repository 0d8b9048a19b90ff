/**
 * Text as it is seen, without invisible characters (soft hyphens, zero-width spaces and joiners) and with one white space
 * where the source has several (a line break and an indentation inside a paragraph), and the way back.
 */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]+|(?<=\s)\s+/g;

export interface CleanText {
  readonly text: string;
  /** Offset in the original of an offset in the clean text. */
  original(offset: number): number;
}

/** Cleans a text. The usual text has nothing to clean and is returned as it is. */
export function cleanText(source: string): CleanText {
  if (source.search(unseen) < 0) return { text: source, original: (offset) => offset };
  /** For each removed character: how many characters of the clean text come before it. */
  const removed: number[] = [];
  const text = source.replace(unseen, (gone: string, at: number) => {
    const before = at - removed.length;
    for (let count = 0; count < gone.length; count++) removed.push(before);
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

interface Place {
  readonly start: number;
  readonly end: number;
}

/** What is found in a text that may hold invisible characters, where it stands in that text. */
export function foundInClean<One extends Place & { readonly first?: Place }>(
  source: string,
  find: (text: string) => readonly One[],
): readonly One[] {
  const { text, original } = cleanText(source);
  const placed = ({ start, end }: Place): Place => ({ start: original(start), end: original(end - 1) + 1 });
  const found = find(text);
  return text === source
    ? found
    : found.map((one) => ({ ...one, ...placed(one), ...(one.first && { first: placed(one.first) }) }));
}
