/** What somebody who reads a story comes to talk about: its bill, else one of their own officials in it, else its issue. */
import { measureLabel, parseMeasureKey } from '../../engine/cards/measure-key';
import type { MentionKey } from '../../engine/identifiers';
import type { Start } from '../act/sheet/sheet-facts';

/**
 * @param named keys of the page, in its order.
 * @param mine the reader's own officials.
 * @param issue the story's issue in the reader's language, where its words tell one.
 */
export function storyStart(named: readonly MentionKey[], mine: ReadonlySet<MentionKey>, issue?: string): Start {
  const measures = named.flatMap((key) => parseMeasureKey(key) ?? []);
  const bills = measures.filter(({ ballot }) => !ballot);
  const [measure] = [...bills, ...measures];
  if (measure) {
    return { topic: measure.key, label: measureLabel(measure), ...(bills.length > 1 && { isOneOfSeveral: true }) };
  }
  const official = named.find((key) => mine.has(key));
  return { ...(official !== undefined && { official }), ...(issue !== undefined && { label: issue }) };
}
