import { describe, expect, it } from 'vitest';
import { withOfficeContacts } from '../../../dataset/packs/office-contacts';
import { SourceList } from '../../../dataset/packs/source-list';
import type { OfficeContact } from '../../../dataset/sources/office-contacts';
import type { OfficialDetails, RosterPerson } from '../../../engine/release/packs';

const today = '2031-02-03';
const source = { publisher: 'Sample Office', url: 'https://office.example.org/', retrieved: today };
const first = { publisher: 'Sample People', url: 'https://people.example.org/', retrieved: today };
const treasurer = { role: 'treasurer', jurisdiction: 'wa' } as const;
const list: OfficeContact[] = [
  {
    office: treasurer,
    call: { kind: 'hotline', phone: '360-555-0100' },
    address: 'P.O. Box 1, Sampleton',
    form: 'https://office.example.org/form',
    page: 'https://office.example.org/',
    source,
  },
];
const person = (offices: RosterPerson['offices']): RosterPerson => ({
  id: 'ada',
  name: 'Ada Sample',
  given: 'Ada',
  family: 'Sample',
  offices,
});

function filled(details: OfficialDetails[], offices: RosterPerson['offices'] = [treasurer]) {
  const sources = new SourceList();
  sources.use(first);
  return { out: withOfficeContacts(details, [person(offices)], list, today, sources), sources: sources.sources };
}

describe('the ways to an office', () => {
  it('are given to whoever holds it and cannot be reached otherwise, with their page as the source', () => {
    const { out, sources } = filled([]);
    expect(out).toEqual([
      {
        id: 'ada',
        page: 'https://office.example.org/',
        contactForm: 'https://office.example.org/form',
        offices: [{ kind: 'hotline', address: 'P.O. Box 1, Sampleton', phone: '360-555-0100' }],
        source: 1,
      },
    ]);
    expect(sources).toEqual([first, source]);
  });

  it('leave what is known of the person', () => {
    const [one] = filled([{ id: 'ada', page: 'https://ada.example.org/' }]).out;
    expect(one).toMatchObject({ page: 'https://ada.example.org/', source: 1 });
  });

  it.each<[string, OfficialDetails]>([
    ['a telephone', { id: 'ada', offices: [{ kind: 'capitol', phone: '360-555-0101' }] }],
    ['an e-mail address', { id: 'ada', email: 'ada@example.org' }],
    ['a form', { id: 'ada', contactForm: 'https://ada.example.org/form' }],
  ])('stay out where the person has %s', (_what, details) => {
    expect(filled([details])).toEqual({ out: [details], sources: [first] });
  });

  it.each<[string, RosterPerson['offices']]>([
    ['has left it', [{ ...treasurer, end: '2031-01-10' }]],
    ['holds another', [{ role: 'auditor', jurisdiction: 'wa' }]],
    ['holds it elsewhere', [{ role: 'treasurer', jurisdiction: 'id' }]],
  ])('are not given to somebody who %s', (_what, offices) => {
    expect(filled([], offices)).toEqual({ out: [], sources: [first] });
  });
});
