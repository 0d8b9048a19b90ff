/** Open States people → roster entries of one state's pack. */
import type { Office, OfficeRole, RosterPerson } from '../../engine/release/packs';
import type { OpenStatesPerson, OpenStatesRole } from '../sources/open-states';
import { knownVariants, renamedAfter } from './known-variants';
import { otherNames, withoutNickname } from './names';
import { neighbours } from './neighbours';
import { heldOn, mergeOffices } from './offices';
import { mendTerms, vagueTerms } from './open-states-terms';
import type { Report } from './report';

/** The first day of the time for which former officials are kept. */
export const formerSince = '2019-01-01';

const roles: Readonly<Record<string, OfficeRole>> = {
  upper: 'state-senator',
  lower: 'state-representative',
  legislature: 'state-legislator',
  governor: 'governor',
  lt_governor: 'lieutenant-governor',
  'attorney general': 'attorney-general',
  'secretary of state': 'secretary-of-state',
  treasurer: 'treasurer',
  auditor: 'auditor',
  'chief election officer': 'chief-election-officer',
  mayor: 'mayor',
};

/** `…/state:wa/government` → `wa`; `…/state:wa/place:spokane_valley/government` → `wa/spokane-valley`. */
export function jurisdictionOf(id: string): string | undefined {
  const [, state, place] =
    id.match(
      /^ocd-jurisdiction\/country:us\/(?:state|district|territory):([a-z]{2})(?:\/place:([\w.~-]+))?\/government$/,
    ) ?? [];
  if (!state) return undefined;
  return place ? `${state}/${place.replace(/[^a-z0-9]+/g, '-')}` : state;
}

/** Upstream's records of legislatures begin on this day: for who sat there then it is no beginning. */
const recordsBegin = '2011-01-01';

function withTrueStart(office: Office): Office {
  const { start, ...rest } = office;
  return start === recordsBegin ? rest : office;
}

/** Offices that are filled without party labels, whatever the person's own party. */
const nonpartisan: ReadonlySet<OfficeRole> = new Set([
  'mayor',
  'superintendent',
  'council-president',
  'council-member',
]);

/** The office of a role; undefined for one that we do not cover. The party is today's: it is given to what is held then. */
export function stateOffice(role: OpenStatesRole, party: string | undefined, today: string): Office | undefined {
  const kind = roles[role.type];
  const jurisdiction = jurisdictionOf(role.jurisdiction);
  if (!kind || !jurisdiction) return undefined;
  const dates = { ...(role.start_date && { start: role.start_date }), ...(role.end_date && { end: role.end_date }) };
  return {
    role: kind,
    jurisdiction,
    ...(role.district !== undefined && kind !== 'mayor' && { district: String(role.district) }),
    // Upstream keeps one party per person, today's: nobody knows from it which party held a former office.
    ...(party && !nonpartisan.has(kind) && heldOn(dates, today) && { party }),
    ...dates,
  };
}

/**
 * One roster entry, or undefined (and a note in the report) where the person holds no office on that day.
 * Former offices of people in office stay: articles of that time name them.
 */
export function toRosterPerson(
  pack: string,
  person: OpenStatesPerson,
  today: string,
  report: Report,
): RosterPerson | undefined {
  const recorded = person.party?.[0]?.name;
  const party = recorded === 'Nonpartisan' ? undefined : recorded;
  const terms: Office[] = [];
  for (const role of person.roles) {
    const office = stateOffice(role, party, today);
    if (office) terms.push(office);
    else report.drop(pack, `role that we do not cover: ${role.type}`, person.name);
  }
  const near = neighbours.has(pack);
  // Close to home, who has just left is known as a former official.
  const isFormer = near && terms.some(({ end = '' }) => end >= formerSince);
  if (!terms.some((office) => heldOn(office, today)) && !isFormer) {
    report.drop(pack, 'person whose every office has ended', person.name);
    return undefined;
  }
  const { terms: mended, dropped } = mendTerms(terms, today);
  const offices = mergeOffices(mended, !near);
  const vague = near ? [] : vagueTerms(offices, today);
  for (const { role, end } of vague)
    report.drop(
      pack,
      'former term of little use: no beginning, or over for ten years (kept in wa and id)',
      `${person.name}, ${role} to ${end}`,
    );
  for (const { role, start, end } of dropped)
    report.drop(pack, 'former term that contradicts another', `${person.name}, ${role} ${start ?? '?'} to ${end}`);
  const { plain: name, nickname } = withoutNickname(person.name);
  const others = otherNames(name, [
    ...(person.other_names ?? []).map((other) => other.name),
    `${person.given_name} ${person.family_name}`,
  ]);
  const middle = person.middle_name ?? others.middle;
  const nicknames = [
    ...new Set([...(nickname ? [nickname] : []), ...(knownVariants[person.id] ?? []), ...others.nicknames]),
  ];
  const renamed = renamedAfter[person.id];
  return {
    id: person.id,
    name,
    given: person.given_name,
    family: person.family_name,
    ...(middle && { middle }),
    ...(person.suffix && { suffix: person.suffix }),
    ...(nicknames.length > 0 && { nicknames }),
    ...(others.aliases.length > 0 && { aliases: others.aliases }),
    ...(renamed && { renamedAfter: renamed }),
    offices: offices.filter((office) => !vague.includes(office)).map(withTrueStart),
  };
}

/** Offices that one person holds at a time. */
const singular: ReadonlySet<OfficeRole> = new Set([
  'governor',
  'lieutenant-governor',
  'attorney-general',
  'secretary-of-state',
  'treasurer',
  'auditor',
]);

/** Upstream now and then has one officer twice, under two given names: the second record becomes the first one's alias. */
function onceEach(pack: string, people: readonly RosterPerson[], report: Report): RosterPerson[] {
  const seen = new Map<string, RosterPerson>();
  const once: RosterPerson[] = [];
  for (const person of people) {
    const [office] = person.offices;
    const key =
      office && singular.has(office.role) ? `${office.role} ${office.jurisdiction} ${person.family}` : person.id;
    const first = seen.get(key);
    if (first) {
      first.aliases = [...(first.aliases ?? []), person.name];
      report.drop(pack, 'second record of the same officer', person.name);
      continue;
    }
    seen.set(key, person);
    once.push(person);
  }
  return once;
}

/** All people of a state in office, by id. */
export function statePeople(
  pack: string,
  people: readonly OpenStatesPerson[],
  today: string,
  report: Report,
): RosterPerson[] {
  const found = people
    .flatMap((person) => toRosterPerson(pack, person, today, report) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return onceEach(pack, found, report);
}
