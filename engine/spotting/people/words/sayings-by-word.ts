/** All sayings, each kept by its rarest words, so that nearly every word of a text asks none of them. */
import type { Kind } from '../../../languages/classes/sayings';
import { sayings } from '../../../languages/sayings';
import { once } from '../../remembered';
import { beside } from '../beside/words';
import * as common from './classes';
import { chained, classItem, isSign, type Item, keysOf, Reader, signs, type Signs, type Step } from './sayings-read';

export interface Saying {
  readonly kind: Kind;
  readonly hasRight: boolean;
  /** What stands before the name, from it backwards, behind it, and which signs right before it: read when first needed. */
  readonly steps: () => { left: Step | undefined; right: Step | undefined; signs: Signs | undefined };
}

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
