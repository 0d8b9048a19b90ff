/**
 * Settles the measures whose own words name no session: all mentions of a number together, on everything the article says.
 * Where that leaves a doubt, the mark asks.
 */
import { keyOf } from './links';
import { type MeasureMemory, sessionsNamed } from './memory';
import type { Decision, OpenSession } from './decide';
import type { Subjects } from './records';
import { weighSessions } from './session-evidence';

/** Odds from which a session is taken: a wrong mark costs more than a question. */
const sure = 0.8;
/** Every Congress has an "H.R. 1", and gives it to what it cares for most: what is said later is said of another. */
const reused = 10;

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
const isBeside = (one: Decision, other: Decision): boolean =>
  one.candidate.run === other.candidate.run && one.candidate.sentence.start === other.candidate.sentence.start;

/**
 * Settles the decisions of a batch, in their order.
 * @param earlier the memory as it was before the batch.
 */
export function settle(decisions: readonly Decision[], earlier: MeasureMemory, subjects: Subjects): Settled[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const group = groups.get(nameOf(decision));
    if (group) group.push(decision);
    else groups.set(nameOf(decision), [decision]);
  }
  const settled = new Map<Decision, Settled>();
  for (const group of groups.values()) {
    const open = group.filter(isOpen);
    for (const decision of group)
      if (!isOpen(decision)) settled.set(decision, { decision, sessions: [decision.session] });
    if (open.length === 0) continue;
    const found = settleOpen(open, group, earlier, subjects);
    open.forEach((decision, at) => settled.set(decision, found[at]!));
  }
  return decisions.map((decision) => settled.get(decision)!);
}

/** Settles the open ones of a number, in order. */
function settleOpen(
  open: readonly OpenDecision[],
  group: readonly Decision[],
  earlier: MeasureMemory,
  subjects: Subjects,
): Settled[] {
  const first = open[0]!;
  const { jurisdiction, type } = first;
  const { number } = first.candidate.written;
  const { today, coming } = first.open;
  const named = new Set(sessionsNamed(earlier, { jurisdiction, type, number }));
  for (const [at, decision] of group.entries()) {
    // "H 93 – not to be confused with last year's House Bill 93 –"
    const isTwin = open.some((one) => isBeside(one, decision));
    if (isOpen(decision) || isTwin || (number < reused && at > group.indexOf(first))) continue;
    named.add(decision.session);
  }
  const mentions = open.map((one) => one.open.mention);
  const weighed = weighSessions(
    { jurisdiction, type, number, mentions, today: today.session, coming, named },
    subjects,
  );
  const [best, second] = weighed as [(typeof weighed)[0], (typeof weighed)[0] | undefined];
  if (second && best.odds < sure)
    return open.map((decision) => ({
      decision: { ...decision, why: [...decision.why, { code: 'session-unclear' }] },
      sessions: [best.session, second.session],
    }));
  const { session } = best;
  const isOfStory = mentions.some(({ story }) => story.year !== undefined);
  const reason =
    session === today.session
      ? today.reason
      : named.has(session) || !isOfStory
        ? { code: 'session-from-article', values: { session } }
        : { code: 'session-from-text', values: { session, words: String(mentions[0]!.story.year) } };
  return open.map((decision) => ({
    decision: { ...decision, session, why: [...decision.why, reason] },
    sessions: [session],
  }));
}
