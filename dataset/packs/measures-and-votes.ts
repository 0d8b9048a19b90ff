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

export function usMeasuresAndVotes({ votes, manifest }: Inputs, report: Report): MeasuresAndVotes {
  const sources = new SourceList();
  sources.use(voteview(manifest));
  const { measures, ...rest } = usVotes(votes, report);
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
