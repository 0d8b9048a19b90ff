/**
 * The people half of spotting, from runs to mentions:
 * words → sightings (surnames with their surroundings) → characters → evidence → decisions → follow-ups.
 */
import { memoize } from '../../memoize';
import type { Article } from '../article';
import { abroad } from '../article/states';
import type { Mention, ScanResult, TextRun } from '../types';
import { type Character, clusterSightings } from './evidence/characters';
import { civicScore, isNational } from './topic/civic';
import { type Decision, decideAll } from './evidence/decide';
import type { ArticleEvidence } from './evidence/comparison';
import { privateNewsColumns, gameReportDetector } from './topic/other-news';
import { type PeopleMemory, updatePeopleMemory } from './coreference/memory';
import type { NamesIndex } from './names/names-index';
import { readSignatures } from './topic/signatures';
import { readRun } from './read-run';
import { type SightingUpdates, type ReadRun, mergeSighting } from './context/sighting';
import { nativeMentions } from './scripts/native-mentions';
import { resolveReferences } from './coreference/resolve-references';
import { readTableHeads } from './lists/table-heads';
import { corroborateSurnameRows } from './lists/row-support';
import { isCapitalized, maxRunLength } from '../../text';

/** More sightings than any honest page has; the rest is left unread. */
const mostSightings = 20_000;
/** Text of a batch that is read, in UTF-16 units. */
const mostText = 4_000_000;

function readRuns(index: NamesIndex, runs: readonly TextRun[]): { read: ReadRun[]; unread: ScanResult['unread'] } {
  const read: ReadRun[] = [];
  let unread: ScanResult['unread'];
  let text = 0;
  let sightings = 0;
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]!;
    text += run.text.length;
    if (text > mostText || sightings > mostSightings) {
      unread ??= { run: at, start: 0 };
      break;
    }
    if (run.text.length > maxRunLength) unread ??= { run: at, start: maxRunLength };
    const one = readRun(index, run, at);
    sightings += one.sightings.length;
    read.push(one);
  }
  return { read, unread };
}

/** What was read, with what lists and tables say laid over it. */
const withUpdates = (read: readonly ReadRun[], claims: SightingUpdates): readonly ReadRun[] =>
  claims.size === 0
    ? read
    : read.map((run) => ({
        ...run,
        sightings: run.sightings.map((one) => (claims.has(one) ? mergeSighting(one, claims.get(one)!) : one)),
      }));

/** More places than anybody asks for. */
const mostPlaces = 10_000;

/** Asks whether a place is named anywhere in the batch. */
const placesIn = (read: readonly ReadRun[]): ((place: string) => boolean) =>
  memoize((place) => {
    const parts = place.split(' ');
    return read.some(({ words }) =>
      words.some((word, at) => isCapitalized(word) && parts.every((part, i) => words[at + i]?.fold === part)),
    );
  }, mostPlaces);

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
  about: Article,
  memory: PeopleMemory,
): PeopleFound {
  const { read: apart, unread } = readRuns(index, runs);
  const alone = withUpdates(apart, readSignatures(apart));
  const inTables = withUpdates(alone, readTableHeads(runs, alone));
  const isOfGame = gameReportDetector(runs, alone);
  const columns = privateNewsColumns(runs, alone);
  const home = new Set(
    [...about.outletStates, about.datelineState ?? 'us'].filter((state) => state !== 'us' && state !== abroad),
  );
  const civic = Math.max(memory.civic, civicScore(alone, runs));
  const national = isNational(alone, home.size > 0);
  const speaksOf = placesIn(alone);
  const isAbout = (state: string): boolean => home.has(state) || about.stateWeight(state) >= 3;
  const before = memory.introduced.map(({ family, person }) => ({ family, person: index.people.get(person ?? '') }));
  const { date } = about.date;
  const page = { date, homeStates: home, national, speaksOf, isOfGame, isAbout, before };
  const read = withUpdates(inTables, corroborateSurnameRows(index, runs, inTables, page));
  const sightings = read.flatMap((one) => one.sightings);
  const article: ArticleEvidence = {
    date,
    homeStates: home,
    national,
    speaksOf,
    isOfGame,
    isAbroad: about.datelineState === abroad,
    stateWeight: (state) => about.stateWeight(state),
    civic,
    isStray: (run) => read[run]?.line === true && read[run].civic.size === 0,
    isOfColumn: (run) => columns.has(run) && read[run]?.civic.size === 0,
    isPrivate: (run) => read[run]?.isPrivate === true,
    company: new Map(),
    named: new Map(),
  };
  const earlier = before.map(({ person }) => person).filter((one) => one !== undefined);
  const characters = clusterSightings(sightings);
  const decisions = decideAll(characters, article, index, earlier);
  const isNamed = (state: string): boolean => home.has(state) || about.stateWeight(state) > 0;
  const told = resolveReferences(runs, read, sightings, decisions, memory.introduced, index, date, isNamed);
  const batch = runs.slice(0, read.length);
  const where = { date, isAbout: isNamed, introduced: earlier };
  const { mentions, added } = nativeMentions(batch, sightings, told.mentions, memory.native, index, where);
  return {
    mentions,
    memory: updatePeopleMemory(memory, told.added, added, civic),
    decisions,
    ...(unread && { unread }),
  };
}
