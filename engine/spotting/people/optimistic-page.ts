/**
 * What the bare text of a page and its address may tell at best of public affairs and of whose state it is: the article against
 * which the first question weighs a name that stands alone.
 */
import { statesOfDatelines } from '../article/dateline';
import { outletStates } from '../article/outlet';
import { statesNamedBy } from '../article/state-cues';
import { lazy } from '../../memoize';
import type { ArticleEvidence } from './evidence/comparison';
import { civicLevels } from './topic/civic';
import { topicFlags, topicsOfWord } from './lexicon/topic-words';
import { blockSeam } from '../../text/split-joined-blocks';
import { fold, type Word } from '../../text';

/** Text that is read as a whole, in words. */
export interface TextChunk {
  readonly text: string;
  readonly words: readonly Word[];
}

const never = (): boolean => false;

/** Reads what the words of a text tell, wherever they stand. */
export function optimisticPage(pieces: readonly TextChunk[], address: string | undefined): ArticleEvidence {
  const words = differentWords(pieces);
  const told = Array.from(words, topicsOfWord);
  const count = (field: number) => told.filter((of) => (of & field) !== 0).length;
  const isCjk = pieces.some((piece) => piece.words.some(({ shape }) => shape === 'cjk'));
  const outlets = new Set(address === undefined ? [] : outletStates(address));
  const datelines = lazy(() => new Set(pieces.flatMap(({ text }) => statesOfDatelines(text, words))));
  const named = lazy(() => statesNamedBy(words));
  const isFrom = (state: string) => address === undefined || outlets.has(state) || datelines().has(state);
  return {
    date: '',
    homeStates: { size: outlets.size, has: isFrom },
    isAbroad: false,
    stateWeight: (state) => (isFrom(state) || named().has(state) ? 3 : 0),
    speaksOf: () => true,
    civic: isCjk ? civicLevels.plain : count(topicFlags.civic) + count(topicFlags.political) / 2,
    national: count(topicFlags.national | topicFlags.federal) > 1,
    ...{ isStray: never, isPrivate: never, isOfGame: never, isOfColumn: never },
    company: new Map(),
    named: new Map(),
  };
}

/** All words, folded, and the parts of those that blocks run together may have glued. */
function differentWords(pieces: readonly TextChunk[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text, words } of pieces)
    for (const { start, end, fold: folded } of words) {
      if (found.has(folded)) continue;
      found.add(folded);
      for (const part of text.slice(start, end).split(blockSeam)) found.add(fold(part));
    }
  return found;
}
