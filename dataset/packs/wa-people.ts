/** Washington beyond its legislature: statewide officers, Spokane's council, Spokane County's commissioners. */
import type { Office, OfficeRole, RosterPerson, Source } from '../../engine/release/packs';
import { termEnd, type LocalFile, type LocalOfficial } from '../sources/spokane-local';
import type { StatewideOfficer } from '../sources/wa-statewide';
import type { Report } from './report';
import type { SourceList } from './source-list';
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
      report.drop('wa', `statewide office that we do not cover: ${officer.office}`, officer.name);
      continue;
    }
    if (held.has(role)) continue;
    const party = role === 'superintendent' ? undefined : parties[officer.party];
    people.push({
      id: `civic/wa/statewide/${slug(officer.name)}`,
      name: officer.name,
      ...split(officer.name),
      offices: [{ role, jurisdiction: 'wa', ...(party && { party }), start: String(officer.start_year) }],
      ...source,
    });
  }
  return people;
}

/** "https://… (The Center Square, Jan 2026)" → a source; undefined for anything that is no address. */
export function newsSource(reference: string, retrieved: string): Source | undefined {
  const [, url, about] = reference.match(/^(https:\/\/\S+) \((.+)\)$/) ?? [];
  if (!url || !about) return undefined;
  const contentDate = about.match(/\d{4}-\d{2}-\d{2}/)?.[0];
  return { publisher: about.replace(/, [^,]+$/, ''), url, retrieved, ...(contentDate && { contentDate }) };
}

function localPerson(
  official: LocalOfficial,
  place: string,
  role: OfficeRole,
  end: string | undefined,
  sources: SourceList,
  retrieved: string,
): RosterPerson {
  const district = official.district.match(/^District (\d+)$/)?.[1];
  const source = official.sources.flatMap((reference) => newsSource(reference, retrieved) ?? [])[0];
  const office: Office = {
    role,
    jurisdiction: `wa/${place}`,
    ...(district && { district }),
    ...(official.party && { party: official.party }),
    ...(end && { end }),
  };
  return {
    id: localId(official, place),
    name: official.name,
    ...split(official.name),
    offices: [office],
    ...(source && sources.use(source)),
  };
}

export const localId = (official: LocalOfficial, place: string): string => `civic/wa/${place}/${slug(official.name)}`;

export function localPeople(local: LocalFile, sources: SourceList, retrieved: string): RosterPerson[] {
  const end = (official: LocalOfficial) => termEnd(local.notes, split(official.name).family);
  return [
    ...local.spokaneCityCouncil.map((official) => {
      const role = official.role === 'Council President' ? 'council-president' : 'council-member';
      return localPerson(official, 'spokane', role, end(official), sources, retrieved);
    }),
    ...local.spokaneCountyCommissioners.map((official) =>
      localPerson(official, 'spokane-county', 'county-commissioner', end(official), sources, retrieved),
    ),
  ];
}
