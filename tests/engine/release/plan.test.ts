import { describe, expect, it } from 'vitest';
import {
  newState,
  plan,
  type Flight,
  type Found,
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
const latest = (areKeysKnown = true): RefreshEvent => ({ kind: 'latest', areKeysKnown });
const words = (verdict: Found, isExpired = false): RefreshEvent => ({ kind: 'words', verdict, isExpired });
const noted = (verdict: Found): RefreshEvent => ({ kind: 'noted', verdict });
const facts = (verdict: Found, isExpired = false): RefreshEvent => ({ kind: 'facts', verdict, isExpired });
/** A flight whose words and facts are found to be so. */
const found = (its: Found, other: Found, change = {}, state = newState): Planned =>
  through(begin(state, change), latest(), words(its), noted(its), facts(other));

describe('waking', () => {
  it('begins at once when nothing was ever tried, due soon in case it is cut off', () => {
    const { state, step, flight } = begin();
    expect(step).toEqual({ do: 'read-latest', isFresh: true });
    expect(state).toEqual({ failures: 0, cuts: 1, lastAttempt: now, dueAt: now + minute });
    expect(flight).toEqual({
      start: now,
      isNoticeOnly: false,
      isDurable: true,
      isFresh: true,
      isBehind: false,
      isTaking: false,
      remaining: [],
    });
  });

  it('rests until due; asked for, it does not wait, but for a host that wants patience', () => {
    const early: RefreshState = { failures: 1, cuts: 0, dueAt: now + hour };
    expect(begin(early)).toEqual({ state: early, step: { do: 'rest', at: now + hour } });
    expect(begin(early, { isAsked: true }).step.do).toBe('read-latest');
    const held = { ...early, heldUntil: now + minute };
    expect(begin(held, { isAsked: true }).step).toEqual({ do: 'rest', at: now + hour });
    expect(begin({ ...held, heldUntil: now }, { isAsked: true }).step.do).toBe('read-latest');
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
    expect(isFresh(seen(now - 72 * hour))).toEqual({ do: 'read-latest', isFresh: false });
    expect(isFresh(seen(now - 72 * hour - 1))).toEqual({ do: 'read-latest', isFresh: true });
    expect(isFresh(seen(now + 72 * hour + 1))).toEqual({ do: 'read-latest', isFresh: true });
    expect(isFresh(seen(now), true)).toEqual({ do: 'read-latest', isFresh: true });
  });

  it('waits longer when it is cut off again and again', () => {
    expect(begin({ failures: 0, cuts: 2 }).state.dueAt).toBe(now + minute);
    expect(begin({ failures: 0, cuts: 4 }).state.dueAt).toBe(now + 4 * hour);
    expect(begin({ failures: 0, cuts: 4 }).state.cuts).toBe(5);
  });
});

describe('a flight', () => {
  it('takes a release step by step', () => {
    let at = through(begin(), latest());
    expect(at.step).toEqual({ do: 'read-words' });
    at = through(at, words('take'));
    expect(at.step).toEqual({ do: 'note', verdict: 'take' });
    at = through(at, noted('take'));
    expect(at.step).toEqual({ do: 'read-facts' });
    at = through(at, facts('take'));
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
    expect(through(found('take', 'take'), { kind: 'slot-opened', missing: [] }).step).toEqual({ do: 'seal' });
  });

  it.each<[Found, Found]>([
    ['take', 'current'],
    ['take', 'bundled'],
    ['take', 'none'],
    ['current', 'take'],
    ['bundled', 'take'],
  ])('takes a release whose words are %s and whose facts are %s', (its, other) => {
    expect(found(its, other).step).toEqual({ do: 'open-slot' });
  });

  it.each<[Found, Found, string]>([
    ['current', 'current', 'up-to-date'],
    ['current', 'none', 'up-to-date'],
    ['bundled', 'current', 'behind'],
    ['current', 'bundled', 'behind'],
  ])('rests when the words are %s and the facts are %s: %s', (its, other, outcome) => {
    expect(found(its, other)).toMatchObject({ step: { do: 'rest' }, state: { outcome } });
  });

  it('takes nothing at all from an older document, and calls that no success', () => {
    const before: RefreshState = { failures: 2, cuts: 0, lastSuccess: 7 };
    for (const at of [
      through(begin(before), latest(), words('older')),
      found('current', 'older', {}, before),
      through(begin(before), latest(false), { kind: 'keys', verdict: 'older' }),
    ]) {
      expect(at.step).toEqual({ do: 'rest', at: now + 4 * hour });
      expect(at.state).toMatchObject({ outcome: 'behind', lastSuccess: 7, failures: 0, lastAttempt: now });
    }
  });

  it('is behind when what it found is past its last day, even when it is taken', () => {
    for (const [early, late] of [
      [true, false],
      [false, true],
    ]) {
      const at = through(
        begin(),
        latest(),
        words('take', early),
        noted('take'),
        facts('take', late),
        { kind: 'slot-opened', missing: [] },
        { kind: 'sealed' },
        { kind: 'flipped' },
      );
      expect(at.state.outcome).toBe('behind');
      expect(at.state.lastSuccess).toBeUndefined();
    }
  });

  it('names a release for a later extension', () => {
    for (const { step, state } of [through(begin(), latest(), noted('newer')), found('current', 'newer')])
      expect([step.do, state.outcome, state.failures]).toEqual(['rest', 'needs-newer-extension', 1]);
  });

  it('takes corrections only when the reader went back, and nothing that would be lost', () => {
    const pinned = through(begin(newState, { isNoticeOnly: true }), latest(), words('take'), noted('take'));
    expect(pinned).toMatchObject({ step: { do: 'rest' }, state: { outcome: 'up-to-date' } });
    const old = through(begin(newState, { isNoticeOnly: true }), latest(), words('take', true), noted('take'));
    expect(old.state.outcome).toBe('behind');
    expect(found('take', 'take', { isDurable: false })).toMatchObject({
      step: { do: 'rest' },
      state: { outcome: 'storage-off' },
    });
  });

  it('reads other keys first', () => {
    const at = through(begin(), latest(false));
    expect(at.step).toEqual({ do: 'read-keys' });
    expect(through(at, { kind: 'keys', verdict: 'take' }).step).toEqual({ do: 'read-words' });
  });

  it('asks once more past the cache when told that nothing changed, then gives up', () => {
    const seen: RefreshState = { failures: 0, cuts: 0, lastFresh: now };
    const again = through(begin(seen), { kind: 'unchanged' });
    expect(again.step).toEqual({ do: 'read-latest', isFresh: true });
    expect(through(again, { kind: 'unchanged' }).state.outcome).toBe('not-a-release');
    const done = through(again, latest(), noted('current'), facts('current'));
    expect(done.state.lastFresh).toBe(now);
    const plain = found('current', 'current', {}, { ...seen, lastFresh: now - hour });
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
