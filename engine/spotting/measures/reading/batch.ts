/**
 * A batch of text as measures are read in it: what is written there, and what its runs and the whole page say around it.
 */
import type { PackId } from '../../../identifiers';
import { turnAt } from '../../../jurisdictions/sessions';
import type { Article } from '../../article';
import { groupBy } from '../../../group-by';
import { lazy, memoize } from '../../../memoize';
import { toPrefilterText } from '../../../text/prefilter';
import type { PageFacts, ScanRequest, TextRun } from '../../types';
import { bareNumbers, type Candidate, designatedMeasures } from './candidates';
import { type MeasureMemory, lawmakingCap } from './memory';
import { weights } from '../../evidence/weights';
import type { Spot, WrittenMeasure } from './scan';
import { countLawmakingWords, rowOf } from './surroundings';
import { filingPrefilter } from '../tables/filing-words';

/** No honest page writes more measures; hostile ones repeat one for megabytes. */
const mostCandidates = 2000;

/** Where an official is named, and of which jurisdiction. */
export interface Official {
  readonly run: number;
  readonly state: PackId;
  readonly start?: number | undefined;
  /** Last day of the last office, of who has left them all. */
  readonly until?: string | undefined;
}

export interface Batch {
  /** The jurisdictions loaded. */
  readonly packs: readonly PackId[];
  readonly facts: PageFacts;
  readonly runs: readonly TextRun[];
  readonly officials: readonly Official[];
  readonly article: Article;
  /** What is written like a measure, in reading order. */
  readonly candidates: readonly Candidate[];
  /** Whether an initiative is written in full. */
  readonly namesInitiatives: boolean;
  /** What the batches before have decided, and what the page says as a whole, this batch included. */
  readonly memory: MeasureMemory;
  /** The measures of a run, in order. */
  readonly measuresIn: (run: number) => readonly WrittenMeasure[];
  /** The jurisdiction of all officials named in a run, where it is one. */
  readonly soleOfficials: (run: number) => PackId | undefined;
  /** The text beside a place: its paragraph as far as it is near, or its row of a table. */
  readonly beside: (run: number, place: Spot) => string;
}

/** Reads a batch. Linear. */
export function readBatch(
  packs: readonly PackId[],
  { facts, runs }: ScanRequest,
  article: Article,
  officials: readonly Official[],
  earlier: MeasureMemory,
): Batch {
  let { lawmaking } = earlier;
  for (let run = 0; run < runs.length && lawmaking < lawmakingCap; run += 1)
    lawmaking += countLawmakingWords(runs[run]!.text, lawmakingCap - lawmaking);
  // Between two bienniums alone it matters whether a page is about filing ahead.
  const mayTurn = article.date.from === 'now' || packs.some((pack) => turnAt(pack, article.date.date));
  const written = designatedMeasures(runs, lawmaking >= weights['decide.lawmaking-page']);
  const candidates = [...written, ...bareNumbers(runs, written)]
    .slice(0, mostCandidates)
    .sort((a, b) => a.run - b.run || a.written.start - b.written.start);
  const inRuns = groupBy(candidates.map(({ run, written }) => [run, written]));
  const rows = lazy(() => groupBy(runs.flatMap(({ text, cell }) => (cell ? [[rowOf(cell), text] as const] : []))));
  const textOfRow = memoize((row) => (rows().get(row) ?? []).join(' ').slice(0, 2 * reach), runs.length);
  const officialsIn = groupBy(officials.map(({ run, state }) => [run, state]));
  const counts: Record<PackId, number> = { ...earlier.officials };
  for (const { state } of officials) counts[state] = (counts[state] ?? 0) + 1;
  return {
    packs,
    facts,
    runs,
    officials,
    article,
    candidates,
    namesInitiatives: candidates.some(({ written: { nature, style } }) => nature === 'initiative' && style === 'plain'),
    memory: {
      owners: earlier.owners,
      sessions: earlier.sessions,
      officials: counts,
      federal: earlier.federal || candidates.some(({ written: { style } }) => style === 'federal'),
      prefiling:
        earlier.prefiling || (mayTurn && [facts.title ?? '', ...runs.map(({ text }) => text)].some(speaksOfPrefiling)),
      lawmaking,
    },
    measuresIn: (run) => inRuns.get(run) ?? [],
    soleOfficials: (run) => {
      const all = officialsIn.get(run) ?? [];
      return all.every((state) => state === all[0]) ? all[0] : undefined;
    },
    beside: (run, { start, end }) => {
      const { text, cell } = runs[run]!;
      return cell
        ? textOfRow(rowOf(cell))
        : `${text.slice(Math.max(0, start - reach), start)} ${text.slice(end, end + reach)}`;
    },
  };
}

/** How far beside a measure its subject is looked for, in UTF-16 units. */
const reach = 220;

/** Whether a text is about bills that are filed ahead of a session. */
export const speaksOfPrefiling = (text: string): boolean =>
  filingPrefilter()
    .matching(toPrefilterText(text))
    .some((said) => said.test(text));
