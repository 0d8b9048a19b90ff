/** The Senate's record of a roll call: `senate.gov/legislative/LIS/roll_call_votes/…`, and the list of a session's. */
import * as z from 'zod/mini';
import { BuildProblem, checked } from '../../../sources/snapshot';
import type { Client } from '../../../clients/polite-client';
import { plain, readXml } from '../../../clients/xml';
import { printedDay, voteWords, type ChamberRoll } from './chamber-roll';

const home = 'https://www.senate.gov/legislative/LIS';
const text = z.string();
const whole = z.pipe(text.check(z.regex(/^\d+$/, 'a whole number')), z.transform(Number));
/** Nobody is written as nothing. */
const count = z.pipe(text.check(z.regex(/^\d*$/, 'a whole number')), z.transform(Number));

const Menu = z.object({ votes: z.array(z.object({ vote_number: whole })) });
const Roll = z.object({
  congress: text,
  session: whole,
  vote_number: whole,
  vote_date: text,
  question: text,
  vote_title: text,
  vote_result: text,
  document: z.object({ document_type: z.optional(text), document_number: z.optional(text) }),
  count: z.object({ yeas: count, nays: count }),
  members: z.array(
    z.object({ lis_member_id: text, member_full: text, vote_cast: z.enum(['Guilty', 'Not Guilty', ...voteWords]) }),
  ),
});

const form = { lists: new Set(['members', 'votes']), skipped: new Set(['amendment', 'tie_breaker', 'question_text']) };

function records(bytes: Uint8Array, root: string, what: string): unknown {
  const element = readXml(bytes, what);
  if (element.name !== root) throw new BuildProblem(`${what}: <${element.name}> instead of <${root}>`);
  return plain(element, form, what);
}

const billOf = (type = '', number = '') => {
  const joined = `${type.replace(/[.\s]/g, '').toUpperCase()}${number.trim()}`;
  return /^(HR|S|HJRES|SJRES|HCONRES|SCONRES|HRES|SRES|PN)\d+(-\d+)?$/.test(joined) ? joined : '';
};

/**
 * @param bioguide LIS id → Bioguide id.
 * @returns undefined for a verdict of an impeachment, which is no yea or nay.
 */
export function readSenateRoll(
  bytes: Uint8Array,
  bioguide: ReadonlyMap<string, string>,
  what: string,
): ChamberRoll | undefined {
  const roll = checked(Roll, records(bytes, 'roll_call_vote', what), what);
  const date = printedDay(roll.vote_date);
  if (!date) throw new BuildProblem(`${what}: vote_date "${roll.vote_date}" is no day`);
  const votes: ChamberRoll['votes'] = {};
  for (const { lis_member_id: lis, member_full: name, vote_cast: vote } of roll.members) {
    const id = bioguide.get(lis);
    if (!id)
      throw new BuildProblem(`${what}: nobody in legislators-current or -historical has the id ${lis} (${name})`);
    if (vote === 'Guilty' || vote === 'Not Guilty') return undefined;
    votes[id] = vote;
  }
  return {
    chamber: 'senate',
    congress: roll.congress,
    session: roll.session,
    number: roll.vote_number,
    date,
    bill: billOf(roll.document.document_type, roll.document.document_number),
    question: roll.question,
    result: roll.vote_result,
    description: roll.vote_title,
    yea: roll.count.yeas,
    nay: roll.count.nays,
    votes,
  };
}

/** Every roll call of a session; none where the session has not begun. */
export async function askSenate(
  client: Client,
  congress: number,
  session: number,
  bioguide: ReadonlyMap<string, string>,
  step: () => void,
): Promise<ChamberRoll[]> {
  const what = `Senate list ${congress}/${session}`;
  let listed: z.infer<typeof Menu>['votes'] = [];
  const menu = await client.ask({
    url: `${home}/roll_call_lists/vote_menu_${congress}_${session}.xml`,
    nothing: [404],
    check: (answer) => (listed = checked(Menu, records(answer, 'vote_summary', what), what).votes),
  });
  if (!menu) return [];
  const rolls: ChamberRoll[] = [];
  for (const { vote_number: number } of listed) {
    const name = `vote_${congress}_${session}_${String(number).padStart(5, '0')}.xml`;
    let roll: ChamberRoll | undefined;
    await client.ask({
      url: `${home}/roll_call_votes/vote${congress}${session}/${name}`,
      check: (answer) => (roll = readSenateRoll(answer, bioguide, `Senate roll ${congress}/${session}/${number}`)),
    });
    if (roll) rolls.push(roll);
    step();
  }
  return rolls;
}
