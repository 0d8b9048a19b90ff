/**
 * The refresh as a pure machine: what happened → what to do next. `browser/refresh` performs one step at a time and
 * may be killed between or within any two; nothing here waits, and everything needed to go on is in the store.
 *
 *   woken → read latest.json → (the keys, if they are others) → the words → note their corrections → the facts
 *         → open the spare slot → take each missing file → seal the slot → flip the pointer → rest
 *
 * A step that fails ends the flight: the old release stays, the reason is kept, the next flight goes on with the files
 * already taken, because they are kept by hash.
 */
import * as z from 'zod/mini';
import type { FilePath } from './bundle';
import type { Verdict } from './judge';
import { refusalReasons, type RefusalReason } from './refusal';
import { afterFailure, afterSuccess, ifCutOff, isDue, whenOffline } from './refresh-schedule';

/** How a check ended. `behind`: the feed repeats what is old, or has nothing as new as what ships with the extension. */
export const outcomes = ['up-to-date', 'behind', ...refusalReasons] as const;
export type Outcome = (typeof outcomes)[number];

const moment = z.optional(z.number());
const times = z.int().check(z.gte(0));

/** Kept between flights. Its check is its type: what is read back from a store is never taken on trust. */
export const RefreshState = z.object({
  /** Earliest moment of the next check. */
  dueAt: moment,
  /** The host asked to be left alone until then: not even "update now" comes earlier. */
  heldUntil: moment,
  failures: times,
  /** Flights in a row that began and never ended. */
  cuts: times,
  lastAttempt: moment,
  lastSuccess: moment,
  outcome: z.optional(z.enum(outcomes)),
  /** When `latest.json` was last read past every cache. */
  lastFresh: moment,
});
export type RefreshState = z.infer<typeof RefreshState>;

export const newState: RefreshState = { failures: 0, cuts: 0 };

/** One run of the machine; never stored. */
export interface Flight {
  /** The one moment that all of this flight's arithmetic uses, whatever the clock does meanwhile. */
  start: number;
  /** Corrections only: the reader went back to the bundled packs, or the browser keeps nothing. */
  isNoticeOnly: boolean;
  isDurable: boolean;
  /** Reads `latest.json` past every cache, not by a conditional request. */
  isFresh: boolean;
  /** Something verified is past its last day, or older than the packs that ship with the extension. */
  isBehind: boolean;
  /** The words are another release's than those that are shown. */
  isTaking: boolean;
  remaining: FilePath[];
}

/** What to make of a verified document: see `judge`; `newer` is for a later extension, `none` is no document. */
export type Found = Verdict | 'newer' | 'none';

export type RefreshEvent =
  | {
      kind: 'woken';
      now: number;
      isAsked: boolean;
      isOnline: boolean;
      isNoticeOnly: boolean;
      isDurable: boolean;
    }
  | { kind: 'unchanged' }
  | { kind: 'latest'; areKeysKnown: boolean }
  /** `older`: keys of an epoch that is over. */
  | { kind: 'keys'; verdict: 'take' | 'older' }
  | { kind: 'words'; verdict: Found; isExpired: boolean }
  | { kind: 'noted'; verdict: Found }
  | { kind: 'facts'; verdict: Found; isExpired: boolean }
  | { kind: 'slot-opened'; missing: FilePath[] }
  | { kind: 'taken' }
  | { kind: 'sealed' }
  | { kind: 'flipped' }
  | { kind: 'failed'; reason: RefusalReason; retryAfter?: number };

export type RefreshStep =
  | { do: 'read-latest'; isFresh: boolean }
  | { do: 'read-keys' }
  | { do: 'read-words' }
  | { do: 'note'; verdict: Found }
  | { do: 'read-facts' }
  | { do: 'open-slot' }
  | { do: 'take'; path: FilePath }
  | { do: 'seal' }
  | { do: 'flip' }
  /** Over; look again at this moment. */
  | { do: 'rest'; at?: number };

export interface Planned {
  state: RefreshState;
  flight?: Flight;
  step: RefreshStep;
}

const freshEvery = 3 * 24 * 60 * 60_000;

/** The next step. `random` is one roll from [0, 1). Throws for an event that cannot follow: a defect, not a fault. */
export function plan(state: RefreshState, flight: Flight | undefined, event: RefreshEvent, random: number): Planned {
  if (event.kind === 'woken') return wake(state, event, random);
  if (!flight) throw new Error(`${event.kind} without a flight`);
  const go = (step: RefreshStep, change: Partial<Flight> = {}): Planned => ({
    state,
    flight: { ...flight, ...change },
    step,
  });

  switch (event.kind) {
    case 'unchanged':
      // The browser's cache answers conditional requests for us, so a 304 that comes through has nothing behind it.
      if (flight.isFresh) return fail(state, flight, 'not-a-release', random);
      return go({ do: 'read-latest', isFresh: true }, { isFresh: true });
    case 'latest':
      return go(event.areKeysKnown ? { do: 'read-words' } : { do: 'read-keys' });
    case 'keys':
      return event.verdict === 'older' ? end(state, flight, 'behind', random) : go({ do: 'read-words' });
    case 'words':
      if (event.verdict === 'older') return end(state, flight, 'behind', random);
      return go(
        { do: 'note', verdict: event.verdict },
        { isBehind: event.isExpired || event.verdict === 'bundled', isTaking: event.verdict === 'take' },
      );
    case 'noted':
      if (event.verdict === 'newer') return fail(state, flight, 'needs-newer-extension', random);
      if (flight.isNoticeOnly) return end(state, flight, outcomeOf(flight), random);
      return go({ do: 'read-facts' });
    case 'facts':
      return withFacts(state, flight, event, random);
    case 'slot-opened':
      return next(state, flight, event.missing);
    case 'taken':
      return next(state, flight, flight.remaining.slice(1));
    case 'sealed':
      return go({ do: 'flip' });
    case 'flipped':
      return end(state, flight, outcomeOf(flight), random);
    case 'failed':
      return fail(state, flight, event.reason, random, event.retryAfter);
  }
}

const outcomeOf = ({ isBehind }: Flight): 'up-to-date' | 'behind' => (isBehind ? 'behind' : 'up-to-date');

function withFacts(
  state: RefreshState,
  before: Flight,
  { verdict, isExpired }: RefreshEvent & { kind: 'facts' },
  random: number,
): Planned {
  if (verdict === 'older') return end(state, before, 'behind', random);
  if (verdict === 'newer') return fail(state, before, 'needs-newer-extension', random);
  const flight = { ...before, isBehind: before.isBehind || isExpired || verdict === 'bundled' };
  if (verdict !== 'take' && !flight.isTaking) return end(state, flight, outcomeOf(flight), random);
  if (!flight.isDurable) return fail(state, flight, 'storage-off', random);
  return { state, flight, step: { do: 'open-slot' } };
}

function wake(state: RefreshState, event: RefreshEvent & { kind: 'woken' }, random: number): Planned {
  const { now, isAsked, isOnline } = event;
  const mustWait = isAsked ? !isDue(state.heldUntil, now) : !isDue(state.dueAt, now);
  if (mustWait) return { state, step: { do: 'rest', at: state.dueAt } };
  if (!isOnline) {
    const dueAt = whenOffline(now);
    return { state: { ...state, lastAttempt: now, outcome: 'offline', dueAt }, step: { do: 'rest', at: dueAt } };
  }
  const cuts = state.cuts + 1;
  const { isNoticeOnly, isDurable } = event;
  // A host may keep an entity tag for new bytes: now and then the bytes themselves are asked for.
  const isFresh = isAsked || state.lastFresh === undefined || Math.abs(now - state.lastFresh) > freshEvery;
  return {
    state: { ...state, cuts, lastAttempt: now, dueAt: ifCutOff(now, cuts, random), heldUntil: undefined },
    flight: {
      start: now,
      isNoticeOnly,
      isDurable,
      isFresh,
      isBehind: false,
      isTaking: false,
      remaining: [],
    },
    step: { do: 'read-latest', isFresh },
  };
}

function next(state: RefreshState, flight: Flight, remaining: FilePath[]): Planned {
  const [path] = remaining;
  return { state, flight: { ...flight, remaining }, step: path ? { do: 'take', path } : { do: 'seal' } };
}

/** What is behind was answered all the same: no back-off, but no success either. */
function end(state: RefreshState, flight: Flight, outcome: 'up-to-date' | 'behind', random: number): Planned {
  const dueAt = afterSuccess(flight.start, random);
  const lastSuccess = outcome === 'up-to-date' ? flight.start : state.lastSuccess;
  const lastFresh = flight.isFresh ? flight.start : state.lastFresh;
  return {
    state: {
      failures: 0,
      cuts: 0,
      lastAttempt: flight.start,
      outcome,
      dueAt,
      ...(lastSuccess !== undefined && { lastSuccess }),
      ...(lastFresh !== undefined && { lastFresh }),
    },
    step: { do: 'rest', at: dueAt },
  };
}

function fail(
  state: RefreshState,
  flight: Flight,
  reason: RefusalReason,
  random: number,
  retryAfter?: number,
): Planned {
  // Without a network there is nothing to spare: no back-off, only another look.
  const failures = reason === 'offline' ? state.failures : state.failures + 1;
  const dueAt =
    reason === 'offline' ? whenOffline(flight.start) : afterFailure(flight.start, failures, random, retryAfter);
  const heldUntil = retryAfter === undefined ? undefined : flight.start + retryAfter;
  return {
    state: { ...state, failures, cuts: 0, outcome: reason, dueAt, heldUntil },
    step: { do: 'rest', at: dueAt },
  };
}
