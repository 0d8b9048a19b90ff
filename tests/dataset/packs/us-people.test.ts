import { describe, expect, it } from 'vitest';
import { districtOffice } from '../../../dataset/packs/contacts';
import { congressId, inExecutiveOffice, toUsPerson } from '../../../dataset/packs/us-people';
import { readCongress, type CongressPerson, type CongressTerm } from '../../../dataset/sources/congress-legislators';
import { memorySnapshot } from '../memory-snapshot';

const term = (more: Partial<CongressTerm>): CongressTerm => ({
  type: 'rep',
  start: '2029-01-03',
  end: '2031-01-03',
  state: 'WA',
  district: 5,
  party: 'Democrat',
  ...more,
});

const member = (name: Partial<CongressPerson['name']>, terms = [term({})], bioguide = 'S000000'): CongressPerson => ({
  id: { bioguide },
  name: { first: 'Ada', last: 'Sample', ...name },
  terms,
});

describe('members of Congress', () => {
  it('merges terms that follow each other, and puts the newest first', () => {
    const { offices } = toUsPerson(
      member({}, [
        term({ start: '2019-01-03', end: '2021-01-03' }),
        term({ start: '2021-01-05', end: '2023-01-03' }),
        term({ type: 'sen', district: undefined, start: '2023-01-03', end: '2029-01-03' }),
      ]),
    );
    expect(offices).toEqual([
      {
        role: 'us-senator',
        jurisdiction: 'us',
        state: 'wa',
        party: 'Democratic',
        start: '2023-01-03',
        end: '2029-01-03',
      },
      {
        role: 'us-representative',
        jurisdiction: 'us',
        state: 'wa',
        district: '5',
        party: 'Democratic',
        start: '2019-01-03',
        end: '2023-01-03',
      },
    ]);
  });

  it('keeps terms apart that do not follow, or are in another district or party', () => {
    const spans = toUsPerson(
      member({}, [
        term({ start: '2011-01-03', end: '2013-01-03' }),
        term({ start: '2015-01-03', end: '2017-01-03' }),
        term({ start: '2017-01-03', end: '2019-01-03', district: 6 }),
        term({
          start: '2019-01-03',
          end: '2021-01-03',
          district: 6,
          party: 'Republican',
          party_affiliations: [
            { start: '2019-01-03', end: '2019-12-18', party: 'Democrat' },
            { start: '2019-12-19', end: '2021-01-03', party: 'Republican' },
          ],
        }),
      ]),
    ).offices.map(({ district, party, start, end }) => [district, party, start, end]);
    expect(spans).toEqual([
      ['6', 'Republican', '2019-12-19', '2021-01-03'],
      ['6', 'Democratic', '2017-01-03', '2019-12-18'],
      ['5', 'Democratic', '2015-01-03', '2017-01-03'],
      ['5', 'Democratic', '2011-01-03', '2013-01-03'],
    ]);
  });

  it('tells delegates and at-large districts', () => {
    const [office] = toUsPerson(member({}, [term({ state: 'GU', district: 0 })])).offices;
    expect(office).toMatchObject({ role: 'us-delegate', state: 'gu', district: 'At-Large' });
  });

  it.each([
    [{ nickname: 'Addy', official_full: 'Adelaide B. "Addy" Sample, Jr.' }, 'Addy Sample', 'Ada', ['Addy']],
    [{ first: 'Adelaide (Addy)' }, 'Addy Sample', 'Adelaide', ['Addy']],
    [{ first: 'A.', middle: 'Morgan', official_full: 'A. Morgan Sample' }, 'Morgan Sample', 'Morgan', undefined],
    [{ middle: 'B.', official_full: 'Ada B. Sample' }, 'Ada Sample', 'Ada', undefined],
  ])('names %j as in use', (name, expected, given, nicknames) => {
    const found = toUsPerson(member(name));
    expect([found.name, found.given, found.nicknames]).toEqual([expected, given, nicknames]);
  });

  it('has no alias for given and family name', () => {
    expect(toUsPerson(member({ nickname: 'Addie', official_full: 'Ada Sample' })).aliases).toBe(undefined);
  });

  it('keeps official forms that cannot be derived as aliases', () => {
    expect(toUsPerson(member({ first: 'A.', middle: 'Morgan', official_full: 'A. Morgan Sample' })).aliases).toEqual([
      'A. Morgan Sample',
    ]);
    expect(toUsPerson(member({ middle: 'B.', official_full: 'Ada B. Sample' })).aliases).toBe(undefined);
  });

  it('gives a president without a Bioguide id an id of our own, and ends with the term', () => {
    const president = { ...member({}, [term({ type: 'prez', start: '2029-01-20', end: '2033-01-20' })]), id: {} };
    expect(congressId(president)).toBe('civic/us/executive/ada-sample');
    expect(inExecutiveOffice(president, '2031-02-03')).toBe(true);
    expect(inExecutiveOffice(president, '2033-02-03')).toBe(false);
  });
});

describe('the files of congress-legislators', () => {
  const files = {
    'congress/legislators-current.yaml': `- id: {bioguide: S000000}
  name: {first: Ada, last: Sample}
  terms:
  - {type: rep, start: '2029-01-03', end: '2031-01-03', state: WA, district: 5, party: Democrat}
`,
    'congress/executive.yaml': '[]\n',
    'congress/legislators-district-offices.yaml': `- id: {bioguide: S000000}
  offices:
  - {address: 1 Sample St., suite: 247, city: Sampleton, state: WA, zip: '99000', phone: 555-0100, latitude: 47.12345, longitude: -117.98765}
`,
    'congress/committees-current.yaml': '- {name: House Committee on Samples, thomas_id: HSXX, type: house}\n',
    'congress/committee-membership-current.yaml':
      'HSXX:\n- {name: Ada Sample, bioguide: S000000, title: Chair, rank: 1}\n',
  };

  it('reads suites with and without quotes', () => {
    const [office] = readCongress(memorySnapshot(files), () => {}).offices[0]?.offices ?? [];
    expect(office && districtOffice(office, 'full')).toEqual({
      kind: 'district',
      label: 'Sampleton',
      address: '1 Sample St., 247, Sampleton, WA 99000',
      phone: '555-0100',
      lat: 47.12,
      lon: -117.99,
    });
    expect(office && districtOffice(office, 'phone')).not.toHaveProperty('address');
  });

  it('says which file is missing', () => {
    const { 'congress/executive.yaml': _, ...rest } = files;
    expect(() => readCongress(memorySnapshot(rest), () => {})).toThrow('congress/executive.yaml');
  });
});
