/** The scripts of the texts that are read, one row each: what asks for letters asks this table. */

interface Script {
  /** Its letters, as a class of an expression lists them. */
  readonly letters: string;
  /** All that its words are made of, where that is more. */
  readonly block?: string;
  /** Letters alone tell where a word ends; of other scripts each sign may be a word of its own. */
  readonly isAlphabetic?: boolean;
  /** Names beside Latin ones are parted by blanks. */
  readonly partsNames?: boolean;
}

const latin: Script = { letters: 'A-Za-zÀ-ɏḀ-ỿ', isAlphabetic: true };

/** Those in which names are read by their sound. */
const bySound = {
  cyrillic: { letters: '\u0400-\u04ff', isAlphabetic: true, partsNames: true },
  devanagari: { letters: '\u0900-\u0963', block: '\u0900-\u0963\u0965-\u097f', isAlphabetic: true },
  // With marks of repetition.
  hiragana: { letters: '\u3041-\u30a0\u30fd-\u30ff', block: '\u3040-\u30a0\u30fd-\u30ff' },
  katakana: { letters: '\u30a1-\u30fc' },
  han: { letters: '\u3400-\u9fff', block: '\u3100-\u9fff' },
  hangul: { letters: '\uac00-\ud7a3', block: '\uac00-\ud7af', partsNames: true },
} satisfies Record<string, Script>;

const native: readonly Script[] = Object.values(bySound);
const scripts: readonly Script[] = [latin, ...native];

const lettersOf = (of: readonly Script[]): string => of.map(({ letters }) => letters).join('');
const blocksOf = (of: readonly Script[]): string => of.map(({ letters, block = letters }) => block).join('');
const classOf = (characters: string): RegExp => new RegExp(`[${characters}]`);

/** A letter of a script in which names are read by their sound. */
export const nonLatinLetter = classOf(lettersOf(native));
/** A letter of a script whose signs may be words of their own: Han, Kana or Hangul. */
export const cjkLetter = classOf(lettersOf(native.filter(({ isAlphabetic }) => !isAlphabetic)));
export const isCyrillic = classOf(bySound.cyrillic.letters);
export const isDevanagari = classOf(bySound.devanagari.letters);
export const isHangul = classOf(bySound.hangul.letters);
export const isKana = classOf(bySound.katakana.letters);
export const isHan = classOf(bySound.han.letters);
/** Scripts that set blanks between words. */
export const spacedScript = classOf(lettersOf(native.filter(({ partsNames }) => partsNames)));

/** All that words are made of, for a class of an expression. */
export const wordCharacters = blocksOf(scripts);

export const wordOrDigit = new RegExp(`[${wordCharacters}\\d]`);

/** What parts a name. */
export const namePartSeparator = /[·‧・•＝ ]/;

/** The first and the last character of each range in a class. */
const rangesIn = (characters: string): readonly (readonly [first: number, last: number])[] =>
  Array.from(characters.matchAll(/(.)-(.)/g), ([, first, last]) => [first!.charCodeAt(0), last!.charCodeAt(0)]);

/** By code: a letter of a native alphabet, a sign that may be a word, or anything else. */
const kinds = new Uint8Array(0x10000);
const [alphabetic, ideographic] = [1, 2];
for (const script of native)
  for (const [first, last] of rangesIn(blocksOf([script])))
    kinds.fill(script.isAlphabetic ? alphabetic : ideographic, first, last + 1);

/** A letter of a script that parts its words, or one of its signs; of Latin see `letters.ts`. */
export const isAlphabetic = (code: number): boolean => kinds[code] === alphabetic;
/** A sign that is a word of its own, or a part of one: Han, Kana or Hangul. */
export const isIdeographic = (code: number): boolean => kinds[code] === ideographic;
