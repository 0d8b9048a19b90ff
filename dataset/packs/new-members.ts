/** Ids in the Washington Legislature's services for members whom the crosswalk does not have yet. */
import type { WaMember } from '../clients/washington/files';
import type { OpenStatesPerson } from '../sources/open-states';

const chambers: Readonly<Record<string, WaMember['chamber']>> = { lower: 'house', upper: 'senate' };

/**
 * Ids in the Legislature's services for people whom the crosswalk does not have yet (new members): the one member of
 * that surname in that chamber and district.
 */
export function withNewMembers(
  known: ReadonlyMap<string, number>,
  people: readonly OpenStatesPerson[],
  members: readonly WaMember[],
  today: string,
): Map<string, number> {
  const ids = new Map(known);
  const taken = new Set(known.values());
  for (const person of people) {
    if (ids.has(person.id)) continue;
    const role = person.roles.find(({ type, end_date: end }) => type in chambers && (!end || end >= today));
    const found = members.filter(
      ({ id, family, chamber, district }) =>
        !taken.has(id) &&
        family === person.family_name &&
        chamber === chambers[role?.type ?? ''] &&
        district === String(role?.district),
    );
    if (found.length === 1 && found[0]) ids.set(person.id, found[0].id);
  }
  return ids;
}
