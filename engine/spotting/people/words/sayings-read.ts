/**
 * Reads sayings as `engine/languages/sayings.ts` tells how they are written, once, and keeps them by their rarest word.
 */
import { wordsOf } from '../../../languages';
import type { Kind } from '../../../languages/classes/sayings';
import { sayings } from '../../../languages/sayings';
import { once } from '../../remembered';
import { gaps, hasCapital, type Word } from './tokens';

/** Signs before a word: which must stand there, and which may. */
export interface Signs {
  readonly must: number;
  readonly may: number;
}
/** A part of a saying: a word, a choice, some words, or signs alone. */
export interface Item {
  readonly signs?: Signs;
  readonly is?: (word: Word) => boolean;
  readonly either?: readonly (readonly Item[])[];
  readonly any?: number;
  readonly isOptional?: boolean;
  readonly isNot?: boolean;
  /** Keys by which it is looked up, if it has few. */
  readonly keys?: readonly string[];
}
export interface Saying {
  readonly kind: Kind;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  /** Signs before the name, where there is one in it. */
  readonly name?: Signs | 'plain';
  readonly isPossessive: boolean;
}

/** A sentence begins or ends; a stroke. */
export const opens = 1 << 16;
export const stops = 1 << 17;
const signs: Readonly<Record<string, number>> = {
  ...{ ',': gaps.comma, '[': gaps.open, ']': gaps.close, '“': gaps.quote, '-': gaps.hyphen, '&': gaps.amp },
  ...{ ':': gaps.colon, '—': gaps.dash, $: gaps.money, '/': gaps.stroke, '^': opens, '.': stops },
};

/** Reads a saying from its parts. */
class Reader {
  private at = 0;
  constructor(
    private readonly said: readonly string[],
    private readonly parts: Readonly<Record<string, string>>,
    private readonly classes: Readonly<Record<string, ReadonlySet<string> | string>>,
  ) {}

  /** Up to the end of the saying or of the group. */
  sequence(): Item[] {
    const items: Item[] = [];
    let must = 0;
    let may = 0;
    for (; this.at < this.said.length && !/^(?:\||\)\??)$/.test(this.said[this.at]!); this.at += 1) {
      const said = this.said[this.at]!;
      const sign = signs[said.length === 2 && said.endsWith('?') ? said.charAt(0) : said];
      if (sign !== undefined) {
        if (said.endsWith('?')) may |= sign;
        else must |= sign;
        continue;
      }
      items.push({ ...(must || may ? { signs: { must, may } } : {}), ...this.item(said) });
      must = may = 0;
    }
    return must || may ? [...items, { signs: { must, may } }] : items;
  }

  private item(said: string): Item {
    if (said.startsWith('!') && said !== '!(') return { isNot: true, either: [[this.item(said.slice(1))]] };
    if (said === '(' || said === '!(') {
      const either: Item[][] = [];
      do {
        this.at += 1;
        either.push(this.sequence());
      } while (this.said[this.at] === '|');
      if (said === '!(') return { isNot: true, either };
      return { either, isOptional: this.said[this.at] === ')?' };
    }
    const isOptional = said.endsWith('?');
    const what = isOptional ? said.slice(0, -1) : said;
    if (/^\*\d+$/.test(what)) return { any: Number(what.slice(1)) };
    const part = /^\{(\w+)\}$/.exec(what)?.[1];
    const ofPart = part === undefined ? undefined : this.parts[part];
    if (ofPart !== undefined)
      return { either: [new Reader(ofPart.split(' '), this.parts, this.classes).sequence()], isOptional };
    return { isOptional, ...wordItem(part === undefined ? what.split('|') : [...this.classes[part]!]) };
  }
}

const wordItem = (said: readonly string[]): Item => {
  const [only = ''] = said;
  if (only === '_') return { is: () => true };
  if (only === 'A') return { is: hasCapital };
  if (only === 'small') return { is: ({ shape }) => shape === 'lower' };
  if (only === '#') return { is: ({ shape }) => shape === 'number', keys: ['#'] };
  const before = /^#<(\d+)$/.exec(only)?.[1];
  if (before !== undefined) return { is: ({ fold }) => /^1\d{3}$/.test(fold) && fold < before, keys: ['#'] };
  const isCapital = /^[A-Z]/.test(only);
  const words = said.map((word) => word.toLowerCase());
  const plain = new Set(words.filter((word) => !word.includes('~') && !word.endsWith("'s")));
  const owners = new Set(words.filter((word) => word.endsWith("'s")).map((word) => word.slice(0, -2)));
  const starts = words.filter((word) => word.endsWith('~')).map((word) => word.slice(0, -1));
  const ends = words.filter((word) => word.startsWith('~')).map((word) => word.slice(1));
  const isRare = starts.length + ends.length > 0;
  return {
    is: (word) =>
      (word.possessive ? owners : plain).has(word.fold)
        ? !isCapital || hasCapital(word)
        : isRare && (starts.some((one) => word.fold.startsWith(one)) || ends.some((one) => word.fold.endsWith(one))),
    ...(ends.length === 0 && { keys: [...plain, ...owners, ...starts.map((one) => `${one.slice(0, 3)}~`)] }),
  };
};

/** The keys of the item that is likeliest to be rare: with the longest words. */
function rarest(items: readonly Item[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (const { keys, either, isOptional, isNot } of items) {
    if (isOptional || isNot) continue;
    const all = either?.map(rarest);
    const own = keys ?? (all?.every((one) => one !== undefined) ? all.flat() : undefined);
    if (own !== undefined && (best === undefined || shortest(own) > shortest(best))) best = own;
  }
  return best;
}
const shortest = (keys: readonly string[]): number => Math.min(...keys.map((key) => key.length));

/** The keys of all words that a saying may begin with. */
function firsts(items: readonly Item[]): string[] {
  const keys: string[] = [];
  for (const { keys: own = [], either = [], isOptional, isNot } of items) {
    if (isNot) continue;
    keys.push(...own, ...either.flatMap(firsts));
    if (!isOptional) return keys;
  }
  return keys;
}

const backwards = (items: readonly Item[]): Item[] =>
  items.toReversed().map((item) => (item.either ? { ...item, either: item.either.map(backwards) } : item));

/** All sayings, by the words for which they are looked up. */
export const sayingsByWord = once(() => {
  const found = new Map<string, Saying[]>();
  const classes = { ...wordsOf('common'), ...wordsOf('beside') } as Readonly<
    Record<string, ReadonlySet<string> | string>
  >;
  for (const { kind, said, parts } of sayings()) {
    const items = said.split(' ');
    const at = items.findIndex((item) => item.startsWith('NAME'));
    const read = (from: number, to?: number): Item[] => new Reader(items.slice(from, to), parts, classes).sequence();
    const before = at < 0 ? [] : read(0, at);
    const right = read(at + 1);
    const own = before.at(-1);
    const name = at < 0 ? undefined : own !== undefined && isSign(own) ? own.signs! : 'plain';
    const left = name === undefined || name === 'plain' ? before : before.slice(0, -1);
    const saying: Saying = {
      kind,
      left: backwards(left),
      right,
      isPossessive: items[at] === "NAME's",
      ...(name && { name }),
    };
    for (const key of (name === undefined ? firsts(right) : rarest([...left, ...right])) ?? [])
      found.set(key, [...(found.get(key) ?? []), saying]);
  }
  return found;
});
const isSign = ({ is, either, any }: Item): boolean => is === undefined && either === undefined && any === undefined;
