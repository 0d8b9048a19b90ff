/** The folder of sources that a command is given: fetched ones, ones put together by hand, or both. */
import { BuildProblem, openSnapshot, type Snapshot } from '../sources/snapshot';
import { isFetched, openLive, preferLive, type Live } from './live-folder';

export interface Sources {
  snapshot: Snapshot;
  /** What of it was fetched, and says itself where it comes from. */
  live?: Live;
}

export function openSources({ from, live: preferred }: { from: string; live?: string }): Sources {
  const live = preferred !== undefined ? openLive(preferred) : isFetched(from) ? openLive(from) : undefined;
  if (preferred === undefined && live) return { live, snapshot: preferLive(live) };
  if (!live && from === '.cache/live')
    throw new BuildProblem('Nothing has been fetched: run npm run dataset:fetch -- all, or give a folder with --from.');
  const copied = openSnapshot(from);
  return live ? { live, snapshot: preferLive(live, copied) } : { snapshot: copied };
}
