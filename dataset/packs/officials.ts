/** The `officials` part of each pack: what a card adds about a person. */
import type { OfficialDetails, OfficialsFile, RosterFile } from '../../engine/release/packs';
import { sourcesOf } from '../jurisdictions';
import type { CongressPerson } from '../sources/congress-legislators';
import type { OpenStatesCommittee, OpenStatesPerson } from '../sources/open-states';
import type { OwnPerson } from '../sources/own-people';
import { districtOffice, emailOrForm, httpsOnly, stateOffices, type Detail } from './contacts';
import type { Inputs, StateInFull } from './inputs';
import { withOfficeContacts } from './office-contacts';
import { congressLegislators, openStates } from './known-sources';
import { neighbours } from './neighbours';
import type { Report } from './report';
import { SourceList } from './source-list';
import { congressId } from './us-people';

const detailFor = (state: string | undefined): Detail => (neighbours.has(state ?? '') ? 'full' : 'phone');

/** Only people of the roster, and only those of whom there is something to say. */
function finish(
  roster: RosterFile,
  details: readonly OfficialDetails[],
  { officeContacts, own, today }: Inputs,
  sources: SourceList,
  report: Report,
): OfficialsFile {
  const known = new Set(roster.people.map((person) => person.id));
  // A page on how to reach one office vouches for no day of the others.
  const { asOf } = sources;
  const all = [...details, ...ownDetails(own.get(roster.pack), sources)];
  const everyone = withOfficeContacts(all, roster.people, officeContacts[roster.pack] ?? [], today, sources);
  const officials = everyone
    .filter(({ id, source: _, ...rest }) => known.has(id) && Object.keys(rest).length > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  report.count(roster.pack, 'people with contacts', officials.length);
  const reachable = officials.filter(({ email, contactForm, offices }) => email || contactForm || offices).length;
  report.count(roster.pack, '… of whom a phone, e-mail or form is known', reachable);
  return { schema: 1, pack: roster.pack, asOf, sources: sources.sources, officials };
}

export function usOfficials(inputs: Inputs, roster: RosterFile, report: Report): OfficialsFile {
  const { congress, manifest } = inputs;
  const sources = new SourceList();
  sources.use(congressLegislators(manifest));
  const committees = new Map<string, NonNullable<OfficialDetails['committees']>>();
  for (const { name, thomas_id } of congress.committees)
    for (const { bioguide, title } of congress.membership[thomas_id] ?? []) {
      const entry = { name, ...(title && { role: title }) };
      committees.set(bioguide, [...(committees.get(bioguide) ?? []), entry]);
    }
  const atHome = new Map(congress.offices.map(({ id, offices }) => [id.bioguide, offices]));
  const toDetails = (person: CongressPerson): OfficialDetails => {
    const { address, phone, url, state, contact_form: form } = person.terms.at(-1) ?? {};
    const detail = detailFor(state?.toLowerCase());
    const bioguide = person.id.bioguide ?? '';
    const page = httpsOnly(url);
    const contactForm = httpsOnly(form);
    const memberships = committees.get(bioguide);
    const offices = [
      ...(phone ? [{ kind: 'capitol' as const, ...(detail === 'full' && address && { address }), phone }] : []),
      // An office that nobody can call or write to is of no use to a reader.
      ...(atHome.get(bioguide) ?? [])
        .map((office) => districtOffice(office, detail))
        .filter((office) => office.phone ?? office.address),
    ];
    return {
      id: congressId(person),
      ...(offices.length > 0 && { offices }),
      ...(page && { page }),
      ...(contactForm && { contactForm }),
      ...(memberships && { committees: memberships }),
    };
  };
  return finish(roster, congress.legislators.map(toDetails), inputs, sources, report);
}

function stateDetails(person: OpenStatesPerson, detail: Detail, memberPage?: string): OfficialDetails {
  const links = (person.links ?? []).flatMap(({ url }) => httpsOnly(url) ?? []);
  // The legislature's own page rather than the caucus's.
  const page = links.find((url) => memberPage !== undefined && url.startsWith(memberPage)) ?? links[0];
  const contact = emailOrForm(person.email);
  const offices = stateOffices(person, detail);
  return {
    id: person.id,
    ...(contact.email && { email: contact.email }),
    ...(offices.length > 0 && { offices }),
    ...(page && { page }),
    ...(contact.contactForm && { contactForm: contact.contactForm }),
  };
}

const chambers: Readonly<Record<string, string>> = { lower: 'House', upper: 'Senate' };

/** Person → committees: "House Appropriations", "Senate Ways & Means"; joint ones by their name alone. */
function committeesBy(pack: string, committees: readonly OpenStatesCommittee[], report: Report) {
  const byPerson = new Map<string, NonNullable<OfficialDetails['committees']>>();
  for (const { name, chamber, members } of committees)
    for (const { person_id: id, role, name: printed } of members) {
      if (!id) {
        report.drop(pack, 'committee member whom the source does not identify', `${printed} (${name})`);
        continue;
      }
      const prefix = chambers[chamber ?? ''];
      const entry = { name: prefix ? `${prefix} ${name}` : name, ...(role !== 'member' && { role }) };
      byPerson.set(id, [...(byPerson.get(id) ?? []), entry]);
    }
  return byPerson;
}

/** How to reach the people of our own lists, each with the page that says so. */
function ownDetails(people: readonly OwnPerson[] | undefined, sources: SourceList): OfficialDetails[] {
  return (people ?? []).flatMap(({ person, contact }): OfficialDetails[] => {
    if (!contact) return [];
    const { email, phone, page, source } = contact;
    const offices = phone ? [{ kind: 'other' as const, phone }] : undefined;
    const known = { ...(email && { email }), ...(offices && { offices }), ...(page && { page }) };
    return [{ id: person.id, ...known, ...sources.use(source) }];
  });
}

/** A state in full: members with their committees, mayors, and whom our own list has. */
function inFullOfficials(
  inputs: Inputs,
  { people, mayors, committees }: StateInFull,
  roster: RosterFile,
  report: Report,
): OfficialsFile {
  const { manifest } = inputs;
  const { pack } = roster;
  const sources = new SourceList();
  sources.use(openStates(manifest, `openstates/${pack}/`));
  const byPerson = committeesBy(pack, committees, report);
  const memberPage = sourcesOf(pack)?.inFull?.memberPage;
  const details = [...people, ...mayors].map((person): OfficialDetails => {
    const memberships = byPerson.get(person.id);
    return {
      ...stateDetails(person, 'full', memberPage),
      ...(memberships && { committees: memberships }),
    };
  });
  return finish(roster, details, inputs, sources, report);
}

export function stateOfficials(inputs: Inputs, roster: RosterFile, report: Report): OfficialsFile {
  const { states, manifest, inFull } = inputs;
  const all = inFull.get(roster.pack);
  if (all) return inFullOfficials(inputs, all, roster, report);
  const sources = new SourceList();
  sources.use(openStates(manifest, 'all-states-legislature-executive'));
  const people = (states.get(roster.pack) ?? []).map((person) => {
    const detail = detailFor(roster.pack);
    if (detail === 'full') return stateDetails(person, detail);
    const { page, ...short } = stateDetails(person, detail);
    return { ...short, ...(page && !(short.email && short.offices) && { page }) };
  });
  return finish(roster, people, inputs, sources, report);
}
