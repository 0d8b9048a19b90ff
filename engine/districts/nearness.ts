/** Which of the reader's officials are nearest to a story: those of the level that it is about. */
import { parseMeasureKey } from '../cards/measure-key';
import type { MentionKey } from '../identifiers';
import type { OfficeRole } from '../release/packs';
import { groupOf, type OfficialGroup } from './my-officials';

/**
 * The level of the first measure that the story names, else of the first official; undefined where neither tells.
 * @param roleOf today's office of an official that the story names.
 */
export function storyLevel(
  keys: readonly MentionKey[],
  roleOf: (key: MentionKey) => OfficeRole | undefined,
): OfficialGroup | undefined {
  for (const key of keys) {
    const measure = parseMeasureKey(key);
    if (measure) return measure.pack === 'us' ? 'congress' : 'legislature';
  }
  for (const key of keys) {
    const role = roleOf(key);
    const group = role && groupOf[role];
    if (group) return group;
  }
  return undefined;
}

/** That level first, the others in their order: from the city outwards. */
export const nearestFirst = <Group extends { group: OfficialGroup }>(
  groups: readonly Group[],
  level: OfficialGroup | undefined,
): Group[] => [...groups.filter(({ group }) => group === level), ...groups.filter(({ group }) => group !== level)];
