import { describe, expect, it } from 'vitest';
import type { MeasureRecord } from '../../../engine/release/packs';
import { createRecords, type Records, stemsOf } from '../../../engine/spotting/measures/session/records';
import { rosters } from './people-roster';

const [roster] = rosters;
const sponsor = roster!.people.find(({ name }) => name === 'Odalys Brandvold')!.id;
const record = (number: number, title: string, more: Partial<MeasureRecord> = {}): MeasureRecord => ({
  key: `wa/2025-2026/HB/${number}`,
  title,
  source: 0,
  ...more,
});
const packOf = (...measures: MeasureRecord[]) => ({
  roster: roster!,
  measures: { schema: 1 as const, pack: 'wa', asOf: '2026-02-01', sources: [], measures },
});

const measure = { jurisdiction: 'wa', type: 'HB', number: 1054 };
const subjectOf = (records: Records, session = '2025-2026') => records(measure).get(session);

describe('the words that tell a subject', () => {
  it.each([
    [
      'one thing in several forms',
      'ferry ferries, orchard orchards, spray sprayed spraying sprays',
      'ferry orchard spray',
    ],
    ['long words up to their seventh letter', 'chokeholds, decertification decertify', 'chokeho decerti'],
    ['no words of law-making', 'An act relating to requiring that the house bill be modified', 'modifi'],
    ['no numbers, and no words of two letters', 'The tax on 1,054 cars in May', 'tax car'],
    ['words of other alphabets', 'Паромы Ñandúes', 'паромы ñandú'],
    ['nothing', '', ''],
  ])('%s', (_rule, text, stems) => {
    expect([...stemsOf(text)].join(' ')).toBe(stems);
  });
});

describe('the subject of a measure', () => {
  it('has the words of title and description, and the family name of the sponsor', () => {
    const records = createRecords([
      packOf(record(1054, 'Concerning ferries', { description: 'Pays for docks.', sponsor })),
    ]);
    expect(subjectOf(records)).toEqual({
      stems: new Set(['ferry', 'pay', 'dock']),
      sponsor: 'Brandvold',
    });
  });

  it.each([
    ['the record names none', {}],
    ['no roster knows', { sponsor: 'test/nobody' }],
  ])('has no sponsor that %s', (_rule, more) => {
    const records = createRecords([packOf(record(1054, 'Ferries', more))]);
    expect(subjectOf(records)).toEqual({ stems: new Set(['ferry']) });
  });

  it('is unknown without a record: of another session, in a pack without measures, and without packs', () => {
    expect(subjectOf(createRecords([packOf(record(1054, 'Ferries'))]), '2021-2022')).toBeUndefined();
    expect(subjectOf(createRecords([{ roster: roster! }]))).toBeUndefined();
    expect(subjectOf(createRecords([]))).toBeUndefined();
  });

  it('is known for every session of its number', () => {
    const measures = [
      record(1054, 'Ferries'),
      { ...record(1054, 'Coroners'), key: 'wa/2021-2022/HB/1054' },
      { ...record(1, 'Fees'), key: 'wa/IL26/001' },
    ];
    const records = createRecords([packOf(...measures)]);
    expect([...records(measure).keys()]).toEqual(['2025-2026', '2021-2022']);
    expect([...records({ ...measure, type: 'SB' }).keys()]).toEqual([]);
    expect([...records({ ...measure, jurisdiction: 'us' }).keys()]).toEqual([]);
    expect([...createRecords([])(measure).keys()]).toEqual([]);
  });

  it('is read only when asked for', () => {
    let reads = 0;
    const pack = packOf(record(1054, 'Ferries'));
    const counted = {
      roster: pack.roster,
      get measures() {
        reads += 1;
        return pack.measures;
      },
    };
    const records = createRecords([counted]);
    expect(reads).toBe(0);
    records(measure);
    records({ ...measure, number: 1055 });
    expect(reads).toBe(1);
  });
});
