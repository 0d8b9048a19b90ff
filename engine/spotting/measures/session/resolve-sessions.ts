/**
 * Settles the measures whose own words name no session: all mentions of a number together, on everything the article says.
 * Where that leaves a doubt, the mark asks.
 */
import type { PackId } from '../../../identifiers';
import { groupBy } from '../../../group-by';
import { sessionlessKey } from '../reading/links';
import type { MeasureMemory } from '../reading/memory';
import type { SessionDecision } from './decide';
import type { Records } from './records';
import type { UndatedAnswer } from './undated';
import { lazy } from '../../../memoize';
import type { Reason } from '../../types';
import { weights } from '../../evidence/weights';
import { compareWords, isEarlierSession, mostReusedNumber, candidateSessions, scoreSessions } from './session-evidence';
import type { SessionHistory, OpenGroup, OpenMention, ScoredSession } from './session-evidence';

/** A decision whose session may be open between several. */
export interface ResolvedMeasure extends Pick<SessionDecision, 'candidate' | 'jurisdiction' | 'type' | 'why'> {
  /** The sessions that it may be, the likeliest first; one where the text tells. */
  readonly sessions: readonly string[];
  /** What was weighed for each session, where no words at the number name one and the page has a date. */
  readonly weighed: (() => readonly ScoredSession[]) | undefined;
}

type OpenDecision = SessionDecision & { readonly open: OpenMention };
const isOpen = (decision: SessionDecision): decision is OpenDecision => decision.open !== undefined;
const sentenceOf = ({ candidate: { run, sentence } }: SessionDecision): string => `${run}:${sentence.start}`;

/**
 * Settles the decisions of a batch, which are in reading order.
 * @param earlier the memory as it was before the batch.
 */
export function resolveSessions(
  decisions: readonly SessionDecision[],
  earlier: MeasureMemory,
  records: Records,
): readonly ResolvedMeasure[] {
  const groups = groupBy(decisions.map((decision) => [sessionlessKey(decision), decision]));
  const atFirstSight = new Map<Open, Likeliest>();
  for (const group of groups.values()) {
    const open = openGroup(group, earlier, records);
    if (open) atFirstSight.set(open, likeliestOf(open));
  }
  const historyOf = historiesOf(decisions, atFirstSight);
  const settled = new Map<SessionDecision, ResolvedMeasure>();
  for (const [group, likeliest] of atFirstSight) {
    const history = historyOf(group, likeliest);
    addSettled(settled, group, history.sessions.length > 0 ? likeliestOf({ ...group, history }) : likeliest);
  }
  return decisions.map((decision) => {
    if (isOpen(decision)) return settled.get(decision)!;
    if (decision.choices) return undated(decision, decision.choices, groups.get(sessionlessKey(decision))!);
    return settledFor(decision, [decision.session]);
  });
}

/** The decision for some sessions, with what more the reader is told of it. */
function settledFor(
  one: SessionDecision,
  sessions: readonly string[],
  reason?: Reason,
  weighed?: ResolvedMeasure['weighed'],
) {
  const { candidate, jurisdiction, type, why } = one;
  return { candidate, jurisdiction, type, why: reason === undefined ? why : why.concat(reason), sessions, weighed };
}

/** Of more than one, the mark asks. */
const unclear: Reason = { code: 'session-unclear' };
const fromArticle = (session: string): Reason => ({ code: 'session-from-article', values: { session } });

/** On a page without a date, the one session that words name for the number elsewhere; else the mark asks. */
function undated(
  decision: SessionDecision,
  { sessions, weighed }: UndatedAnswer,
  group: readonly SessionDecision[],
): ResolvedMeasure {
  const [session, second] = new Set(group.flatMap((one) => one.session || []));
  if (session === undefined || second !== undefined)
    return settledFor(decision, sessions, unclear, weighed && (() => weighed));
  return settledFor(decision, [session], fromArticle(session));
}

interface Open extends OpenGroup {
  readonly decisions: readonly OpenDecision[];
}

/** What is open of a number's mentions, if anything is. */
function openGroup(group: readonly SessionDecision[], earlier: MeasureMemory, records: Records): Open | undefined {
  const decisions = group.filter(isOpen);
  const [first] = decisions;
  if (!first) return undefined;
  const { jurisdiction, type, number } = first;
  const { today, turn } = first.open;
  // "H 93 – not to be confused with last year's House Bill 93 –"
  const besides = new Set(decisions.map(sentenceOf));
  const others = (number < mostReusedNumber ? group.slice(0, group.indexOf(first)) : group).filter(
    (one) => one.session !== '' && !besides.has(sentenceOf(one)),
  );
  const named = new Set(earlier.sessions[sessionlessKey(first)]?.split(','));
  for (const { session } of others) named.add(session);
  // "2024: ReWRAP": what stands under a year of its own is not drawn to the present that words name elsewhere.
  const isUnderYear = ({ open: { story }, candidate: { form } }: OpenDecision) =>
    story.isOver && story.year && form !== 'bare-number';
  if (decisions.every(isUnderYear)) named.delete(today);
  const mentions = decisions.map(({ open }) => open);
  const recorded = records(first);
  const words = lazy(() => compareWords(mentions, recorded));
  return { jurisdiction, type, number, decisions, mentions, today, turn, named, recorded, words, history: nothing };
}

/** The sessions that an open group may be of, the likeliest first, with its odds. Weighed where there are several, or somebody asks. */
function likeliestOf(group: OpenGroup) {
  const told = candidateSessions(group);
  const weighed = lazy(() => scoreSessions(group, told));
  if (told.length === 1) return { sessions: told, odds: 1, weighed };
  return { sessions: weighed().map(({ session }) => session), odds: weighed()[0]!.odds, weighed };
}
type Likeliest = ReturnType<typeof likeliestOf>;

const nothing: SessionHistory = { sessions: [], past: 0, ahead: 0 };

/**
 * Asks of which sessions the measures told of are, and how many are of one before today's: those that words name, and those that
 * the story tells of at first sight, but for what it asks for itself. From 0 to 1; where few are told of, it stays small.
 */
function historiesOf(decisions: readonly SessionDecision[], atFirstSight: ReadonlyMap<Open, Likeliest>) {
  // Counted once: a page may tell of thousands.
  const counted = new Map<PackId, Map<string, number>>();
  const count = (pack: PackId, session: string, mentions: number) => {
    const sessions = counted.get(pack) ?? new Map<string, number>();
    counted.set(pack, sessions.set(session, (sessions.get(session) ?? 0) + mentions));
  };
  for (const { jurisdiction, session } of decisions) if (session !== '') count(jurisdiction, session, 1);
  const toldOf = ({ today }: Open, { sessions: [first = today] }: Likeliest) => (first === today ? undefined : first);
  for (const [group, likeliest] of atFirstSight) {
    const told = toldOf(group, likeliest);
    if (told !== undefined) count(group.jurisdiction, told, group.mentions.length);
  }
  return (group: Open, likeliest: Likeliest): SessionHistory => {
    const { jurisdiction, mentions, today, turn } = group;
    const sessions: string[] = [];
    let [all, past, ahead] = [0, 0, 0];
    for (const [session, total] of counted.get(jurisdiction) ?? []) {
      const others = total - (session === toldOf(group, likeliest) ? mentions.length : 0);
      if (others === 0) continue;
      sessions.push(session);
      all += others;
      if (isEarlierSession(session, today)) past += others;
      if (session === turn?.coming) ahead += others;
    }
    return {
      sessions,
      past: past / (all + weights['scale.untold-past']),
      ahead: ahead / (all + weights['scale.untold-ahead']),
    };
  };
}

/** Settles what is open of a number. A wrong mark costs more than a question. */
function addSettled(
  settled: Map<SessionDecision, ResolvedMeasure>,
  { decisions, mentions, today, named }: Open,
  { sessions, odds, weighed }: Likeliest,
): void {
  const [session = '', second] = sessions;
  const isSure = second === undefined || odds >= weights['decide.session'];
  const year = mentions.find(({ story }) => story.year !== undefined)?.story.year;
  const reason = ({ open }: OpenDecision): Reason => {
    if (session === today) return open.reason;
    if (named.has(session) || year === undefined) return fromArticle(session);
    return { code: 'session-from-text', values: { session, words: String(year) } };
  };
  const chosen = isSure ? [session] : [session, second];
  for (const one of decisions) settled.set(one, settledFor(one, chosen, isSure ? reason(one) : unclear, weighed));
}
