/** The records of a state in the form of the Open States scrapers, as they were collected once: sessions from two files. */
import { states } from '../../../engine/jurisdictions/states';
import type { RosterPerson, Source } from '../../../engine/release/packs';
import type { Report } from '../../packs/report';
import { readScrapedLines, type ScrapedBill, type ScrapedSession } from '../../sources/scraped-session';
import { BuildProblem, type Snapshot } from '../../sources/snapshot';
import { nobody } from '../committee-members';
import { groupBy } from '../lists';
import type { SessionRecord } from '../shape';
import { dayOf } from './days';
import { importSession, seatsIn, type ImportedSession } from './session';
import { numbered, sessionOf, type StateTable } from './table';

const folder = 'states-2026';
const files = (state: string) => [`${folder}/${state}-bills.jsonl.gz`, `${folder}/${state}-votes.jsonl.gz`] as const;

/** The states of a list with commas between them, all of which the folder has. */
export function chosenStates(snapshot: Snapshot, list: string): string[] {
  const chosen = list.split(',').map((one) => one.trim());
  const missing = chosen.filter((state) => !files(state).every((file) => snapshot.has(file)));
  if (missing.length > 0) throw new BuildProblem(`${folder} has no record of ${missing.join(', ')}.`);
  return chosen;
}

/** Which states the folder has. */
export const collectedStates = (snapshot: Snapshot): string[] =>
  snapshot.list(folder, '-bills.jsonl.gz').map((name) => name.slice(0, 2));

/** Where a state's two files come from: a row of the table in their README, with the commit and the day of the scrape. */
function sourceOf(snapshot: Snapshot, state: string): Source {
  const text = snapshot.text(`${folder}/README.md`);
  const collected = /\(collected (\d{4}-\d{2}-\d{2})\)/.exec(text)?.[1];
  const cells = text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find(([, first]) => first === state);
  const [scraped, commit] = [cells?.at(-2), cells?.at(-3)];
  const name = states.find((one) => one.state === state)?.name;
  if (!collected || !scraped || !commit || !name)
    throw new BuildProblem(`${folder}/README.md has no row for "${state}".`);
  return {
    publisher: `${name} Legislature, read by the Open States scraper of govbot`,
    url: `https://github.com/govbot-openstates-scrapers/${state}-legislation/tree/${commit}`,
    retrieved: collected,
    contentDate: scraped,
  };
}

/** Every measure once: where a special session counts anew, its measures have no keys of their own and are left out. */
function onceEach(
  bills: readonly ScrapedBill[],
  session: string,
  table: StateTable,
  leaveOut: (example: string) => void,
) {
  const inOrder = [...bills].sort(
    (a, b) => Number(b.legislative_session === session) - Number(a.legislative_session === session),
  );
  const keys = new Set<string>();
  return inOrder.filter((bill) => {
    const id = numbered(bill.identifier, table);
    const key = id ? `${id.type}/${id.number}` : bill.identifier;
    if (keys.has(key)) leaveOut(`${bill.legislative_session} ${bill.identifier}`);
    else return keys.add(key);
    return false;
  });
}

const spanOf = ({ bills, votes }: ScrapedSession, { timeZone }: StateTable) => {
  const stamps = [
    ...bills.flatMap(({ actions }) => actions.map(({ date }) => date)),
    ...votes.map((vote) => vote.start_date),
  ];
  const days = [...new Set(stamps.flatMap((stamp) => dayOf(stamp, timeZone) ?? []))].sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
};

export interface StateInput {
  snapshot: Snapshot;
  table: StateTable;
  /** Everybody of the state's roster. */
  people: readonly RosterPerson[];
  /** Those who have left, whom the roster does not have: their votes are theirs, by name. */
  former: readonly RosterPerson[];
}

/** Those who have left are in no roster: the record says their names. */
function withNames(record: SessionRecord, { people, former }: StateInput): SessionRecord {
  const inRoster = new Set(people.map(({ id }) => id));
  const acted = new Set([
    ...record.rolls.flatMap(({ casts }) => [...casts.keys()]),
    ...record.measures.flatMap(({ sponsor, cosponsors }) => [...(sponsor ? [sponsor] : []), ...cosponsors]),
  ]);
  const left = former.filter(({ id }) => acted.has(id) && !inRoster.has(id));
  return { ...record, names: new Map([...record.names, ...left.map(({ id, name }) => [id, name] as const)]) };
}

/** All sessions of a state, the oldest first. */
export function readState(input: StateInput, report: Report): ImportedSession[] {
  const { snapshot, table, people, former } = input;
  const scraped = readScrapedLines(snapshot, ...files(table.id));
  const from = sourceOf(snapshot, table.id);
  const inSession = groupBy(scraped.bills, (bill) => sessionOf(bill.legislative_session, table) ?? '');
  for (const bill of inSession.get('') ?? [])
    report.drop(
      table.id,
      'measure of a session that the table does not know',
      `${bill.legislative_session} ${bill.identifier}`,
    );
  const sessions = [...inSession.keys()].filter((session) => session !== '').sort();
  return sessions.map((session) => {
    const bills = onceEach(inSession.get(session) ?? [], session, table, (example) =>
      report.drop(table.id, 'measure of a special session that has the number of another', example),
    );
    const named = new Set(bills.map((bill) => `${bill.legislative_session} ${bill.identifier}`));
    const votes = scraped.votes.filter((vote) => named.has(`${vote.legislative_session} ${vote.bill_identifier}`));
    const own = { bills, votes, odd: session === sessions.at(-1) ? scraped.odd : [] };
    const { record, rolls } = importSession(
      table,
      {
        session,
        span: spanOf(own, table),
        scraped: own,
        people: [...people, ...former.filter(({ id }) => !people.some((person) => person.id === id))],
        sources: { measures: from, votes: from, steps: from },
        membersOf: nobody,
        seats: seatsIn(people),
      },
      report,
    );
    return { record: withNames(record, input), rolls };
  });
}
