/** The `roster` part of each pack: what spotting needs. */
import { jurisdictionOf } from '../../engine/jurisdictions';
import type { OfficeRole, RosterFile, RosterPerson } from '../../engine/release/packs';
import { sourcesOf } from '../jurisdictions';
import type { EarlierOffice } from '../sources/earlier-offices';
import type { ListedBody } from '../sources/local-bodies';
import type { OwnPerson } from '../sources/own-people';
import { BuildProblem } from '../sources/snapshot';
import { withEarlierOffices } from './earlier-offices';
import { formerOfficials } from './former-officials';
import type { Inputs, StateInFull } from './inputs';
import { knownVariants } from './known-variants';
import { heldOn } from './offices';
import type { Report } from './report';
import { checkSeats } from './seats';
import { SourceList } from './source-list';
import { congressLegislators, openStates, statewideOfficers } from './known-sources';
import { statePeople } from './state-people';
import { inExecutiveOffice, toUsPerson } from './us-people';
import { statewidePeople } from './statewide-people';

interface Lists {
  bodies: readonly ListedBody[];
  earlier: readonly EarlierOffice[];
  former: readonly RosterPerson[];
  own: readonly OwnPerson[];
}

/** Everybody once: who is in office first, then the people of our own list, then those who left. */
function everybody(people: readonly RosterPerson[], { former, own }: Lists, sources: SourceList): RosterPerson[] {
  const known = new Set(people.map(({ id }) => id));
  const twice = own.find(({ person }) => known.has(person.id));
  if (twice) throw new BuildProblem(`The list of own people has ${twice.person.name}, whom the sources have.`);
  const added = own.map(({ person, source }): RosterPerson => ({ ...person, ...sources.use(source) }));
  for (const { id } of added) known.add(id);
  return [...people, ...added, ...former.filter(({ id }) => !known.has(id))];
}

function finish(
  pack: string,
  people: RosterFile['people'],
  lists: Lists,
  sources: SourceList,
  today: string,
  report: Report,
  more: Pick<RosterFile, 'places'> = {},
): RosterFile {
  const { bodies, earlier } = lists;
  checkSeats(pack, people, today, report);
  // What is old vouches for no day.
  const { asOf, sources: used } = sources;
  const everyone = withEarlierOffices(everybody(people, lists, sources), earlier, sources);
  const roster: RosterFile = {
    schema: 1,
    pack,
    asOf,
    sources: used,
    people: everyone.sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...more,
    ...(bodies.length > 0 && { bodies: bodies.map(({ source, ...body }) => ({ ...body, ...sources.use(source) })) }),
  };
  report.count(pack, 'people', roster.people.length);
  const inOffice = roster.people.filter(({ offices: [newest] }) => newest && heldOn(newest, today)).length;
  report.count(pack, '… of whom are former officials', roster.people.length - inOffice);
  report.count(
    pack,
    'former offices kept',
    roster.people.reduce((sum, person) => sum + person.offices.length - 1, 0),
  );
  if (earlier.length > 0) report.count(pack, '… added or mended from our own list of earlier offices', earlier.length);
  return roster;
}

/** What our own lists and the archive of those who left add to a pack. */
function listsOf(pack: string, { bodies, earlierOffices, own, retired, today }: Inputs, report: Report): Lists {
  const former = formerOfficials(pack, retired.get(pack) ?? [], today, report);
  return { bodies: bodies[pack] ?? [], earlier: earlierOffices[pack] ?? [], own: own.get(pack) ?? [], former };
}

export function usRoster(inputs: Inputs, report: Report): RosterFile {
  const { congress, manifest, today } = inputs;
  const sources = new SourceList();
  sources.use(congressLegislators(manifest));
  const executive = congress.executive.filter((person) => inExecutiveOffice(person, today));
  for (const person of congress.executive)
    if (!executive.includes(person))
      report.drop('us', 'president or vice-president of the past', `${person.name.first} ${person.name.last}`);
  const people = [...congress.legislators, ...executive].map(toUsPerson);
  for (const { name, offices } of people) {
    const end = offices[0]?.end;
    if (end && end < today)
      report.note(
        'us',
        `${name}: kept, though the last known term ended on ${end}; the successor is not in the source`,
      );
  }
  report.note('us', 'the executive is the president and the vice-president; no source here has the cabinet');
  return finish('us', people, listsOf('us', inputs, report), sources, today, report);
}

/** Which statewide offices nobody holds, as far as the sources and our own list tell. */
const missingOffices = (pack: string, people: readonly RosterPerson[]): OfficeRole[] =>
  (jurisdictionOf(pack)?.statewide ?? []).filter(
    (role) => !people.some(({ offices: [newest] }) => newest?.role === role),
  );

/** Everybody of a state in full: its cities' mayors too, and officers whom Open States lacks. */
function peopleInFull(state: string, own: StateInFull, inputs: Inputs, sources: SourceList, report: Report) {
  const { manifest, today } = inputs;
  sources.use(openStates(manifest, `openstates/${state}/`));
  const people = statePeople(state, [...own.people, ...own.mayors], today, report);
  const inFull = sourcesOf(state)?.inFull;
  const elsewhere = inFull?.hasOfficers ? sources.use(statewideOfficers(manifest, state)) : {};
  const all = [...people, ...statewidePeople(state, own.statewide, people, elsewhere, report)];
  const listed = (inputs.own.get(state) ?? []).map(({ person }) => person);
  for (const role of missingOffices(state, [...all, ...listed]))
    report.note(state, `no source here names the ${role}, so the roster has none`);
  for (const note of inFull?.notes(own.mayors.length) ?? []) report.note(state, note);
  return all;
}

export function stateRoster(state: string, inputs: Inputs, report: Report): RosterFile {
  const { inFull, states, manifest, today } = inputs;
  const note = sourcesOf(state)?.note;
  if (note) report.note(state, note);
  const sources = new SourceList();
  const own = inFull.get(state);
  if (own) {
    const people = peopleInFull(state, own, inputs, sources, report);
    return finish(state, people, listsOf(state, inputs, report), sources, today, report, { places: own.places });
  }
  sources.use(openStates(manifest, 'all-states-legislature-executive'));
  const people = statePeople(state, states.get(state) ?? [], today, report);
  return finish(state, people, listsOf(state, inputs, report), sources, today, report);
}

/** Ids with known variants that no roster has: a variant for nobody is a mistake in our own list. */
export function strayVariants(rosters: readonly RosterFile[]): string[] {
  const ids = new Set(rosters.flatMap((roster) => roster.people.map((person) => person.id)));
  return Object.keys(knownVariants).filter((id) => !ids.has(id));
}
