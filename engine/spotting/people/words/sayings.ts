/**
 * Finds what languages say around a name. How sayings are written is told in `engine/languages/sayings.ts`; each is looked for
 * only where its rarest word stands, so that their number costs nothing.
 */
import type { Kind } from '../../../languages/classes/sayings';
import { isShort } from './phrase';
import { type ByWord, type Saying, sayingsByWord } from './sayings-by-word';
import { opens, type Signs, type Step, stops } from './sayings-read';
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

/** How much of a stretch of words is left behind one; "stay-at-home" counts as one. */
const less = (any: number, next: Word | undefined): number => any - (next?.gap === gaps.hyphen ? 0.25 : 1);

/** Whether the steps stand from a word on. */
function ahead(first: Step | undefined, words: readonly Word[], from: number, asked?: Signs): boolean {
  let at = from;
  let need = asked;
  for (let step = first; step !== undefined; step = step.next) {
    need ??= step.signs;
    const { next, either, any, is } = step;
    if (step.isOptional && ahead(next, words, at, need)) return true;
    if (step.isNot) {
      for (const one of either!) if (ahead(one, words, at, need)) return false;
    } else if (either !== undefined) return either.some((one) => ahead(one, words, at, need));
    else if (any !== undefined) {
      for (let left = any; !ahead(next, words, at, need); left = less(left, words[at])) {
        if (left <= 0 || at >= words.length || !stand(words, at, need ?? none)) return false;
        at += 1;
        need = undefined;
      }
      return true;
    } else if (is === undefined) need = step.signs;
    else {
      const word = words[at];
      if (word === undefined || !is(word) || !stand(words, at, need ?? none)) return false;
      at += 1;
      need = undefined;
    }
  }
  return need === undefined || stand(words, at, need);
}

/** Whether the steps, from the name backwards, stand before a word. */
function behind(first: Step | undefined, words: readonly Word[], from: number, asked?: Signs): boolean {
  let at = from;
  let need = asked;
  for (let step = first; step !== undefined; step = step.next) {
    const { next, either, any, is, signs } = step;
    if (step.isOptional && behind(next, words, at, need ?? signs)) return true;
    if (step.isNot) {
      for (const one of either!) if (behind(one, words, at, need)) return false;
    } else if (either !== undefined) return either.some((one) => behind(one, words, at, need));
    else if (any !== undefined) {
      for (let left = any; !behind(next, words, at, need); left = less(left, words[at])) {
        if (left <= 0 || at === 0 || !stand(words, at, need ?? none)) return false;
        at -= 1;
        need = signs;
      }
      return true;
    } else if (is === undefined) need = signs;
    else {
      const word = words[at - 1];
      if (word === undefined || !is(word) || !stand(words, at, need ?? none)) return false;
      at -= 1;
      need = signs;
    }
  }
  return need === undefined || stand(words, at, need);
}

const noSayings: readonly Saying[] = [];

/** The sayings that a word is rare in. */
function leadingFrom({ words, beginnings }: ByWord, { fold, shape }: Word): readonly Saying[] {
  const exact = words.get(fold) ?? noSayings;
  const starting = beginnings.size > 0 && fold.length > 3 ? beginnings.get(fold.slice(0, 3)) : undefined;
  const counted = shape === 'number' ? words.get('#') : undefined;
  return starting === undefined && counted === undefined ? exact : [...exact, ...(starting ?? []), ...(counted ?? [])];
}

/** Words before and behind a name in which the rare word of a saying may stand. */
const reachBefore = 12;
const reachBehind = 24;

/** What is said around a name. */
export function saidAround(words: readonly Word[], start: number, last: number): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  const asked = new Set<Saying>();
  const { withName } = sayingsByWord();
  const to = Math.min(words.length, last + 1 + reachBehind);
  for (let at = Math.max(0, start - reachBefore); at < to; at += 1) {
    if (at === start) at = last + 1;
    const word = words[at];
    if (word === undefined) break;
    const leading = leadingFrom(withName, word);
    // Nearly all words lead to none.
    if (leading.length === 0) continue;
    for (const saying of leading) {
      if (kinds.has(saying.kind) || asked.has(saying)) continue;
      asked.add(saying);
      if (fits(saying, words, start, last)) kinds.add(saying.kind);
    }
  }
  return kinds;
}

function fits(saying: Saying, words: readonly Word[], start: number, last: number): boolean {
  if (saying.hasRight && words[last]!.possessive) return false;
  const { left, right, signs } = saying.steps();
  return behind(left, words, start, signs) && ahead(right, words, last + 1);
}

/** Whether it is said anywhere from a word up to another. */
export function isSaid(kind: Kind, words: readonly Word[], from: number, to: number): boolean {
  const index = sayingsByWord().anywhere.get(kind);
  if (index === undefined) return false;
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at += 1) {
    const leading = leadingFrom(index, words[at]!);
    if (
      leading.length > 0 &&
      leading.some(({ steps }) => ahead(steps().right, words, at, steps().right?.signs ?? anything))
    )
      return true;
  }
  return false;
}
