/**
 * Settles the measures whose own words name no session: all mentions of a number together, on everything the article says.
 * Where that leaves a doubt, the mark asks.
 */
import type { PackId } from '../../identifiers';
import { grouped } from '../grouped';
import { keyOf } from './links';
import { type MeasureMemory, sessionsNamed } from './memory';
import type { Decision, OpenSession } from './decide';
import type { Records } from './records';
import type { Reason } from '../types';
import weights from '../weights.json';
import { type History, isBefore, type OpenGroup, reused, type Weighed, weighSessions } from './session-evidence';

/** A decision whose session may be open between several. */
export interface Settled extends Decision {
  /** The sessions that it may be, the likeliest first; one where the text tells. */
  readonly sessions: readonly string[];
  /** What was weighed for each session, where no words at the number name one and the page has a date. */
  readonly weighed?: readonly Weighed[];
}

type OpenDecision = Decision & { readonly open: OpenSession };
const isOpen = (decision: Decision): decision is OpenDecision => decision.open !== undefined;
const nameOf = ({ jurisdiction, type, candidate }: Decision): string =>
  keyOf(jurisdiction, '', type, candidate.written.number);
const sentenceOf = ({ candidate: { run, sentence } }: Decision): string => `${run}:${sentence.start}`;

/**
 * Settles the decisions of a batch, which are in reading order.
 * @param earlier the memory as it was before the batch.
 */
export function settle(decisions: readonly Decision[], earlier: MeasureMemory, records: Records): readonly Settled[] {
  const groups = grouped(decisions.map((decision) => [nameOf(decision), decision]));
  const open = [...groups.values()].flatMap((group) => openGroup(group, earlier) ?? []);
  const history = historyOf(decisions, open, records);
  const settled = new Map(
    open.flatMap((group) => settleOpen(group, weighSessions({ ...group, history: history(group) }, records))),
  );
  return decisions.map((decision) => {
    if (isOpen(decision)) return settled.get(decision)!;
    if (decision.choices) return undated(decision, decision.choices, groups.get(nameOf(decision))!);
    return { ...decision, sessions: [decision.session] };
  });
}

/** The decision for one session, with what the reader is told of it. */
const taken = (decision: Decision, session: string, reason: Reason): Settled => ({
  ...decision,
  session,
  sessions: [session],
  why: [...decision.why, reason],
});
/** A mark that asks. */
const asking = (decision: Decision, sessions: readonly string[]): Settled => ({
  ...decision,
  sessions,
  why: [...decision.why, { code: 'session-unclear' }],
});
const fromArticle = (session: string): Reason => ({ code: 'session-from-article', values: { session } });

/** On a page without a date, the one session that words name for the number elsewhere; else the mark asks. */
function undated(decision: Decision, choices: readonly string[], group: readonly Decision[]): Settled {
  const [session, ...others] = new Set(group.flatMap((one) => one.session || []));
  return session !== undefined && others.length === 0
    ? taken(decision, session, fromArticle(session))
    : asking(decision, choices);
}

interface Open extends OpenGroup {
  readonly decisions: readonly OpenDecision[];
}

/** What is open of a number's mentions, if anything is. */
function openGroup(group: readonly Decision[], earlier: MeasureMemory): Open | undefined {
  const decisions = group.filter(isOpen);
  const [first] = decisions;
  if (!first) return undefined;
  const { jurisdiction, type, candidate, open } = first;
  const { number } = candidate.written;
  const named = new Set(sessionsNamed(earlier, { jurisdiction, type, number }));
  // "H 93 – not to be confused with last year's House Bill 93 –"
  const besides = new Set(decisions.map(sentenceOf));
  const firstAt = group.indexOf(first);
  group.forEach((decision, at) => {
    // A bare number takes up what was told of before it: a namesake that comes only later is not meant.
    const isTakenUp = candidate.form === 'bare-number' && named.size > 0;
    const isAnother = besides.has(sentenceOf(decision)) || ((isTakenUp || number < reused) && at > firstAt);
    if (!isOpen(decision) && decision.session !== '' && !isAnother) named.add(decision.session);
  });
  // "2024: ReWRAP": what stands under a year of its own is not drawn to the present that words name elsewhere.
  const isUnderYear = ({ open: { mention }, candidate: { form } }: OpenDecision) =>
    mention.story.isOver && mention.story.year && form !== 'bare-number';
  if (decisions.every(isUnderYear)) named.delete(open.today.session);
  const mentions = decisions.map(({ open: { mention } }) => mention);
  const { today, turn } = open;
  return { jurisdiction, type, number, decisions, mentions, today: today.session, turn, named, history: nothing };
}

const nothing: History = { sessions: new Set(), past: 0, ahead: 0 };

/** Counts of mentions by session. */
type Counts = Map<string, number>;

/**
 * For each number, how many of the other measures told of are of sessions before today's: those that words name, and those
 * that the story tells of at first sight. From 0 to 1; where few are told of, it stays small.
 */
function historyOf(decisions: readonly Decision[], open: readonly Open[], records: Records): (of: Open) => History {
  const ofPack = new Map<PackId, Counts>();
  const ofNumber = new Map<string, Counts>();
  const count = (decision: Decision, session: string): void => {
    for (const [counts, name] of [[ofPack, decision.jurisdiction] as const, [ofNumber, nameOf(decision)] as const]) {
      if (!counts.has(name)) counts.set(name, new Map());
      const sessions = counts.get(name)!;
      sessions.set(session, (sessions.get(session) ?? 0) + 1);
    }
  };
  for (const decision of decisions) if (!isOpen(decision) && decision.session !== '') count(decision, decision.session);
  for (const group of open) {
    const { session } = weighSessions(group, records)[0]!;
    if (session !== group.today) for (const decision of group.decisions) count(decision, session);
  }
  return (group) => {
    const own = ofNumber.get(nameOf(group.decisions[0]!));
    const sessions = new Set<string>();
    let all = 0;
    let past = 0;
    let ahead = 0;
    for (const [session, mentions] of ofPack.get(group.jurisdiction) ?? []) {
      const others = mentions - (own?.get(session) ?? 0);
      if (others === 0) continue;
      sessions.add(session);
      all += others;
      if (isBefore(session, group.today)) past += others;
      if (session === group.turn?.coming) ahead += others;
    }
    return { sessions, past: past / (all + 2), ahead: ahead / (all + 1) };
  };
}

/** Settles what is open of a number. */
function settleOpen(
  { decisions, mentions, today, named }: Open,
  weighed: readonly Weighed[],
): (readonly [Decision, Settled])[] {
  const [best, second] = weighed;
  const { session, odds } = best!;
  // A wrong mark costs more than a question.
  if (second && odds < weights['decide.session'])
    return decisions.map((decision) => [decision, { ...asking(decision, [session, second.session]), weighed }]);
  const year = mentions.find(({ story }) => story.year !== undefined)?.story.year;
  const reason = (decision: OpenDecision): Reason => {
    if (session === today) return decision.open.today.reason;
    if (named.has(session) || year === undefined) return fromArticle(session);
    return { code: 'session-from-text', values: { session, words: String(year) } };
  };
  return decisions.map((decision) => [decision, { ...taken(decision, session, reason(decision)), weighed }]);
}
