/**
 * Finds what languages say around a name, or anywhere. How sayings are written is told in `engine/languages/sayings.ts`; each is
 * looked for only where its rarest word stands, so that their number costs nothing.
 */
import type { Kind } from '../../../languages/classes/sayings';
import { sayings } from '../../../languages/sayings';
import { wordsOf } from '../../../languages';
import { lowerBound } from '../../../text/lower-bound';
import { lazy } from '../../../memoize';
import { politics } from '../titles/politics';
import type { Word } from '../../../text';
import { KeywordIndex, firstKeys, literalKeys, rarestKeys } from '../../../text/matcher/keyword-index';
import {
  compilePattern,
  wordClassItem,
  isSeparatorOnly,
  type PatternItem,
  PatternParser,
  type SeparatorRule,
  maxWords,
} from '../../../text/matcher/pattern';
import { anySeparator, matchFrom } from '../../../text/matcher/match-from';

/** One side of a saying: its steps away from the name, the signs before the first word there, and how many words they may be. */
const sideOf = (items: readonly PatternItem[], isBackwards: boolean, signs?: SeparatorRule) => {
  return { steps: compilePattern(items, isBackwards), signs, most: maxWords(items) };
};
type Side = ReturnType<typeof sideOf>;

/** A saying. It has no left side if the name has no place in it. Either side is read when it is first needed. */
interface Saying {
  readonly of: Kind;
  readonly left: (() => Side) | undefined;
  readonly right: () => Side;
}

const classes: Readonly<Record<string, unknown>> = { ...wordsOf('common'), ...wordsOf('beside'), politics };

/** All sayings by their words. */
export const sayingsByWord = lazy(() => {
  const byWord = new KeywordIndex<Saying>();
  const known = new Map<string, PatternItem>();
  for (const { kind: of, said, parts, language } of sayings()) {
    const part = (name: string): PatternItem => {
      const own = parts[name];
      const key = own === undefined ? name : `${language} ${name}`;
      const item =
        known.get(key) ?? (own ? inOne(read(own.split(' '))) : wordClassItem(classes[name] as ReadonlySet<string>));
      known.set(key, item);
      return item;
    };
    const read = (items: readonly string[]): PatternItem[] => new PatternParser(items, part).sequence();
    const items = said.split(' ');
    const at = items.indexOf('NAME');
    const before = lazy(() => read(items.slice(0, Math.max(0, at))));
    const behind = lazy(() => read(items.slice(at + 1)));
    const keys =
      literalKeys(items, at < 0) ?? (at < 0 ? firstKeys(behind()) : rarestKeys([...before(), ...behind()])) ?? [];
    const left = lazy(() => {
      const own = before().at(-1);
      return isSeparatorOnly(own) ? sideOf(before().slice(0, -1), true, own.signs) : sideOf(before(), true);
    });
    const right = lazy(() => sideOf(behind(), false, at < 0 ? (behind()[0]?.signs ?? anySeparator) : undefined));
    byWord.add(keys, { of, left: at < 0 ? undefined : left, right });
  }
  return byWord;
});

/** A saying to which a word leads. */
interface Led {
  /** Which of the words it is. */
  readonly start: number;
  readonly saying: Saying;
}

/** The sayings to which the words of a run lead, in order: around a name, and anywhere. They are looked up when they are first asked for. */
export function runSayings(words: readonly Word[]) {
  const led = lazy(() => {
    const around: Led[] = [];
    const anywhere: Led[] = [];
    const byWord = sayingsByWord();
    for (let start = 0; start < words.length; start += 1)
      for (const saying of byWord.at(words[start]!))
        (saying.left === undefined ? anywhere : around).push({ start, saying });
    return { around, anywhere };
  });
  return { words, led };
}
export type RunSayings = ReturnType<typeof runSayings>;

/** Some items as one, with the keys by which it is looked up. */
const inOne = (items: readonly PatternItem[]): PatternItem => {
  const keys = rarestKeys(items);
  return { either: [items], ...(keys && { keys: () => keys }) };
};

/** Words before and behind a name in which the rare word of a saying may stand. */
const reachBefore = 12;
const reachBehind = 24;

/** Tells what is said around a name. */
export type NearbySayings = Pick<ReadonlySet<Kind>, 'has'>;

/** What is said around a name: the sayings with a word near enough, each of which is walked when its kind is asked for. */
export function sayingsAround(sayings: RunSayings, start: number, last: number): NearbySayings {
  const { words } = sayings;
  const { around } = sayings.led();
  const isOwner = words[last]!.possessive;
  const near: Saying[] = [];
  for (let which = lowerBound(around, start - reachBefore); which < around.length; which += 1) {
    const { start: at, saying } = around[which]!;
    if (at > last + reachBehind) break;
    if ((at >= start && at <= last) || (isOwner && saying.right().steps !== undefined)) continue;
    const isNear = at < start ? start - at <= saying.left!().most : at - last <= saying.right().most;
    if (isNear) near.push(saying);
  }
  const stand = ({ left, right }: Saying) => stands(left!(), words, start, -1) && stands(right(), words, last + 1, 1);
  return { has: (kind) => near.some((saying) => saying.of === kind && stand(saying)) };
}

const stands = ({ steps, signs }: Side, words: readonly Word[], from: number, by: 1 | -1): boolean =>
  matchFrom(steps, words, from, by, signs) >= 0;

/** Whether it is said anywhere from a word up to another. */
export function hasSaying(kind: Kind, sayings: RunSayings, from = 0, to = sayings.words.length): boolean {
  const { anywhere } = sayings.led();
  for (let which = lowerBound(anywhere, from); which < anywhere.length; which += 1) {
    const { start, saying } = anywhere[which]!;
    if (start >= to) return false;
    if (saying.of === kind && stands(saying.right(), sayings.words, start, 1)) return true;
  }
  return false;
}
