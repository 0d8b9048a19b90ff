/**
 * The refresh as a pure machine: what happened → what to do next. `browser/refresh` performs one step at a time and
 * may be killed between or within any two; nothing here waits, and everything needed to go on is in the store.
 *
 *   woken → read manifest → (keys of the next epochs) → verify → note corrections → open the spare slot
 *         → take each missing file → seal the slot → flip the pointer → rest
 *
 * A step that fails ends the flight: the old release stays, the reason is kept, the next flight goes on with the files
 * already taken, because they are kept by hash.
 */
import type { FilePath } from './bundle';
import type { RefusalReason } from './refusal';
import { afterFailure, afterSuccess, ifCutOff, isDue, whenOffline } from './refresh-schedule';

/** Kept between flights. */
export interface RefreshState {
  /** Earliest moment of the next check. */
  dueAt?: number;
  /** The host asked to be left alone until then: not even "update now" comes earlier. */
  heldUntil?: number;
  failures: number;
  /** Flights in a row that began and never ended. */
  cuts: number;
  lastAttempt?: number;
  lastSuccess?: number;
  outcome?: 'up-to-date' | RefusalReason;
  /** When the manifest was last read past every cache. */
  lastFresh?: number;
}

export const newState: RefreshState = { failures: 0, cuts: 0 };

/** One run of the machine; never stored. */
export interface Flight {
  /** The one moment that all of this flight's arithmetic uses, whatever the clock does meanwhile. */
  start: number;
  /** Corrections only: the reader went back to the bundled packs, or the browser keeps nothing. */
  isNoticeOnly: boolean;
  isDurable: boolean;
  /** Reads the manifest past every cache, not by a conditional request. */
  isFresh: boolean;
  keySteps: number;
  /** What the manifest in hand says of its epoch, unverified. */
  claimedEpoch?: number;
  remaining: FilePath[];
}

/** What to make of a verified manifest: see `judge`; `newer` is for a later extension. */
export type Verdict = 'take' | 'current' | 'older' | 'behind' | 'newer';

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
  | { kind: 'manifest'; claimedEpoch: number; trustedEpoch: number }
  | { kind: 'keys'; trustedEpoch: number }
  | { kind: 'verified'; verdict: Verdict }
  | { kind: 'noted'; verdict: Verdict }
  | { kind: 'slot-opened'; missing: FilePath[] }
  | { kind: 'taken' }
  | { kind: 'sealed' }
  | { kind: 'flipped' }
  | { kind: 'failed'; reason: RefusalReason; retryAfter?: number };

export type RefreshStep =
  | { do: 'read-manifest'; isFresh: boolean }
  | { do: 'read-keys'; epoch: number }
  | { do: 'verify' }
  | { do: 'note'; verdict: Verdict }
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

/** Key files ahead of us that one flight follows. */
export const maxKeySteps = 32;

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
      return go({ do: 'read-manifest', isFresh: true }, { isFresh: true });
    case 'manifest':
      return proceed(state, { ...flight, claimedEpoch: event.claimedEpoch }, event.trustedEpoch, random);
    case 'keys':
      return proceed(state, { ...flight, keySteps: flight.keySteps + 1 }, event.trustedEpoch, random);
    case 'verified':
      return event.verdict === 'older' ? succeed(state, flight, random) : go({ do: 'note', verdict: event.verdict });
    case 'noted':
      if (event.verdict === 'newer') return fail(state, flight, 'needs-newer-extension', random);
      if (event.verdict !== 'take') return succeed(state, flight, random);
      if (!flight.isDurable) return fail(state, flight, 'storage-off', random);
      if (flight.isNoticeOnly) return succeed(state, flight, random);
      return go({ do: 'open-slot' });
    case 'slot-opened':
      return next(state, flight, event.missing);
    case 'taken':
      return next(state, flight, flight.remaining.slice(1));
    case 'sealed':
      return go({ do: 'flip' });
    case 'flipped':
      return succeed(state, flight, random);
    case 'failed':
      return fail(state, flight, event.reason, random, event.retryAfter);
  }
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
      keySteps: 0,
      remaining: [],
    },
    step: { do: 'read-manifest', isFresh },
  };
}

/** With a manifest in hand: first the keys of its epoch, then its signature. */
function proceed(state: RefreshState, flight: Flight, trustedEpoch: number, random: number): Planned {
  const epoch = flight.claimedEpoch ?? 0;
  if (epoch < trustedEpoch) return succeed(state, flight, random);
  if (epoch === trustedEpoch) return { state, flight, step: { do: 'verify' } };
  if (flight.keySteps >= maxKeySteps) return fail(state, flight, 'could-not-verify', random);
  return { state, flight, step: { do: 'read-keys', epoch: trustedEpoch + 1 } };
}

function next(state: RefreshState, flight: Flight, remaining: FilePath[]): Planned {
  const [path] = remaining;
  return { state, flight: { ...flight, remaining }, step: path ? { do: 'take', path } : { do: 'seal' } };
}

function succeed(state: RefreshState, flight: Flight, random: number): Planned {
  const dueAt = afterSuccess(flight.start, random);
  return {
    state: {
      failures: 0,
      cuts: 0,
      lastAttempt: flight.start,
      lastSuccess: flight.start,
      outcome: 'up-to-date',
      dueAt,
      lastFresh: flight.isFresh ? flight.start : state.lastFresh,
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
