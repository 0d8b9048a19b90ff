/** A state's statewide officers, as far as Open States lacks them. */
import type { OfficeRole, RosterPerson } from '../../engine/release/packs';
import type { StatewideOfficer } from '../sources/statewide';
import type { Report } from './report';
import { slug } from './us-people';

const statewide: Readonly<Record<string, OfficeRole>> = {
  Governor: 'governor',
  'Lt. Governor': 'lieutenant-governor',
  'Attorney General': 'attorney-general',
  'Secretary of State': 'secretary-of-state',
  Treasurer: 'treasurer',
  Auditor: 'auditor',
  'Superintendent of Public Instruction': 'superintendent',
  'Insurance Commissioner': 'insurance-commissioner',
};
const parties: Readonly<Record<string, string>> = { D: 'Democratic', R: 'Republican' };

/** Given name and surname of a two-word name. */
function split(name: string): { given: string; family: string } {
  const [given = name, ...rest] = name.split(' ');
  return { given, family: rest.join(' ') || given };
}

/** The officers whose office nobody in `known` holds. */
export function statewidePeople(
  state: string,
  officers: readonly StatewideOfficer[],
  known: readonly RosterPerson[],
  source: { source?: number },
  report: Report,
): RosterPerson[] {
  const held = new Set(known.flatMap((person) => person.offices[0]?.role ?? []));
  const people: RosterPerson[] = [];
  for (const officer of officers) {
    const role = statewide[officer.office];
    if (!role) {
      report.drop(state, `statewide office that we do not cover: ${officer.office}`, officer.name);
      continue;
    }
    if (held.has(role)) continue;
    const party = role === 'superintendent' ? undefined : parties[officer.party];
    people.push({
      id: `civic/${state}/statewide/${slug(officer.name)}`,
      name: officer.name,
      ...split(officer.name),
      offices: [{ role, jurisdiction: state, ...(party && { party }), start: String(officer.start_year) }],
      ...source,
    });
  }
  return people;
}
