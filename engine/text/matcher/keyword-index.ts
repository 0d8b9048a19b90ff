/** Patterns by words that each of them has, so that nearly every word of a text asks none of them. */
import type { Word } from '..';
import { type PatternItem, lookupKeys, separatorSigns } from './pattern';

const none: readonly never[] = [];

/** Patterns by the words for which they are looked up, `#` for any number, and by the first three letters of such words. */
export class KeywordIndex<One> {
  private readonly words = new Map<string, One[]>();
  private readonly beginnings = new Map<string, One[]>();

  add(keys: Iterable<string>, one: One): void {
    for (const key of keys) {
      const by = key.endsWith('~') ? this.beginnings : this.words;
      const name = by === this.words ? key : key.slice(0, -1);
      const others = by.get(name);
      if (others === undefined) by.set(name, [one]);
      else others.push(one);
    }
  }

  /** Those that a word leads to. */
  at({ fold, shape }: Word): readonly One[] {
    const exact = this.words.get(fold);
    const starting = this.beginnings.size > 0 && fold.length > 3 ? this.beginnings.get(fold.slice(0, 3)) : undefined;
    const counted = shape === 'number' ? this.words.get('#') : undefined;
    // Nearly all words lead to none, and most others to few.
    return starting === undefined && counted === undefined
      ? (exact ?? none)
      : [...(exact ?? none), ...(starting ?? none), ...(counted ?? none)];
  }

  all(): ReadonlySet<One> {
    return new Set([...this.words.values(), ...this.beginnings.values()].flat());
  }
}

/** The keys of the item that is likeliest to be rare: with the longest words. */
export function rarestKeys(items: readonly PatternItem[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (const { keys, either, isOptional, isNot } of items) {
    if (isOptional || isNot) continue;
    const all = either?.map(rarestKeys);
    best = longer(best, keys?.() ?? (all?.every((one) => one !== undefined) ? all.flat() : undefined));
  }
  return best;
}
const shortest = (keys: readonly string[]): number => Math.min(...keys.map((key) => key.length));
const longer = (best: readonly string[] | undefined, keys: readonly string[] | undefined) =>
  best === undefined || (keys !== undefined && shortest(keys) > shortest(best)) ? keys : best;

/** The keys of all words that a pattern may begin with. */
export function firstKeys(items: readonly PatternItem[]): string[] {
  const keys: string[] = [];
  for (const { keys: own, either = [], isOptional, isNot } of items) {
    if (isNot) continue;
    keys.push(...(either.length > 0 ? either.flatMap(firstKeys) : (own?.() ?? [])));
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

/** The keys of a pattern that has a plain word in it, without reading it: background starts are many, and most patterns sleep. */
export function literalKeys(said: readonly string[], isFirst: boolean): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let depth = 0;
  for (const one of said) {
    if (one.endsWith('(')) depth += 1;
    else if (one.startsWith(')')) depth -= 1;
    else if (depth === 0 && isPlain(one)) best = longer(best, lookupKeys(one.toLowerCase().split('|')));
    if (isFirst && separatorSigns[one] === undefined) return best;
  }
  return best;
}
