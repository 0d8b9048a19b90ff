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
  readonly keys?: () => readonly string[];
}
/** Items in the order in which they are asked. */
export interface Step extends Omit<Item, 'either' | 'keys'> {
  /** The first steps of a choice, each of which leads on to what is behind it. */
  readonly either: readonly (Step | undefined)[] | undefined;
  readonly next: Step | undefined;
}
export interface Saying {
  readonly kind: Kind;
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
    for (; this.at < this.said.length; this.at += 1) {
      const said = this.said[this.at]!;
      if (said === '|' || said.startsWith(')')) break;
      const sign = signs[said.length === 2 && said.endsWith('?') ? said.charAt(0) : said];
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
    if (what.startsWith('*')) return { any: Number(what.slice(1)) };
    const item = what.startsWith('{') ? this.part(what.slice(1, -1)) : wordItem(what);
    return isOptional ? { ...item, isOptional } : item;
  }
}

function wordItem(said: string): Item {
  if (said === '_') return { is: () => true };
  if (said === 'A') return { is: hasCapital };
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
        ? !isCapital || hasCapital(word)
        : isRare && (starts.some((one) => word.fold.startsWith(one)) || ends.some((one) => word.fold.endsWith(one))),
    ...(ends.length === 0 && { keys: () => keysOf(words) }),
  };
}
/** A class of words. */
const classItem = (words: ReadonlySet<string>): Item => ({
  is: ({ fold, possessive }) => !possessive && words.has(fold),
  keys: () => [...words],
});
/** Words by which a choice of them is looked up. */
const keysOf = (words: readonly string[]): readonly string[] =>
  words.map((word) => (word.endsWith('~') ? `${word.slice(0, 3)}~` : word.endsWith("'s") ? word.slice(0, -2) : word));

/** The keys of the item that is likeliest to be rare: with the longest words. */
function rarest(items: readonly Item[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (const { keys, either, isOptional, isNot } of items) {
    if (isOptional || isNot) continue;
    const all = either?.map(rarest);
    const own = keys?.() ?? (all?.every((one) => one !== undefined) ? all.flat() : undefined);
    if (own !== undefined && (best === undefined || shortest(own) > shortest(best))) best = own;
  }
  return best;
}
const shortest = (keys: readonly string[]): number => Math.min(...keys.map((key) => key.length));

/** The keys of all words that a saying may begin with. */
function firsts(items: readonly Item[]): string[] {
  const keys: string[] = [];
  for (const { keys: own, either = [], isOptional, isNot } of items) {
    if (isNot) continue;
    keys.push(...(either.length > 0 ? either.flatMap(firsts) : (own?.() ?? [])));
    if (!isOptional) return keys;
  }
  return keys;
}

/** Chains items to what comes behind them. */
function chained(items: readonly Item[], isBackwards: boolean, end?: Step): Step | undefined {
  const inOrder = isBackwards ? items : items.toReversed();
  return inOrder.reduce<Step | undefined>((next, item) => {
    const either = item.either?.map((one) => chained(one, isBackwards, item.isNot ? undefined : next));
    return { ...item, either, next };
  }, end);
}

const isSign = ({ is, either, any }: Item): boolean => is === undefined && either === undefined && any === undefined;

/** Whether it is a word as it stands, or a choice of them that begins with one, and has to be there. */
function isPlain(said: string): boolean {
  if (said === 'small' || said.startsWith('NAME') || said.endsWith('?')) return false;
  const first = said.charCodeAt(0);
  const isOfLetters = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  return isOfLetters ? said.length > 1 && said[1] !== '~' : first >= 0x400 && first <= 0x9fff;
}

/** The keys of a saying that has a plain word in it, without reading it: background starts are many, and most sayings sleep. */
function plainKeys(said: readonly string[], isFirst: boolean): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let depth = 0;
  for (const one of said) {
    if (one.endsWith('(')) depth += 1;
    else if (one.startsWith(')')) depth -= 1;
    else if (depth === 0 && isPlain(one)) {
      const keys = keysOf(one.toLowerCase().split('|'));
      if (best === undefined || shortest(keys) > shortest(best)) best = keys;
    }
    if (isFirst && signs[one] === undefined) return best;
  }
  return best;
}

/** Sayings by the words for which they are looked up, `#` for any number, and by the first three letters of such words. */
export interface ByWord {
  readonly words: Map<string, Saying[]>;
  readonly beginnings: Map<string, Saying[]>;
}
const noSayings = (): ByWord => ({ words: new Map(), beginnings: new Map() });

/** The sayings with a name in them, and the others by kind; by the words for which they are looked up. */
export const sayingsByWord = once(() => {
  const withName = noSayings();
  const anywhere = new Map<Kind, ByWord>();
  const classes: Classes = { ...common, ...beside };
  const known = new Map<string, Item>();
  for (const { kind, said, parts, language } of sayings()) {
    const part = (name: string): Item => {
      const key = parts[name] === undefined ? name : `${language} ${name}`;
      const item =
        known.get(key) ??
        (parts[name] ? inOne(read(parts[name].split(' '))) : classItem(classes[name] as ReadonlySet<string>));
      known.set(key, item);
      return item;
    };
    const read = (items: readonly string[]): Item[] => new Reader(items, part).sequence();
    const items = said.split(' ');
    const at = items.indexOf('NAME');
    const sides = once(() => ({ before: at < 0 ? [] : read(items.slice(0, at)), right: read(items.slice(at + 1)) }));
    const saying: Saying = {
      kind,
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
    const index = at < 0 ? (anywhere.get(kind) ?? noSayings()) : withName;
    if (at < 0) anywhere.set(kind, index);
    const keys =
      plainKeys(items, at < 0) ??
      (at < 0 ? firsts(sides().right) : rarest([...sides().before, ...sides().right])) ??
      [];
    for (const key of keys) {
      const by = key.endsWith('~') ? index.beginnings : index.words;
      const name = key.endsWith('~') ? key.slice(0, -1) : key;
      const others = by.get(name);
      if (others === undefined) by.set(name, [saying]);
      else others.push(saying);
    }
  }
  return { withName, anywhere };
});
type Classes = Readonly<Record<string, ReadonlySet<string> | string>>;

/** Some items as one, with the keys by which it is looked up. */
const inOne = (items: readonly Item[]): Item => {
  const keys = rarest(items);
  return { either: [items], ...(keys && { keys: () => keys }) };
};
