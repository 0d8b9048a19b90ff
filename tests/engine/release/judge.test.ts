import { describe, expect, it } from 'vitest';
import {
  clockSkew,
  compareReleases,
  refuseFuture,
  refuseShrink,
  standing,
  undeclaredShrink,
} from '../../../engine/release/judge';
import type { Manifest, Mark } from '../../../engine/release/manifest';

const mark = (version: number, change: Partial<Mark> = {}): Mark => ({
  epoch: 1,
  version,
  issued: '2026-07-10T00:00:00Z',
  expires: '2026-09-10T00:00:00Z',
  sha256: `x${version}`,
  ...change,
});
const shown = (sha256?: string) => ({ records: {}, ...(sha256 !== undefined && { sha256 }) });

describe('where a document stands', () => {
  it('takes a first and a newer one', () => {
    expect(standing(mark(1), { active: shown() })).toBe('take');
    expect(standing(mark(2), { newest: mark(1), active: shown('x1') })).toBe('take');
  });

  it('takes the same again when it is no longer shown', () => {
    expect(standing(mark(2), { newest: mark(2), active: shown('x2') })).toBe('current');
    expect(standing(mark(2), { newest: mark(2), active: shown() })).toBe('take');
  });

  it('an older one is older; an epoch counts more than any version', () => {
    const newest = mark(3, { epoch: 2 });
    expect(standing(mark(2, { epoch: 2 }), { newest, active: shown() })).toBe('older');
    expect(standing(mark(99), { newest, active: shown() })).toBe('older');
    expect(standing(mark(1, { epoch: 3 }), { newest, active: shown() })).toBe('take');
    expect(compareReleases({ epoch: 1, version: 5 }, { epoch: 1, version: 5 })).toBe(0);
  });

  it('refuses two contents under one version', () => {
    const newest = mark(2, { sha256: 'other' });
    expect(() => standing(mark(2), { newest, active: shown() })).toThrow('two contents');
  });

  it('gives way to bundled packs that were issued later, even when it is shown; not to those of the same moment', () => {
    const bundledIssued = '2026-12-01T00:00:00Z';
    expect(standing(mark(2), { active: shown(), bundledIssued })).toBe('bundled');
    expect(standing(mark(2), { active: shown('x2'), bundledIssued })).toBe('bundled');
    expect(standing(mark(2), { active: shown(), bundledIssued: mark(2).issued })).toBe('take');
  });
});

describe('the future', () => {
  const now = Date.parse('2026-07-10T00:00:00Z');
  const at = (time: number) => new Date(time).toISOString();

  it('is refused beyond what clocks differ', () => {
    expect(() => refuseFuture(at(now + clockSkew + 1), now, 0)).toThrow('from-the-future');
    expect(() => refuseFuture(at(now + clockSkew), now, 0)).not.toThrow();
    expect(() => refuseFuture(at(now - clockSkew), now, 0)).not.toThrow();
  });

  it('is unknown to a clock that is behind our own packs', () => {
    expect(() => refuseFuture(at(now + 9 * clockSkew), now, now + 1)).not.toThrow();
    expect(() => refuseFuture(at(now + 9 * clockSkew), now, now)).toThrow('from-the-future');
  });
});

describe('an undeclared shrink', () => {
  const before = { 'wa/roster': 10, 'wa/votes': 5, 'id/roster': 4, editorial: 10 };
  const manifest = (records: Record<string, number>, allowShrink?: string[]) =>
    ({
      files: Object.entries(records).map(([path, count]) => ({ path, records: count })),
      ...(allowShrink && { allowShrink }),
    }) as unknown as Manifest;

  it('names the file that lost a fifth or is gone from a pack that is still there', () => {
    const kept = { 'wa/roster': 10, 'wa/votes': 5, 'id/roster': 4, editorial: 10 };
    expect(undeclaredShrink(manifest(kept), before)).toBeUndefined();
    expect(undeclaredShrink(manifest({ ...kept, 'wa/votes': 4 }), before)).toBe('wa/votes');
    expect(undeclaredShrink(manifest({ 'wa/roster': 10, editorial: 10 }), before)).toBe('wa/votes');
    expect(undeclaredShrink(manifest({ ...kept, editorial: 0 }), before)).toBe('editorial');
    expect(() => refuseShrink(manifest({ ...kept, 'wa/roster': 8 }), { records: before })).toThrow('wa/roster shrank');
    expect(() => refuseShrink(manifest({ ...kept, 'wa/roster': 9 }), { records: before })).not.toThrow();
  });

  it('a pack that the feed does not have at all comes from the bundle: no loss', () => {
    expect(undeclaredShrink(manifest({ 'wa/roster': 10, 'wa/votes': 5, editorial: 10 }), before)).toBeUndefined();
  });

  it('what the manifest allows, and what was empty before, is none', () => {
    const few = { 'wa/roster': 1, 'wa/votes': 5, 'id/roster': 4, editorial: 10 };
    expect(undeclaredShrink(manifest(few, ['wa/roster']), before)).toBeUndefined();
    expect(undeclaredShrink(manifest(few, ['wa/votes']), before)).toBe('wa/roster');
    expect(undeclaredShrink(manifest({ 'wa/roster': 0 }), { 'wa/roster': 0 })).toBeUndefined();
  });
});
