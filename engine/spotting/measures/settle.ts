/**
 * Settles the measures whose own words name no session: all mentions of a number together, on everything the article says.
 * Where that leaves a doubt, the mark asks.
 */
import type { PackId } from '../../identifiers';
import { keyOf } from './links';
import { type MeasureMemory, sessionsNamed } from './memory';
import type { Decision, OpenSession } from './decide';
import type { Records } from './records';
import type { Reason } from '../types';
import type { History, OpenGroup } from './open-group';
import { isBefore } from './session';
import { reused, type Weighed, weighSessions } from './session-evidence';

/** Odds from which a session is taken: a wrong mark costs more than a question. */
const sure = 0.75;

/** A decision whose session may be open between several. */
export interface Settled {
  decision: Decision;
  /** The sessions that it may be, the likeliest first; one where the text tells. */
  sessions: string[];
}

type OpenDecision = Decision & { open: OpenSession };
const isOpen = (decision: Decision): decision is OpenDecision => decision.open !== undefined;
const nameOf = ({ jurisdiction, type, candidate }: Decision): string =>
  keyOf(jurisdiction, '', type, candidate.written.number);
/** Bare numbers are found last, wherever they stand. */
const inReadingOrder = ({ candidate: one }: Decision, { candidate: other }: Decision): number =>
  one.run - other.run || one.written.start - other.written.start;
const sentenceOf = ({ candidate: { run, sentence } }: Decision): string => `${run}:${sentence.start}`;

/**
 * Settles the decisions of a batch, in their order.
 * @param earlier the memory as it was before the batch.
 */
export function settle(decisions: readonly Decision[], earlier: MeasureMemory, records: Records): Settled[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const group = groups.get(nameOf(decision));
    if (group) group.push(decision);
    else groups.set(nameOf(decision), [decision]);
  }
  for (const group of groups.values()) group.sort(inReadingOrder);
  const settled = new Map<Decision, Settled>();
  for (const decision of decisions) settled.set(decision, { decision, sessions: [decision.session] });
  for (const group of groups.values()) {
    const named = new Set(group.flatMap(({ session }) => session || []));
    for (const decision of group) if (decision.choices) settled.set(decision, undated(decision, named));
  }
  const open = [...groups.values()].flatMap((group) => openGroup(group, earlier) ?? []);
  const history = historyOf(decisions, open, records);
  const settleGroup = (group: Open): void => {
    const found = settleOpen(group, weighSessions({ ...group, history: history(group) }, records));
    group.decisions.forEach((decision, at) => settled.set(decision, found[at]!));
  };
  open.forEach(settleGroup);
  return decisions.map((decision) => settled.get(decision)!);
}

/** On a page without a date, the one session that words name for the number elsewhere; else the mark asks. */
function undated(decision: Decision, named: ReadonlySet<string>): Settled {
  const [session] = named;
  if (session !== undefined && named.size === 1)
    return {
      decision: { ...decision, why: [...decision.why, { code: 'session-from-article', values: { session } }] },
      sessions: [session],
    };
  return {
    decision: { ...decision, why: [...decision.why, { code: 'session-unclear' }] },
    sessions: [...decision.choices!],
  };
}

interface Open extends OpenGroup {
  decisions: readonly OpenDecision[];
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

/** Settles what is open of a number, in order. */
function settleOpen({ decisions, mentions, today, named }: Open, weighed: readonly Weighed[]): Settled[] {
  const [best, second] = weighed;
  if (second && best!.odds < sure)
    return decisions.map((decision) => ({
      decision: { ...decision, why: [...decision.why, { code: 'session-unclear' }] },
      sessions: [best!.session, second.session],
    }));
  const { session } = best!;
  const year = mentions.find(({ story }) => story.year !== undefined)?.story.year;
  const reason = (decision: OpenDecision): Reason => {
    if (session === today) return decision.open.today.reason;
    if (named.has(session) || year === undefined) return { code: 'session-from-article', values: { session } };
    return { code: 'session-from-text', values: { session, words: String(year) } };
  };
  return decisions.map((decision) => ({
    decision: { ...decision, session, why: [...decision.why, reason(decision)] },
    sessions: [session],
  }));
}
