import { describe, expect, it } from 'vitest';
import {
  maxKeySteps,
  newState,
  plan,
  type Flight,
  type Planned,
  type RefreshEvent,
  type RefreshState,
} from '../../../engine/release/refresh-plan';

const now = Date.parse('2026-07-15T00:00:00Z');
const minute = 60_000;
const hour = 60 * minute;
const woken = (change: Partial<RefreshEvent & { kind: 'woken' }> = {}): RefreshEvent => ({
  kind: 'woken',
  now,
  isAsked: false,
  isOnline: true,
  isNoticeOnly: false,
  isDurable: true,
  ...change,
});
const begin = (state: RefreshState = newState, change = {}): Planned => plan(state, undefined, woken(change), 0);
/** Goes on from a plan through these events. */
const through = (first: Planned, ...events: RefreshEvent[]): Planned =>
  events.reduce((at, event) => plan(at.state, at.flight, event, 0), first);
const manifest = (claimedEpoch = 1, trustedEpoch = 1): RefreshEvent => ({
  kind: 'manifest',
  claimedEpoch,
  trustedEpoch,
});

describe('waking', () => {
  it('begins at once when nothing was ever tried, due soon in case it is cut off', () => {
    const { state, step, flight } = begin();
    expect(step).toEqual({ do: 'read-manifest', isFresh: true });
    expect(state).toEqual({ failures: 0, cuts: 1, lastAttempt: now, dueAt: now + minute });
    expect(flight).toEqual({
      start: now,
      isNoticeOnly: false,
      isDurable: true,
      isFresh: true,
      keySteps: 0,
      remaining: [],
    });
  });

  it('rests until due; asked for, it does not wait, but for a host that wants patience', () => {
    const early: RefreshState = { failures: 1, cuts: 0, dueAt: now + hour };
    expect(begin(early)).toEqual({ state: early, step: { do: 'rest', at: now + hour } });
    expect(begin(early, { isAsked: true }).step.do).toBe('read-manifest');
    const held = { ...early, heldUntil: now + minute };
    expect(begin(held, { isAsked: true }).step).toEqual({ do: 'rest', at: now + hour });
    expect(begin({ ...held, heldUntil: now }, { isAsked: true }).step.do).toBe('read-manifest');
    expect(begin({ ...held, dueAt: now, heldUntil: now - 1 }).state.heldUntil).toBeUndefined();
  });

  it('looks again in a minute when offline, and calls that no failure', () => {
    const before: RefreshState = { failures: 2, cuts: 1, lastSuccess: 5 };
    const { state, step, flight } = begin(before, { isOnline: false });
    expect(state).toEqual({ ...before, lastAttempt: now, outcome: 'offline', dueAt: now + minute });
    expect(step).toEqual({ do: 'rest', at: now + minute });
    expect(flight).toBeUndefined();
  });

  it('asks past every cache when asked, and every three days', () => {
    const seen = (lastFresh: number): RefreshState => ({ failures: 0, cuts: 0, lastFresh });
    const isFresh = (state: RefreshState, isAsked = false) => begin(state, { isAsked }).step;
    expect(isFresh(seen(now - 72 * hour))).toEqual({ do: 'read-manifest', isFresh: false });
    expect(isFresh(seen(now - 72 * hour - 1))).toEqual({ do: 'read-manifest', isFresh: true });
    expect(isFresh(seen(now + 72 * hour + 1))).toEqual({ do: 'read-manifest', isFresh: true });
    expect(isFresh(seen(now), true)).toEqual({ do: 'read-manifest', isFresh: true });
  });

  it('waits longer when it is cut off again and again', () => {
    expect(begin({ failures: 0, cuts: 2 }).state.dueAt).toBe(now + minute);
    expect(begin({ failures: 0, cuts: 4 }).state.dueAt).toBe(now + 4 * hour);
    expect(begin({ failures: 0, cuts: 4 }).state.cuts).toBe(5);
  });
});

describe('a flight', () => {
  it('takes a release step by step', () => {
    let at = through(begin(), manifest());
    expect(at.step).toEqual({ do: 'verify' });
    at = through(at, { kind: 'verified', verdict: 'take' });
    expect(at.step).toEqual({ do: 'note', verdict: 'take' });
    at = through(at, { kind: 'noted', verdict: 'take' });
    expect(at.step).toEqual({ do: 'open-slot' });
    at = through(at, { kind: 'slot-opened', missing: ['wa/roster', 'wa/votes'] });
    expect(at.step).toEqual({ do: 'take', path: 'wa/roster' });
    at = through(at, { kind: 'taken' });
    expect(at.step).toEqual({ do: 'take', path: 'wa/votes' });
    at = through(at, { kind: 'taken' });
    expect(at.step).toEqual({ do: 'seal' });
    at = through(at, { kind: 'sealed' });
    expect(at.step).toEqual({ do: 'flip' });
    at = through(at, { kind: 'flipped' });
    expect(at.step).toEqual({ do: 'rest', at: now + 4 * hour });
    expect(at.flight).toBeUndefined();
    expect(at.state).toEqual({
      failures: 0,
      cuts: 0,
      lastAttempt: now,
      lastSuccess: now,
      lastFresh: now,
      outcome: 'up-to-date',
      dueAt: now + 4 * hour,
    });
  });

  it('needs no file when all are there already', () => {
    const opened = through(
      begin(),
      manifest(),
      { kind: 'noted', verdict: 'take' },
      { kind: 'slot-opened', missing: [] },
    );
    expect(opened.step).toEqual({ do: 'seal' });
  });

  it.each(['current', 'behind'] as const)('notes corrections of a release that is %s, and rests', (verdict) => {
    const verified = through(begin(), manifest(), { kind: 'verified', verdict });
    expect(verified.step).toEqual({ do: 'note', verdict });
    expect(through(verified, { kind: 'noted', verdict }).state.outcome).toBe('up-to-date');
  });

  it('takes nothing at all from an older release', () => {
    const { step, state } = through(begin(), manifest(), { kind: 'verified', verdict: 'older' });
    expect([step.do, state.outcome]).toEqual(['rest', 'up-to-date']);
  });

  it('names a release for a later extension', () => {
    const { step, state } = through(begin(), manifest(), { kind: 'noted', verdict: 'newer' });
    expect([step.do, state.outcome, state.failures]).toEqual(['rest', 'needs-newer-extension', 1]);
  });

  it('takes corrections only when the reader went back, or nothing is kept', () => {
    const noted = (change: object) => through(begin(newState, change), manifest(), { kind: 'noted', verdict: 'take' });
    expect(noted({ isNoticeOnly: true })).toMatchObject({ step: { do: 'rest' }, state: { outcome: 'up-to-date' } });
    expect(noted({ isDurable: false })).toMatchObject({ step: { do: 'rest' }, state: { outcome: 'storage-off' } });
  });

  it('follows the keys up to the epoch that is claimed, so far and no further', () => {
    let at = through(begin(), manifest(3, 1));
    expect(at.step).toEqual({ do: 'read-keys', epoch: 2 });
    at = through(at, { kind: 'keys', trustedEpoch: 2 });
    expect(at.step).toEqual({ do: 'read-keys', epoch: 3 });
    expect(through(at, { kind: 'keys', trustedEpoch: 3 }).step).toEqual({ do: 'verify' });
    expect(through(begin(), manifest(1, 2))).toMatchObject({ step: { do: 'rest' }, state: { outcome: 'up-to-date' } });
    at = through(begin(), manifest(1_000, 1));
    for (let i = 1; i < maxKeySteps; i++) at = through(at, { kind: 'keys', trustedEpoch: 1 + i });
    expect(at.step).toEqual({ do: 'read-keys', epoch: maxKeySteps + 1 });
    at = through(at, { kind: 'keys', trustedEpoch: maxKeySteps + 1 });
    expect(at).toMatchObject({ step: { do: 'rest' }, state: { outcome: 'could-not-verify' } });
  });

  it('asks once more past the cache when told that nothing changed, then gives up', () => {
    const seen: RefreshState = { failures: 0, cuts: 0, lastFresh: now };
    const again = through(begin(seen), { kind: 'unchanged' });
    expect(again.step).toEqual({ do: 'read-manifest', isFresh: true });
    expect(through(again, { kind: 'unchanged' }).state.outcome).toBe('not-a-release');
    const done = through(again, manifest(), { kind: 'noted', verdict: 'current' });
    expect(done.state.lastFresh).toBe(now);
    const plain = through(begin({ ...seen, lastFresh: now - hour }), manifest(), { kind: 'noted', verdict: 'current' });
    expect(plain.state.lastFresh).toBe(now - hour);
  });

  it('keeps what it knew when it fails, and backs off', () => {
    const before: RefreshState = { failures: 1, cuts: 0, lastSuccess: 7, lastFresh: now };
    const { state, step } = through(begin(before), { kind: 'failed', reason: 'damaged' });
    expect(state).toEqual({ ...before, failures: 2, lastAttempt: now, outcome: 'damaged', dueAt: now + 4 * hour });
    expect(step).toEqual({ do: 'rest', at: now + 4 * hour });
  });

  it('holds back as long as the host asks', () => {
    const { state } = through(begin(), { kind: 'failed', reason: 'busy', retryAfter: hour });
    expect([state.heldUntil, state.dueAt]).toEqual([now + hour, now + hour + minute]);
  });

  it('does not back off when the network went away', () => {
    const { state } = through(begin(), { kind: 'failed', reason: 'offline' });
    expect([state.failures, state.dueAt, state.outcome]).toEqual([0, now + minute, 'offline']);
  });

  it('is needed for everything but waking', () => {
    expect(() => plan(newState, undefined as Flight | undefined, { kind: 'taken' }, 0)).toThrow(
      'taken without a flight',
    );
  });
});
