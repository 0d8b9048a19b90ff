/** What a page is about, as far as a card needs it: its keys are read here, once. */
import type { IsoDate } from '../identifiers';
import type { IssueId } from '../issues';
import type { LoadedRelease } from '../release/release';
import type { CardPage } from './content';
import type { MeasureId } from './measure-key';
import { findBrief, subjectOf } from './records';
import type { FoundPerson } from './records';

export interface Story {
  /** Each once, in the order in which the page names them. */
  measures: readonly MeasureId[];
  people: readonly FoundPerson[];
  published?: IsoDate | undefined;
  /** As its own words tell. */
  issue?: IssueId | undefined;
}

export function readStory({ keys, published, issue }: CardPage, release: LoadedRelease): Story {
  const subjects = [...new Set(keys)].flatMap((key) => subjectOf(release, key) ?? []);
  return {
    measures: subjects.flatMap((subject) => (subject.kind === 'measure' ? [subject.id] : [])),
    people: subjects.flatMap((subject) => (subject.kind === 'official' ? [subject.person] : [])),
    published,
    issue,
  };
}

/** How many issues a story is taken to be about. */
const issuesOfStory = 2;

/**
 * The issues that most of the story's measures have, the more central of a measure before its others; of a story whose
 * measures tell none, the one that its words tell.
 */
export function issuesIn({ measures, issue }: Story, release: LoadedRelease): string[] {
  const weights = new Map<string, number>();
  for (const measure of measures) {
    (findBrief(release, measure)?.issues ?? []).forEach(({ id }, place) =>
      weights.set(id, (weights.get(id) ?? 0) + 1 / (place + 1)),
    );
  }
  if (weights.size === 0 && issue) return [issue];
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, issuesOfStory)
    .map(([id]) => id);
}
