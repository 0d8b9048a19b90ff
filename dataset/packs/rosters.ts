/** The `roster` part of each pack: what spotting needs. */
import type { RosterFile } from '../../engine/release/packs';
import type { EarlierOffice } from '../sources/earlier-offices';
import { withEarlierOffices } from './earlier-offices';
import type { Inputs } from './inputs';
import { knownVariants } from './known-variants';
import type { Report } from './report';
import { checkSeats } from './seats';
import { SourceList } from './source-list';
import { congressLegislators, openStates, statewideOfficers } from './known-sources';
import { statePeople } from './state-people';
import { inExecutiveOffice, toUsPerson } from './us-people';
import { waBands } from './wa-bands';
import { localPeople, statewidePeople } from './wa-people';

function finish(
  pack: string,
  people: RosterFile['people'],
  earlier: readonly EarlierOffice[],
  sources: SourceList,
  report: Report,
  more: Pick<RosterFile, 'bands' | 'places'> = {},
): RosterFile {
  // What is old vouches for no day.
  const { asOf, sources: used } = sources;
  const everyone = withEarlierOffices(people, earlier, sources);
  const roster: RosterFile = {
    schema: 1,
    pack,
    asOf,
    sources: used,
    people: everyone.sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...more,
  };
  checkSeats(roster);
  report.count(pack, 'people', roster.people.length);
  report.count(
    pack,
    'former offices kept',
    roster.people.reduce((sum, person) => sum + person.offices.length - 1, 0),
  );
  if (earlier.length > 0) report.count(pack, '… added or mended from our own list of earlier offices', earlier.length);
  return roster;
}

export function usRoster({ congress, earlierOffices, manifest }: Inputs, report: Report): RosterFile {
  const sources = new SourceList();
  sources.use(congressLegislators(manifest));
  const executive = congress.executive.filter((person) => inExecutiveOffice(person, manifest.retrieved));
  for (const person of congress.executive)
    if (!executive.includes(person))
      report.drop('us', 'president or vice-president of the past', `${person.name.first} ${person.name.last}`);
  const people = [...congress.legislators, ...executive].map(toUsPerson);
  for (const { name, offices } of people) {
    const end = offices[0]?.end;
    if (end && end < manifest.retrieved)
      report.note(
        'us',
        `${name}: kept, though the last known term ended on ${end}; the successor is not in the source`,
      );
  }
  report.note('us', 'the executive is the president and the vice-president; no source here has the cabinet');
  return finish('us', people, earlierOffices.us, sources, report);
}

export function waRoster({ wa, earlierOffices, manifest }: Inputs, report: Report): RosterFile {
  const sources = new SourceList();
  sources.use(openStates(manifest, 'openstates/wa/'));
  const people = statePeople('wa', [...wa.people, ...wa.mayors], manifest.retrieved, report);
  const officers = statewidePeople(wa.statewide, people, sources.use(statewideOfficers(manifest)), report);
  const missing = (
    ['lands-commissioner', 'treasurer', 'auditor', 'superintendent', 'insurance-commissioner'] as const
  ).filter((role) => ![...people, ...officers].some((person) => person.offices[0]?.role === role));
  for (const role of missing) report.note('wa', `no source here names the ${role}, so the roster has none`);
  report.note('wa', `mayors are those that Open States has: ${wa.mayors.length} cities; councils are Spokane's alone`);
  report.note(
    'wa',
    'Spokane’s council and the county’s commissioners are as of January 2026; their terms are unknown but for two',
  );
  report.note('wa', '`places` are the districts at the centres of ZIP areas: a place may touch more');
  const local = localPeople(wa.local, sources, manifest.retrieved);
  return finish('wa', [...people, ...officers, ...local], earlierOffices.wa, sources, report, {
    bands: waBands(wa.sessions.map(({ bills }) => bills)),
    places: wa.places,
  });
}

export function stateRoster(state: string, { states, earlierOffices, manifest }: Inputs, report: Report): RosterFile {
  if (state === 'id') report.note('id', 'Open States has no treasurer, controller or superintendent of Idaho');
  const sources = new SourceList();
  sources.use(openStates(manifest, 'all-states-legislature-executive'));
  const people = statePeople(state, states.get(state) ?? [], manifest.retrieved, report);
  return finish(state, people, state === 'id' ? earlierOffices.id : [], sources, report);
}

/** Ids with known variants that no roster has: a variant for nobody is a mistake in our own list. */
export function strayVariants(rosters: readonly RosterFile[]): string[] {
  const ids = new Set(rosters.flatMap((roster) => roster.people.map((person) => person.id)));
  return Object.keys(knownVariants).filter((id) => !ids.has(id));
}
