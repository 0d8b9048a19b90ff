/**
 * Finds the words of the issue tables in a title. A row's words are matched as whole words, singular or plural alike;
 * `*` at the end of a word stands for any ending. Longer rows go before the shorter ones inside them, so that
 * “mobile home park” is no park.
 */

/** One row: the words as written in the table, and what they speak for (no issue: they say nothing). */
export interface PhraseRow {
  readonly words: string;
  readonly issue: string | null;
  readonly strength: number;
}

export interface PhraseMatch {
  readonly row: PhraseRow;
  /** Where it stands, counted in words. */
  readonly start: number;
  readonly end: number;
  /** How many words stand before it, without those that say nothing. */
  readonly before: number;
}

/** The words of a text, each with its plain form for matching and as printed. */
export interface Word {
  readonly plain: string;
  readonly printed: string;
}

/** Words whose plural is another word. */
const plurals = new Set([
  'securities',
  'arms',
  'customs',
  'damages',
  'corrections',
  'goods',
  'waters',
  'species',
  'series',
  'news',
  'ports',
]);

const singular = (word: string): string => {
  if (plurals.has(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
};

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}.'’‘]*(?<!\.)/gu;

/** The form under which a word is looked up. */
export const plainWord = (printed: string): string => singular(printed.toLowerCase().replace(/['’‘.]/g, ''));

export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(wordPattern)].map(([printed]) => ({ plain: plainWord(printed), printed }));

interface Pattern {
  readonly row: PhraseRow;
  readonly parts: readonly { readonly text: string; readonly open: boolean }[];
}

const keyOf = (text: string): string => text.slice(0, 2);

const patternOf = (row: PhraseRow): Pattern => ({
  row,
  parts: row.words.split(/[\s-]+/).map((part) => {
    const open = part.endsWith('*');
    return { open, text: open ? part.slice(0, -1).toLowerCase() : plainWord(part) };
  }),
});

export type PhraseFinder = (words: readonly Word[]) => readonly PhraseMatch[];

const fits = (pattern: Pattern, words: readonly Word[], at: number): boolean =>
  pattern.parts.every(({ text, open }, offset) => {
    const word = words[at + offset]?.plain;
    return word !== undefined && (open ? word.startsWith(text) : word === text);
  });

const covers = (a: PhraseMatch, b: PhraseMatch): boolean =>
  a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;

/** A finder for these rows. Of matches inside one another only the longest stay; rows that say nothing go last. */
export function phraseFinder(rows: readonly PhraseRow[]): PhraseFinder {
  const byBeginning = new Map<string, Pattern[]>();
  for (const pattern of rows.map(patternOf)) {
    const key = keyOf(pattern.parts[0]!.text);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), pattern]);
  }
  return (words) => {
    const all = words.flatMap((word, start) =>
      (byBeginning.get(keyOf(word.plain)) ?? [])
        .filter((pattern) => fits(pattern, words, start))
        .map((pattern): PhraseMatch => ({ row: pattern.row, start, end: start + pattern.parts.length, before: start })),
    );
    const longest = all.filter((match) => !all.some((other) => covers(other, match)));
    const empty = new Set(
      longest
        .filter(({ row }) => row.issue === null)
        .flatMap(({ start, end }) => words.map((_, at) => at).slice(start, end)),
    );
    return longest
      .filter(({ row }) => row.issue !== null)
      .map((match) => ({ ...match, before: words.filter((_, at) => at < match.start && !empty.has(at)).length }));
  };
}
