/** The `measures` and `votes` parts: of Congress and of Washington. */
import type { MeasureRecord, MeasuresFile, RollCall, RosterFile, VotesFile } from '../../engine/release/packs';
import type { EarlierMeasure } from '../sources/earlier-measures';
import { BuildProblem } from '../sources/snapshot';
import type { Inputs } from './inputs';
import { chamberRecord, congressGov, voteview } from './known-sources';
import type { Report } from './report';
import { SourceList } from './source-list';
import { clip, usVotes } from './us-votes';
import { waMeasures } from './wa-measures';
import { peopleByNumber, waVoters, waVotes } from './wa-votes';

export interface MeasuresAndVotes {
  measures: MeasuresFile;
  votes: VotesFile;
}

/** Records of earlier measures, behind those of the sources; they may not give one that the sources have. */
function withEarlier(
  measures: readonly MeasureRecord[],
  earlier: readonly EarlierMeasure[],
  sources: SourceList,
): MeasureRecord[] {
  const known = new Set(measures.map(({ key }) => key));
  const added = earlier.map(({ key, title, about, source }): MeasureRecord => {
    if (known.has(key)) throw new BuildProblem(`The list of earlier measures has ${key}, which the sources give.`);
    return { key, title, description: about, ...sources.use(source) };
  });
  return [...measures, ...added].sort((a, b) => (a.key < b.key ? -1 : 1));
}

export function usMeasuresAndVotes(
  { votes, bills, earlier, manifest }: Inputs,
  roster: RosterFile,
  report: Report,
): MeasuresAndVotes {
  const forVotes = new SourceList();
  forVotes.use(voteview(manifest));
  const forMeasures = new SourceList();
  forMeasures.use(voteview(manifest));
  const made = usVotes(votes, report);
  const known = new Set(roster.people.map((person) => person.id));
  const left = new Set(made.voters.flat().filter((id) => !known.has(id)));
  report.note('us', `${left.size} members who voted have left since: their votes count, the roster does not have them`);
  if (made.fromChamber.size === 0) {
    report.note('us', 'Voteview writes Yea where the House’s own record may say Aye, and Nay for No');
    report.note('us', 'delegates do not vote on passage; roll calls end in November 2025, where the source ends');
  } else report.count('us', '… of which from the chamber’s own record', made.fromChamber.size);
  const rollCalls = made.rollCalls.map((roll) =>
    made.fromChamber.has(roll.id)
      ? { ...roll, ...forVotes.use(chamberRecord(manifest, roll.chamber === 'house' ? 'house' : 'senate')) }
      : roll,
  );
  const about = new Map(bills.map((bill) => [bill.key, bill]));
  const measures = made.measures.map((measure): MeasureRecord => {
    const bill = about.get(measure.key);
    if (!bill) return measure;
    const sponsor = `bioguide/${bill.sponsor}`;
    return {
      key: measure.key,
      title: clip(bill.title, 300),
      ...(known.has(sponsor) && { sponsor }),
      ...(bill.introduced && { introduced: bill.introduced }),
      ...forMeasures.use(congressGov(manifest)),
    };
  });
  const head = { schema: 1 as const, pack: 'us' };
  // What is old vouches for no day.
  const { asOf, sources } = forMeasures;
  const all = withEarlier(measures, earlier.us, forMeasures);
  report.count('us', 'measures of earlier Congresses', earlier.us.length);
  return {
    measures: { ...head, asOf, sources, measures: all },
    votes: { ...head, asOf: forVotes.asOf, sources: forVotes.sources, voters: made.voters, rollCalls },
  };
}

export function waMeasuresAndVotes({ wa, earlier }: Inputs, roster: RosterFile, report: Report): MeasuresAndVotes {
  const forMeasures = new SourceList();
  const forVotes = new SourceList();
  const people = peopleByNumber(wa.memberIds);
  const voters = waVoters(
    wa.sessions.flatMap(({ rollCalls }) => rollCalls),
    people,
  );
  const measures: MeasureRecord[] = [];
  const rollCalls: RollCall[] = [];
  const sums = { withVotes: 0, confirmed: 0, countsOnly: 0 };
  for (const session of wa.sessions) {
    const source = forMeasures.use(session.sources.bills);
    for (const measure of waMeasures(session.bills, roster.people, report, wa.memberIds))
      measures.push({ ...measure, ...source });
    const counted = forVotes.use(session.sources.bills);
    const voted = forVotes.use(session.sources.rollCalls);
    const votes = waVotes(session, voters, people, report);
    rollCalls.push(...votes.countsOnly.map((roll) => ({ ...roll, ...counted })));
    rollCalls.push(...votes.withVotes.map((roll) => ({ ...roll, ...voted })));
    sums.withVotes += votes.withVotes.length;
    sums.confirmed += votes.confirmed;
    sums.countsOnly += votes.countsOnly.length;
  }
  report.count('wa', 'roll calls with every member’s vote', sums.withVotes);
  report.count('wa', '… of which a second source has the same counts', sums.confirmed);
  report.count('wa', 'roll calls with counts only', sums.countsOnly);
  report.count('wa', 'measures', measures.length);
  report.note(
    'wa',
    'members’ votes add up to the counts in every roll call that has them; a second source has the same counts for some, see above',
  );
  const { asOf, sources } = forMeasures;
  const all = withEarlier(measures, earlier.wa, forMeasures);
  report.count('wa', 'measures of earlier bienniums', earlier.wa.length);
  rollCalls.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
  const head = { schema: 1 as const, pack: 'wa' };
  return {
    measures: { ...head, asOf, sources, measures: all },
    votes: { ...head, asOf: forVotes.asOf, sources: forVotes.sources, voters, rollCalls },
  };
}
