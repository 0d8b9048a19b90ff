/**
 * Reads sayings as `engine/languages/sayings.ts` tells how they are written, once, and keeps them by their rarest word.
 */
import type { Kind } from '../../../languages/classes/sayings';
import { sayings } from '../../../languages/sayings';
import { once } from '../../remembered';
import { beside } from '../beside/words';
import * as common from './classes';
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
/** Items in the order in which they are asked. */
export interface Step extends Omit<Item, 'either' | 'keys'> {
  /** The first steps of a choice, each of which leads on to what is behind it. */
  readonly either?: readonly (Step | undefined)[];
  readonly next: Step | undefined;
}
export interface Saying {
  readonly kind: Kind;
  readonly isPossessive: boolean;
  readonly hasRight: boolean;
  /** What stands before the name, from it backwards, behind it, and which signs right before it: read when first needed. */
  readonly steps: () => { left: Step | undefined; right: Step | undefined; signs: Signs | undefined };
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
    /** Parts of the language, and classes of words. */
    private readonly part: (name: string) => Item,
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
    return { ...(part === undefined ? wordItem(what.split('|')) : this.part(part)), isOptional };
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
    ...(ends.length === 0 && { keys: keysOf(words) }),
  };
};
/** Words by which a choice of them is looked up. */
const keysOf = (words: readonly string[]): readonly string[] =>
  words.map((word) => (word.endsWith('~') ? `${word.slice(0, 3)}~` : word.endsWith("'s") ? word.slice(0, -2) : word));

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
    keys.push(...(either.length > 0 ? either.flatMap(firsts) : own));
    if (!isOptional) return keys;
  }
  return keys;
}

/** Chains items to what comes behind them. */
function chained(items: readonly Item[], isBackwards: boolean, end?: Step): Step | undefined {
  const inOrder = isBackwards ? items : items.toReversed();
  return inOrder.reduce<Step | undefined>((next, { either, keys: _, ...item }) => {
    const choice = either?.map((one) => chained(one, isBackwards, item.isNot ? undefined : next));
    return { ...item, ...(choice && { either: choice }), next };
  }, end);
}

const isSign = ({ is, either, any }: Item): boolean => is === undefined && either === undefined && any === undefined;

/** The keys of a saying that has a plain word in it, without reading it: background starts are many, and most sayings sleep. */
function plainKeys(said: readonly string[], isFirst: boolean): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let depth = 0;
  for (const one of said) {
    if (one.endsWith('(')) depth += 1;
    else if (one.startsWith(')')) depth -= 1;
    const isPlain =
      depth === 0 &&
      /^[^\W\d_][^~?]|^[\u0400-\u9fff]/.test(one) &&
      one !== 'small' &&
      !one.startsWith('NAME') &&
      !one.endsWith('?');
    if (isPlain) {
      const keys = keysOf(one.toLowerCase().split('|'));
      if (best === undefined || shortest(keys) > shortest(best)) best = keys;
    }
    if (isFirst && signs[one] === undefined) return best;
  }
  return best;
}

type ByWord = Map<string, Saying[]>;

/** The sayings with a name in them, and the others by kind; by the words for which they are looked up. */
export const sayingsByWord = once(() => {
  const withName: ByWord = new Map();
  const anywhere = new Map<Kind, ByWord>();
  const classes: Classes = { ...common, ...beside };
  const known = new Map<string, Item>();
  for (const { kind, said, parts, language } of sayings()) {
    const part = (name: string): Item => {
      const key = parts[name] === undefined ? name : `${language} ${name}`;
      const item =
        known.get(key) ?? (parts[name] ? inOne(read(parts[name].split(' '))) : wordItem([...classes[name]!]));
      known.set(key, item);
      return item;
    };
    const read = (items: readonly string[]): Item[] => new Reader(items, part).sequence();
    const items = said.split(' ');
    const at = items.findIndex((item) => item.startsWith('NAME'));
    const sides = once(() => ({ before: at < 0 ? [] : read(items.slice(0, at)), right: read(items.slice(at + 1)) }));
    const saying: Saying = {
      kind,
      isPossessive: items[at] === "NAME's",
      hasRight: at < items.length - 1,
      steps: once(() => {
        const { before, right } = sides();
        const own = before.at(-1);
        const hasSigns = own !== undefined && isSign(own);
        return {
          left: chained(hasSigns ? before.slice(0, -1) : before, true),
          right: chained(right, false),
          signs: hasSigns ? own.signs : undefined,
        };
      }),
    };
    const index = at < 0 ? (anywhere.get(kind) ?? new Map<string, Saying[]>()) : withName;
    if (at < 0) anywhere.set(kind, index);
    const keys =
      plainKeys(items, at < 0) ??
      (at < 0 ? firsts(sides().right) : rarest([...sides().before, ...sides().right])) ??
      [];
    for (const key of keys) {
      const others = index.get(key);
      if (others === undefined) index.set(key, [saying]);
      else others.push(saying);
    }
  }
  return { withName, anywhere };
});
type Classes = Readonly<Record<string, ReadonlySet<string> | string>>;

/** Some items as one, with the keys by which it is looked up. */
const inOne = (items: readonly Item[]): Item => {
  const keys = rarest(items);
  return { either: [items], ...(keys && { keys }) };
};
