/**
 * Finds the measures that a batch of text names: whose they are, which session they belong to, and why we think so.
 * This file is the folder's only door.
 */
import type { MeasureKey, PackId } from '../../identifiers';
import { type Article, stateAlone } from '../article';
import { datesOver } from '../article/date-lines';
import { once } from '../remembered';
import type { Mention, Reason, RunCell, ScanRequest, TextRun } from '../types';
import { ballotKey, isInterstate, newStyleBallotMeasures } from './ballot';
import { type Candidate, addKnownNumbers, candidatesIn } from './candidates';
import { speaksOfPrefiling } from './filing';
import { chamberChoices } from './house-resolutions';
import { decide, type Decision, type PageAround } from './decide';
import { keyOf, linkWords, measureOfLink } from './links';
import { type MeasureMemory, readMemory, rememberSession, trimMemory } from './memory';
import { createHeadReader } from './numbers-under-heads';
import { noRecords, type Records } from './records';
import type { WrittenMeasure } from './scan';
import { sessionOfToday } from './session';
import { settle } from './settle';
import { lawmakingWords, near } from './surroundings';
import { createUndated } from './undated';
import { createStoryYear } from './time/story-year';

export type { MeasureMemory } from './memory';
export { createRecords, familiesOf, type NamedRecords, recordsOver, type Records } from './records';

/** Words of lawmaking from which a page is about it, and so many of them that no more are counted. */
const ofLaw = 6;
const mostOfLaw = 20;

/** No honest page writes more measures; hostile ones repeat one for megabytes. */
const mostCandidates = 5000;

/** Sentences of a batch that are read for the times they name. */
const mostSentences = 2000;

export interface MeasuresFound {
  mentions: Mention[];
  /** For the context of the next batch. */
  memory: MeasureMemory;
}

/**
 * Finds measures. Never throws; linear in the length of the text.
 * @param packs the jurisdictions loaded: measures of all others are left alone.
 * @param earlier the memory of the batches before, as it came back from the page.
 * @param officials where officials are named, and of which jurisdiction: a bill beside a state's legislators is that state's.
 * @param records what the packs record of measures: tells numbers of several sessions apart.
 */
export function findMeasures(
  packs: readonly PackId[],
  request: ScanRequest,
  article: Article,
  earlier?: unknown,
  officials: readonly { run: number; state: PackId }[] = [],
  records: Records = noRecords,
): MeasuresFound {
  const { runs } = request;
  const memory = readMemory(earlier);
  /** As it was before the batch. */
  const named = readMemory(earlier);
  const mentions: Mention[] = [];
  const candidates: Candidate[] = [];
  const readHead = createHeadReader();
  const company = countOfficials(officials, memory);

  memory.prefiling ||= speaksOfPrefiling(request.facts.title ?? '');
  for (const { text } of runs) {
    memory.lawmaking += lawmakingWords(text, mostOfLaw - memory.lawmaking);
    memory.prefiling ||= speaksOfPrefiling(text);
  }
  runs.forEach((run, index) => {
    const found = candidatesIn(run, index, readHead(run), memory.lawmaking >= ofLaw);
    memory.federal ||= found.some(({ written }) => written.style === 'federal');
    // One by one: a page of nothing but numbers has more of them than a call takes.
    for (const one of found) if (candidates.length < mostCandidates) candidates.push(one);
    for (const { start, end, key, why } of newStyleBallotMeasures(run.text, packs))
      mentions.push({ run: index, start, end, kind: 'measure', key, form: 'ballot', why });
    if (run.links) mentions.push(...bareLinks(run, index, found, article, packs));
  });
  addKnownNumbers(runs, candidates);
  for (const { linked } of candidates) if (linked?.session) rememberSession(memory, linked, linked.session);

  const inRun = measuresByRun(candidates);
  const initiatives = candidates.some(({ written }) => written.nature === 'initiative' && written.style === 'plain');
  const decisions: Decision[] = [];
  const around = createAround(runs);
  const page: PageAround = {
    stateOver: once(() => statesOver(runs, article)),
    dateOver: datesOver(runs, article.date.date),
    undated: createUndated(runs),
    storyYear: createStoryYear(runs, article.date.date, inRun),
    company,
    decided: countOwners(memory),
    present: soleJurisdictions(officials),
    inRun,
    budget: { left: mostSentences },
    around,
  };
  const undecided: Candidate[] = [];
  for (const candidate of candidates) {
    const { written, run, sentence } = candidate;
    if (written.nature === 'initiative' || written.nature === 'referendum') {
      const { text } = runs[run]!;
      const known =
        memory.owners[`${written.nature}:${written.number}`] !== undefined ||
        (initiatives && written.nature === 'initiative' && !isInterstate(written.number));
      const ballot = ballotKey(written, packs, article, run, near(text, written, sentence), text, known);
      if (ballot && written.style !== 'short') memory.owners[`${written.nature}:${written.number}`] = ballot.state;
      if (ballot) mentions.push(toMention(candidate, ballot.key, ballot.why, 'ballot'));
      continue;
    }
    const decision = decide(candidate, runs, article, memory, page);
    if (decision) decisions.push(decision);
    else undecided.push(candidate);
  }
  // Once more, now that the whole batch is known: a number may be explained only after its first mention.
  for (const candidate of undecided) {
    const decision = decide(candidate, runs, article, memory, page);
    if (decision) decisions.push(decision);
  }
  for (const { decision, sessions } of settle(decisions, named, records)) {
    if (decision.type === '' || !packs.includes(decision.jurisdiction)) continue;
    const { candidate, jurisdiction, type } = decision;
    const { number } = candidate.written;
    const choices = chamberChoices(candidate.written, jurisdiction, decisions) ?? [type];
    const keys = sessions.flatMap((session) => choices.map((choice) => keyOf(jurisdiction, session, choice, number)));
    const mention = toMention(candidate, keys.length === 1 ? keys[0]! : '', decision.why, candidate.form);
    if (keys.length > 1) mention.candidates = keys;
    mentions.push(mention);
  }
  mentions.sort((a, b) => a.run - b.run || a.start - b.start);
  return { mentions, memory: trimMemory(memory) };
}

/** How far beside a measure its subject is looked for, in UTF-16 units. */
const beside = 220;

const rowOf = ({ table, row }: RunCell): string => `${table}:${row}`;

/** The text beside a measure: its paragraph as far as it is near, or its row of a table. */
function createAround(runs: readonly TextRun[]): PageAround['around'] {
  let rows: Map<string, string> | undefined;
  return (index, { start, end }) => {
    const { text, cell } = runs[index]!;
    if (!cell) return `${text.slice(Math.max(0, start - beside), start)} ${text.slice(end, end + beside)}`;
    if (!rows) {
      rows = new Map();
      for (const run of runs)
        if (run.cell) rows.set(rowOf(run.cell), `${rows.get(rowOf(run.cell)) ?? ''} ${run.text}`.slice(0, 2 * beside));
    }
    return rows.get(rowOf(cell))!;
  };
}

/** The written measures of each run, in order. */
function measuresByRun(candidates: readonly Candidate[]): PageAround['inRun'] {
  const byRun = new Map<number, WrittenMeasure[]>();
  for (const { run, written } of candidates) {
    const found = byRun.get(run);
    if (found) found.push(written);
    else byRun.set(run, [written]);
  }
  for (const found of byRun.values()) found.sort((a, b) => a.start - b.start);
  return (run) => byRun.get(run) ?? [];
}

/** By run, the state in whose row of a table it stands ("ID"), or that the heading over it names. */
function statesOver(runs: readonly TextRun[], article: Article): (PackId | undefined)[] {
  const rows = new Map<string, PackId>();
  for (const { text, cell } of runs) {
    const state = cell && stateAlone(text);
    if (state) rows.set(rowOf(cell), state);
  }
  let standing: PackId | undefined;
  return runs.map(({ kind, cell }, run) => {
    if (kind === 'heading') standing = article.stateNamedIn(run);
    return (cell && rows.get(rowOf(cell))) ?? standing;
  });
}

/** Officials named so far, by jurisdiction. */
function countOfficials(officials: readonly { state: PackId }[], memory: MeasureMemory): Record<PackId, number> {
  for (const { state } of officials) memory.officials[state] = (memory.officials[state] ?? 0) + 1;
  return memory.officials;
}

/** Measures decided in earlier batches, by jurisdiction. */
function countOwners({ owners }: MeasureMemory): Record<PackId, number> {
  const counts: Record<PackId, number> = {};
  for (const state of Object.values(owners)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** By run, the jurisdiction of all officials named there; undefined where they are of several. */
function soleJurisdictions(officials: readonly { run: number; state: PackId }[]): Map<number, PackId | undefined> {
  const found = new Map<number, PackId | undefined>();
  for (const { run, state } of officials)
    found.set(run, !found.has(run) || found.get(run) === state ? state : undefined);
  return found;
}

/** Links to a measure whose words name none: "the rent cap". */
function bareLinks(
  run: TextRun,
  index: number,
  found: readonly Candidate[],
  article: Article,
  packs: readonly PackId[],
): Mention[] {
  const mentions: Mention[] = [];
  for (const link of run.links ?? []) {
    const measure = measureOfLink(link.href);
    if (!measure || !packs.includes(measure.jurisdiction)) continue;
    if (found.some(({ written }) => written.start < link.end && link.start < written.end)) continue;
    const words = linkWords(run.text, link.start, link.end);
    if (!words) continue;
    const session = measure.session ?? sessionOfToday({ ...measure, date: article.date.date }).session;
    const key = keyOf(measure.jurisdiction, session, measure.type, measure.number);
    const why = [{ code: 'official-link', values: { number: String(measure.number) } }];
    mentions.push({ run: index, ...words, kind: 'measure', key, form: 'link', why });
  }
  return mentions;
}

function toMention({ run, written }: Candidate, key: MeasureKey, why: Reason[], form: Mention['form']): Mention {
  return { run, start: written.start, end: written.end, kind: 'measure', key, form, why };
}
