import { describe, expect, it } from 'vitest';
import { compareReleases, judge, undeclaredShrink, type Active } from '../../../engine/release/judge';
import type { Manifest } from '../../../engine/release/manifest';
import { sampleNotes } from '../../faults/sample-release';

const manifest = (version: number, records: Record<string, number>, change: Partial<Manifest> = {}): Manifest => ({
  format: 1,
  channel: 'release',
  schema: 1,
  ...sampleNotes(version),
  files: Object.entries(records).map(([path, count]) => ({
    path: path as Manifest['files'][number]['path'],
    sha256: 'a'.repeat(64),
    bytes: 1,
    records: count,
  })),
  ...change,
});
const active = (records: Record<string, number>, sha256?: string): Active => ({ records, sha256 });

describe('judge', () => {
  const plain = { 'wa/roster': 10 };

  it('takes a first and a newer release', () => {
    expect(judge(manifest(1, plain), 'x', { active: active({}) })).toBe('take');
    const newest = { epoch: 1, version: 1, sha256: 'old' };
    expect(judge(manifest(2, plain), 'x', { newest, active: active(plain, 'old') })).toBe('take');
  });

  it('takes the same release again when it is no longer shown', () => {
    const newest = { epoch: 1, version: 2, sha256: 'x' };
    expect(judge(manifest(2, plain), 'x', { newest, active: active(plain, 'x') })).toBe('current');
    expect(judge(manifest(2, plain), 'x', { newest, active: active(plain) })).toBe('take');
  });

  it('stays with a newer one, quietly; an epoch counts more than any version', () => {
    const newest = { epoch: 2, version: 3, sha256: 'new' };
    expect(judge(manifest(2, plain, { epoch: 2 }), 'x', { newest, active: active(plain) })).toBe('older');
    expect(judge(manifest(99, plain, { epoch: 1 }), 'x', { newest, active: active(plain) })).toBe('older');
    expect(judge(manifest(1, plain, { epoch: 3 }), 'x', { newest, active: active(plain) })).toBe('take');
    expect(compareReleases({ epoch: 1, version: 5 }, { epoch: 1, version: 5 })).toBe(0);
  });

  it('refuses two contents under one version', () => {
    const newest = { epoch: 1, version: 2, sha256: 'other' };
    expect(() => judge(manifest(2, plain), 'x', { newest, active: active(plain) })).toThrow('two contents');
  });

  it('is behind bundled packs that were issued later, not those of the same moment', () => {
    const release = manifest(2, plain);
    const held = { active: active(plain) };
    expect(judge(release, 'x', { ...held, bundledIssued: '2026-12-01T00:00:00Z' })).toBe('behind');
    expect(judge(release, 'x', { ...held, bundledIssued: release.issued })).toBe('take');
  });

  it('refuses an undeclared loss of a fifth', () => {
    expect(() => judge(manifest(2, { 'wa/roster': 8 }), 'x', { active: active(plain) })).toThrow('wa/roster shrank');
    expect(judge(manifest(2, { 'wa/roster': 9 }), 'x', { active: active(plain) })).toBe('take');
  });
});

describe('an undeclared shrink', () => {
  const before = active({ 'wa/roster': 10, 'wa/votes': 5, 'id/roster': 4, editorial: 10 });

  it('names the file that lost a fifth or is gone from a pack that is still there', () => {
    const kept = { 'wa/roster': 10, 'wa/votes': 5, 'id/roster': 4, editorial: 10 };
    expect(undeclaredShrink(manifest(2, kept), before)).toBeUndefined();
    expect(undeclaredShrink(manifest(2, { ...kept, 'wa/votes': 4 }), before)).toBe('wa/votes');
    expect(undeclaredShrink(manifest(2, { 'wa/roster': 10, editorial: 10 }), before)).toBe('wa/votes');
    expect(undeclaredShrink(manifest(2, { ...kept, editorial: 0 }), before)).toBe('editorial');
  });

  it('a pack that the feed does not have at all comes from the bundle: no loss', () => {
    expect(undeclaredShrink(manifest(2, { 'wa/roster': 10, 'wa/votes': 5, editorial: 10 }), before)).toBeUndefined();
  });

  it('what the manifest allows, and what was empty before, is none', () => {
    const few = { 'wa/roster': 1, 'wa/votes': 5, 'id/roster': 4, editorial: 10 };
    expect(undeclaredShrink(manifest(2, few, { allowShrink: ['wa/roster'] }), before)).toBeUndefined();
    expect(undeclaredShrink(manifest(2, few, { allowShrink: ['wa/votes'] }), before)).toBe('wa/roster');
    expect(undeclaredShrink(manifest(2, { 'wa/roster': 0 }), active({ 'wa/roster': 0 }))).toBeUndefined();
  });
});
