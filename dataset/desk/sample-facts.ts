/**
 * Made-up officials, measures and votes of a made-up organisation (`sample-facts.yaml` in its folder): they join a pack
 * for previews and tests, and never ship.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
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
} from '../../engine/release/packs';
import { BuildProblem, checked } from '../sources/snapshot';
import type { Facts } from './facts';

const SampleFacts = z.strictObject({
  pack: z.string(),
  sources: z.array(Source).check(z.minLength(1)),
  people: z.array(RosterPerson),
  officials: z.array(OfficialDetails),
  measures: z.array(MeasureRecord),
  voters: z.array(z.array(z.string())),
  rollCalls: z.array(RollCall),
});

/** The facts with those of the folder's sample-facts.yaml, where it has one. */
export function withSampleFacts(facts: Facts, folder: string): Facts {
  const file = join(folder, 'sample-facts.yaml');
  if (!existsSync(file)) return facts;
  const sample = checked(SampleFacts, parse(readFileSync(file, 'utf8')), file);
  const pack = facts.packs[sample.pack];
  if (!pack) throw new BuildProblem(`${file}: there is no pack "${sample.pack}" to join.`);
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
