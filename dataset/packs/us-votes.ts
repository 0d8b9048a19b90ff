/**
 * The roll calls of Congress that say where a member stands on a measure, with every member's vote.
 *
 * Taken: final passage or adoption of a measure in either chamber (also under suspended rules, and agreement to the
 * other chamber's changes), and the Senate's confirmation of the heads of the fifteen executive departments.
 * Left out: cloture, motions to proceed, amendments, recommittals, points of order, other nominations, and the House's
 * resolutions that only set the terms of a debate. They say more about procedure than about the measure.
 */
import { voteLetters, type MeasureRecord, type RollCall, type VotesFile } from '../../engine/release/packs';
import { BuildProblem } from '../sources/snapshot';
import type { VoteviewRoll } from '../sources/voteview';
import type { Report } from './report';

type Chamber = 'house' | 'senate';

const passage: Readonly<Record<Chamber, RegExp>> = {
  house:
    /^On (?:Passage|Agreeing to the Resolution|Motion to Suspend the Rules and (?:Pass|Agree)|Motion to Concur in)/,
  senate: /^On (?:Passage of the Bill|the Joint Resolution|the Concurrent Resolution|the Resolution)$/,
};

/** Upstream has "Providng" too. */
const debateTerms = /^(?:Provid\w*g for|Relating to) consideration of/;

const departmentHead = /, to be (?:Attorney General|Secretary of (?!the (?:Navy|Army|Air Force)))[\w ]*$/;

/** Why a roll call is left out; undefined for those that are taken. */
export function leftOut(chamber: Chamber, roll: VoteviewRoll): string | undefined {
  if (roll.question === 'On the Nomination')
    return departmentHead.test(roll.description) ? undefined : 'nomination other than a head of department';
  if (!passage[chamber].test(roll.question)) return `procedure or amendment (${chamber})`;
  if (debateTerms.test(roll.description)) return 'resolution on the terms of a debate';
  return measureKey(roll) ? undefined : 'roll call without a measure';
}

/** `HR1` → `us/119/HR/1`. */
export function measureKey({ bill, congress }: Pick<VoteviewRoll, 'bill' | 'congress'>): string | undefined {
  const [, type, number] = bill.match(/^(HR|S|HJRES|SJRES|HCONRES|SCONRES|HRES|SRES)(\d+)$/) ?? [];
  return type && number ? `us/${congress}/${type}/${number}` : undefined;
}

const letterOf = Object.fromEntries(Object.entries(voteLetters).map(([letter, word]) => [word, letter]));

function letter(cast: number | undefined, word: string | undefined): string {
  const own = word && letterOf[word];
  if (own) return own;
  if (cast === undefined || cast === 0) return '-';
  if (cast <= 3) return 'Y';
  if (cast <= 6) return 'N';
  return cast <= 8 ? 'P' : 'X';
}

/** Shortens at a word: only the Senate's long titles need it. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const whole = text.slice(0, most).replace(/\s+\S*$/, '');
  return `${whole.slice(0, most - 1)}…`;
}

function page(chamber: Chamber, { congress, session, clerkNumber, date }: VoteviewRoll): string {
  if (chamber === 'house') return `https://clerk.house.gov/Votes/${date.slice(0, 4)}${clerkNumber}`;
  const number = String(clerkNumber).padStart(5, '0');
  return `https://www.senate.gov/legislative/LIS/roll_call_votes/vote${congress}${session}/vote_${congress}_${session}_${number}.htm`;
}

function toRollCall(chamber: Chamber, roll: VoteviewRoll, members: readonly string[]): RollCall {
  const measure = measureKey(roll);
  const votes = members.map((member) => letter(roll.casts.get(member), roll.words?.get(member))).join('');
  const count = (wanted: string) => [...votes].filter((vote) => vote === wanted).length;
  const [yeas, nays] = [count('Y') + count('A'), count('N') + count('O')];
  const adds = yeas === roll.yea && nays === roll.nay;
  const id = `us/${roll.congress}/${chamber}/${roll.date.slice(0, 4)}/${roll.clerkNumber}`;
  if (!adds)
    throw new BuildProblem(
      `Roll ${id}: ${yeas} members voted Yea and ${nays} Nay, the published counts are ${roll.yea} and ${roll.nay}.`,
    );
  return {
    id,
    ...(measure && { measure }),
    chamber,
    date: roll.date,
    motion: measure ? roll.question : clip(`${roll.question} ${roll.bill}: ${roll.description}`, 300),
    ...(roll.result && { result: roll.result }),
    tally: { Yea: roll.yea, Nay: roll.nay },
    voters: chamber === 'house' ? 0 : 1,
    votes,
    page: page(chamber, roll),
  };
}

export interface UsVotes {
  voters: VotesFile['voters'];
  rollCalls: RollCall[];
  /** Ids of those that the chamber's own record gave. */
  fromChamber: ReadonlySet<string>;
  /** The measures voted on. */
  measures: MeasureRecord[];
}

export function usVotes(rolls: Record<Chamber, readonly VoteviewRoll[]>, report: Report): UsVotes {
  const rollCalls: RollCall[] = [];
  const fromChamber = new Set<string>();
  const titles = new Map<string, { title: string; chamber: Chamber }>();
  const voters = (['house', 'senate'] as const).map((chamber) => {
    const taken = rolls[chamber].filter((roll) => {
      const why = leftOut(chamber, roll);
      if (why) report.drop('us', `roll call left out: ${why}`, `${roll.date} ${roll.question}`);
      return !why;
    });
    const members = [...new Set(taken.flatMap((roll) => [...roll.casts.keys()]))].sort();
    if (members.length === 0 && taken.length > 0) throw new BuildProblem(`Voteview has no votes of the ${chamber}.`);
    for (const roll of taken) {
      const made = toRollCall(chamber, roll, members);
      rollCalls.push(made);
      if (roll.words) fromChamber.add(made.id);
      const key = measureKey(roll);
      // The House prints short titles, the Senate long ones: the House's is kept where both voted.
      if (key && !(titles.get(key)?.chamber === 'house' && chamber === 'senate'))
        titles.set(key, { title: roll.description, chamber });
    }
    return members.map((member) => `bioguide/${member}`);
  });
  const measures = [...titles]
    .map(([key, { title }]) => ({
      key,
      title: clip(title, 300),
      ...(title.length > 300 && { description: clip(title, 600) }),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  rollCalls.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
  report.count('us', 'measures voted on', measures.length);
  report.count('us', 'roll calls with every member’s vote', rollCalls.filter((roll) => roll.votes).length);
  return { voters, rollCalls, fromChamber, measures };
}
