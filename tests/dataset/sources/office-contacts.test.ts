import { describe, expect, it } from 'vitest';
import { readOfficeContacts } from '../../../dataset/sources/office-contacts';
import { readOwnPeople } from '../../../dataset/sources/own-people';
import { folderWith } from '../folders';

const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2031-02-03' };
const office = { role: 'treasurer', jurisdiction: 'wa' };
const entry = { office, page: 'https://example.org/treasurer', source };

describe('the list of how offices are reached', () => {
  it('is read, and is empty for a pack without one', () => {
    const folder = folderWith([entry]);
    expect(readOfficeContacts(folder, 'wa')).toEqual([entry]);
    expect(readOfficeContacts(folder, 'id')).toEqual([]);
  });

  it.each([
    ['an office that nobody knows', [{ ...entry, office: { ...office, role: 'dog-catcher' } }], '0.office.role'],
    ['a number of a kind that nobody knows', [{ ...entry, call: { kind: 'home', phone: '1' } }], '0.call.kind'],
    ['no source', [{ ...entry, source: undefined }], '0.source'],
    ['nothing to reach it by', [{ office, source }], 'treasurer: nothing to reach it by'],
    ['a page that no release may carry', [{ ...entry, page: 'https://example.org./' }], 'no link that a release may'],
    ['a word that nobody knows', [{ ...entry, note: 'ask for Ada' }], 'wa.json: 0'],
  ])('is refused with %s', (_what, list, message) => {
    expect(() => readOfficeContacts(folderWith(list), 'wa')).toThrow(message);
  });

  it('has each of Washington’s statewide offices whose holder no source of contacts has', () => {
    const roles = readOfficeContacts('dataset/office-contacts', 'wa')
      .filter(({ office: { jurisdiction } }) => jurisdiction === 'wa')
      .map(({ office: { role } }) => role);
    expect(roles).toEqual(['auditor', 'insurance-commissioner', 'lands-commissioner', 'superintendent', 'treasurer']);
  });

  it('or the list of people has a way to each local official of ours who is in office', () => {
    const offices = readOfficeContacts('dataset/office-contacts', 'wa').map(
      ({ office: one }) => `${one.role} ${one.jurisdiction}`,
    );
    const without = readOwnPeople('dataset/own-people', 'wa').flatMap(({ person, contact }) => {
      const [newest] = person.offices;
      const isHeld = newest !== undefined && (newest.end ?? '9999') >= '2026-12-03';
      return isHeld && !contact && !offices.includes(`${newest.role} ${newest.jurisdiction}`) ? [person.name] : [];
    });
    expect(without).toEqual([]);
  });
});
