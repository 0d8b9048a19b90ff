/**
 * Finds what languages say around a name, or anywhere. How sayings are written is told in `engine/languages/sayings.ts`; each is
 * looked for only where its rarest word stands, so that their number costs nothing.
 */
import type { Kind } from '../../../languages/classes/sayings';
import { sayings } from '../../../languages/sayings';
import { wordsOf } from '../../../languages';
import { once } from '../../remembered';
import { politics } from '../words/classes';
import type { Word } from '../words';
import { ByWord, firsts, type Pattern, plainKeys, rarest } from './by-word';
import { chained, classItem, isSign, type Item, Reader, type Signs, type Step } from './pattern';
import { foundIn } from './phrases';
import { walk } from './walk';

/** A saying with a place for the name. */
interface AroundName extends Pattern<Kind> {
  /** What stands before the name, from it backwards, and which signs right before it. */
  readonly left: () => { readonly steps: Step | undefined; readonly signs: Signs | undefined };
  readonly hasRight: boolean;
}

const classes: Readonly<Record<string, ReadonlySet<string> | string>> = {
  ...wordsOf('common'),
  ...wordsOf('beside'),
  politics,
};

/** The sayings with a name in them, and the others by kind. */
export const sayingsByWord = once(() => {
  const withName = new ByWord<AroundName>();
  const anywhere = new Map<Kind, ByWord<Pattern<Kind>>>();
  const known = new Map<string, Item>();
  for (const { kind: of, said, parts, language } of sayings()) {
    const part = (name: string): Item => {
      const own = parts[name];
      const key = own === undefined ? name : `${language} ${name}`;
      const item =
        known.get(key) ?? (own ? inOne(read(own.split(' '))) : classItem(classes[name] as ReadonlySet<string>));
      known.set(key, item);
      return item;
    };
    const read = (items: readonly string[]): Item[] => new Reader(items, part).sequence();
    const items = said.split(' ');
    const at = items.indexOf('NAME');
    const before = once(() => (at < 0 ? [] : read(items.slice(0, at))));
    const behind = once(() => read(items.slice(at + 1)));
    const right = once(() => chained(behind(), false));
    const keys = plainKeys(items, at < 0) ?? (at < 0 ? firsts(behind()) : rarest([...before(), ...behind()])) ?? [];
    if (at < 0) {
      const index = anywhere.get(of) ?? new ByWord();
      index.add(keys, { of, right });
      anywhere.set(of, index);
      continue;
    }
    const left = once(() => {
      const own = before().at(-1);
      const hasSigns = own !== undefined && isSign(own);
      return {
        steps: chained(hasSigns ? before().slice(0, -1) : before(), true),
        signs: hasSigns ? own.signs : undefined,
      };
    });
    withName.add(keys, { of, left, right, hasRight: at < items.length - 1 });
  }
  return { withName, anywhere };
});

/** Some items as one, with the keys by which it is looked up. */
const inOne = (items: readonly Item[]): Item => {
  const keys = rarest(items);
  return { either: [items], ...(keys && { keys: () => keys }) };
};

/** Words before and behind a name in which the rare word of a saying may stand. */
const reachBefore = 12;
const reachBehind = 24;

/** What is said around a name. */
export function saidAround(words: readonly Word[], start: number, last: number): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  const asked = new Set<AroundName>();
  const { withName } = sayingsByWord();
  const to = Math.min(words.length, last + 1 + reachBehind);
  for (let at = Math.max(0, start - reachBefore); at < to; at += 1) {
    if (at === start) at = last + 1;
    const word = words[at];
    if (word === undefined) break;
    for (const saying of withName.at(word)) {
      if (kinds.has(saying.of) || asked.has(saying)) continue;
      asked.add(saying);
      if (stands(saying, words, start, last)) kinds.add(saying.of);
    }
  }
  return kinds;
}

function stands({ left, right, hasRight }: AroundName, words: readonly Word[], start: number, last: number): boolean {
  if (hasRight && words[last]!.possessive) return false;
  const { steps, signs } = left();
  return walk(steps, words, start, -1, signs) >= 0 && walk(right(), words, last + 1, 1) >= 0;
}

/** Whether it is said anywhere from a word up to another. */
export function isSaid(kind: Kind, words: readonly Word[], from: number, to: number): boolean {
  const patterns = sayingsByWord().anywhere.get(kind);
  return patterns !== undefined && foundIn(patterns, words, from, to).next().done === false;
}
