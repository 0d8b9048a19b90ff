/**
 * Every roll call counted a second time, from the finished file and in another way than the compiler's: what each
 * official is said to have voted is held against the sources one by one, and the votes against the published counts.
 * A voters' list that is off by one keeps every sum right and every vote wrong; this finds it.
 */
import { voteLetters, type RollCall, type VotesFile } from '../../engine/release/packs';
import type { VoteviewRoll } from '../sources/voteview';
import type { Inputs } from './inputs';

/** `roll official` → the vote, as a source has it. */
export type Recorded = ReadonlyMap<string, string>;

const pair = (roll: string, official: string) => `${roll} ${official}`;

function fromCongress(chamber: 'house' | 'senate', rolls: readonly VoteviewRoll[], into: Map<string, string>): void {
  const words = ['', 'Yea', 'Yea', 'Yea', 'Nay', 'Nay', 'Nay', 'Present', 'Present', 'Not Voting'];
  for (const { congress, date, clerkNumber, casts, words: own } of rolls)
    for (const [member, cast] of casts) {
      const word = own?.get(member) ?? words[cast];
      const roll = ['us', congress, chamber, date.slice(0, 4), clerkNumber].join('/');
      if (word) into.set(pair(roll, `bioguide/${member}`), word);
    }
}

function fromWashington({ sessions, memberIds }: Inputs['wa'], into: Map<string, string>): void {
  for (const { bills, rollCalls } of sessions)
    for (const { chamber, billNumber, sequence, positions } of rollCalls) {
      const roll = ['wa', bills.session, chamber, billNumber, sequence].join('/');
      const left = { ...positions };
      for (const [person, number] of memberIds) {
        const vote = left[number];
        if (vote) into.set(pair(roll, person), vote);
        delete left[number];
      }
      for (const [number, vote] of Object.entries(left))
        into.set(pair(roll, `civic/wa/legislature/member-${number}`), vote);
    }
}

/** Every member's vote in the sources of this pack. */
export function recordedBySources(pack: string, { wa, votes }: Pick<Inputs, 'wa' | 'votes'>): Recorded {
  const recorded = new Map<string, string>();
  if (pack === 'us') {
    fromCongress('house', votes.house, recorded);
    fromCongress('senate', votes.senate, recorded);
  } else if (pack === 'wa') fromWashington(wa, recorded);
  return recorded;
}

/** The House says Aye and No in some votes; its published counts are of yeas and nays in all. */
const countedAs: Readonly<Record<string, string>> = { Aye: 'Yea', No: 'Nay' };
/** Left out of the published counts when nobody did it, so that a vote without a count is a difference too. */
const alwaysCounted = new Set(['Yea', 'Nay', 'Excused', 'Absent']);

function countProblems({ id, tally }: RollCall, cast: readonly string[]): string[] {
  const counts: Record<string, number> = {};
  for (const word of cast) counts[countedAs[word] ?? word] = (counts[countedAs[word] ?? word] ?? 0) + 1;
  const names = new Set([...Object.keys(tally), ...Object.keys(counts).filter((word) => alwaysCounted.has(word))]);
  return [...names]
    .filter((word) => (counts[word] ?? 0) !== (tally[word] ?? 0))
    .map(
      (word) =>
        `${id}: ${counts[word] ?? 0} officials are said to have voted ${word}, the published count is ${tally[word] ?? 0}.`,
    );
}

/** What the finished file says otherwise than its sources, one line each; none where all is right. */
export function differences(file: VotesFile, recorded: Recorded): string[] {
  const problems: string[] = [];
  const rolls = new Map<string, number>();
  for (const key of recorded.keys()) rolls.set(key.split(' ')[0] ?? '', (rolls.get(key.split(' ')[0] ?? '') ?? 0) + 1);
  const seen = new Set<string>();
  for (const roll of file.rollCalls) {
    if (seen.has(roll.id)) problems.push(`${roll.id}: two roll calls have this id.`);
    seen.add(roll.id);
    if (roll.votes === undefined) continue;
    const officials = file.voters[roll.voters ?? -1] ?? [];
    if (officials.length !== roll.votes.length)
      problems.push(`${roll.id}: ${roll.votes.length} votes for ${officials.length} officials.`);
    const cast: string[] = [];
    officials.forEach((official, at) => {
      const word = voteLetters[roll.votes?.charAt(at) as keyof typeof voteLetters] as string | undefined;
      const source = recorded.get(pair(roll.id, official));
      if (word) cast.push(word);
      if (word !== source)
        problems.push(
          `${roll.id}: ${official} is said to have voted ${word ?? 'nothing'}, the source has ${source ?? 'nothing'}.`,
        );
    });
    if (cast.length !== rolls.get(roll.id))
      problems.push(`${roll.id}: ${cast.length} votes, the source has ${rolls.get(roll.id) ?? 0}.`);
    problems.push(...countProblems(roll, cast));
  }
  return problems;
}
