/**
 * Finds what languages say around a name. How sayings are written is told in `engine/languages/sayings.ts`; each is looked for
 * only where its rarest word stands, so that their number costs nothing.
 */
import { wordsOf } from '../../../languages';
import type { Kind } from '../../../languages/classes/sayings';
import { sayings } from '../../../languages/sayings';
import { once } from '../../remembered';
import { isShort } from './phrase';
import { gaps, hasCapital, type Word } from './tokens';

/** Signs before a word: which must stand there, and which may. */
interface Signs {
  readonly must: number;
  readonly may: number;
}
/** A part of a saying: a word, a choice, some words, or signs alone. */
interface Item {
  readonly signs?: Signs;
  readonly is?: (word: Word) => boolean;
  readonly either?: readonly (readonly Item[])[];
  readonly any?: number;
  readonly isOptional?: boolean;
  readonly isNot?: boolean;
  /** Keys by which it is looked up, if it has few. */
  readonly keys?: readonly string[];
}
interface Saying {
  readonly kind: Kind;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  /** Signs before the name, where there is one in it. */
  readonly name?: Signs | 'plain';
  readonly isPossessive: boolean;
}

/** A sentence begins or ends; a stroke. */
const opens = 1 << 16;
const stops = 1 << 17;
const signs: Readonly<Record<string, number>> = {
  ...{ ',': gaps.comma, '[': gaps.open, ']': gaps.close, '“': gaps.quote, '-': gaps.hyphen, '&': gaps.amp },
  ...{ ':': gaps.colon, '—': gaps.dash, $: gaps.money, '/': gaps.stroke, '^': opens, '.': stops },
};
const none: Signs = { must: 0, may: 0 };
const anything: Signs = { must: 0, may: -1 };

/** Whether what stands before a word is what is asked for. */
function stand(words: readonly Word[], at: number, { must, may }: Signs): boolean {
  if (may === -1) return true;
  const word = words[at];
  if (word === undefined) return must !== 0;
  const { gap, newLine } = word;
  const mayStop = (may & stops) === 0 ? 0 : gaps.dot;
  if ((must & opens) !== 0) return newLine || at === 0 || (gap & (gaps.end | gaps.dot | (must & ~opens))) !== 0;
  if ((must & stops) !== 0) return newLine || (gap & (gaps.end | gaps.dot)) !== 0;
  if ((gap & must) !== must || newLine) return false;
  const own = (must & (gaps.colon | gaps.dash | gaps.money | gaps.stroke)) === 0 ? 0 : gaps.end | gaps.glue;
  const rest = gap & ~(gaps.space | must | may | mayStop | own | (must === 0 ? 0 : gaps.quote));
  return rest === 0 || rest === gaps.hyphen || (rest === gaps.dot && isShort(words[at - 1]?.fold ?? ''));
}

/** Whether the items stand from a word on. */
function ahead(items: readonly Item[], words: readonly Word[], at: number, asked?: Signs): boolean {
  const [item, ...rest] = items;
  if (item === undefined) return asked === undefined || stand(words, at, asked);
  const before = asked ?? item.signs;
  if (item.isOptional && ahead(rest, words, at, before)) return true;
  if (item.isNot) return !item.either!.some((one) => ahead(one, words, at, before)) && ahead(rest, words, at, before);
  if (item.either) return item.either.some((one) => ahead([...one, ...rest], words, at, before));
  if (item.any !== undefined) {
    if (ahead(rest, words, at, before)) return true;
    return (
      item.any > 0 &&
      stepsOver(words, at, before) &&
      ahead([{ any: less(words, at + 1, item.any) }, ...rest], words, at + 1)
    );
  }
  if (item.is === undefined) return ahead(rest, words, at, item.signs);
  const word = words[at];
  return word !== undefined && stand(words, at, before ?? none) && item.is(word) && ahead(rest, words, at + 1);
}
const stepsOver = (words: readonly Word[], at: number, asked: Signs = none): boolean =>
  at < words.length && stand(words, at, asked);
/** "stay-at-home" counts as one. */
const less = (words: readonly Word[], next: number, any: number): number =>
  any - (words[next]?.gap === gaps.hyphen ? 0.25 : 1);

/** Whether the items, in reading order backwards, stand before a word. */
function behind(items: readonly Item[], words: readonly Word[], at: number, asked?: Signs): boolean {
  const [item, ...rest] = items;
  if (item === undefined) return asked === undefined || stand(words, at, asked);
  if (item.isOptional && behind(rest, words, at, asked ?? item.signs)) return true;
  if (item.isNot) return !item.either!.some((one) => behind(one, words, at, asked)) && behind(rest, words, at, asked);
  if (item.either) return item.either.some((one) => behind([...one, ...rest], words, at, asked));
  if (item.is === undefined && item.any === undefined) return behind(rest, words, at, item.signs);
  if (item.any !== undefined && behind(rest, words, at, asked)) return true;
  const word = words[at - 1];
  if (word === undefined || (item.any ?? 1) <= 0 || !stand(words, at, asked ?? none)) return false;
  if (item.any !== undefined)
    return behind([{ ...item, any: less(words, at - 1, item.any) }, ...rest], words, at - 1, item.signs);
  return item.is!(word) && behind(rest, words, at - 1, item.signs);
}

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

const index = once(() => {
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

const around = ({ fold, shape }: Word): Saying[] =>
  [fold, `${fold.slice(0, 3)}~`, ...(shape === 'number' ? ['#'] : [])].flatMap((key) => index().get(key) ?? []);

/** Words before and behind a name in which the rare word of a saying may stand. */
const reachBefore = 12;
const reachBehind = 24;

/** What is said around a name. */
export function saidAround(words: readonly Word[], start: number, last: number): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  const asked = new Set<Saying>();
  const to = Math.min(words.length, last + 1 + reachBehind);
  for (let at = Math.max(0, start - reachBefore); at < to; at += 1) {
    if (at === start) at = last + 1;
    const word = words[at];
    if (word === undefined) break;
    for (const saying of around(word)) {
      if (saying.name === undefined || kinds.has(saying.kind) || asked.has(saying)) continue;
      asked.add(saying);
      if (fits(saying, words, start, last)) kinds.add(saying.kind);
    }
  }
  return kinds;
}

function fits(
  { left, right, name, isPossessive }: Saying,
  words: readonly Word[],
  start: number,
  last: number,
): boolean {
  if (right.length > 0 && words[last]!.possessive !== isPossessive) return false;
  return behind(left, words, start, name === 'plain' ? undefined : name) && ahead(right, words, last + 1);
}

/** Whether it is said anywhere from a word up to another. */
export function isSaid(kind: Kind, words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at += 1)
    for (const saying of around(words[at]!))
      if (
        saying.kind === kind &&
        saying.name === undefined &&
        ahead(saying.right, words, at, saying.right[0]?.signs ?? anything)
      )
        return true;
  return false;
}
