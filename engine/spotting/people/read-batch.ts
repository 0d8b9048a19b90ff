/** The first stages of the pipeline: the runs of a batch, read, and what its lists and tables say laid over them. */
import type { ScanResult, TextRun } from '../types';
import { mergeSighting, type ReadRun, type SightingUpdates } from './context/sighting';
import type { NamesIndex } from './names/names-index';
import { readRun } from './read-run';
import { maxRunLength } from '../../text';

/** More sightings than any honest page has; the rest is left unread. */
const mostSightings = 20_000;
/** Text of a batch that is read, in UTF-16 units. */
const mostText = 4_000_000;

/** Reads the runs of a batch one after the other, and says where it had to stop. */
export function readBatch(
  index: NamesIndex,
  runs: readonly TextRun[],
): { readonly read: readonly ReadRun[]; readonly unread: ScanResult['unread'] } {
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
export const withUpdates = (read: readonly ReadRun[], updates: SightingUpdates): readonly ReadRun[] =>
  updates.size === 0
    ? read
    : read.map((run) => ({
        ...run,
        sightings: run.sightings.map((one) => (updates.has(one) ? mergeSighting(one, updates.get(one)!) : one)),
      }));
