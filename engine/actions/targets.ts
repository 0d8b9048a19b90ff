/** Whom an ask is to reach: the official that it names, else the reader's own in the jurisdiction that decides. */
import { contactsOf } from '../cards/contacts';
import { officeLine } from '../cards/official-card';
import type { MyEntries } from '../cards/my-entries';
import { findDetails, findPerson } from '../cards/records';
import { officeOn } from '../districts/terms';
import type { IsoDate } from '../identifiers';
import type { LoadedRelease } from '../release/release';
import type { OpenAsk } from './asks';

export type Target = MyEntries['officials'][number];

/** The reader's own officials who decide in `us`, a state, or a place within one. */
export function officialsFor(jurisdiction: string, entries: readonly MyEntries[]): Target[] {
  const [home, place] = jurisdiction.split('/');
  const group =
    home === 'us' ? 'congress' : place === undefined ? 'legislature' : place.endsWith('-county') ? 'county' : 'city';
  return entries.find((entry) => entry.group === group)?.officials ?? [];
}

/** Nobody where the reader has chosen no district and the ask names nobody. */
export function targetsOf(
  { official, audience }: Pick<OpenAsk, 'official' | 'audience'>,
  entries: readonly MyEntries[],
  release: LoadedRelease,
  today: IsoDate,
): Target[] {
  if (official === undefined) return officialsFor(audience.jurisdiction, entries);
  const person = findPerson(release, official)?.record;
  const office = person && officeOn(person, today);
  if (!person || !office) return [];
  const details = findDetails(release, official);
  const contacts = details ? contactsOf(details, release, today) : [];
  return [{ id: official, name: person.name, office: officeLine(office), contacts }];
}
