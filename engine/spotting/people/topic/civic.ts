/**
 * How much a text is about public affairs: the number of different words of that field in it. Each word of a page is looked up
 * once for all fields of life that somebody asks about: politics, stage and sport.
 */
import type { TextRun } from '../../types';
import type { ReadRun } from '../context/sighting';
import { topicFlags, type TopicWord } from '../lexicon/topic-words';
import { isGivenName } from '../names/commonness';
import { cjkTitle } from '../titles/cjk-titles';
import { isCapitalized, isAdjacent, type Word } from '../../../text';

/** From here on a text is plainly about public affairs; below `some`, it is not. */
export const civicLevels = { some: 2, plain: 5 };

/** From here on words of stage, sport and kitchen count against. */
const leisurely = 3;

/** The different words of public affairs among the words of a run. */
export function civicWordsOf(words: readonly Word[], signs: readonly TopicWord[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { at, fold, of } of signs) {
    if ((of & topicFlags.civic) !== 0) {
      // "Bill Foster", "Dan Newhouse": a given name.
      const next = words[at + 1];
      const given =
        isCapitalized(words[at] as Word) &&
        isGivenName(fold) &&
        next !== undefined &&
        isAdjacent(next) &&
        isCapitalized(next);
      if (!given) seen.add(fold);
    } else if ((of & topicFlags.cjk) !== 0 && cjkTitle(fold, 'around') !== undefined)
      for (const sign of cjkCivicWords) seen.add(sign);
  }
  return seen;
}

/** An office named in Chinese or Korean is a plain sign by itself. */
const cjkCivicWords = Array.from({ length: civicLevels.plain }, (_, at) => `han ${at}`);

/** The different words of some runs that are signs of one of the fields. */
const ofField = (read: readonly ReadRun[], field: number): number =>
  new Set(read.flatMap(({ topicWords }) => topicWords.filter(({ of }) => (of & field) !== 0).map(({ fold }) => fold)))
    .size;

/** Counts words of public affairs, less those of leisure; menus and side columns do not count. */
export function civicScore(read: readonly ReadRun[], runs: readonly TextRun[]): number {
  const story = read.filter((_, at) => runs[at]?.kind !== 'nav' && runs[at]?.kind !== 'aside');
  const seen = new Set(story.flatMap((one) => [...one.civic])).size + ofField(story, topicFlags.political) / 2;
  const leisure = ofField(story, topicFlags.leisure);
  return Math.max(0, Math.min(seen, civicLevels.plain + 2) - (leisure < leisurely ? 0 : leisure));
}

/**
 * Whether a text is about the politics of the whole country.
 * @param atHome it is of a state: its senate and lawmakers may be the state's
 */
export const isNational = (read: readonly ReadRun[], atHome: boolean): boolean =>
  ofField(read, atHome ? topicFlags.national : topicFlags.national | topicFlags.federal) >= 2;
