/** The ways to an office, for holders of whom no source tells how to reach them. */
import type { ContactOffice, OfficialDetails, RosterPerson } from '../../engine/release/packs';
import type { OfficeContact } from '../sources/office-contacts';
import { heldOn } from './offices';
import type { SourceList } from './source-list';

const isReached = ({ email, contactForm, offices = [] }: OfficialDetails): boolean =>
  email !== undefined || contactForm !== undefined || offices.some(({ phone }) => phone !== undefined);

function officesOf({ call, address }: OfficeContact): ContactOffice[] {
  if (!call && !address) return [];
  return [{ kind: call?.kind ?? 'other', ...(address && { address }), ...(call && { phone: call.phone }) }];
}

/**
 * Details of everybody, with the office's own telephone, address, form and page for those in office of whom neither telephone,
 * e-mail nor form is known. What is known of the person stays.
 */
export function withOfficeContacts(
  details: readonly OfficialDetails[],
  people: readonly RosterPerson[],
  list: readonly OfficeContact[],
  today: string,
  sources: SourceList,
): OfficialDetails[] {
  const known = new Map(details.map((one) => [one.id, one]));
  const filled = people.flatMap(({ id, offices: [newest] }): OfficialDetails[] => {
    const before = known.get(id);
    if (!newest || !heldOn(newest, today) || (before && isReached(before))) return [];
    const found = list.find(({ office }) => office.role === newest.role && office.jurisdiction === newest.jurisdiction);
    if (!found) return [];
    const { form, page } = found;
    const offices = officesOf(found);
    return [
      {
        ...(page && { page }),
        ...before,
        id,
        ...(offices.length > 0 && { offices }),
        ...(form && { contactForm: form }),
        ...sources.use(found.source),
      },
    ];
  });
  const changed = new Set(filled.map(({ id }) => id));
  return [...details.filter(({ id }) => !changed.has(id)), ...filled];
}
