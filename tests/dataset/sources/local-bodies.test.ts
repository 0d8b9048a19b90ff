import { describe, expect, it } from 'vitest';
import { readLocalBodies } from '../../../dataset/sources/local-bodies';
import { folderWith } from '../folders';

const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2031-02-03' };
const entry = {
  place: 'wa/sampleton',
  regular: { weeks: [1, 3], weekday: 1, at: '18:30' },
  page: 'https://example.org/agendas',
  source,
};

describe('the list of councils', () => {
  it('is read, and is empty for a state without one', () => {
    const folder = folderWith([entry]);
    expect(readLocalBodies(folder, 'wa')).toEqual([entry]);
    expect(readLocalBodies(folder, 'id')).toEqual([]);
  });

  it.each([
    ['a sixth week', [{ ...entry, regular: { ...entry.regular, weeks: [6] } }], '0.regular.weeks.0'],
    ['an hour that no day has', [{ ...entry, regular: { ...entry.regular, at: '25:00' } }], '0.regular.at'],
    ['a place in another state', [{ ...entry, place: 'id/sampleton' }], 'id/sampleton is not in this state'],
    ['no source', [{ ...entry, source: undefined }], '0.source'],
    ['a page that no release may carry', [{ ...entry, page: 'https://example.org./' }], 'no link that a release may'],
  ])('is refused with %s', (_what, list, message) => {
    expect(() => readLocalBodies(folderWith(list), 'wa')).toThrow(message);
  });

  it('is one that can be read, each with the day on which its page was', () => {
    const list = readLocalBodies('dataset/local-bodies', 'wa');
    const places = list.map(({ place }) => place);
    expect(places).toEqual([...new Set(places)].sort());
    expect(places).toEqual(expect.arrayContaining(['wa/spokane', 'wa/spokane-valley']));
    expect(list.every((one) => /^2026-/.test(one.source.retrieved))).toBe(true);
  });
});
