/** The engine in a worker of its own: builds the index, then scans each page's text once cold and a few times warm. */
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import type { RosterFile } from '../../../engine/release/packs';
import type { ScanRequest } from '../../../engine/spotting/types';

const warmRuns = 5;
const today = '2026-03-12';

onmessage = async ({ data: { rosters, requests } }: MessageEvent<{ rosters: string; requests: string }>) => {
  const load = async <T>(address: string) => (await (await fetch(address)).json()) as T;
  const files = await load<RosterFile[]>(rosters);
  const pages = await load<ScanRequest[]>(requests);
  const began = performance.now();
  const index = createSpottingIndex(files);
  const build = performance.now() - began;
  const timed = (request: ScanRequest) => {
    const from = performance.now();
    const { mentions } = findMentions(index, request, today);
    return { ms: performance.now() - from, mentions };
  };
  const scans = pages.map((request) => {
    const { ms: first, mentions } = timed(request);
    return { first, warm: Array.from({ length: warmRuns }, () => timed(request).ms), mentions };
  });
  postMessage({ build, scans });
};
