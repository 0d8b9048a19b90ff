/**
 * People who left office since 2019, as former officials: articles of their time name them, and their names keep from
 * being taken for somebody else's. Only what was held since 2019 and what came before it in one line.
 */
import type { Office, RosterPerson } from '../../engine/release/packs';
import type { OpenStatesPerson, OpenStatesRole } from '../sources/open-states';
import { knownVariants } from './known-variants';
import { otherNames, withoutNickname } from './names';
import { mergeOffices } from './offices';
import { mendTerms } from './open-states-terms';
import type { Report } from './report';
import { formerSince, stateOffice } from './state-people';
import { states } from '../../engine/jurisdictions/states';

/** Open States names senators' districts by the state. */
const stateCodes = new Map(states.map(({ state, name }) => [name, state]));
const delegates = new Set(['as', 'dc', 'gu', 'mp', 'pr', 'vi']);

/** "WA-5", "AK-AL" for the House; "Nebraska" for the Senate. */
function congressOffice(role: OpenStatesRole): Office | undefined {
  const district = String(role.district ?? '');
  const dates = { ...(role.start_date && { start: role.start_date }), ...(role.end_date && { end: role.end_date }) };
  if (role.type === 'upper') {
    const state = stateCodes.get(district) ?? (/^[A-Z]{2}$/.test(district) ? district.toLowerCase() : undefined);
    return state ? { role: 'us-senator', jurisdiction: 'us', state, ...dates } : undefined;
  }
  const [, place, number] = /^([A-Z]{2})-(\d+|AL)$/.exec(district) ?? [];
  if (role.type !== 'lower' || !place || !number) return undefined;
  const state = place.toLowerCase();
  return {
    role: delegates.has(state) ? 'us-delegate' : 'us-representative',
    jurisdiction: 'us',
    state,
    district: /^(?:AL|0)$/.test(number) ? 'At-Large' : number,
    ...dates,
  };
}

const officeOf = (pack: string, role: OpenStatesRole): Office | undefined =>
  pack === 'us' ? congressOffice(role) : stateOffice(role, undefined, formerSince);

/** The same term twice, now to the day and now to the next: the shorter one goes. */
function withoutContained(terms: readonly Office[]): Office[] {
  const inside = (a: Office, b: Office) =>
    a !== b &&
    a.role === b.role &&
    a.state === b.state &&
    a.district === b.district &&
    (b.start ?? '') <= (a.start ?? '') &&
    (a.end ?? '9999') <= (b.end ?? '9999') &&
    ((b.start ?? '') !== (a.start ?? '') || a.end !== b.end || terms.indexOf(a) > terms.indexOf(b));
  return terms.filter((term) => !terms.some((other) => inside(term, other)));
}

function idOf(pack: string, person: OpenStatesPerson): string {
  const bioguide = (person.other_identifiers ?? []).find(({ scheme }) => scheme === 'bioguide')?.identifier;
  return pack === 'us' && bioguide ? `bioguide/${bioguide}` : person.id;
}

/** The retired people of a pack, as far as they held an office of ours since 2019. */
export function formerOfficials(
  pack: string,
  people: readonly OpenStatesPerson[],
  today: string,
  report: Report,
): RosterPerson[] {
  return people.flatMap((person): RosterPerson[] => {
    const terms = person.roles.flatMap((role) => officeOf(pack, role) ?? []);
    const ended = withoutContained(terms).filter(({ end }) => end !== undefined);
    if (ended.some(({ end = '' }) => end >= today)) {
      report.drop(pack, 'former official whose recorded term has not ended', person.name);
      return [];
    }
    const offices = mergeOffices(mendTerms(ended, today).terms).filter(({ end = '' }) => end >= formerSince);
    const party = person.party?.map(({ name }) => name).find((name) => name !== 'Nonpartisan');
    const [newest] = offices;
    if (!newest) return [];
    const { plain: name, nickname } = withoutNickname(person.name);
    const others = otherNames(name, [
      ...(person.other_names ?? []).map((other) => other.name),
      `${person.given_name} ${person.family_name}`,
    ]);
    const id = idOf(pack, person);
    const nicknames = [
      ...new Set([...(nickname ? [nickname] : []), ...(knownVariants[id] ?? []), ...others.nicknames]),
    ];
    const aliases = others.aliases.filter((alias) => alias !== `${person.given_name} ${person.family_name}`);
    return [
      {
        id,
        name,
        given: person.given_name,
        family: person.family_name,
        ...(person.suffix && { suffix: person.suffix }),
        ...(nicknames.length > 0 && { nicknames }),
        ...(aliases.length > 0 && { aliases: aliases.slice(0, 3) }),
        // Upstream keeps one party per person, that of the last office.
        offices: offices.map((office, at) =>
          at === 0 && party && office.role !== 'mayor' ? { ...office, party: parties[party] ?? party } : office,
        ),
      },
    ];
  });
}

const parties: Readonly<Record<string, string>> = { Democrat: 'Democratic' };
