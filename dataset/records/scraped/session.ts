/** A session in the form of the Open States scrapers → its record. One importer for every state. */
import type { RosterPerson } from '../../../engine/release/packs';
import type { Chamber } from '../../../engine/release/records';
import { heldOn } from '../../packs/offices';
import type { Report } from '../../packs/report';
import type { ScrapedSession } from '../../sources/scraped-session';
import { reportTitles, titlesFor } from '../../titles';
import { withNeeds } from '../needed';
import { governorsOf } from '../executives';
import type { SessionRecord } from '../shape';
import { whoIn, type Span } from '../who';
import { toMeasure } from './measures';
import { importRolls, type ImportedRolls } from './rolls';
import { numbered, type StateTable } from './table';

export interface SessionInput {
  session: string;
  span: Span;
  scraped: ScrapedSession;
  people: readonly RosterPerson[];
  sources: SessionRecord['sources'];
  membersOf: SessionRecord['membersOf'];
  /** How many members each chamber has. */
  seats: Readonly<Record<Chamber, number>>;
}

export interface ImportedSession {
  record: SessionRecord;
  rolls: Omit<ImportedRolls, 'rolls' | 'names'>;
}

/** Whom the record calls otherwise: known where the roster has just one of that name in the chamber. */
function calledIn({ called = [] }: StateTable, people: readonly RosterPerson[], span: Span) {
  const who = whoIn(people, span);
  const found = called.map(({ chamber, printed, name }) => {
    const ids = [name].flat().flatMap((one) => who.find(one, chamber) ?? []);
    return [`${chamber} ${printed}`, ids] as const;
  });
  return Object.fromEntries(found.filter(([, ids]) => ids.length > 0));
}

const sitting = (people: readonly RosterPerson[], roles: readonly string[]) =>
  people.filter(({ offices: [newest] }) => newest && roles.includes(newest.role)).length;

/** How many sit in each chamber now. */
export const seatsIn = (people: readonly RosterPerson[]): Record<Chamber, number> => ({
  house: sitting(people, ['state-representative']),
  senate: sitting(people, ['state-senator', 'state-legislator']),
});

export function importSession(table: StateTable, input: SessionInput, report: Report): ImportedSession {
  const { session, span, scraped, people, sources, membersOf, seats } = input;
  const { id: pack, cut, shares = [], presides, roll: known = (one) => one } = table;
  const printed = { known: calledIn(table, people, span), ...(cut !== undefined && { cut }) };
  const who = whoIn(people, span, printed);
  // One who came into office weeks after a vote has not cast it: a name like theirs was their predecessor's.
  const voters = table.isWhole ? who : whoIn(people, span, { ...printed, slack: 0 });
  const bills = new Map(scraped.bills.map((bill) => [bill.identifier, bill]));
  for (const odd of scraped.odd) report.drop(pack, 'record that could not be read', odd);
  const said = titlesFor(
    pack,
    scraped.bills.map(({ title }) => title),
  );
  const companions = table.companions?.(scraped.bills, (printed) => numbered(printed, table));
  const measures = scraped.bills.flatMap((bill) => {
    const measure = toMeasure(bill, { table, session, who, called: said, report });
    if (!measure) report.drop(pack, 'row that is no measure', bill.identifier);
    const companion = measure && companions?.get(`${measure.type}/${measure.number}`);
    return measure ? { ...measure, ...(companion && { companion }) } : [];
  });
  const keyOf = (printed: string) => {
    const id = numbered(printed, table);
    return id && `${id.type}/${id.number}`;
  };
  const {
    rolls: counted,
    names,
    ...rolls
  } = importRolls(scraped.votes, {
    table,
    bills,
    keyOf,
    who: voters,
    seats,
    presidentOn: (day) =>
      people.find(({ offices }) => offices.some((one) => one.role === presides && heldOn(one, day)))?.id,
    leaveOut: (why, example) => report.drop(pack, why, example),
  });
  const titleOf = new Map(scraped.bills.map(({ identifier, title }) => [keyOf(identifier) ?? '', title]));
  report.count(pack, 'roll calls on the whole measure, with every member’s vote', counted.length);
  if (table.inHistory?.tally)
    report.count(pack, '… of which the bill’s own history has the same counts', rolls.confirmed);
  report.count(pack, 'measures', measures.length);
  reportTitles(
    pack,
    measures.map(({ title }) => title),
    report,
  );
  const record = {
    pack,
    session,
    sources,
    measures,
    rolls: withNeeds(counted, shares, seats, (measure) => titleOf.get(measure)).map(known),
    names,
    executives: governorsOf(people, span),
    membersOf,
  };
  return { record, rolls };
}
