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
import { chained, classItem, isSign, type Item, Reader, type Signs, type Step, widest } from './pattern';
import { anything, walk } from './walk';

/** A saying. Where the name has no place in it, nothing is before that. */
interface Saying extends Pattern<Kind> {
  /** What stands before the name, from it backwards, and which signs right before it. */
  readonly left?: () => { readonly steps: Step | undefined; readonly signs: Signs | undefined };
  readonly hasRight: boolean;
  /** So many words before and behind the name may be its. */
  readonly before: () => number;
  readonly behind: () => number;
}

const classes: Readonly<Record<string, ReadonlySet<string> | string>> = {
  ...wordsOf('common'),
  ...wordsOf('beside'),
  politics,
};

/** All sayings by their words. */
export const sayingsByWord = once(() => {
  const byWord = new ByWord<Saying>();
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
    const left = once(() => {
      const own = before().at(-1);
      const hasSigns = own !== undefined && isSign(own);
      return {
        steps: chained(hasSigns ? before().slice(0, -1) : before(), true),
        signs: hasSigns ? own.signs : undefined,
      };
    });
    byWord.add(keys, {
      ...{ of, right, hasRight: at < items.length - 1, ...(at >= 0 && { left }) },
      ...{ before: once(() => widest(before())), behind: once(() => widest(behind())) },
    });
  }
  return byWord;
});

/** The sayings that the words of a run lead to: each word is looked up when it is first asked about, whoever asks. */
export class SayingsOf {
  private readonly found: (readonly Saying[])[];

  constructor(readonly words: readonly Word[]) {
    this.found = new Array<readonly Saying[]>(words.length);
  }

  at(at: number): readonly Saying[] {
    return (this.found[at] ??= sayingsByWord().at(this.words[at]!));
  }
}

/** Some items as one, with the keys by which it is looked up. */
const inOne = (items: readonly Item[]): Item => {
  const keys = rarest(items);
  return { either: [items], ...(keys && { keys: () => keys }) };
};

/** Words before and behind a name in which the rare word of a saying may stand. */
const reachBefore = 12;
const reachBehind = 24;

const nothing: ReadonlySet<Kind> = new Set();

/** What is said around a name. */
export function saidAround(sayings: SayingsOf, start: number, last: number): ReadonlySet<Kind> {
  const { words } = sayings;
  let kinds: Set<Kind> | undefined;
  const to = Math.min(words.length, last + 1 + reachBehind);
  for (let at = Math.max(0, start - reachBefore); at < to; at += 1) {
    if (at === start) at = last + 1;
    if (at >= words.length) break;
    for (const saying of sayings.at(at)) {
      if (saying.left === undefined || kinds?.has(saying.of)) continue;
      const isNear = at < start ? start - at <= saying.before() : at - last <= saying.behind();
      if (isNear && stands(saying, words, start, last)) (kinds ??= new Set()).add(saying.of);
    }
  }
  return kinds ?? nothing;
}

function stands({ left, right, hasRight }: Saying, words: readonly Word[], start: number, last: number): boolean {
  if (hasRight && words[last]!.possessive) return false;
  const { steps, signs } = left!();
  return walk(steps, words, start, -1, signs) >= 0 && walk(right(), words, last + 1, 1) >= 0;
}

/** Whether it is said anywhere from a word up to another. */
export function isSaid(kind: Kind, sayings: SayingsOf, from = 0, to = sayings.words.length): boolean {
  const { words } = sayings;
  for (let first = from; first < to; first += 1)
    for (const { of, left, right } of sayings.at(first))
      if (of === kind && left === undefined && walk(right(), words, first, 1, right()?.signs ?? anything) >= 0)
        return true;
  return false;
}
