/** The House Clerk's record of a roll call: `clerk.house.gov/evs/<year>/roll<NNN>.xml`. */
import * as z from 'zod/mini';
import { BuildProblem, checked } from '../../../sources/snapshot';
import type { Client } from '../../../clients/polite-client';
import { plain, readXml } from '../../../clients/xml';
import { printedDay, voteWords, type ChamberRoll } from './chamber-roll';

const text = z.string();
const count = z.pipe(text.check(z.regex(/^\d+$/, 'a whole number')), z.transform(Number));

const Metadata = z.object({
  congress: text,
  /** `1st`. */
  session: text.check(z.regex(/^\d(st|nd)$/, '1st or 2nd')),
  'rollcall-num': count,
  /** `H R 1`; absent where the vote is on no measure. */
  'legis-num': z.optional(text),
  'vote-question': text,
  'vote-result': text,
  'action-date': text,
  'vote-desc': z.optional(text),
  'vote-totals': z.object({ 'totals-by-vote': z.object({ 'yea-total': count, 'nay-total': count }) }),
});
const Roll = z.object({
  'vote-metadata': Metadata,
  'vote-data': z.array(z.strictObject({ legislator: z.looseObject({ '@name-id': text }), vote: z.enum(voteWords) })),
});

const form = {
  lists: new Set(['vote-data']),
  skipped: new Set(['totals-by-party', 'totals-by-party-header', 'amendment-num', 'amendment-author']),
};

/** "H J RES 25" → HJRES25. The Clerk writes QUORUM, JOURNAL and MOTION where there is no measure. */
const billOf = (printed: string) => {
  const joined = printed.replaceAll(' ', '');
  return /^(HR|S|HJRES|SJRES|HCONRES|SCONRES|HRES|SRES)\d+$/.test(joined) ? joined : '';
};

/** Undefined for a roll whose answers are names: the election of the Speaker. */
export function readHouseRoll(bytes: Uint8Array, what: string): ChamberRoll | undefined {
  const root = readXml(bytes, what);
  if (root.name !== 'rollcall-vote') throw new BuildProblem(`${what}: <${root.name}> instead of <rollcall-vote>`);
  if (/<totals-by-candidate>/.test(new TextDecoder().decode(bytes))) return undefined;
  const { 'vote-metadata': about, 'vote-data': data } = checked(Roll, plain(root, form, what), what);
  const date = printedDay(about['action-date']);
  if (!date) throw new BuildProblem(`${what}: action-date "${about['action-date']}" is no day`);
  const totals = about['vote-totals']['totals-by-vote'];
  return {
    chamber: 'house',
    congress: about.congress,
    session: Number(about.session[0]),
    number: about['rollcall-num'],
    date,
    bill: billOf(about['legis-num'] ?? ''),
    question: about['vote-question'],
    result: about['vote-result'],
    description: about['vote-desc'] ?? '',
    yea: totals['yea-total'],
    nay: totals['nay-total'],
    votes: Object.fromEntries(data.map(({ legislator, vote }) => [legislator['@name-id'], vote])),
  };
}

/** Numbers are never skipped: three that are not there in a row are the end of the year. */
const missesAtEnd = 3;

/** Every roll call of a year. `step` is told of each one read. */
export async function askHouse(client: Client, year: number, step: () => void): Promise<ChamberRoll[]> {
  const rolls: ChamberRoll[] = [];
  let misses = 0;
  for (let number = 1; misses < missesAtEnd; number++) {
    const url = `https://clerk.house.gov/evs/${year}/roll${String(number).padStart(3, '0')}.xml`;
    let roll: ChamberRoll | undefined;
    const check = (answer: Uint8Array) => (roll = readHouseRoll(answer, `House roll ${year}/${number}`));
    const bytes = await client.ask({ url, nothing: [404], check });
    misses = bytes ? 0 : misses + 1;
    if (bytes && roll) rolls.push(roll);
    if (bytes) step();
  }
  return rolls;
}
