/** Whom an ask is to reach: the official that it names, else the reader's own in the jurisdiction that decides. */
import { contactsOf } from '../cards/contacts';
import { officeLine } from '../cards/official-card';
import type { Reach } from '../cards/content';
import type { MyEntries } from '../cards/my-entries';
import { findDetails, findPerson, tenureIn } from '../cards/records';
import { officeOn } from '../districts/terms';
import type { IsoDate } from '../identifiers';
import type { LoadedRelease } from '../release/release';
import type { OpenAsk } from './asks';

export type Target = MyEntries['officials'][number];

/** The reader's own officials of one level. */
type Officials = Pick<MyEntries, 'group'> & { officials: readonly Target[] };

/** The reader's own officials who decide in `us`, a state, or a place within one: nobody of another state's. */
export function officialsFor(jurisdiction: string, entries: readonly Officials[]): Target[] {
  const [home, place] = jurisdiction.split('/');
  const group =
    home === 'us' ? 'congress' : place === undefined ? 'legislature' : place.endsWith('-county') ? 'county' : 'city';
  return officialsOf(group, entries).filter(({ office }) => office.jurisdiction === jurisdiction);
}

const officialsOf = (group: MyEntries['group'], entries: readonly Officials[]): readonly Target[] =>
  entries.find((entry) => entry.group === group)?.officials ?? [];

const chambers: Readonly<Record<string, string>> = {
  'us-senator': 'senate',
  'us-representative': 'house',
  'us-delegate': 'house',
  'state-senator': 'senate',
  'state-representative': 'house',
};

/**
 * Whom of the reader's own to call or write to about a measure: those on the committee that has it, then those of the
 * chamber that has it, then the others who have a vote. Once both chambers have passed it, the governor.
 */
export function peopleFor({ jurisdiction, chamber, committee }: Reach, entries: readonly Officials[]): Target[] {
  if (chamber === 'governor') {
    const isTheirs = ({ office }: Target) => office.role === 'governor' && office.jurisdiction === jurisdiction;
    return officialsOf('statewide', entries).filter(isTheirs);
  }
  const onCommittee = new Set(committee?.members.map(({ id }) => id));
  const rank = ({ id, office }: Target) =>
    onCommittee.has(id) ? 0 : chamber === undefined || chambers[office.role] === chamber ? 1 : 2;
  return officialsFor(jurisdiction, entries).sort((a, b) => rank(a) - rank(b));
}

/** Nobody where the reader has chosen no district and the ask names nobody. */
export function targetsOf(
  { official, audience }: Pick<OpenAsk, 'official' | 'audience'>,
  entries: readonly MyEntries[],
  release: LoadedRelease,
  today: IsoDate,
): Target[] {
  if (official === undefined) return officialsFor(audience.jurisdiction, entries);
  const found = findPerson(release, official);
  const office = found && officeOn(found.record, today);
  if (!found || !office) return [];
  const { unconfirmed } = tenureIn(release, found, today);
  const details = findDetails(release, official);
  const contacts = details ? contactsOf(details, release, today, unconfirmed) : [];
  const { name, family } = found.record;
  return [{ id: official, name, family, office: officeLine(office), contacts, ...(unconfirmed && { unconfirmed }) }];
}
