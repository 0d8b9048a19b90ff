/**
 * The people half of spotting, from runs to mentions:
 * words → sightings (surnames with their surroundings) → characters → evidence → decisions → references.
 * Each stage is a function of what those before it answered.
 */
import type { Article } from '../article';
import type { Mention, ScanResult, TextRun } from '../types';
import { type PeopleMemory, updatePeopleMemory } from './coreference/memory';
import { resolveReferences } from './coreference/resolve-references';
import { type Character, clusterSightings } from './evidence/characters';
import { type Decision, decideAll } from './evidence/decide';
import { corroborateSurnameRows } from './lists/row-support';
import { readTableHeads } from './lists/table-heads';
import type { NamesIndex } from './names/names-index';
import { readBatch, withUpdates } from './read-batch';
import { readPage } from './read-page';
import { nativeMentions } from './scripts/native-mentions';
import { readSignatures } from './topic/signatures';

/** The officials named in a batch, and what the next one has to know. */
interface PeopleFound extends Pick<ScanResult, 'unread'> {
  readonly mentions: readonly Mention[];
  readonly memory: PeopleMemory;
  readonly decisions: ReadonlyMap<Character, Decision>;
}

/** Finds the officials named in a batch of runs. */
export function findPeople(
  index: NamesIndex,
  runs: readonly TextRun[],
  article: Article,
  memory: PeopleMemory,
): PeopleFound {
  const { read: asWritten, unread } = readBatch(index, runs);
  const withSignatures = withUpdates(asWritten, readSignatures(asWritten));
  const page = readPage(index, runs, withSignatures, article, memory);
  const withTables = withUpdates(withSignatures, readTableHeads(runs, withSignatures));
  const read = withUpdates(withTables, corroborateSurnameRows(index, runs, withTables, page));
  const sightings = read.flatMap((one) => one.sightings);
  const characters = clusterSightings(sightings);
  const introduced = page.introducedBefore.map(({ person }) => person).filter((one) => one !== undefined);
  const decisions = decideAll(characters, page, index, introduced);
  const references = resolveReferences(runs, read, decisions, memory.introduced, index, page);
  const batch = runs.slice(0, read.length);
  const { date, namesState } = page;
  const native = nativeMentions(batch, sightings, references.mentions, memory.native, index, {
    date,
    namesState,
    introduced,
  });
  return {
    mentions: native.mentions,
    memory: updatePeopleMemory(memory, references.added, native.added, page.civic),
    decisions,
    ...(unread && { unread }),
  };
}
