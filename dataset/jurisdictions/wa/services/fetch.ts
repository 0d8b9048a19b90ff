/** Fetches a biennium of the Washington Legislature: members, bills, every floor roll call, the hearings ahead. */
import type { Source } from '../../../../engine/release/packs';
import { parseWaNumber, type WaBillRow } from '../bills';
import type { WaRollCall } from '../roll-calls';
import { writeLive } from '../../../clients/live-folder';
import type { Client } from '../../../clients/polite-client';
import type { Progress } from '../../../clients/progress';
import { yearsOf } from './biennium';
import { billsFile, hearingsFile, membersFile, rollsFile, type WaMember } from './files';
import { hearingsOf } from './hearings';
import { billRow, rollCall } from './records';
import { ask, home } from './services';
import type { Legislation } from './shapes';

export interface FetchWa {
  client: Client;
  progress: Progress;
  /** Folder of fetched records. */
  to: string;
  biennium: string;
  /** `YYYY-MM-DD`: the day that the records will say they were fetched on, and the first day of the hearings. */
  today: string;
  /** Days of hearings to look ahead; 0 for none. */
  hearingDays: number;
}

const source = (service: string, retrieved: string): Source => ({
  publisher: 'Washington State Legislature, web services',
  url: `${home}/${service}Service.asmx`,
  retrieved,
});

/** A list with one record per line, in an order that does not depend on the run. */
const listText = (name: string, head: object, records: readonly object[]) =>
  `{${Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`)}"${name}":[\n${records
    .map((record) => JSON.stringify(record))
    .join(',\n')}\n]}\n`;

/** Numbers of the biennium's measures; appointments (SGA) are none. */
async function listNumbers({ client, biennium, today }: FetchWa): Promise<number[]> {
  const numbers = new Set<number>();
  for (const year of yearsOf(biennium))
    for (const info of await ask(client, 'GetLegislationByYear', { year }))
      if (info.Biennium === biennium && parseWaNumber(info.BillId)) numbers.add(info.BillNumber);
  // Until it convenes, the next biennium's bills are filed before any year's list has them.
  const isAhead = today < `${yearsOf(biennium)[0]}-02-01`;
  const prefiled = isAhead ? await ask(client, 'GetPrefiledLegislation') : [];
  for (const bill of prefiled)
    if (bill.Biennium === biennium && parseWaNumber(bill.BillId)) numbers.add(bill.BillNumber);
  return [...numbers].sort((a, b) => a - b);
}

/** Versions by what they are versions of: an initiative may share its bare number with a bill. */
function byMeasure(versions: readonly Legislation[]): Map<string, Legislation[]> {
  const measures = new Map<string, Legislation[]>();
  for (const version of versions) {
    const parsed = parseWaNumber(version.BillId);
    if (!parsed) continue;
    const key = JSON.stringify(parsed);
    measures.set(key, [...(measures.get(key) ?? []), version]);
  }
  return measures;
}

async function fetchBills({ client, progress, biennium }: FetchWa, numbers: readonly number[]): Promise<WaBillRow[]> {
  progress.start('Bills', numbers.length);
  const rows: WaBillRow[] = [];
  for (const billNumber of numbers) {
    const versions = await ask(client, 'GetLegislation', { biennium, billNumber });
    const found = [...byMeasure(versions).values()].flatMap((measure) => billRow(measure) ?? []);
    if (found.length === 0)
      progress.say(`Bill ${billNumber} is listed, but the service has no title for it: left out.`);
    rows.push(...found);
    progress.step();
  }
  progress.end();
  return rows;
}

async function fetchRolls({ client, progress, biennium }: FetchWa, numbers: readonly number[]): Promise<WaRollCall[]> {
  progress.start('Roll calls', numbers.length);
  const rolls: WaRollCall[] = [];
  for (const billNumber of numbers) {
    for (const roll of await ask(client, 'GetRollCalls', { biennium, billNumber })) rolls.push(rollCall(roll));
    progress.step();
  }
  progress.end();
  const order = (roll: WaRollCall) => [roll.date, roll.chamber, roll.billId, String(roll.sequence).padStart(6)].join();
  return rolls.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

async function fetchHearings({ client, progress, biennium, today, hearingDays }: FetchWa) {
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + hearingDays * 86_400_000).toISOString().slice(0, 10);
  const meetings = await ask(client, 'GetCommitteeMeetings', { beginDate: today, endDate: last });
  progress.start('Hearings', meetings.length);
  const hearings = [];
  for (const meeting of meetings) {
    const items = await ask(client, 'GetCommitteeMeetingItems', { agendaId: meeting.AgendaId });
    hearings.push(...hearingsOf(meeting, items, biennium, today));
    progress.step();
  }
  progress.end();
  return hearings.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function fetchMembers({ client, biennium }: FetchWa): Promise<WaMember[]> {
  const members = await ask(client, 'GetSponsors', { biennium });
  return members
    .map((member) => ({
      id: member.Id,
      given: member.FirstName,
      family: member.LastName,
      chamber: member.Agency === 'House' ? ('house' as const) : ('senate' as const),
      district: member.District,
    }))
    .sort((a, b) => a.id - b.id || (a.chamber < b.chamber ? -1 : 1));
}

/** Runs to the end and writes the files. Answers how many of each there are. */
export async function fetchWa(run: FetchWa): Promise<Record<string, number>> {
  const { biennium, today, to, progress } = run;
  yearsOf(biennium);
  const members = await fetchMembers(run);
  const numbers = await listNumbers(run);
  progress.say(`${members.length} members, ${numbers.length} bills in ${biennium}.`);
  const rows = await fetchBills(run, numbers);
  const rolls = await fetchRolls(run, numbers);
  writeLive(
    to,
    new Map([
      [membersFile(biennium), { content: listText('members', {}, members), source: source('Sponsor', today) }],
      [billsFile(biennium), { content: listText('bills', { biennium }, rows), source: source('Legislation', today) }],
      [rollsFile(biennium), { content: listText('rolls', {}, rolls), source: source('Legislation', today) }],
    ]),
  );
  if (run.hearingDays === 0) return { members: members.length, bills: rows.length, rolls: rolls.length };
  const hearings = await fetchHearings(run);
  const content = listText('hearings', {}, hearings);
  writeLive(to, new Map([[hearingsFile, { content, source: source('CommitteeMeeting', today) }]]));
  return { members: members.length, bills: rows.length, rolls: rolls.length, hearings: hearings.length };
}
