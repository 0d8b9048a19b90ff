import { describe, expect, it } from 'vitest';
import { toUtf8 } from '../../../engine/release/digest';
import { claimedEpoch, compareVersions, fileBytesCap, readManifest } from '../../../engine/release/manifest';
import { Refusal } from '../../../engine/release/refusal';
import { sampleNotes } from '../../faults/sample-release';

const file = (path: string, change = {}) => ({ path, sha256: 'a'.repeat(64), bytes: 10, records: 1, ...change });
const base = {
  format: 1,
  channel: 'release',
  schema: 1,
  ...sampleNotes(3),
  files: [file('wa/roster'), file('wa/votes')],
};
const read = (change: Record<string, unknown>, version = '0.1.0') =>
  readManifest(toUtf8(JSON.stringify({ ...base, ...change })), version);
const reason = (change: Record<string, unknown>): string => {
  try {
    return read(change).kind;
  } catch (error) {
    return (error as Refusal).reason;
  }
};

describe('a manifest', () => {
  it('is read whole', () => {
    const quiet = { state: 'wa', from: '2026-10-01', until: '2026-11-04', reason: 'Sample election' };
    const answer = read({ withdrawn: ['a'], quietPeriods: [quiet], allowShrink: ['wa/votes'], unknown: 1 });
    expect(answer.kind === 'manifest' && answer.manifest).toEqual({
      ...base,
      withdrawn: ['a'],
      quietPeriods: [quiet],
      allowShrink: ['wa/votes'],
    });
    expect(answer.notice).toEqual({
      epoch: 1,
      version: 3,
      issued: base.issued,
      expires: base.expires,
      withdrawn: ['a'],
      quietPeriods: [quiet],
    });
  });

  it.each([
    ['format', 2],
    ['schema', 2],
    ['minExtension', '0.1.1'],
    ['minExtension', '1'],
  ])('for a later extension by its %s %s', (name, value) => {
    expect(read({ [name]: value, withdrawn: ['a'] })).toMatchObject({ kind: 'newer', notice: { withdrawn: ['a'] } });
  });

  it.each([
    [{ channel: 'staging' }],
    [{ channel: 'staging', schema: 2 }],
    [{ channel: undefined }],
    [{ format: 0 }],
    [{ schema: 0 }],
    [{ version: 0 }],
    [{ version: 1.5 }],
    [{ version: 2 ** 53 }],
    [{ epoch: 0 }],
    [{ issued: 'yesterday' }],
    [{ expires: base.issued }],
    [{ minExtension: 'new' }],
    [{ withdrawn: [''] }],
    [{ withdrawn: Array.from({ length: 2_001 }, () => 'a') }],
    [{ quietPeriods: [{ state: 'WA' }] }],
    [{ files: [] }],
    [{ files: [file('wa/votes')] }],
    [{ files: [file('wa/roster'), file('id/votes')] }],
    [{ files: [file('wa/roster'), file('wa/roster')] }],
    [{ files: [file('wa/roster', { bytes: 0 })] }],
    [{ files: [file('wa/roster', { bytes: fileBytesCap + 1 })] }],
    [{ files: ['wa', 'id', 'or', 'ca'].map((pack) => file(`${pack}/roster`, { bytes: fileBytesCap })) }],
    [{ files: [file('wa/roster', { sha256: 'A'.repeat(64) })] }],
    [{ files: [file('wa/roster', { sha256: 'a'.repeat(63) })] }],
    [{ files: [file('wa/roster', { sha256: `../${'a'.repeat(64)}` })] }],
    [{ files: [file('wa/roster', { sha256: `${'a'.repeat(64)}/..` })] }],
    [{ minExtension: 'v0.1.0' }],
    [{ minExtension: '0.1.0-beta' }],
    [{ files: [file('wa/roster', { records: -1 })] }],
    [{ files: [file('washington/roster')] }],
    [{ files: [file('wa/roster/x')] }],
    [{ hosts: ['*.gov'] }],
    [{ hosts: Array.from({ length: 4_001 }, () => 'a.gov') }],
    [{ allowShrink: ['all'] }],
    [{ asOf: '2026-02-30' }],
    [{ changes: [{ date: '2026-07-01', text: '' }] }],
    [{ changes: Array.from({ length: 51 }, () => ({ date: '2026-07-01', text: 'x' })) }],
  ])('is refused with %j', (change) => expect(reason(change)).toBe('refused'));

  it.each([
    [{ files: ['wa', 'id', 'or'].map((pack) => file(`${pack}/roster`, { bytes: fileBytesCap })) }],
    [{ files: [file('wa/roster'), file('editorial')] }],
    [{ version: 2 ** 53 - 1 }],
    [{ hosts: ['leg.wa.gov'] }],
    [{ minExtension: '0.1' }],
    [{ minExtension: '0.0.9' }],
    [{ minExtension: '0.0.12345' }],
    [{ minExtension: '0.0.0.9' }],
    [{ issued: '2026-07-01T02:00:00+02:00' }],
    [{ changes: [] }],
  ])('is good with %j', (change) => expect(reason(change)).toBe('manifest'));

  it('has its words cleaned', () => {
    const answer = read({ changes: [{ date: '2026-07-01', text: ' New\u202e votes\u200b ' }] });
    expect(answer.kind === 'manifest' && answer.manifest.changes[0]?.text).toBe('New votes');
  });
});

it('is read only so deep and so large', () => {
  const deep = JSON.parse(`${'['.repeat(10)}${']'.repeat(10)}`);
  for (const later of [deep, new Array(20_001).fill(0), 'x'.repeat(128 * 1024)])
    expect(reason({ later })).toBe('too-large');
});

it('says which epoch it claims', () => {
  expect(claimedEpoch(toUtf8('{"epoch":7}'))).toBe(7);
  for (const text of ['{}', '{"epoch":0}', '{"epoch":"7"}', '{"epoch":1.5}', '{"epoch":1e300}']) {
    expect(() => claimedEpoch(toUtf8(text))).toThrow(Refusal);
  }
});

it.each([
  ['1.10', '1.9', 1],
  ['1.9', '1.10', -1],
  ['1', '1.0.0', 0],
  ['0.1.0', '0.1.0.1', -1],
  ['2', '1.9.9', 1],
])('version %s against %s', (a, b, order) => expect(compareVersions(a, b)).toBe(order));
