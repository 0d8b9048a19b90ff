import { describe, expect, it } from 'vitest';
import { admit } from '../../../engine/release/admit';
import { sha256, toUtf8, type Bytes } from '../../../engine/release/digest';
import type { ReleaseFile } from '../../../engine/release/manifest';
import { jsonFile, rosterFile, sampleHost, samplePerson, sampleSources, votesFile } from '../../faults/sample-release';

const hosts = new Set([sampleHost]);
async function letIn(path: ReleaseFile['path'], value: unknown, records: number, change: Partial<ReleaseFile> = {}) {
  const { bytes } = jsonFile(path, value, records);
  const entry = { path, bytes: bytes.length, sha256: await sha256(bytes), records, ...change };
  const admitted = await admit(entry, bytes, hosts);
  return { ...admitted, value: JSON.parse(new TextDecoder().decode(admitted.bytes)) };
}
const people = (n: number): Record<string, unknown>[] =>
  Array.from({ length: n }, (_, i) => ({ ...samplePerson(i + 1) }));
const roster = (list: unknown[], change = {}) => rosterFile('wa', 1, list, change);

describe('letting a file in', () => {
  it('keeps an honest file as it is, with its own digest', async () => {
    const file = roster(people(3), {
      places: { Sampleton: ['3'] },
      bands: [{ session: '1', type: 'HB', first: 1, last: 2 }],
    });
    const { value, records, dropped, digest, bytes } = await letIn('wa/roster', file, 4);
    expect(value).toEqual(file);
    expect([records, dropped]).toEqual([4, 0]);
    expect(digest).toBe(await sha256(bytes));
  });

  it('wants exactly the signed bytes', async () => {
    const bytes = toUtf8(JSON.stringify(roster(people(3))));
    const entry: ReleaseFile = { path: 'wa/roster', bytes: bytes.length, sha256: await sha256(bytes), records: 4 };
    await expect(admit({ ...entry, bytes: bytes.length + 1 }, bytes, hosts)).rejects.toThrow('damaged');
    const other = bytes.slice() as Bytes;
    other[5] = 0x20;
    await expect(admit(entry, other, hosts)).rejects.toThrow('damaged');
  });

  it('wants the pack, the list and the count that were announced', async () => {
    await expect(letIn('id/roster', roster(people(3)), 4)).rejects.toThrow('another pack');
    await expect(letIn('wa/roster', roster(people(3)), 5)).rejects.toThrow('4 of 5 records');
    await expect(letIn('wa/votes', roster(people(3)), 4)).rejects.toThrow('no rollCalls');
    await expect(letIn('wa/roster', roster(people(3), { schema: 2 }), 4)).rejects.toThrow('another shape');
    await expect(letIn('wa/roster', roster(people(3), { asOf: '2026-02-30' }), 4)).rejects.toThrow('no such day');
  });

  it('leaves out a bad record of ten, and refuses two', async () => {
    const bad = { ...samplePerson(20), name: 5 };
    const { records, dropped, value } = await letIn('wa/roster', roster([...people(8), bad]), 10);
    expect([records, dropped, value.people.length]).toEqual([9, 1, 9]);
    await expect(letIn('wa/roster', roster([...people(7), bad, { ...bad, id: 'x' }]), 10)).rejects.toThrow(
      '2 of 10 unreadable',
    );
  });

  it('leaves out a second record of one id, and what points nowhere', async () => {
    for (const bad of [
      samplePerson(1),
      samplePerson(20, { source: 1 }),
      samplePerson(20, { offices: [{ role: 'mayor', jurisdiction: 'wa/x', source: 1 }] }),
    ]) {
      expect((await letIn('wa/roster', roster([...people(8), bad]), 10)).dropped).toBe(1);
    }
    const officials = (list: unknown[]) => ({
      schema: 1,
      pack: 'wa',
      asOf: '2026-07-01',
      sources: sampleSources,
      officials: list,
    });
    const honest = Array.from({ length: 10 }, (_, i) => ({ id: `x/${i}`, source: 0 }));
    const committee = { id: 'x/9', committees: [{ name: 'Sample', source: 1 }], source: 0 };
    expect((await letIn('wa/officials', officials(honest), 10)).dropped).toBe(0);
    expect((await letIn('wa/officials', officials([...honest.slice(0, 9), committee]), 10)).dropped).toBe(1);
  });

  it('does so in every list of a file', async () => {
    const head = { schema: 1, pack: 'wa', asOf: '2026-07-01', sources: sampleSources };
    const call = votesFile('wa', 1).rollCalls[0]!;
    const each = (one: (n: number) => object): object[] => Array.from({ length: 10 }, (_, n) => one(n));
    const files: [path: ReleaseFile['path'], list: string, file: object, records: object[]][] = [
      ['wa/officials', 'officials', head, each((n) => ({ id: `x/${n}`, source: 0 }))],
      [
        'wa/measures',
        'measures',
        head,
        each((n) => ({ key: `wa/2025-2026/HB/${1000 + n}`, title: 'Sample', source: 0 })),
      ],
      ['wa/votes', 'rollCalls', votesFile('wa', 1), each((n) => ({ ...call, id: `sample/${n}` }))],
    ];
    for (const [path, list, file, records] of files) {
      expect((await letIn(path, { ...file, [list]: records }, 10)).dropped).toBe(0);
      for (const bad of [records[0], { ...records[9], source: 'none' }]) {
        const { dropped } = await letIn(path, { ...file, [list]: [...records.slice(0, 9), bad] }, 10);
        expect(dropped, path).toBe(1);
      }
    }
  });

  it('refuses what is nested deeper than any file', async () => {
    const later = JSON.parse(`${'['.repeat(15)}${']'.repeat(15)}`);
    await expect(letIn('wa/roster', roster(people(3), { later }), 4)).rejects.toThrow('too-large');
  });

  it('leaves out votes that do not fit their voters', async () => {
    const file = votesFile('wa', 1);
    const call = file.rollCalls[0]!;
    const calls = Array.from({ length: 9 }, (_, i) => ({ ...call, id: `sample/${i}` }));
    const { voters: _voters, votes: _votes, ...countsOnly } = { ...call, id: 'sample/counts' };
    expect((await letIn('wa/votes', { ...file, rollCalls: [...calls, countsOnly] }, 10)).dropped).toBe(0);
    for (const change of [{ votes: 'YNY' }, { voters: 1 }, { voters: undefined }, { votes: undefined }]) {
      const bad = { ...call, id: 'sample/bad', ...change };
      expect((await letIn('wa/votes', { ...file, rollCalls: [...calls, bad] }, 10)).dropped).toBe(1);
    }
  });

  it('ignores fields of later formats, at every depth', async () => {
    const list = people(2);
    list[0] = { ...list[0], later: 1, offices: [{ role: 'mayor', jurisdiction: 'wa/x', source: 0, later: 2 }] };
    const { value, dropped } = await letIn('wa/roster', roster(list, { later: {} }), 3);
    expect(dropped).toBe(0);
    expect(JSON.stringify(value)).not.toContain('later');
    const named = await letIn('wa/roster', roster(list, { constructor: {}, valueOf: 1 }), 3);
    expect(Object.keys(named.value)).toEqual(Object.keys(value));
  });

  it('refuses a hidden field, a false source and far too many records', async () => {
    const bytes = toUtf8(JSON.stringify(roster(people(3))).replace('"schema":1', '"schema":1,"__proto__":{}'));
    const entry: ReleaseFile = { path: 'wa/roster', bytes: bytes.length, sha256: await sha256(bytes), records: 4 };
    await expect(admit(entry, bytes, hosts)).rejects.toThrow('hides');
    const sources = [{ ...sampleSources[0], url: 'https://other.example/' }];
    await expect(letIn('wa/roster', roster(people(3), { sources }), 4)).rejects.toThrow('not an allowed link');
    await expect(letIn('wa/roster', { ...roster([]), people: new Array(60_001).fill(0) }, 60_001)).rejects.toThrow(
      'too-large',
    );
  });
});

describe("letting the organisation's own file in", () => {
  const claim = {
    id: 'sample-1',
    status: 'live',
    sources: [{ url: `https://${sampleHost}/`, publisher: 'Sample Civic Club', retrieved: '2026-07-01' }],
    asOf: '2026-07-01',
    author: 'Sam',
    reviewer: 'Kim',
    reviewed: '2026-07-02',
    expires: '2026-12-31',
  };
  const stance = (n: number, change = {}) => ({
    ...claim,
    id: `sample-${n}`,
    measure: 'wa/2025-2026/HB/1000',
    organisation: 'Sample Civic Club',
    position: 'watching',
    reason: { en: 'A sample.' },
    ...change,
  });
  const editorial = (stances: unknown[]) => ({
    schema: 1,
    organisation: { name: 'Sample Civic Club', site: `https://${sampleHost}/` },
    issues: [],
    explanations: [],
    stances,
    actions: [],
    hearings: [],
    quietPeriods: [],
    changes: [],
  });
  const nine = Array.from({ length: 9 }, (_, i) => stance(i));

  it('keeps claims that were reviewed by somebody else, and no others', async () => {
    expect((await letIn('editorial', editorial([...nine, stance(9)]), 10)).records).toBe(10);
    const lacking = ['sources', 'reviewer', 'expires', 'reviewed', 'author', 'reason'].map((name) => ({
      [name]: undefined,
    }));
    for (const change of [{ reviewer: 'Sam' }, { sources: [] }, ...lacking]) {
      expect((await letIn('editorial', editorial([...nine, stance(9, change)]), 10)).dropped).toBe(1);
    }
  });

  it('does so in each of its lists', async () => {
    const text = { en: 'A sample.' };
    const measure = 'wa/2025-2026/HB/1000';
    const page = `https://${sampleHost}/`;
    const [from, until] = ['2026-07-01T00:00:00Z', '2026-08-01T00:00:00Z'];
    const organisation = 'Sample Civic Club';
    const one: Record<string, object> = {
      explanations: { ...claim, measure, issues: [], plain: text },
      actions: { ...claim, kind: 'call', organisation, title: text, audience: { jurisdiction: 'wa' }, from, until },
      hearings: {
        measure,
        committee: 'Sample',
        chamber: 'house',
        start: from,
        kind: 'Public Hearing',
        page,
        retrieved: '2026-07-01',
      },
      quietPeriods: { state: 'wa', from: '2026-10-01', until: '2026-11-04', reason: 'Sample' },
    };
    for (const [list, record] of Object.entries(one)) {
      const { id: _id, expires: _expires, ...plain } = record as Record<string, unknown>;
      const records = Array.from({ length: 10 }, (_, n) => ({
        ...plain,
        ...(list !== 'quietPeriods' && { id: `sample-${n}` }),
        ...('author' in record && { expires: '2026-12-31' }),
      }));
      const kept = await letIn('editorial', { ...editorial([]), [list]: records }, 10);
      expect([list, kept.records]).toEqual([list, 10]);
      const broken = { ...editorial([]), [list]: [...records.slice(0, 9), { id: 'sample-9' }] };
      expect([list, (await letIn('editorial', broken, 10)).dropped]).toEqual([list, 1]);
      if (list === 'quietPeriods') continue;
      const doubled = { ...editorial([]), [list]: [...records.slice(0, 9), records[0]] };
      expect([list, (await letIn('editorial', doubled, 10)).dropped]).toEqual([list, 1]);
    }
  });

  it('checks what is around the claims too', async () => {
    const site = { ...editorial([]), organisation: { name: 'Sample Civic Club', site: 'javascript:1' } };
    await expect(letIn('editorial', site, 0)).rejects.toThrow('not an allowed link');
    await expect(letIn('editorial', { ...editorial([]), changes: 'none' }, 0)).rejects.toThrow('another shape');
  });
});
