/**
 * Numbers of measures that the article names in full elsewhere: "Alvarado said 1217 had a year of commas behind it".
 */
import { isJoined, isOtherThing, loneNumbers, readsLikeMeasure } from './lone-numbers';
import type { WrittenMeasure } from './scan';

/**
 * The lone numbers of a text that read like measures, or stand in a list with one that does.
 * @param named the article's measures by number; null where two have the same.
 */
export function knownNumbers(text: string, named: ReadonlyMap<number, WrittenMeasure | null>): WrittenMeasure[] {
  const found: WrittenMeasure[] = [];
  let last: { taken: boolean; isOther: boolean; measure: WrittenMeasure } | undefined;
  for (const lone of loneNumbers(text)) {
    const known = named.get(lone.number);
    if (!known) continue;
    const { start, end } = lone;
    const { sharesHeadOf: _, ...head } = known;
    const measure: WrittenMeasure = { ...head, start, end };
    const beside = last && isJoined(text, last.measure.end, start) ? last : undefined;
    // "Room 1217 or 1300"
    const isOther = isOtherThing(lone) || beside?.isOther === true;
    const taken = !isOther && (beside !== undefined || readsLikeMeasure(lone));
    if (taken && beside?.taken === false) found.push(beside.measure);
    if (taken) found.push(measure);
    last = { taken, isOther, measure };
  }
  return found;
}
