/** What lists call an official or a measure. */
import type { MentionKey } from '../identifiers';
import type { RosterFile } from '../release/packs';
import { measureLabel, parseMeasureKey } from './measure-key';

/** The name or number behind a key; the key itself where the rosters do not know it. */
export function nameOf(key: MentionKey, rosters: readonly RosterFile[]): string {
  const measure = parseMeasureKey(key);
  if (measure) return measureLabel(measure);
  for (const { people } of rosters) {
    const person = people.find(({ id, otherIds }) => id === key || otherIds?.includes(key));
    if (person) return person.name;
  }
  return key;
}
