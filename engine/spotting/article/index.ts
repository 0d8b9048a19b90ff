/**
 * What an article as a whole says about time and place. The evidence that both spotters, of people and of measures, share.
 */
import type { IsoDate, PackId } from '../../identifiers';
import type { ArticleDate, ScanRequest } from '../types';
import { lazy } from '../../memoize';
import { foundInClean } from '../../text/clean-text';
import { articleDate, dateAtHead } from './date';
import { stateOfDateline } from './dateline';
import { outletStates } from './outlet';
import { type StateCue, stateCues } from './state-cues';

export { cleanText, foundInClean } from '../../text/clean-text';
export type { StateCue } from './state-cues';

/** What later batches of one page need of the earlier ones. JSON; part of the spotting context. */
export interface ArticleMemory {
  /** State of the first dateline. */
  readonly dateline?: PackId;
  /** The day near its head, where neither markup nor address has one. */
  readonly day?: IsoDate;
  /** Sum of the weights of all state cues so far, by state. */
  readonly states: Readonly<Record<string, number>>;
}

export interface Article {
  readonly date: ArticleDate;
  /** States that the outlet writes for, the main one first; empty for national and unknown outlets. */
  readonly outletStates: readonly PackId[];
  /** State of the page's first dateline (`us` for WASHINGTON). */
  readonly datelineState: PackId | undefined;
  /** Cues in the title of the page and in the name of its site. */
  titleCues(): readonly StateCue[];
  /** All cues of a run, in order. Computed once, when first asked. */
  cuesIn(run: number): readonly StateCue[];
  /** Sum of the weights of the article's cues for a state, earlier batches included. */
  stateWeight(state: PackId): number;
  /** The same for all states that have cues. */
  stateWeights(): Readonly<Record<string, number>>;
  /** To be kept in the context for the next batch. */
  memory(): ArticleMemory;
}

/**
 * Reads the article around a batch of runs.
 * @param today the reader's day, used where nothing dates the page.
 */
export function createArticle(request: ScanRequest, today: IsoDate): Article {
  const { facts, runs, context } = request;
  // A context comes back from the page: every number in it is checked.
  const earlier = (context?.article ?? {}) as Partial<ArticleMemory>;
  const cues: (readonly StateCue[] | undefined)[] = [];
  let dateline = earlier.dateline;
  for (let run = 0; run < runs.length && !dateline; run++) dateline = stateOfDateline(runs[run]!.text);
  let sums: Record<string, number> | undefined;

  const cuesIn = (run: number): readonly StateCue[] => (cues[run] ??= foundInClean(runs[run]?.text ?? '', stateCues));
  const weights = (): Record<string, number> => {
    if (sums) return sums;
    sums = Object.create(null) as Record<string, number>;
    for (const [state, weight] of Object.entries(earlier.states ?? {}))
      if (/^[a-z]{2}$/.test(state) && weight > 0 && weight < 1e6) sums[state] = weight;
    for (let run = 0; run < runs.length; run++)
      for (const cue of cuesIn(run)) sums[cue.state] = (Number(sums[cue.state]) || 0) + cue.weight;
    return sums;
  };

  const declared = articleDate(facts, today);
  const day = declared.from !== 'now' ? undefined : context ? dayGiven(earlier.day, today) : dateAtHead(runs, today);
  return {
    date: day === undefined ? declared : { date: day, from: 'text' },
    outletStates: outletStates(facts.url),
    datelineState: dateline,
    titleCues: lazy(() => [facts.title, facts.site].flatMap((text) => foundInClean(text ?? '', stateCues))),
    cuesIn,
    stateWeight: (state) => Number(weights()[state]) || 0,
    stateWeights: weights,
    memory: () => ({ states: weights(), ...(dateline && { dateline }), ...(day && { day }) }),
  };
}

/** A day as a context brings it back. */
const dayGiven = (day: unknown, today: IsoDate): IsoDate | undefined =>
  typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= today ? day : undefined;
