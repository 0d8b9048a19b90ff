/** Adds earlier offices from the list of our own to the people of a roster. */
import type { Office, RosterPerson } from '../../engine/release/packs';
import type { EarlierOffice } from '../sources/earlier-offices';
import { BuildProblem } from '../sources/snapshot';
import { daysBetween, gap, newestFirst } from './offices';
import type { SourceList } from './source-list';

const isSame = (a: Office, b: Office) =>
  a.role === b.role && a.jurisdiction === b.jurisdiction && a.state === b.state && a.district === b.district;

/** A year alone is its last day here: two offices overlap only where they surely do. */
const firstDay = ({ start }: Office) => (start?.length === 4 ? `${start}-12-31` : (start ?? '1700-01-01'));
const lastDay = ({ end }: Office) => end ?? '9999-12-31';

/** Sources differ by some days on when an office changed hands. */
function overlap(a: Office, b: Office): boolean {
  const from = firstDay(a) > firstDay(b) ? firstDay(a) : firstDay(b);
  const to = lastDay(a) < lastDay(b) ? lastDay(a) : lastDay(b);
  return daysBetween(from, to) > gap;
}

/** What an entry may mend. */
const fields = ['start', 'end', 'party'] as const;

/** The office on record with the days of the entry; what the entry leaves open stays as it is. */
function restated(record: Office, { office, source }: EarlierOffice, sources: SourceList): Office {
  const { role, jurisdiction, state, district, party, start, end, source: own } = { ...record, ...office };
  const page = sources.use(source);
  return {
    role,
    jurisdiction,
    ...(state && { state }),
    ...(district && { district }),
    ...(party && { party }),
    ...(start && { start }),
    ...(end && { end }),
    // That the office is held today is known from the record's source, not from a page on how it began.
    ...(office.end ? page : own !== undefined && { source: own }),
  };
}

/** The offices of a person with one entry more; refuses what contradicts the record. */
function withEntry(person: RosterPerson, entry: EarlierOffice, sources: SourceList): Office[] {
  const { office, restates } = entry;
  const refuse = (why: string) =>
    new BuildProblem(`The list of earlier offices has ${person.name} as ${office.role}, ${why}.`);
  const records = restates ? person.offices.filter((one) => isSame(one, office)) : [];
  const [record, another] = records;
  if (restates && (!record || another)) throw refuse('which the roster does not have just once');
  if (record && fields.every((field) => (office[field] ?? record[field]) === record[field]))
    throw refuse('with the days and the party that the roster has');
  const others = person.offices.filter((one) => one !== record);
  const added = record ? restated(record, entry, sources) : { ...office, ...sources.use(entry.source) };
  const clash = others.find((other) => overlap(other, added));
  if (clash)
    throw refuse(isSame(clash, added) ? 'which stands already' : `while the roster has the person as ${clash.role}`);
  return [...others, added].sort(newestFirst);
}

/** What restates an office of the roster goes first: it may make room for another. What restates an entry goes last. */
export function withEarlierOffices(
  people: readonly RosterPerson[],
  earlier: readonly EarlierOffice[],
  sources: SourceList,
): RosterPerson[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const place = ({ id, office, restates }: EarlierOffice): number => {
    if (!restates) return 1;
    return byId.get(id)?.offices.some((one) => isSame(one, office)) ? 0 : 2;
  };
  const inOrder = earlier
    .map((entry) => ({ entry, at: place(entry) }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
  for (const entry of inOrder) {
    const person = byId.get(entry.id);
    if (!person) throw new BuildProblem(`The list of earlier offices has ${entry.id}, whom the roster does not have.`);
    byId.set(entry.id, { ...person, offices: withEntry(person, entry, sources) });
  }
  return [...byId.values()];
}
