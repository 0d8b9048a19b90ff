/** The engine in a worker of its own: builds the index, then reads and scans each page once cold and a few times warm. */
import type { PageBatch, PageMention } from '../../../browser/messages';
import { readFacts } from '../../../engine/page/page-facts';
import { readPage } from '../../../engine/page/page-text';
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import type { RosterFile } from '../../../engine/release/packs';

const warmRuns = 5;
const today = '2026-03-12';

onmessage = async ({ data: { rosters, batches } }: MessageEvent<{ rosters: string; batches: string }>) => {
  const load = async <T>(address: string) => (await (await fetch(address)).json()) as T;
  const files = await load<RosterFile[]>(rosters);
  const pages = await load<PageBatch[]>(batches);
  const began = performance.now();
  const index = createSpottingIndex(files);
  const build = performance.now() - began;
  const timed = ({ url, head = [], parts }: PageBatch) => {
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
    const text = runs.reduce((sum, run) => sum + run.text.length, 0);
    return { reading: read - from, finding: found - read, text, mentions: placed };
  };
  const scans = pages.map((batch) => {
    const { reading, finding, text, mentions } = timed(batch);
    const warm = Array.from({ length: warmRuns }, () => timed(batch));
    return {
      first: { reading, finding },
      warm: warm.map((one) => ({ reading: one.reading, finding: one.finding })),
      text,
      mentions,
    };
  });
  postMessage({ build, scans });
};
