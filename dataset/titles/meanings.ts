/** What a short form in a measure's title stands for: first by the words of its own official title, then by the table. */
import type { TitleTable } from './tables';

const wordsIn = (text: string): string[] => text.match(/[\p{L}’']+/gu) ?? [];

/** "prgs" is in "programs": the same beginning, then its letters in their order. */
function holds(word: string, letters: string): boolean {
  if (word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** "education" and "educational" are one to choose from. */
const sameStem = (words: readonly string[]): boolean =>
  words.every((word) => word.slice(0, 6) === words[0]?.slice(0, 6));

const shortest = (words: readonly string[]): string | undefined => [...words].sort((a, b) => a.length - b.length)[0];

/** The one of some words that can be meant; undefined where several can. The table knows "substance" before "substances". */
function oneOf(words: readonly string[], table: readonly string[]): string | undefined {
  const [first] = words;
  if (words.length <= 1) return table.find((meaning) => first?.startsWith(meaning)) ?? first;
  const listed = table.filter((meaning) => words.includes(meaning.toLowerCase()));
  if (listed.length === 1) return listed[0];
  return sameStem(words) ? shortest(words) : undefined;
}

/** @param short an abbreviation without its dot. @param official the measure's own official title. */
export function wordFor(short: string, official: string, table: TitleTable): string | undefined {
  const letters = short.toLowerCase();
  const listed = table.words.get(letters) ?? [];
  const longer = [...new Set(wordsIn(official.toLowerCase()))].filter((word) => word.length > letters.length);
  const beginning = longer.filter((word) => word.startsWith(letters));
  const within = letters.length < 3 ? [] : longer.filter((word) => holds(word, letters));
  const found = beginning.length > 0 ? oneOf(beginning, listed) : oneOf(within, listed);
  return found ?? (listed.length === 1 ? listed[0] : undefined);
}

const small = new Set('a an and as at by for from in of on or the to with'.split(' '));

/** The words of a text whose initials are these letters; small words between them may have no letter. */
export function spelledOut(letters: string, text: string): string | undefined {
  if (letters === '') return undefined;
  const parts = [...text.matchAll(/[\p{L}\d’']+/gu)];
  const from = (start: number): number | undefined => {
    let at = 0;
    for (let place = start; place < parts.length; place++) {
      const [word = ''] = parts[place] ?? [];
      if (word[0]?.toLowerCase() === letters[at]?.toLowerCase()) at++;
      else if (at === 0 || !small.has(word.toLowerCase())) return undefined;
      if (at === letters.length) return small.has(word.toLowerCase()) ? undefined : place;
    }
    return undefined;
  };
  for (const [start, first] of parts.entries()) {
    const end = from(start);
    const last = end === undefined ? undefined : parts[end];
    if (last) return text.slice(first.index, last.index + last[0].length);
  }
  return undefined;
}

/** @param acronym "ADUs" stands for several. */
export function namesFor(acronym: string, official: string, table: TitleTable): string | undefined {
  const whole = table.acronyms.get(acronym);
  const one = acronym.replace(/s$/, '');
  const single = table.acronyms.get(one);
  const listed = whole ?? (single && one !== acronym ? `${single}s` : single);
  // Two initials are soon found in words that have nothing to do with them.
  if (listed !== undefined) return listed;
  return one.length > 2 ? spelledOut(one.replace(/[^A-Z]/g, ''), official) : undefined;
}
