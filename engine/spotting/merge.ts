/** One list of mentions from two spotters: in reading order, never overlapping. */
import type { Mention } from './types';

const inOrder = (a: Mention, b: Mention): number => a.run - b.run || a.start - b.start || b.end - a.end;

/** Where a person and a measure claim the same letters, the longer claim stands; a measure wins a tie. */
export function mergeMentions(people: readonly Mention[], measures: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  for (const mention of [...measures, ...people].sort(inOrder)) {
    const last = merged[merged.length - 1];
    if (last === undefined || last.run !== mention.run || last.end <= mention.start) merged.push(mention);
    else if (mention.end - mention.start > last.end - last.start) merged[merged.length - 1] = mention;
  }
  return merged;
}
