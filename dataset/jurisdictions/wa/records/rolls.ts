/** Washington's roll calls on the whole measure, with every member's vote. */
import type { Chamber, MotionCode } from '../../../../engine/release/records';
import { BuildProblem } from '../../../sources/snapshot';
import type { ScrapedBill, ScrapedVote } from '../../../sources/scraped-session';
import { slug } from '../../../packs/us-people';
import { groupBy } from '../../../records/lists';
import type { Roll } from '../../../records/shape';
import type { Who } from '../../../records/who';

/** The motions by which a measure passes or not; amendments and procedure are no positions. The first row that fits counts. */
const motions: readonly (readonly [RegExp, MotionCode])[] = [
  [/^(?:3rd Reading & )?Final Passage.* on Reconsideration$/, 'again'],
  [/^(?:Final Passage|Adoption) as Recommended by (?:the )?Conference Committee$/, 'conference'],
  [/^Final Passage (?:as Amended by|without) (?:the )?(?:House|Senate)\b/i, 'concurrence'],
  [/^(?:3rd Reading & )?Final Passage(?: as Amended by the (?:House|Senate))?$/, 'passage'],
  [/^(?:3rd Reading & )?(?:Final )?Adoption\b/, 'passage'],
  [/^(?:Veto Override|Passage notwithstanding)/i, 'override'],
];

/** "yeas, 50; nays, 47; absent, 0; excused, 1." in the bill's own history. */
const tallyLine = /yeas, (\d+); nays, (\d+); absent, (\d+); excused, (\d+)/;

export interface Tally {
  yea: number;
  nay: number;
  absent: number;
  excused: number;
}

/** The tallies that a bill's history gives for a chamber and day. */
export function talliesOf({ actions }: ScrapedBill): (Tally & { chamber: Chamber; day: string })[] {
  return actions.flatMap(({ description, date, organization_id: chamber }) => {
    const [, yea, nay, absent, excused] = tallyLine.exec(description) ?? [];
    if (excused === undefined || chamber === '') return [];
    const count = { yea: Number(yea), nay: Number(nay), absent: Number(absent), excused: Number(excused) };
    return [{ ...count, chamber, day: date }];
  });
}

const countOf = (vote: ScrapedVote, option: string) =>
  vote.counts.filter((count) => count.option === option).reduce((sum, { value }) => sum + value, 0);

/** Members' letters must add up to the stated counts. */
function checkSum(vote: ScrapedVote, about: string): void {
  for (const { option, value } of vote.counts) {
    const cast = vote.votes.filter((one) => one.option === option).length;
    if (cast !== value)
      throw new BuildProblem(`Roll call ${about}: ${cast} members have "${option}", the published count is ${value}.`);
  }
}

const isSame = (vote: ScrapedVote, { yea, nay, absent, excused }: Tally) =>
  countOf(vote, 'yes') === yea && countOf(vote, 'no') === nay && countOf(vote, 'other') === absent + excused;

/**
 * The second source is the history of the bill: every tally that it gives must be one of the roll calls of that day. A roll
 * call that it passes over (taken again the same day, or on a conference's report) has no second source.
 */
function checkTallies(bill: ScrapedBill, votes: readonly ScrapedVote[]): void {
  for (const { chamber, day, ...tally } of talliesOf(bill)) {
    const sameDay = votes.filter((vote) => vote.organization === chamber && vote.start_date === day);
    if (sameDay.some((vote) => isSame(vote, tally))) continue;
    const told = sameDay.map((vote) => `${countOf(vote, 'yes')} to ${countOf(vote, 'no')}`).join(', ') || 'none';
    throw new BuildProblem(
      `Roll call on ${bill.identifier}, ${chamber}, ${day}: the bill’s history says ${tally.yea} to ${tally.nay}, the roll calls ${told}.`,
    );
  }
}

/** The place of a roll call within its day. */
const sequenceOf = ({ motion_text: motion }: ScrapedVote): number => Number(/\(#(\d+)\)$/.exec(motion)?.[1] ?? 0);

/**
 * The tally of a roll call in the bill's history. Taken again the same day with the same yeas and nays, a measure has
 * two, in the order of the roll calls: who was absent at first may have been excused by then.
 */
function tallyOf(vote: ScrapedVote, bill: ScrapedBill, votes: readonly ScrapedVote[]): Tally | undefined {
  const { organization: chamber, start_date: day } = vote;
  const told = talliesOf(bill).filter((one) => one.chamber === chamber && one.day === day && isSame(vote, one));
  const alike = votes
    .filter((one) => one.organization === chamber && one.start_date === day && told.some((tally) => isSame(one, tally)))
    .sort((a, b) => sequenceOf(a) - sequenceOf(b));
  return told.length === alike.length ? told[alike.indexOf(vote)] : told[0];
}

const words = (motion: string) => motion.replace(/ \(#\d+\)$/, '');

const ownChanges = { house: /as Amended by the House/i, senate: /as Amended by the Senate/i } as const;

/** What a motion decided; as amended by the other chamber is a concurrence, as amended by one's own is the passage. */
export function codeOf(motion: string, chamber: Chamber): MotionCode | undefined {
  const code = motions.find(([row]) => row.test(words(motion)))?.[1];
  return code === 'concurrence' && ownChanges[chamber].test(motion) ? 'passage' : code;
}

/** Absent and excused are one option of the source; where the history counts only one of them, it is that. */
function otherLetter(tally: Tally | undefined): string {
  if (!tally || tally.absent + tally.excused === 0) return 'T';
  if (tally.absent === 0) return 'E';
  return tally.excused === 0 ? 'B' : 'T';
}

export interface ReadRolls {
  rolls: Roll[];
  /** Roll calls that a second source confirms. */
  confirmed: number;
  /** Voters whom the roster does not have. */
  names: Map<string, string>;
}

/** @param keyOf `HB 1217` → `HB/1217`. */
export function washingtonRolls(
  votes: readonly ScrapedVote[],
  bills: ReadonlyMap<string, ScrapedBill>,
  keyOf: (printed: string) => string | undefined,
  who: Who,
  leaveOut: (why: string, example: string) => void,
): ReadRolls {
  const names = new Map<string, string>();
  let count = 0;
  const onMeasure = groupBy(votes, ({ bill_identifier: printed }) => printed ?? '');
  for (const [printed, bill] of bills) checkTallies(bill, onMeasure.get(printed) ?? []);
  const rolls = votes.flatMap((vote): Roll[] => {
    const printed = vote.bill_identifier ?? '';
    const code = vote.organization === '' ? undefined : codeOf(vote.motion_text, vote.organization);
    if (!code) {
      leaveOut('roll call left out: not on the whole measure', `${printed} ${vote.motion_text}`);
      return [];
    }
    const { organization: chamber, start_date: date } = vote;
    const measure = keyOf(printed);
    const about = `on ${printed}, ${chamber}, ${date}, ${vote.motion_text}`;
    if (chamber === '' || !measure) throw new BuildProblem(`Roll call ${about}: no such chamber or measure.`);
    checkSum(vote, about);
    const bill = bills.get(printed);
    const tally = bill && tallyOf(vote, bill, onMeasure.get(printed) ?? []);
    if (tally) count += 1;
    const other = otherLetter(tally);
    const casts = new Map<string, string>();
    for (const { option, voter_name: name } of vote.votes) {
      const id = who.find(name, chamber, date) ?? `civic/wa/legislature/${slug(name)}`;
      if (!who.find(name, chamber, date)) names.set(id, name);
      if (casts.has(id)) throw new BuildProblem(`Roll call ${about}: ${name} votes twice.`);
      casts.set(id, option === 'yes' ? 'Y' : option === 'no' ? 'N' : other);
    }
    const also = tally
      ? { ...(tally.absent > 0 && { Absent: tally.absent }), ...(tally.excused > 0 && { Excused: tally.excused }) }
      : { ...(countOf(vote, 'other') > 0 && { 'Absent or excused': countOf(vote, 'other') }) };
    return [
      {
        chamber,
        number: sequenceOf(vote),
        date,
        measure,
        words: words(vote.motion_text),
        code,
        yea: countOf(vote, 'yes'),
        nay: countOf(vote, 'no'),
        also,
        casts,
      },
    ];
  });
  return { rolls, confirmed: count, names };
}
