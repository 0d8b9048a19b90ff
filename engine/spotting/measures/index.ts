/**
 * Finds the measures that a batch of text names: whose they are, which session they belong to, and why we think so. Each stage
 * answers with values of its own and changes none of those before: written → owned → decided → settled → mentions.
 * This file is the folder's only door.
 */
import type { PackId } from '../../identifiers';
import type { Article } from '../article';
import type { Mention, ScanRequest } from '../types';
import { newStyleMentions } from './reading/ballot';
import { type Batch, type Official, readBatch } from './reading/batch';
import { decideSessions, sessionOfToday } from './session/decide';
import { measureKey, linkedWords, measureOfLink } from './reading/links';
import { type MeasureMemory, readMeasureMemory, updateMeasureMemory } from './reading/memory';
import { numberKey, type OwnerExplanation, resolveOwners, tellsOwner } from './owner/owners';
import type { Records } from './session/records';
import type { Spot, WrittenMeasure } from './reading/scan';
import { mostReusedNumber, type ScoredSession } from './session/session-evidence';
import { type ResolvedMeasure, resolveSessions } from './session/resolve-sessions';
import { anAct } from './tables/words';

export type { OwnerExplanation } from './owner/owners';
export type { MeasureMemory } from './reading/memory';
export { createRecords, familiesOf, type NamedRecords, recordsOver, type Records } from './session/records';

export interface MeasureExplanation extends Spot {
  readonly run: number;
  readonly sessions: readonly ScoredSession[];
}

export interface MeasuresFound {
  readonly mentions: Mention[];
  /** Of each measure whose session was weighed, where it stands and how the sessions did. */
  readonly weighed: () => readonly MeasureExplanation[];
  /** Of each measure whose jurisdiction was weighed, likewise. */
  readonly weighedOwners: () => readonly OwnerExplanation[];
  /** For the context of the next batch. */
  readonly memory: MeasureMemory;
}

/**
 * Finds measures. Never throws; linear in the length of the text.
 * @param packs the jurisdictions loaded: measures of all others are left alone.
 * @param context the memory of the batches before, as it came back from the page.
 * @param officials where officials are named, and of which jurisdiction: a bill beside a state's legislators is that state's.
 * @param records what the packs record of measures: tells numbers of several sessions apart.
 */
export function findMeasures(
  packs: readonly PackId[],
  request: ScanRequest,
  article: Article,
  context?: unknown,
  officials: readonly Official[] = [],
  records: Records = () => new Map(),
): MeasuresFound {
  const earlier = readMeasureMemory(context);
  const batch = readBatch(packs, request, article, officials, earlier);
  const { owned, weighed: weighedOwners } = resolveOwners(batch);
  const decisions = decideSessions(owned, batch, records);
  const settled = resolveSessions(decisions, earlier, records);
  const mentions = [
    ...newStyleMentions(request.runs, packs),
    ...bareLinks(batch),
    ...owned.filter(({ ballot }) => ballot).map((one) => mentionOf(one, [one.ballot!], 'ballot')),
    ...settled
      .filter(({ type, jurisdiction }) => type && packs.includes(jurisdiction))
      .map((one) => mentionOf(one, keysOf(one, batch))),
  ];
  const linked = batch.candidates.map(({ linked }) => linked).filter((one) => one !== undefined);
  const owners = owned.filter(tellsOwner).map((one) => [numberKey(one.candidate.written), one.jurisdiction] as const);
  return {
    mentions: mentions.sort((a, b) => a.run - b.run || a.start - b.start),
    weighed: () =>
      settled.flatMap(({ candidate: { run, written }, weighed }) =>
        weighed ? { run, start: written.start, end: written.end, sessions: weighed() } : [],
      ),
    weighedOwners,
    memory: updateMeasureMemory(batch.memory, owners, [...linked, ...decisions]),
  };
}

/** The keys that a measure may have: one where the text tells. */
function keysOf(
  { candidate: { run, written }, jurisdiction, type, sessions }: ResolvedMeasure,
  { runs }: Batch,
): string[] {
  const types = chamberChoices(written, jurisdiction, runs[run]!.text) ?? [type];
  const keys: string[] = [];
  for (const session of sessions)
    for (const one of types) keys.push(measureKey(jurisdiction, session, one, written.number));
  return keys;
}

/** No Congress has had so many simple resolutions of the House. */
const mostSimple = 2999;

/** So much behind a number tells that it is an act. */
const reach = 100;

/**
 * "House Resolution 1" is officially a simple resolution (H.Res.), in the papers often the bill H.R. 1.
 * The types that a loosely written measure of Congress can have, the likelier first; undefined if the form is not loose.
 * @param text in which it stands
 */
function chamberChoices(
  { style, number, end }: WrittenMeasure,
  jurisdiction: PackId,
  text: string,
): string[] | undefined {
  if (style !== 'loose' || jurisdiction !== 'us') return undefined;
  if (number > mostSimple || anAct.test(text.slice(end, end + reach))) return ['HR'];
  return number < mostReusedNumber ? ['HR', 'HRES'] : ['HRES'];
}

function mentionOf(
  { candidate: { run, written, form }, why }: Pick<ResolvedMeasure, 'candidate' | 'why'>,
  keys: readonly string[],
  as: Mention['form'] = form,
): Mention {
  const [key = '', ...others] = keys;
  const { start, end } = written;
  return others.length > 0
    ? { run, start, end, kind: 'measure', form: as, why: [...why], key: '', candidates: [...keys] }
    : { run, start, end, kind: 'measure', form: as, why: [...why], key };
}

/** Links to a measure whose words name none: "the rent cap". */
function bareLinks({ runs, article, packs, measuresIn }: Batch): readonly Mention[] {
  const found: Mention[] = [];
  runs.forEach(({ text, links = [] }, run) => {
    for (const { start, end, href } of links) {
      const measure = measureOfLink(href);
      if (!measure || !packs.includes(measure.jurisdiction)) continue;
      const isWritten = measuresIn(run).some((written) => written.start < end && start < written.end);
      const words = isWritten ? undefined : linkedWords(text, start, end);
      if (!words) continue;
      const { jurisdiction, type, number } = measure;
      const session = measure.session ?? sessionOfToday({ ...measure, date: article.date.date }).session;
      const key = measureKey(jurisdiction, session, type, number);
      const why = [{ code: 'official-link', values: { number: String(number) } }];
      found.push({ run, start: words.start, end: words.end, kind: 'measure', key, form: 'link', why });
    }
  });
  return found;
}
