/**
 * Made-up officials, measures and votes of a made-up organisation (`sample-facts.yaml` in its folder): they join a pack
 * for previews and tests, and never ship.
 */
import * as z from 'zod/mini';
import {
  MeasureRecord,
  type MeasuresFile,
  OfficialDetails,
  type OfficialsFile,
  RollCall,
  RosterPerson,
  Source,
  type VotesFile,
} from '../engine/release/packs';
import { BuildProblem } from '../dataset/build-problem';
import type { Facts } from './facts';

export const SampleFacts = z.strictObject({
  pack: z.string(),
  sources: z.array(Source).check(z.minLength(1)),
  people: z.array(RosterPerson),
  officials: z.array(OfficialDetails),
  measures: z.array(MeasureRecord),
  voters: z.array(z.array(z.string())),
  rollCalls: z.array(RollCall),
});

export type SampleFacts = z.infer<typeof SampleFacts>;

/** The facts with the made-up ones. */
export function withSample<F extends Pick<Facts, 'packs'>>(facts: F, sample: SampleFacts): F & { madeUp: Set<string> } {
  const pack = facts.packs[sample.pack];
  if (!pack) throw new BuildProblem(`There is no pack "${sample.pack}" for the made-up facts to join.`);
  const { roster } = pack;
  const { schema, asOf } = roster;
  const head = { schema, pack: sample.pack, asOf, sources: [] };
  const officials: OfficialsFile = pack.officials ?? { ...head, officials: [] };
  const measures: MeasuresFile = pack.measures ?? { ...head, measures: [] };
  const votes: VotesFile = pack.votes ?? { ...head, voters: [], rollCalls: [] };
  /** Sources are indices: those of the sample stand behind the pack's own. */
  const behind = <R extends { source?: number | undefined }>(records: R[], own: readonly Source[]): R[] =>
    records.map((record) => ({ ...record, source: (record.source ?? 0) + own.length }));
  const sources = (own: readonly Source[]) => [...own, ...sample.sources];
  const joined = {
    roster: {
      ...roster,
      sources: sources(roster.sources),
      people: [...roster.people, ...behind(sample.people, roster.sources)],
    },
    officials: {
      ...officials,
      sources: sources(officials.sources),
      officials: [...officials.officials, ...behind(sample.officials, officials.sources)],
    },
    measures: {
      ...measures,
      sources: sources(measures.sources),
      measures: [...measures.measures, ...behind(sample.measures, measures.sources)],
    },
    votes: {
      ...votes,
      sources: sources(votes.sources),
      voters: [...votes.voters, ...sample.voters],
      rollCalls: [
        ...votes.rollCalls,
        ...behind(sample.rollCalls, votes.sources).map((rollCall) => ({
          ...rollCall,
          ...(rollCall.voters !== undefined && { voters: rollCall.voters + votes.voters.length }),
        })),
      ],
    },
  };
  const madeUp = new Set(sample.measures.map(({ key }) => key));
  return { ...facts, madeUp, packs: { ...facts.packs, [sample.pack]: joined } };
}
