/**
 * Finds what languages say around a name. How sayings are written is told in `engine/languages/sayings.ts`; each is looked for
 * only where its rarest word stands, so that their number costs nothing.
 */
import type { Kind } from '../../../languages/classes/sayings';
import { isShort } from './phrase';
import { type Item, opens, type Saying, sayingsByWord, type Signs, stops } from './sayings-read';
import { gaps, type Word } from './tokens';

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

const around = ({ fold, shape }: Word): Saying[] =>
  [fold, `${fold.slice(0, 3)}~`, ...(shape === 'number' ? ['#'] : [])].flatMap((key) => sayingsByWord().get(key) ?? []);

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
