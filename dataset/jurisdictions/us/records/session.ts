/** The record of a Congress. */
import type { Chamber } from '../../../../engine/release/records';
import type { RosterPerson } from '../../../../engine/release/packs';
import { readArchive } from '../../../sources/archives';
import { BuildProblem, type Snapshot } from '../../../sources/snapshot';
import type { Report } from '../../../packs/report';
import { groupBy } from '../../../records/lists';
import type { Roll, SessionRecord } from '../../../records/shape';
import { reportTitles } from '../../../titles';
import type { BillStatus } from '../fetched/bill-status';
import { singleNames } from './committees';
import { withStatus } from './from-status';
import { readMeasures, toMeasure } from './measures';
import { otherText } from './text-voted-on';
import { decided, parseRoll, toRoll, type RawRoll, type Voters } from './rolls';

const pack = 'us';

export interface CongressInput {
  snapshot: Snapshot;
  congress: number;
  files: { measures: string; votes: string };
  people: readonly RosterPerson[];
  /** Senators' ids in the Senate's own files → official. */
  lis: ReadonlyMap<string, string>;
  /** Congress's own files of its measures, where somebody has fetched them: "S 1383" → one. */
  statuses: ReadonlyMap<string, BillStatus>;
  sources: SessionRecord['sources'];
  membersOf: SessionRecord['membersOf'];
}

async function readRolls({ snapshot, files }: CongressInput, report: Report): Promise<RawRoll[]> {
  const found = await readArchive(snapshot, files.votes, /\/votes\/\d{4}\/[hs]\d+\/data\.json$/);
  const rolls: RawRoll[] = [];
  const odd: string[] = [];
  for (const { name, text } of found) {
    const read = parseRoll(JSON.parse(text));
    if (read.success) rolls.push(read.data);
    else odd.push(`${name}: ${read.error.issues[0]?.path.join('.') ?? ''}`);
  }
  if (odd.length * 100 > found.length)
    throw new BuildProblem(`${odd.length} roll calls cannot be read, first ${odd[0]}`);
  for (const one of odd) report.drop(pack, 'roll call that could not be read', one);
  return rolls;
}

function votersOf(raw: readonly RawRoll[], { people, lis }: CongressInput): Voters & { names: Map<string, string> } {
  const known = new Set(people.map(({ id }) => id));
  const names = new Map<string, string>();
  const idOf = (chamber: Chamber, id: string) => (chamber === 'house' ? `bioguide/${id}` : lis.get(id));
  for (const { chamber, votes } of raw)
    for (const voter of Object.values(votes).flat()) {
      if (voter === 'VP') continue;
      const id = idOf(chamber === 'h' ? 'house' : 'senate', voter.id);
      const name = [voter.first_name, voter.last_name].filter(Boolean).join(' ') || voter.display_name;
      if (id && !known.has(id)) names.set(id, name.replace(/ \([A-Z-]+\)$/, ''));
    }
  const vice = people.find(({ offices }) =>
    offices.some(({ role, end = '9999' }) => role === 'vice-president' && end > '2025-01-20'),
  );
  return { idOf, vicePresident: vice?.id ?? '', names };
}

export async function congressSession(input: CongressInput, report: Report): Promise<SessionRecord> {
  const { congress, snapshot, files, people, sources, statuses } = input;
  const raw = await readRolls(input, report);
  const voters = votersOf(raw, input);
  const bills = readMeasures(snapshot, files.measures);
  const actionsOn = new Map(bills.map(({ bill, actions }) => [bill.replace(' ', '/'), actions]));
  const rolls = raw.flatMap((one): Roll[] => {
    const found = decided(one);
    if ('code' in found) {
      const roll = toRoll(one, found.code, voters);
      return [{ ...roll, ...otherText(roll, one.subject ?? '', actionsOn.get(roll.measure ?? '')) }];
    }
    report.drop(pack, `roll call left out: ${found.why}`, `${one.date.slice(0, 10)} ${one.type}`);
    return [];
  });
  const onMeasure = groupBy(rolls, ({ measure }) => measure ?? '');
  const committees = singleNames(bills.flatMap((bill) => bill.committees.map(([, name]) => name)));
  const measures = bills.map((bill) => {
    const { measure, unknown } = toMeasure(bill, onMeasure.get(bill.bill.replace(' ', '/')) ?? [], committees);
    for (const line of unknown) report.drop(pack, 'latest action that the table does not know', `${bill.bill} ${line}`);
    if (!bill.latest) report.drop(pack, 'measure whose latest action the source lacks', bill.bill);
    return withStatus(measure, statuses.get(bill.bill));
  });
  const ids = new Set(measures.map(({ type, number }) => `${type}/${number}`));
  for (const key of onMeasure.keys())
    if (key !== '' && !ids.has(key))
      throw new BuildProblem(`Congress voted on ${key}, which no source of measures has.`);
  const presidents = people.flatMap(({ id, offices }) =>
    offices.flatMap(({ role, start = '', end = '9999-12-31' }) =>
      role === 'president' ? [{ id, from: start, to: end }] : [],
    ),
  );
  report.count(pack, 'roll calls with every member’s vote', rolls.length);
  report.count(pack, 'measures', measures.length);
  if (statuses.size > 0)
    report.count(pack, '… with a summary by Congress’s researchers', measures.filter(({ summary }) => summary).length);
  reportTitles(
    pack,
    measures.map(({ title }) => title),
    report,
  );
  return {
    pack,
    session: String(congress),
    sources,
    measures,
    rolls,
    names: voters.names,
    executives: presidents,
    membersOf: input.membersOf,
  };
}
