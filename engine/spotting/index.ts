/**
 * Spotting: text → mentions. This file is the folder's only door.
 */
import type { RosterFile } from '../release/packs';
import { createArticle } from './article';
import { findMeasures } from './measures';
import type { ScanRequest, ScanResult } from './types';

/** The rosters, prepared once per worker life. Opaque. */
export interface SpottingIndex {
  readonly packs: readonly string[];
}

/** Prepares the rosters for spotting. Pure; cost grows with the rosters, and is paid once. */
export function createSpottingIndex(rosters: readonly RosterFile[]): SpottingIndex {
  return { packs: rosters.map((roster) => roster.pack) };
}

/**
 * Finds the mentions of officials and measures in a batch of runs.
 * @param today the reader's day, `YYYY-MM-DD`: used where the page declares no date.
 * Never throws, whatever the text.
 */
export function findMentions(index: SpottingIndex, request: ScanRequest, today: string): ScanResult {
  const article = createArticle(request, today);
  const measures = findMeasures(index.packs, request, article, request.context?.measures);
  return {
    mentions: measures.mentions,
    context: { v: 1, article: article.memory(), measures: measures.memory },
    article: article.date,
  };
}
