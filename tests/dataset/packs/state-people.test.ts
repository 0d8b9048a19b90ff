import { describe, expect, it } from 'vitest';
import { emailOrForm, stateOffices } from '../../../dataset/packs/contacts';
import { formerOfficials } from '../../../dataset/packs/former-officials';
import { renamedAfter } from '../../../dataset/packs/known-variants';
import { Report } from '../../../dataset/packs/report';
import { jurisdictionOf, statePeople, toRosterPerson } from '../../../dataset/packs/state-people';
import { readAllStates, readPeople, readPerson } from '../../../dataset/sources/open-states';
import { archive, memorySnapshot } from '../memory-snapshot';

const today = '2031-02-03';

const person = (roles: string, more = '') =>
  readPerson(
    `id: ocd-person/00000000-0000-4000-8000-000000000001
name: Ada Sample
given_name: Ada
family_name: Sample
party:
- name: Democratic
roles:
${roles}${more}`,
    'Ada-Sample.yml',
  );

const role = (type: string, district: string, start?: string, end?: string, place = 'state:wa') =>
  `- type: ${type}
  jurisdiction: ocd-jurisdiction/country:us/${place}/government
  district: '${district}'
${start ? `  start_date: ${start}\n` : ''}${end ? `  end_date: '${end}'\n` : ''}`;

const roster = (roles: string, more = '', pack = 'wa', report = new Report()) =>
  toRosterPerson(pack, person(roles, more), today, report);

describe('people from Open States', () => {
  it('finds the office held today whatever the order of the roles, dates quoted or not', () => {
    const now = role('upper', '3', '2029-01-13');
    const before = role('lower', '4', '2021-01-11', '2028-12-31');
    const expected = [
      { role: 'state-senator', jurisdiction: 'wa', district: '3', party: 'Democratic', start: '2029-01-13' },
      { role: 'state-representative', jurisdiction: 'wa', district: '4', start: '2021-01-11', end: '2028-12-31' },
    ];
    expect(roster(now + before)?.offices).toEqual(expected);
    expect(roster(before + now)?.offices).toEqual(expected);
  });

  it('drops a mayor whose term is over, and says so', () => {
    const report = new Report();
    const term = role('mayor', '', '2024-01-01', '2030-12-31', 'state:or/place:sampleton');
    expect(roster(term, '', 'or', report)).toBe(undefined);
    expect(report.dropped('or', 'person whose every office has ended')).toBe(1);
  });

  it('keeps close to home who has left since 2019, and no one who left before', () => {
    const mayor = (end: string) => role('mayor', '', '2010-01-01', end, 'state:wa/place:sampleton');
    const report = new Report();
    expect(roster(mayor('2019-01-01'), '', 'wa', report)?.offices).toEqual([
      { role: 'mayor', jurisdiction: 'wa/sampleton', start: '2010-01-01', end: '2019-01-01' },
    ]);
    expect(report.dropped('wa', 'person whose every office has ended')).toBe(0);
    expect(roster(mayor('2018-12-31'), '', 'wa', report)).toBe(undefined);
    expect(report.dropped('wa', 'person whose every office has ended')).toBe(1);
  });

  it('keeps a former office of somebody in office, and gives a mayor no party', () => {
    const roles =
      role('upper', '3', '2011-01-02', '2012-12-31') +
      role('mayor', '', '2030-01-02', '2033-12-29', 'state:wa/place:sample_valley');
    expect(roster(roles)?.offices).toEqual([
      { role: 'mayor', jurisdiction: 'wa/sample-valley', start: '2030-01-02', end: '2033-12-29' },
      { role: 'state-senator', jurisdiction: 'wa', district: '3', start: '2011-01-02', end: '2012-12-31' },
    ]);
  });

  it('gives no beginning to whom upstream’s records found in office', () => {
    const roles = role('upper', '3', '2029-01-13') + role('lower', '3', '2011-01-01', '2029-01-12');
    expect(roster(roles)?.offices[1]).toEqual({
      role: 'state-representative',
      jurisdiction: 'wa',
      district: '3',
      end: '2029-01-12',
    });
  });

  it('mends a term that upstream repeats under today’s seat', () => {
    const report = new Report();
    const roles =
      role('upper', '3', '2029-01-13') +
      role('upper', '3', '2021-01-11', '2029-01-12') +
      role('lower', '3', undefined, '2029-01-06');
    expect(roster(roles, '', 'wa', report)?.offices.slice(1)).toEqual([
      { role: 'state-representative', jurisdiction: 'wa', district: '3', start: '2021-01-11', end: '2029-01-06' },
    ]);
    expect(report.dropped('wa', 'former term that contradicts another')).toBe(1);
  });

  it('says until when somebody was still called by a former family name, as our own table has it', () => {
    const [[id = '', day] = []] = Object.entries(renamedAfter);
    const renamed = toRosterPerson('wa', { ...person(role('lower', '26', '2015-01-12')), id }, today, new Report());
    expect(renamed?.renamedAfter).toBe(day);
    expect(roster(role('lower', '26', '2015-01-12'))).not.toHaveProperty('renamedAfter');
  });

  describe('a seat whose time upstream splits in two', () => {
    const now = role('upper', '3', '2029-01-13');
    const before = role('upper', '3', '2021-01-11', '2029-01-12');
    const senator = { role: 'state-senator', jurisdiction: 'wa', district: '3', party: 'Democratic' };

    it('begins in Washington with its own part: before it somebody had another one', () => {
      const report = new Report();
      expect(roster(now + before, '', 'wa', report)?.offices).toEqual([{ ...senator, start: '2029-01-13' }]);
      expect(report.dropped('wa', 'former term that contradicts another')).toBe(1);
    });

    it('is one time in office elsewhere, where a split is another election', () => {
      const elsewhere = (now + before).replaceAll('state:wa', 'state:or');
      expect(roster(elsewhere, '', 'or')?.offices).toEqual([{ ...senator, jurisdiction: 'or', start: '2021-01-11' }]);
    });

    it('ends a term in the other chamber that upstream lets run on', () => {
      const house = role('lower', '3', '2011-01-01', '2030-12-31');
      expect(roster(now + before + house)?.offices).toEqual([
        { ...senator, start: '2029-01-13' },
        { role: 'state-representative', jurisdiction: 'wa', district: '3', start: '2021-01-11', end: '2029-01-12' },
      ]);
    });

    it('begins with its own part for somebody who has left, too', () => {
      const left =
        role('upper', '3', '2029-01-13', '2030-04-23') + before + role('lower', '3', '2021-01-11', '2029-01-06');
      expect(formerOfficials('wa', [person(left)], today, new Report())[0]?.offices).toEqual([
        { ...senator, start: '2029-01-13', end: '2030-04-23' },
        { role: 'state-representative', jurisdiction: 'wa', district: '3', start: '2021-01-11', end: '2029-01-06' },
      ]);
    });
  });

  it('drops a term that ends before it begins', () => {
    const roles = role('upper', '3', '2029-01-13') + role('lower', '9', '2029-01-13', '2019-01-01');
    expect(roster(roles)?.offices).toHaveLength(1);
  });

  it('merges a renumbered district into one time in office only outside Washington and Idaho', () => {
    const roles = role('lower', '7', '2029-01-13') + role('lower', '8', '2025-01-13', '2029-01-12');
    expect(roster(roles)?.offices).toHaveLength(2);
    expect(roster(roles.replaceAll('state:wa', 'state:or'), '', 'or')?.offices).toEqual([
      { role: 'state-representative', jurisdiction: 'or', district: '7', party: 'Democratic', start: '2025-01-13' },
    ]);
  });

  it('keeps whole names and nicknames, and leaves the forms that spotting derives', () => {
    const names = `other_names:
- name: Sample, A.
- name: A.B. Sample
- name: Rep. Sample
- name: Ada B. Sample
- name: Adelaide "Addy" Sample
- name: Ada Former
`;
    expect(roster(role('lower', '3', '2029-01-13'), names)).toMatchObject({
      name: 'Ada Sample',
      middle: 'B.',
      nicknames: ['Addy'],
      aliases: ['Ada Former', 'Adelaide Sample'],
    });
  });

  it('leaves out the party of an office without one', () => {
    const source = person(role('legislature', '3', '2029-01-13'));
    const nonpartisan = { ...source, party: [{ name: 'Nonpartisan' }] };
    expect(toRosterPerson('ne', nonpartisan, today, new Report())?.offices[0]).not.toHaveProperty('party');
  });

  it('reads jurisdictions of states, cities and districts, and no others', () => {
    expect(jurisdictionOf('ocd-jurisdiction/country:us/state:wa/place:east_sample/government')).toBe('wa/east-sample');
    expect(jurisdictionOf('ocd-jurisdiction/country:us/district:dc/government')).toBe('dc');
    expect(jurisdictionOf('ocd-jurisdiction/country:us/government')).toBe(undefined);
  });

  it('sorts by id and leaves upstream’s Congress out of the archive', async () => {
    const file = 'people.tar.gz';
    const yaml = (id: string, state: string) => `id: ocd-person/${id}
name: Ada ${state}
given_name: Ada
family_name: ${state}
roles:
${role('lower', '1', '2029-01-13', undefined, `state:${state}`)}`;
    const snapshot = memorySnapshot({
      [file]: await archive({
        'data/or/legislature/B.yml': yaml('2', 'or'),
        'data/or/legislature/C.yml': yaml('1', 'or'),
        'data/or/retired/D.yml': yaml('3', 'or'),
        'data/us/legislature/A.yml': yaml('4', 'us'),
      }),
    });
    const states = await readAllStates(snapshot, file, () => {});
    expect([...states.keys()]).toEqual(['or']);
    const people = statePeople('or', states.get('or') ?? [], today, new Report());
    expect(people.map(({ id }) => id)).toEqual(['ocd-person/1', 'ocd-person/2']);
  });

  it('takes an officer whom upstream has twice for one person', () => {
    const governor = person(role('governor', '', '2029-01-13'));
    const again = { ...governor, id: 'ocd-person/00000000-0000-4000-8000-000000000002', name: 'Adelaide Sample' };
    const other = { ...again, id: 'ocd-person/3', family_name: 'Other' };
    const report = new Report();
    const people = statePeople('wa', [again, governor, other], today, report);
    expect(people.map(({ id, aliases }) => [id.slice(-1), aliases])).toEqual([
      ['1', ['Adelaide Sample']],
      ['3', ['Ada Other']],
    ]);
    expect(report.dropped('wa', 'second record of the same officer')).toBe(1);
  });

  it('names the file and the field that cannot be read', () => {
    const snapshot = memorySnapshot({ 'people/Bad.yml': 'id: nobody\nname: Bad\n' });
    expect(() => readPeople(snapshot, 'people')).toThrow(/^Bad\.yml: id: /);
  });
});

describe('contacts', () => {
  it('takes a web form that upstream calls an e-mail for what it is', () => {
    expect(emailOrForm('ada@sample.example')).toEqual({ email: 'ada@sample.example' });
    expect(emailOrForm('https://sample.example/contact')).toEqual({ contactForm: 'https://sample.example/contact' });
    expect(emailOrForm('http://sample.example/contact')).toEqual({});
    expect(emailOrForm(null)).toEqual({});
  });

  it('leaves homes and mail drops out', () => {
    const offices = `offices:
- classification: capitol
  address: Room 1;Sample Building
  voice: 555-0100
- classification: home
  address: 1 Private Street
  voice: 555-0101
- classification: capitol-mail
  address: PO Box 1
`;
    const official = person(role('lower', '3', '2029-01-13'), offices);
    expect(stateOffices(official, 'full')).toEqual([
      { kind: 'capitol', address: 'Room 1, Sample Building', phone: '555-0100' },
    ]);
    expect(stateOffices(official, 'phone')).toEqual([{ kind: 'capitol', phone: '555-0100' }]);
  });
});
