/**
 * Numbers that stand alone, of measures that the article names in full elsewhere: "Alvarado said 1217 had a year of commas behind
 * it", rather than "1217 homes" or "Room 1217".
 */
import type { WrittenMeasure } from './scan';
import { acts, counted, countedBefore, does, done, ends, otherThing, roomBehind } from './tables/number-words';

const lone = /(?<![\dA-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ$€£.,:=–-])(?<!\d\s)(\d{3,4})(?![\dA-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ%°]|[.,:]\d|[–-]\d)/g;
/** As much of the text on each side is looked at, in UTF-16 units. */
const beside = 24;

/** Whether it reads like a measure's, in an article that names a measure of this number. */
function readsLikeMeasure(number: number, before: string, after: string): boolean {
  if (otherThing.test(before) || roomBehind.test(after)) return false;
  // Three digits are most often an amount; four without a comma seldom are, but for round ones.
  const isLong = number > 999 && number % 1000 !== 0;
  const isCounted = countedBefore.test(before) || (counted.test(after) && !does.test(after));
  if (isLong && (!isCounted || /^\s?[號号番]/.test(after))) return true;
  return (done.test(before) && ends.test(after)) || (acts.test(before) && does.test(after));
}

/**
 * The lone numbers of a text that read like measures; years are left out.
 * @param named the article's measures by number; null where two have the same.
 */
export function knownNumbers(text: string, named: ReadonlyMap<number, WrittenMeasure | null>): WrittenMeasure[] {
  const found: WrittenMeasure[] = [];
  for (const { 0: digits, index: start } of text.matchAll(lone)) {
    const number = Number(digits);
    const known = named.get(number);
    if (!known || (number >= 1990 && number <= 2039)) continue;
    const end = start + digits.length;
    const before = text.slice(Math.max(0, start - beside), start);
    if (!readsLikeMeasure(number, before, text.slice(end, end + beside))) continue;
    const { first: _, ...head } = known;
    found.push({ ...head, start, end });
  }
  return found;
}
