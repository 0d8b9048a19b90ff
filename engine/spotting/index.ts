/** Spotting: text → mentions. This file is the folder's only door. */
import type { Pack } from '../release/packs';
import { createArticle } from './article';
import {
  createRecords,
  familiesOf,
  findMeasures,
  type NamedRecords,
  type Records,
  recordsOver,
  type MeasureExplanation,
  type OwnerExplanation,
} from './measures';
import type { ScoredCandidate } from './people/evidence/scored-candidate';
import { findPeople } from './people/find-people';
import { readPeopleMemory } from './people/coreference/memory';
import { type NamesIndex, createNamesIndex } from './people/names/names-index';
import { memoizeByObject, memoize } from '../memoize';
import type { Mention, ScanRequest, ScanResult } from './types';

export { mightContainMentions } from './might-contain-mentions';

/** Packs, prepared once per worker life. Opaque. */
export interface SpottingIndex {
  readonly packs: readonly string[];
  readonly names: NamesIndex;
  /** What the packs record of measures. */
  readonly records: Records;
  /** Family names of officials. */
  readonly families: ReturnType<typeof familiesOf>;
}

/** What spotting reads of a pack. Its measures may be handed over here, or looked up in a release's record by `findMentions`. */
export type SpottingPack = Pick<Pack, 'roster' | 'measures'>;

/** Prepares packs for spotting. Pure; cost grows with the rosters, and is paid once. */
export function createSpottingIndex(packs: readonly SpottingPack[]): SpottingIndex {
  const rosters = packs.map(({ roster }) => roster);
  return {
    packs: rosters.map(({ pack }) => pack),
    names: createNamesIndex(rosters),
    records: createRecords(packs),
    families: familiesOf(rosters),
  };
}

/**
 * Finds the mentions of officials and measures in a batch of runs.
 * @param today the reader's day, `YYYY-MM-DD`: used where the page declares no date.
 * @param record what a release records of measures. Without it, and without measures in the packs, numbers that several
 * sessions have are told apart less well. Asked again with more of it loaded, people are not looked for again.
 * Never throws, whatever the text.
 */
export function findMentions(
  index: SpottingIndex,
  request: ScanRequest,
  today: string,
  record?: NamedRecords,
): ScanResult {
  return spot(index, request, today, record && recordsOver(record, index.families)).result;
}

/** Somebody of the story, and what speaks for and against each official who may be meant. */
export interface CharacterExplanation {
  /** As printed: the surname alone where no given name stands before it. */
  readonly name: string;
  readonly given: string;
  readonly places: readonly { run: number; start: number; end: number }[];
  readonly candidates: readonly { name: string; id: string; score: number; parts: ScoredCandidate['parts'] }[];
}

/** Mentions, with all that was weighed for them: people, and of measures the jurisdictions and the sessions. */
interface Explanation extends ScanResult {
  readonly weighed: readonly CharacterExplanation[];
  readonly measures: readonly MeasureExplanation[];
  readonly owners: readonly OwnerExplanation[];
}

/** The same with all that was weighed on the way, marked or not: for whoever asks which rule is behind a mark. */
export function explain(index: SpottingIndex, request: ScanRequest, today: string): Explanation {
  const { result, decisions, measures, owners } = spot(index, request, today);
  const weighed = [...decisions.values()].map(({ character, weighed }) => ({
    name: `${character.given} ${character.family.key}`.trim(),
    given: character.given,
    places: character.sightings.map(({ run, start, end }) => ({ run, start, end })),
    candidates: weighed.map(({ person: { name, id }, score, parts }) => ({ name, id, score, parts })),
  }));
  return { ...result, weighed, measures: measures(), owners: owners() };
}

/** The people of a request, and its article; looked for once, however often its measures are. */
const peopleOf = memoizeByObject((index: SpottingIndex) =>
  memoizeByObject((request: ScanRequest) =>
    memoize((today) => {
      const article = createArticle(request, today);
      return { article, people: findPeople(index.names, request.runs, article, readPeopleMemory(request.context)) };
    }, 1),
  ),
);

function spot(index: SpottingIndex, request: ScanRequest, today: string, records = index.records) {
  const { article, people } = peopleOf(index)(request)(today);
  const officials = people.mentions.flatMap(({ run, start, key }) => {
    const person = index.names.people.get(key);
    return person ? [{ run, start, state: person.pack, until: person.until }] : [];
  });
  const measures = findMeasures(index.packs, request, article, request.context?.measures, officials, records);
  const result: ScanResult = {
    mentions: mergeMentions(people.mentions, measures.mentions),
    context: { v: 1, article: article.memory(), measures: measures.memory, people: people.memory },
    article: article.date,
    ...(people.unread && { unread: people.unread }),
  };
  return { result, decisions: people.decisions, measures: measures.weighed, owners: measures.weighedOwners };
}

const inOrder = (a: Mention, b: Mention): number => a.run - b.run || a.start - b.start || b.end - a.end;

/** One list in reading order, never overlapping: where a person and a measure claim the same letters, the longer claim stands; a measure wins a tie. */
function mergeMentions(people: readonly Mention[], measures: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  for (const mention of [...measures, ...people].sort(inOrder)) {
    const last = merged[merged.length - 1];
    if (last === undefined || last.run !== mention.run || last.end <= mention.start) merged.push(mention);
    else if (mention.end - mention.start > last.end - last.start) merged[merged.length - 1] = mention;
  }
  return merged;
}
