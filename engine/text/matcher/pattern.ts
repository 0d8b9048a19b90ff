/** Reads a saying as `engine/languages/sayings.ts` tells how it is written. */
import { separatorFlags, isCapitalized, type Word } from '..';

/** Signs before a word: which must stand there, and which may. */
export interface SeparatorRule {
  readonly must: number;
  readonly may: number;
}
/** A part of a saying: a word, a choice, some words, or signs alone. */
export interface PatternItem {
  readonly signs?: SeparatorRule;
  readonly is?: (word: Word) => boolean;
  readonly either?: readonly (readonly PatternItem[])[];
  readonly any?: number;
  readonly isOptional?: boolean;
  readonly isNot?: boolean;
  /** Keys by which it is looked up, if it has few. */
  readonly keys?: () => readonly string[];
}
type Asked = { readonly [Of in 'signs' | 'is' | 'any' | 'isOptional' | 'isNot']: PatternItem[Of] | undefined };
/** Items in the order in which they are asked. */
export interface PatternStep extends Asked {
  /** The first steps of a choice, each of which leads on to what is behind it. */
  readonly either: readonly (PatternStep | undefined)[] | undefined;
  readonly next: PatternStep | undefined;
}
/** A sentence begins or ends. */
export const sentenceStart = 1 << 16;
export const sentenceEnd = 1 << 17;
export const separatorSigns: Readonly<Record<string, number>> = {
  ...{
    ',': separatorFlags.comma,
    '[': separatorFlags.open,
    ']': separatorFlags.close,
    '“': separatorFlags.quote,
    '-': separatorFlags.hyphen,
    '&': separatorFlags.amp,
  },
  ...{
    ':': separatorFlags.colon,
    '—': separatorFlags.dash,
    $: separatorFlags.money,
    '/': separatorFlags.stroke,
    '^': sentenceStart,
    '.': sentenceEnd,
  },
};

/** Reads the parts of a saying, one after the other. */
export class PatternParser {
  private at = 0;
  constructor(
    private readonly said: readonly string[],
    /** Parts of the language, and classes of words. */
    private readonly part: (name: string) => PatternItem,
  ) {}

  /** Up to the end of the saying or of the group. */
  sequence(): PatternItem[] {
    const items: PatternItem[] = [];
    let must = 0;
    let may = 0;
    for (; this.at < this.said.length; this.at += 1) {
      const said = this.said[this.at]!;
      if (said === '|' || said.startsWith(')')) break;
      const sign = separatorSigns[said.length === 2 && said.endsWith('?') ? said.charAt(0) : said];
      if (sign !== undefined) {
        if (said.endsWith('?')) may |= sign;
        else must |= sign;
        continue;
      }
      const item = this.item(said);
      items.push(must || may ? { ...item, signs: { must, may } } : item);
      must = may = 0;
    }
    return must || may ? [...items, { signs: { must, may } }] : items;
  }

  private item(said: string): PatternItem {
    if (said.startsWith('!') && said !== '!(') return { isNot: true, either: [[this.item(said.slice(1))]] };
    if (said === '(' || said === '!(') {
      const either: PatternItem[][] = [];
      do {
        this.at += 1;
        either.push(this.sequence());
      } while (this.said[this.at] === '|');
      if (said === '!(') return { isNot: true, either };
      return { either, isOptional: this.said[this.at] === ')?' };
    }
    const isOptional = said.endsWith('?');
    const what = isOptional ? said.slice(0, -1) : said;
    if (what.startsWith('*')) return { any: Number(what.slice(1)) };
    const item = what.startsWith('{') ? this.part(what.slice(1, -1)) : wordItem(what);
    return isOptional ? { ...item, isOptional } : item;
  }
}

function wordItem(said: string): PatternItem {
  if (said === '_') return { is: () => true };
  if (said === 'A') return { is: isCapitalized };
  if (said === 'small') return { is: ({ shape }) => shape === 'lower' };
  if (said === '#') return { is: ({ shape }) => shape === 'number', keys: () => ['#'] };
  if (said.startsWith('#<')) {
    const before = said.slice(2);
    return { is: ({ fold }) => /^1\d{3}$/.test(fold) && fold < before, keys: () => ['#'] };
  }
  const isCapital = said.charCodeAt(0) >= 65 && said.charCodeAt(0) <= 90;
  const words = said.toLowerCase().split('|');
  const plain = new Set<string>();
  const owners = new Set<string>();
  const starts: string[] = [];
  const ends: string[] = [];
  for (const word of words)
    if (word.endsWith('~')) starts.push(word.slice(0, -1));
    else if (word.startsWith('~')) ends.push(word.slice(1));
    else if (word.endsWith("'s")) owners.add(word.slice(0, -2));
    else plain.add(word);
  const isRare = starts.length + ends.length > 0;
  return {
    is: (word) =>
      (word.possessive ? owners : plain).has(word.fold)
        ? !isCapital || isCapitalized(word)
        : isRare && (starts.some((one) => word.fold.startsWith(one)) || ends.some((one) => word.fold.endsWith(one))),
    ...(ends.length === 0 && { keys: () => lookupKeys(words) }),
  };
}
/** A class of words. */
export const wordClassItem = (words: ReadonlySet<string>): PatternItem => ({
  is: ({ fold, possessive }) => !possessive && words.has(fold),
  keys: () => [...words],
});
/** Words by which a choice of them is looked up. */
export const lookupKeys = (words: readonly string[]): readonly string[] =>
  words.map((word) => (word.endsWith('~') ? `${word.slice(0, 3)}~` : word.endsWith("'s") ? word.slice(0, -2) : word));

/** Chains items to what comes behind them. Every step has every field, because walks ask them at each word. */
export function compilePattern(
  items: readonly PatternItem[],
  isBackwards: boolean,
  end?: PatternStep,
): PatternStep | undefined {
  const inOrder = isBackwards ? items : items.toReversed();
  return inOrder.reduce<PatternStep | undefined>((next, item) => {
    const either = item.either?.map((one) => compilePattern(one, isBackwards, item.isNot ? undefined : next));
    const { signs, is, any, isOptional, isNot } = item;
    return { signs, is, any, isOptional, isNot, either, next };
  }, end);
}

/** How many words some items stand for at most; of any words, those that hyphens join count for a quarter. */
export const maxWords = (items: readonly PatternItem[]): number =>
  items
    .filter(({ isNot }) => !isNot)
    .reduce((sum, { any = 0, either = [], is }) => sum + Math.max(is ? 1 : 4 * any, ...either.map(maxWords)), 0);

export const isSeparatorOnly = (item: PatternItem | undefined): item is PatternItem =>
  item !== undefined && item.is === undefined && item.either === undefined && item.any === undefined;
