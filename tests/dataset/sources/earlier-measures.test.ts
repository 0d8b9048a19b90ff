import { describe, expect, it } from 'vitest';
import { readEarlierMeasures } from '../../../dataset/sources/earlier-measures';
import { folderWith } from '../folders';

const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2031-02-03' };
const measure = {
  key: 'wa/2021-2022/HB/1077',
  title: 'Goat crossings',
  about: 'Crossings for goats on roads.',
  source,
};

describe('the list of earlier measures', () => {
  it('is read, and is empty for a pack without one', () => {
    const folder = folderWith([measure]);
    expect(readEarlierMeasures(folder, 'wa')).toEqual([measure]);
    expect(readEarlierMeasures(folder, 'us')).toEqual([]);
  });

  it('takes what is on the ballot, in the state’s own series', () => {
    const keys = ['wa/IL26/001', 'wa/I/2117', 'wa/R/90'];
    const list = keys.map((key) => ({ ...measure, key }));
    expect(readEarlierMeasures(folderWith(list), 'wa').map(({ key }) => key)).toEqual(keys);
  });

  it.each([
    ['a measure twice', [measure, measure], 'wa/2021-2022/HB/1077 stands twice'],
    ['a measure of another pack', [{ ...measure, key: 'us/117/HR/1077' }], 'us/117/HR/1077 is of another pack'],
    ['a key that is none', [{ ...measure, key: 'HB 1077 (2021)' }], '0.key'],
    ['a kind that the legislature does not have', [{ ...measure, key: 'wa/2021-2022/HRES/1077' }], '0.key'],
    ['a session that is none', [{ ...measure, key: 'wa/2022-2023/HB/1077' }], '0.key'],
    ['a series of the ballot that the state does not have', [{ ...measure, key: 'wa/ZZ26/001' }], '0.key'],
    ['a number that no initiative has', [{ ...measure, key: 'wa/I/9999' }], '0.key'],
    ['a ballot of a state whose series are not known', [{ ...measure, key: 'us/I/12' }], '0.key'],
    ['no source', [{ ...measure, source: undefined }], '0.source'],
    ['a source without https', [{ ...measure, source: { ...source, url: 'ftp://example.org/' } }], '0.source.url'],
    [
      'a link that no release may carry',
      [{ ...measure, source: { ...source, url: 'https://example.org./page' } }],
      'no link that a release may carry',
    ],
    ['a word that nobody knows', [{ ...measure, status: 'law' }], 'wa.json: 0'],
  ])('is refused with %s', (_what, list, message) => {
    expect(() => readEarlierMeasures(folderWith(list), 'wa')).toThrow(message);
  });
});
