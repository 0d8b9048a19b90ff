/** The `measures` and `votes` parts: of Congress and of Washington. */
import type { MeasuresFile, RosterFile, VotesFile } from '../../engine/release/packs';
import type { Inputs } from './inputs';
import { billTracker, voteview, waPilot } from './known-sources';
import type { Report } from './report';
import { SourceList } from './source-list';
import { usVotes } from './us-votes';
import { waMeasures } from './wa-measures';
import { waVotes } from './wa-votes';

export interface MeasuresAndVotes {
  measures: MeasuresFile;
  votes: VotesFile;
}

export function usMeasuresAndVotes({ votes, manifest }: Inputs, roster: RosterFile, report: Report): MeasuresAndVotes {
  const sources = new SourceList();
  sources.use(voteview(manifest));
  const { measures, ...rest } = usVotes(votes, report);
  const known = new Set(roster.people.map((person) => person.id));
  const left = new Set(rest.voters.flat().filter((id) => !known.has(id)));
  report.note('us', `${left.size} members who voted have left since: their votes count, the roster does not have them`);
  report.note('us', 'Voteview writes Yea where the House’s own record may say Aye, and Nay for No');
  report.note('us', 'delegates do not vote on passage; roll calls end in November 2025, where the source ends');
  const head = { schema: 1 as const, pack: 'us', asOf: sources.asOf, sources: sources.sources };
  return { measures: { ...head, measures }, votes: { ...head, ...rest } };
}

export function waMeasuresAndVotes({ wa, manifest }: Inputs, roster: RosterFile, report: Report): MeasuresAndVotes {
  const forMeasures = new SourceList();
  forMeasures.use(billTracker(manifest));
  const forVotes = new SourceList();
  forVotes.use(billTracker(manifest));
  const pilot = forVotes.use(waPilot(manifest));
  const { voters, withVotes, countsOnly } = waVotes(wa, report);
  report.note(
    'wa',
    'members’ votes add up to the counts in every roll call that has them; a second source has the same counts for some, see above',
  );
  const rollCalls = [...countsOnly, ...withVotes.map((roll) => ({ ...roll, ...pilot }))];
  rollCalls.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
  const head = { schema: 1 as const, pack: 'wa' };
  return {
    measures: {
      ...head,
      asOf: forMeasures.asOf,
      sources: forMeasures.sources,
      measures: waMeasures(wa.bills, roster.people, report),
    },
    votes: { ...head, asOf: forVotes.asOf, sources: forVotes.sources, voters, rollCalls },
  };
}
