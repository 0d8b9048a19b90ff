/**
 * Roll calls of Congress that say where a member stands: on passage or adoption of a measure (also under suspended rules),
 * on the other chamber's changes, on a veto, and the Senate's on heads of departments. Left out are cloture, amendments,
 * motions and other nominations; the House's resolutions that only set the terms of a debate are told apart.
 */
import * as z from 'zod/mini';
import type { Chamber, MotionCode } from '../../../../engine/release/records';
import { BuildProblem } from '../../../sources/snapshot';
import { needed } from '../../../records/needed';
import type { Roll } from '../../../records/shape';
import { shares } from './shares';

const text = z.string();
const Voter = z.object({
  id: text,
  display_name: text,
  first_name: z.optional(text),
  last_name: z.optional(text),
});
/** A roll call in the form of unitedstates/congress, made of the Clerk's and the Senate's own files. */
const RawRoll = z.object({
  chamber: z.enum(['h', 's']),
  congress: z.int(),
  session: text,
  number: z.int(),
  date: text,
  question: text,
  type: text,
  category: text,
  result: text,
  result_text: z.optional(text),
  /** The share of yes votes that it needed: "1/2", "3/5", "2/3". */
  requires: z.optional(z.nullable(text)),
  subject: z.optional(z.nullable(text)),
  bill: z.optional(z.object({ type: text, number: z.int(), congress: z.int() })),
  amendment: z.optional(z.unknown()),
  nomination: z.optional(z.object({ title: z.optional(text) })),
  votes: z.record(text, z.array(z.union([Voter, z.literal('VP')]))),
});
export type RawRoll = z.infer<typeof RawRoll>;
export const parseRoll = (value: unknown) => z.safeParse(RawRoll, value);

const motions: readonly (readonly [RegExp, MotionCode])[] = [
  [/^Passage, Objections of the President/, 'override'],
  [/^On (?:Overriding|the Veto)/, 'override'],
  [/Conference Report/, 'conference'],
  [/^Concurring in the|Rules and Concur|^On the Motion to Concur/, 'concurrence'],
  [/^On (?:Passage of the Bill|the (?:Joint |Concurrent )?Resolution)$/, 'passage'],
  [/^On Motion to Suspend the Rules and (?:Pass|Agree)/, 'passage'],
];
/** Upstream has "Providng" too. */
const debateTerms = /^(?:Provid\w*g for|Relating to) (?:the )?(?:further )?consideration of/i;
const departmentHead = /, to be (?:Attorney General|Secretary of (?!the (?:Navy|Army|Air Force)))[\w ]*$/;

const chamberOf = (roll: RawRoll): Chamber => (roll.chamber === 'h' ? 'house' : 'senate');
const nomineeOf = (roll: RawRoll) => roll.nomination?.title ?? roll.subject ?? roll.question;

/** What it decided, or why it is left out. */
export function decided(roll: RawRoll): { code: MotionCode } | { why: string } {
  if (roll.category === 'nomination')
    return departmentHead.test(nomineeOf(roll).trim())
      ? { code: 'confirmation' }
      : { why: 'nomination other than a head of department' };
  const code = motions.find(([row]) => row.test(roll.type))?.[1];
  if (!code || !['passage', 'passage-suspension', 'veto-override', 'conference'].includes(roll.category))
    return { why: `procedure or amendment (${chamberOf(roll)})` };
  if (debateTerms.test(roll.subject ?? '')) return { code: 'terms' };
  return roll.bill ? { code } : { why: 'roll call without a measure' };
}

const letters: Readonly<Record<string, string>> = {
  Yea: 'Y',
  Aye: 'A',
  Nay: 'N',
  No: 'O',
  Present: 'P',
  'Not Voting': 'X',
};

export interface Voters {
  /** Official's id of a House member's or senator's own id. */
  idOf(chamber: Chamber, id: string): string | undefined;
  /** Id of the vice-president. */
  vicePresident: string;
}

/** "Passed (51-50, Vice-President …)" ends with the counts that the chamber published. */
const published = /\((\d+)-(\d+)/;

export function toRoll(raw: RawRoll, code: MotionCode, voters: Voters): Roll {
  const chamber = chamberOf(raw);
  const about = `us/${raw.congress}/${chamber}/${raw.session}/${raw.number}`;
  const casts = new Map<string, string>();
  const counts = { Y: 0, N: 0, P: 0, X: 0 };
  let casting: Roll['casting'];
  for (const [word, list] of Object.entries(raw.votes))
    for (const voter of list) {
      const letter = letters[word];
      if (!letter) throw new BuildProblem(`Roll call ${about}: no such vote: ${word}.`);
      const side = letter === 'A' ? 'Y' : letter === 'O' ? 'N' : (letter as keyof typeof counts);
      counts[side] += 1;
      if (voter === 'VP') {
        casting = { member: voters.vicePresident, letter: side };
        continue;
      }
      const id = voters.idOf(chamber, voter.id);
      if (!id) throw new BuildProblem(`Roll call ${about}: nobody is known by ${voter.id} (${voter.display_name}).`);
      if (casts.has(id)) throw new BuildProblem(`Roll call ${about}: ${voter.display_name} votes twice.`);
      casts.set(id, letter);
    }
  const [, yea, nay] = published.exec(raw.result_text ?? '') ?? [];
  const members = (side: 'Y' | 'N') => counts[side] - (casting?.letter === side ? 1 : 0);
  const agrees = (side: 'Y' | 'N', count: string | undefined) => count === undefined || Number(count) === members(side);
  if (!agrees('Y', yea) || !agrees('N', nay))
    throw new BuildProblem(
      `Roll call ${about}: ${counts.Y} to ${counts.N}, the published counts are ${yea} to ${nay}.`,
    );
  const measure = raw.bill && code !== 'confirmation' ? `${raw.bill.type.toUpperCase()}/${raw.bill.number}` : undefined;
  const also = { ...(counts.P > 0 && { Present: counts.P }), ...(counts.X > 0 && { 'Not Voting': counts.X }) };
  const told = { yea: members('Y'), nay: members('N'), also };
  const share = shares[chamber][raw.requires ?? ''];
  return {
    chamber,
    number: raw.number,
    date: raw.date.slice(0, 10),
    ...(measure && { measure }),
    words: measure ? raw.type : `On the Nomination: ${nomineeOf(raw)}`,
    code,
    ...told,
    ...(share && { needs: needed(share, told, casts.size) }),
    result: raw.result,
    casts,
    ...(casting && { casting }),
  };
}
