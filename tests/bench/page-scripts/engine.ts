/**
 * The engine in a worker of its own: builds the index, then looks at each page's text, and reads and scans its markup, once
 * cold and a few times warm.
 */
import type { PageBatch, PageMention } from '../../../browser/messages';
import { readFacts } from '../../../engine/page/page-facts';
import { readPage } from '../../../engine/page/page-text';
import { createSpottingIndex, findMentions, mightContainMentions } from '../../../engine/spotting';
import type { SpottingPack } from '../../../engine/spotting';

const warmRuns = 5;
const today = '2026-03-12';

/** A page as the reader hands it over. Without text it does not ask first. */
export interface EngineInput {
  text?: string;
  batch: PageBatch;
}

onmessage = async ({ data: { packs, batches } }: MessageEvent<{ packs: string; batches: string }>) => {
  const load = async <T>(address: string) => (await (await fetch(address)).json()) as T;
  const files = await load<SpottingPack[]>(packs);
  const pages = await load<EngineInput[]>(batches);
  const began = performance.now();
  const index = createSpottingIndex(files);
  const build = performance.now() - began;
  const timed = ({ text, batch: { url, head = [], parts } }: EngineInput) => {
    const began = performance.now();
    const holds = text === undefined || mightContainMentions(index, text, url);
    const from = performance.now();
    const { runs, locate } = readPage(parts);
    const facts = readFacts(url, head);
    const read = performance.now();
    const { mentions } = findMentions(index, { facts, runs }, today);
    const found = performance.now();
    const placed = mentions.flatMap(({ run, start, end, ...mention }): PageMention[] => {
      const place = locate(run, start, end);
      const words = runs[run]!.text.slice(start, end);
      return place ? [{ ...mention, ...place, words, label: words }] : [];
    });
    const length = runs.reduce((sum, run) => sum + run.text.length, 0);
    return {
      looking: from - began,
      reading: read - from,
      finding: found - read,
      holds,
      text: length,
      mentions: placed,
    };
  };
  const scans = pages.map((page) => {
    const { holds, text, mentions } = timed(page);
    const warm = Array.from({ length: warmRuns }, () => timed(page));
    return {
      warm: warm.map(({ looking, reading, finding }) => ({ looking, reading, finding })),
      holds,
      text,
      mentions,
    };
  });
  postMessage({ build, scans });
};
