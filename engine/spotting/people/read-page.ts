/** What a batch as a whole tells of the page around its names: public affairs, home and company. */
import { memoize } from '../../memoize';
import type { Article } from '../article';
import { abroad } from '../article/states';
import { weights } from '../evidence/weights';
import type { TextRun } from '../types';
import type { ReadRun } from './context/sighting';
import type { PeopleMemory } from './coreference/memory';
import type { RowContext } from './lists/row-support';
import type { NamesIndex } from './names/names-index';
import { civicScore, isNational } from './topic/civic';
import { gameReportDetector, privateNewsColumns } from './topic/other-news';
import type { PageContext } from './topic/page-context';
import { isCapitalized } from '../../text';

/** The page, as the stages behind ask of it. */
export interface BatchContext extends PageContext, RowContext {
  /** Whether the state is the page's own, or named at all. */
  readonly namesState: (state: string) => boolean;
}

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

/** Reads what the runs tell together. */
export function readPage(
  index: NamesIndex,
  runs: readonly TextRun[],
  read: readonly ReadRun[],
  article: Article,
  memory: PeopleMemory,
): BatchContext {
  const homeStates = new Set(
    [...article.outletStates, article.datelineState ?? 'us'].filter((state) => state !== 'us' && state !== abroad),
  );
  const columns = privateNewsColumns(runs, read);
  const isHome = (state: string): boolean => homeStates.has(state);
  return {
    date: article.date.date,
    homeStates,
    isAbroad: article.datelineState === abroad,
    stateWeight: (state) => article.stateWeight(state),
    speaksOf: placesIn(read),
    civic: Math.max(memory.civic, civicScore(read, runs)),
    national: isNational(read, homeStates.size > 0),
    isStray: (run) => read[run]?.line === true && read[run].civic.size === 0,
    isPrivate: (run) => read[run]?.isPrivate === true,
    isOfGame: gameReportDetector(runs, read),
    isOfColumn: (run) => columns.has(run) && read[run]?.civic.size === 0,
    isAboutState: (state) => isHome(state) || article.stateWeight(state) >= weights['decide.state-named'],
    namesState: (state) => isHome(state) || article.stateWeight(state) > 0,
    introducedBefore: memory.introduced.map(({ family, person }) => ({
      family,
      person: index.people.get(person ?? ''),
    })),
  };
}
