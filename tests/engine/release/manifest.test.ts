import { describe, expect, it } from 'vitest';
import { toUtf8 } from '../../../engine/release/digest';
import { compareVersions, fileBytesCap, readManifest, type Role } from '../../../engine/release/manifest';
import type { Refusal } from '../../../engine/release/refusal';
import { sampleNotes } from '../../faults/sample-release';

const file = (path: string, change = {}) => ({ path, sha256: 'a'.repeat(64), bytes: 10, records: 1, ...change });
const notes = sampleNotes(3);
const head = { format: 2, channel: 'release', schema: 2 };
const facts = { ...head, role: 'facts', ...notes.facts, files: [file('wa/roster'), file('wa/votes')] };
const words = { ...head, role: 'words', ...notes.words, files: [file('editorial')] };
const hash = 'b'.repeat(64);
const read = (role: Role, change: Record<string, unknown>, version = '0.1.0') =>
  readManifest(role, toUtf8(JSON.stringify({ ...(role === 'facts' ? facts : words), ...change })), hash, version);
const reason = (role: Role, change: Record<string, unknown>): string => {
  try {
    return read(role, change).kind;
  } catch (error) {
    return (error as Refusal).reason;
  }
};
const mark = { epoch: 1, version: 3, issued: words.issued, expires: words.expires, sha256: hash };
const both = (name: string, changes: Record<string, unknown>[]) =>
  describe.each(['words', 'facts'] as const)(`%s ${name}`, (role) => {
    it.each(changes.map((change) => [change]))('with %j', (change) =>
      expect(reason(role, change)).toBe(name === 'are refused' ? 'refused' : 'manifest'),
    );
  });

describe('a signed document', () => {
  it('is read whole', () => {
    const quiet = { state: 'wa', from: '2026-10-01', until: '2026-11-04', reason: 'Sample election' };
    const said = { withdrawn: ['a'], quietPeriods: [quiet] };
    const answer = read('words', { ...said, unknown: 1 });
    expect(answer).toEqual({ kind: 'manifest', manifest: { ...words, ...said }, mark: { ...mark, ...said } });
    const other = read('facts', { allowShrink: ['wa/votes'], unknown: 1 });
    expect(other).toEqual({ kind: 'manifest', manifest: { ...facts, allowShrink: ['wa/votes'] }, mark });
  });

  it('of one role says nothing in the place of the other', () => {
    expect(reason('words', facts)).toBe('could-not-verify');
    expect(reason('words', { role: 'facts' })).toBe('could-not-verify');
    expect(reason('facts', { role: 'words' })).toBe('could-not-verify');
    const answer = read('facts', { withdrawn: ['a'], hosts: ['evil.example'] });
    expect(JSON.stringify(answer)).not.toMatch(/withdrawn|evil/);
  });

  it.each([
    ['format', 3],
    ['schema', 3],
    ['minExtension', '0.1.1'],
    ['minExtension', '1'],
  ])('for a later extension by its %s %s', (name, value) => {
    expect(read('words', { [name]: value, withdrawn: ['a'] })).toMatchObject({
      kind: 'newer',
      mark: { withdrawn: ['a'] },
    });
    expect(read('facts', { [name]: value }).kind).toBe('newer');
  });
});

both('are refused', [
  { channel: 'staging' },
  { channel: 'staging', schema: 3 },
  { channel: undefined },
  { format: 1 },
  { schema: 1 },
  { version: 0 },
  { version: 1.5 },
  { version: 2 ** 53 },
  { epoch: 0 },
  { issued: 'yesterday' },
  { expires: words.issued },
  { minExtension: 'new' },
  { minExtension: 'v0.1.0' },
  { minExtension: '0.1.0-beta' },
  { allowShrink: ['all'] },
  { changes: [{ date: '2026-07-01', text: '' }] },
  { changes: Array.from({ length: 51 }, () => ({ date: '2026-07-01', text: 'x' })) },
  { files: [file('wa/roster'), file('editorial')] },
  { files: [file('editorial'), file('editorial')] },
]);

both('are good', [
  { version: 2 ** 53 - 1 },
  { minExtension: '0.1' },
  { minExtension: '0.0.9' },
  { minExtension: '0.0.12345' },
  { minExtension: '0.0.0.9' },
  { issued: '2026-07-01T02:00:00+02:00' },
  { changes: [] },
]);

describe('words', () => {
  it.each([
    [{ withdrawn: [''] }],
    [{ withdrawn: Array.from({ length: 2_001 }, () => 'a') }],
    [{ quietPeriods: [{ state: 'WA' }] }],
    [{ hosts: ['*.gov'] }],
    [{ hosts: Array.from({ length: 4_001 }, () => 'a.gov') }],
    [{ files: [file('wa/roster')] }],
  ])('are refused with %j', (change) => expect(reason('words', change)).toBe('refused'));

  it.each([[{ hosts: ['leg.wa.gov'] }], [{ files: [] }]])('are good with %j', (change) =>
    expect(reason('words', change)).toBe('manifest'),
  );
});

describe('facts', () => {
  const packs = (count: number) => ['aa', 'ab', 'ac', 'ad', 'ae', 'af', 'ag', 'ah'].slice(0, count);

  it.each([
    [{ asOf: '2026-02-30' }],
    [{ files: [] }],
    [{ files: [file('editorial')] }],
    [{ files: [file('wa/votes')] }],
    [{ files: [file('wa/roster'), file('id/votes')] }],
    [{ files: [file('wa/roster'), file('wa/roster')] }],
    [{ files: [file('wa/roster', { bytes: 0 })] }],
    [{ files: [file('wa/roster', { bytes: fileBytesCap + 1 })] }],
    [{ files: packs(7).map((pack) => file(`${pack}/roster`, { bytes: fileBytesCap })) }],
    [{ files: [file('wa/roster', { sha256: 'A'.repeat(64) })] }],
    [{ files: [file('wa/roster', { sha256: 'a'.repeat(63) })] }],
    [{ files: [file('wa/roster', { sha256: `../${'a'.repeat(64)}` })] }],
    [{ files: [file('wa/roster', { sha256: `${'a'.repeat(64)}/..` })] }],
    [{ files: [file('wa/roster', { records: -1 })] }],
    [{ files: [file('washington/roster')] }],
  ])('are refused with %j', (change) => expect(reason('facts', change)).toBe('refused'));

  it('are good up to the cap of a release', () => {
    const files = packs(6).map((pack) => file(`${pack}/roster`, { bytes: fileBytesCap }));
    expect(reason('facts', { files })).toBe('manifest');
  });

  it('has its words cleaned', () => {
    const answer = read('facts', { changes: [{ date: '2026-07-01', text: ' New\u202e votes\u200b ' }] });
    expect(answer.kind === 'manifest' && answer.manifest.changes[0]?.text).toBe('New votes');
  });
});

it('is read only so deep and so large', () => {
  const deep = JSON.parse(`${'['.repeat(10)}${']'.repeat(10)}`);
  for (const later of [deep, new Array(30_001).fill(0), 'x'.repeat(384 * 1024)])
    expect(reason('facts', { later })).toBe('too-large');
});

it.each([
  ['1.10', '1.9', 1],
  ['1.9', '1.10', -1],
  ['1', '1.0.0', 0],
  ['0.1.0', '0.1.0.1', -1],
  ['2', '1.9.9', 1],
])('version %s against %s', (a, b, order) => expect(compareVersions(a, b)).toBe(order));
