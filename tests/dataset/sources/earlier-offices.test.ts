import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLists } from '../../../dataset/sources/own-lists';
import { readEarlierOffices } from '../../../dataset/sources/earlier-offices';
import { folderWith } from '../folders';

const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2031-02-03' };
const office = { role: 'state-senator', jurisdiction: 'wa', district: '3', start: '2013', end: '2021-01-11' };
const entry = { id: 'ocd-person/sample', office, source };

describe('the list of earlier offices', () => {
  it('is read, and is empty for a pack without one', () => {
    const folder = folderWith([entry]);
    expect(readEarlierOffices(folder, 'wa')).toEqual([entry]);
    expect(readEarlierOffices(folder, 'id')).toEqual([]);
  });

  it('is one of as many as the folder has', () => {
    const folder = folderWith([entry]);
    writeFileSync(join(folder, 'README.md'), 'Who is on it.');
    expect(readLists(folder, readEarlierOffices)).toEqual({ wa: [entry] });
    expect(readLists(undefined, readEarlierOffices)).toEqual({});
  });

  it('may leave the end of an office open only where the roster has that office', () => {
    const { end: _, ...open } = office;
    const restating = { ...entry, office: open, restates: true };
    expect(readEarlierOffices(folderWith([restating]), 'wa')).toEqual([restating]);
    expect(() => readEarlierOffices(folderWith([{ ...entry, office: open }]), 'wa')).toThrow(
      'state-senator: it has no end',
    );
  });

  it.each([
    ['an office that nobody knows', [{ ...entry, office: { ...office, role: 'dog-catcher' } }], '0.office.role'],
    ['an end that is a year', [{ ...entry, office: { ...office, end: '2021' } }], '0.office.end'],
    [
      'an office that ends before it begins',
      [{ ...entry, office: { ...office, end: '2012-01-01' } }],
      'it ends before',
    ],
    ['a source of the office’s own', [{ ...entry, office: { ...office, source: 1 } }], 'wa.json: 0'],
    ['no source', [{ ...entry, source: undefined }], '0.source'],
    [
      'a link that no release may carry',
      [{ ...entry, source: { ...source, url: 'https://example.org./page' } }],
      'no link that a release may carry',
    ],
    ['a word that nobody knows', [{ ...entry, note: 'elected twice' }], 'wa.json: 0'],
  ])('is refused with %s', (_what, list, message) => {
    expect(() => readEarlierOffices(folderWith(list), 'wa')).toThrow(message);
  });
});
