/** Fetches Congress: its members, every roll call of both chambers, and with a key what Congress.gov says of bills. */
import { parse } from 'yaml';
import * as z from 'zod/mini';
import type { Source } from '../../../../engine/release/packs';
import { checked, BuildProblem } from '../../../sources/snapshot';
import { writeLive, type LiveFile } from '../../../clients/live-folder';
import type { Client } from '../../../clients/polite-client';
import type { Progress } from '../../../clients/progress';
import type { ChamberRoll } from './chamber-roll';
import { askBill, type CongressBill } from './congress-gov';
import { chamberFile, congressBillsFile } from './files';
import { askHouse } from './house-clerk';
import { askSenate } from './senate-votes';

export interface FetchUs {
  client: Client;
  progress: Progress;
  to: string;
  /** 119. */
  congress: number;
  /** `YYYY-MM-DD`. */
  today: string;
  /** For Congress.gov; without one its part is left out. */
  congressGovKey: string | undefined;
}

const legislators = 'https://raw.githubusercontent.com/unitedstates/congress-legislators/main';
const files = [
  'legislators-current',
  'executive',
  'legislators-district-offices',
  'committees-current',
  'committee-membership-current',
] as const;

/** The calendar year in which a session of a Congress sits. */
export const yearOf = (congress: number, session: number): number => 1786 + 2 * congress + session;

const Ids = z.array(z.object({ id: z.object({ bioguide: z.string(), lis: z.optional(z.string()) }) }));

async function askYaml(client: Client, name: string): Promise<string> {
  const bytes = await client.ask({ url: `${legislators}/${name}.yaml` });
  if (!bytes) throw new BuildProblem(`congress-legislators has no ${name}.yaml.`);
  return new TextDecoder().decode(bytes);
}

const listText = (records: readonly object[]) =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

async function fetchRolls({ client, progress, congress, today }: FetchUs, bioguide: ReadonlyMap<string, string>) {
  const rolls: Record<ChamberRoll['chamber'], ChamberRoll[]> = { house: [], senate: [] };
  for (const session of [1, 2]) {
    const year = yearOf(congress, session);
    if (year > Number(today.slice(0, 4))) continue;
    let read = 0;
    // Their number is not known before: a line now and then instead of a bar.
    const step = () => void (++read % 100 === 0 && progress.say(`Roll calls of ${year}: ${read}`));
    rolls.house.push(...(await askHouse(client, year, step)));
    rolls.senate.push(...(await askSenate(client, congress, session, bioguide, step)));
  }
  return rolls;
}

async function fetchBills({ client, progress, congressGovKey }: FetchUs, rolls: readonly ChamberRoll[]) {
  const measures = new Set(
    rolls.flatMap(
      ({ bill, congress }) =>
        bill
          .match(/^([A-Z]+)(\d+)$/)
          ?.slice(1)
          .join('/')
          .replace(/^/, `us/${congress}/`) ?? [],
    ),
  );
  const wanted = [...measures].filter((key) => !key.includes('/PN/')).sort();
  if (!congressGovKey) {
    progress.say('CONGRESS_GOV_KEY is not set: titles stay those of the roll calls, sponsors unknown.');
    return [];
  }
  progress.start('Bills', wanted.length);
  const bills: CongressBill[] = [];
  for (const measure of wanted) {
    const bill = await askBill(client, measure, congressGovKey);
    if (bill) bills.push(bill);
    progress.step();
  }
  progress.end();
  return bills;
}

/** Runs to the end and writes the files. Answers how many of each there are. */
export async function fetchUs(run: FetchUs): Promise<Record<string, number>> {
  const { client, today: retrieved, to, progress } = run;
  const live = new Map<string, LiveFile>();
  const people: Source = {
    publisher: 'congress-legislators, @unitedstates project',
    url: 'https://github.com/unitedstates/congress-legislators',
    retrieved,
    licence: 'CC0-1.0',
  };
  progress.start('Files on members', files.length + 1);
  for (const name of files) {
    live.set(`congress/${name}.yaml`, { source: people, content: await askYaml(client, name) });
    progress.step();
  }
  // Senators who left since they voted are in the historical file alone.
  const known = [
    String(live.get('congress/legislators-current.yaml')?.content),
    await askYaml(client, 'legislators-historical'),
  ];
  progress.step();
  progress.end();
  const members = known.flatMap((text) => checked(Ids, parse(text, { schema: 'core' }), 'congress-legislators'));
  const bioguide = new Map(members.flatMap(({ id }) => (id.lis ? [[id.lis, id.bioguide] as const] : [])));
  const rolls = await fetchRolls(run, bioguide);
  const bills = await fetchBills(run, [...rolls.house, ...rolls.senate]);
  const sources = {
    house: {
      publisher: 'Office of the Clerk, U.S. House of Representatives',
      url: 'https://clerk.house.gov/Votes',
      retrieved,
    },
    senate: {
      publisher: 'United States Senate, roll call votes',
      url: 'https://www.senate.gov/legislative/votes_new.htm',
      retrieved,
    },
  };
  for (const chamber of ['house', 'senate'] as const)
    live.set(chamberFile(chamber), { source: sources[chamber], content: listText(rolls[chamber]) });
  if (bills.length > 0) {
    const source = { publisher: 'Congress.gov, Library of Congress', url: 'https://www.congress.gov/', retrieved };
    live.set(congressBillsFile, { source, content: listText(bills) });
  }
  writeLive(to, live);
  return { 'House rolls': rolls.house.length, 'Senate rolls': rolls.senate.length, bills: bills.length };
}
