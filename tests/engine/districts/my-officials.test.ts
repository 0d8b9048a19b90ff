import { describe, expect, it } from 'vitest';
import { districtChoices, withDistrict } from '../../../engine/districts/choices';
import type { Districts } from '../../../engine/districts/districts';
import { myOfficials } from '../../../engine/districts/my-officials';
import type { Office, RosterFile } from '../../../engine/release/packs';

const today = '2026-11-24';

const roster = (pack: string, people: [name: string, ...offices: Office[]][]): RosterFile => ({
  schema: 1,
  pack,
  asOf: '2026-07-15',
  sources: [{ publisher: 'Sample', url: 'https://sample.example.org/', retrieved: '2026-11-24' }],
  people: people.map(([name, ...offices]) => ({
    id: `civic/${pack}/sample/${name}`,
    name,
    given: name,
    family: name,
    offices,
  })),
});

const wa = roster('wa', [
  ['Mayor', { role: 'mayor', jurisdiction: 'wa/sampleton' }],
  ['President', { role: 'council-president', jurisdiction: 'wa/sampleton' }],
  ['Council 1', { role: 'council-member', jurisdiction: 'wa/sampleton', district: 'District 1' }],
  ['Council 2', { role: 'council-member', jurisdiction: 'wa/sampleton', district: '2' }],
  ['Council at large', { role: 'council-member', jurisdiction: 'wa/sampleton', district: 'At-Large' }],
  ['Other mayor', { role: 'mayor', jurisdiction: 'wa/elsewhere' }],
  [
    'Commissioner 2',
    { role: 'county-commissioner', jurisdiction: 'wa/sample-county', district: '2', end: '2026-12-31' },
  ],
  ['Senator 3', { role: 'state-senator', jurisdiction: 'wa', district: '3' }],
  ['Rep 3', { role: 'state-representative', jurisdiction: 'wa', district: '3' }],
  ['Rep 10', { role: 'state-representative', jurisdiction: 'wa', district: '10' }],
  ['Senator 10', { role: 'state-senator', jurisdiction: 'wa', district: '10' }],
  ['Former 3', { role: 'state-senator', jurisdiction: 'wa', district: '3', end: '2025-01-12' }],
  ['Governor', { role: 'governor', jurisdiction: 'wa' }],
]);
const us = roster('us', [
  ['US Senator', { role: 'us-senator', jurisdiction: 'us', state: 'wa', end: '2029-01-03' }],
  ['US Rep 5', { role: 'us-representative', jurisdiction: 'us', state: 'wa', district: '5', end: '2027-01-03' }],
  ['US Rep 4', { role: 'us-representative', jurisdiction: 'us', state: 'wa', district: '4', end: '2027-01-03' }],
  ['At large', { role: 'us-representative', jurisdiction: 'us', state: 'ak', district: 'At-Large', end: '2027-01-03' }],
  ['Other senator', { role: 'us-senator', jurisdiction: 'us', state: 'id', end: '2029-01-03' }],
  ['President', { role: 'president', jurisdiction: 'us' }],
]);

const everything: Districts = {
  state: 'wa',
  legislative: '3',
  congressional: '5',
  city: 'sampleton',
  council: '2',
  county: 'sample-county',
  commissioner: '2',
};
const mine = (districts: Districts, day = today) =>
  Object.fromEntries(
    myOfficials(districts, [us, wa], day).map(({ group, officials }) => [group, officials.map(({ name }) => name)]),
  );

describe('my officials', () => {
  it('are everyone from council to Congress, nearest first', () => {
    expect(Object.entries(mine(everything))).toEqual([
      ['city', ['Mayor', 'President', 'Council 2', 'Council at large']],
      ['county', ['Commissioner 2']],
      ['legislature', ['Senator 3', 'Rep 3']],
      ['statewide', ['Governor']],
      ['congress', ['US Senator', 'US Rep 5']],
    ]);
  });

  it.each<[string, Districts, Record<string, string[]>]>([
    ['nothing', {}, {}],
    ['a state', { state: 'wa' }, { statewide: ['Governor'], congress: ['US Senator'] }],
    [
      'a city without its district',
      { state: 'wa', city: 'sampleton' },
      { city: ['Mayor', 'President', 'Council at large'], statewide: ['Governor'], congress: ['US Senator'] },
    ],
    [
      'another lower chamber’s district',
      { state: 'wa', legislative: '3', legislativeLower: '10' },
      { legislature: ['Senator 3', 'Rep 10'], statewide: ['Governor'], congress: ['US Senator'] },
    ],
    ['a state with one member at large', { state: 'ak' }, { congress: ['At large'] }],
  ])('for %s', (_given, districts, expected) => {
    expect(mine(districts)).toEqual(expected);
  });

  it.each([
    ['2026-12-31', []],
    ['2027-01-01', ['Commissioner 2']],
    ['2027-01-03', ['Commissioner 2', 'US Rep 5']],
    ['2027-01-04', ['Commissioner 2', 'US Rep 5']],
  ])('are in doubt once their term has ended and nobody follows: on %s', (day, inDoubt) => {
    const groups = myOfficials(everything, [us, wa], day).filter(({ group }) => group !== 'legislature');
    const doubted = groups.flatMap(({ officials }) => officials.filter(({ unconfirmed }) => unconfirmed));
    expect(doubted.map(({ name }) => name)).toEqual(inDoubt);
    expect(groups.flatMap(({ unknown }) => unknown)).toEqual([]);
    expect(mine(everything, day)['congress']).toEqual(['US Senator', 'US Rep 5']);
  });

  it('flip by date where the facts were checked since', () => {
    const checked = [us, wa].map((one) => ({ ...one, asOf: '2027-01-15' }));
    const names = myOfficials(everything, checked, '2027-01-20').flatMap(({ officials }) => officials);
    expect(names.map(({ name }) => name)).not.toContain('US Rep 5');
    expect(names.map(({ name }) => name)).not.toContain('Commissioner 2');
  });

  it('name no empty seat of a former member whose district is not on record, where members have districts', () => {
    const former: Office = { role: 'council-member', jurisdiction: 'wa/sampleton', end: '2023-12-31' };
    const unknownWith = (people: RosterFile['people']) =>
      myOfficials(everything, [{ ...wa, people }], today).flatMap(({ unknown }) => unknown);
    const [gone] = roster('wa', [['Former', former]]).people;
    expect(unknownWith([...wa.people, gone!])).toEqual([]);
    expect(unknownWith([gone!])).toEqual([former]);
  });

  it('name the seats that nobody is known for, and only those', () => {
    const unknown = (day: string, asOf = wa.asOf) =>
      myOfficials(
        everything,
        [us, wa].map((one) => ({ ...one, asOf })),
        day,
      ).flatMap((group) => group.unknown.map(({ role, district }) => [role, district]));
    expect(unknown(today)).toEqual([]);
    expect(unknown('2027-01-20', '2027-01-15')).toEqual([
      ['county-commissioner', '2'],
      ['us-representative', '5'],
    ]);
  });
});

describe('the lists to choose from', () => {
  it('are the rosters’ own, in number order and without a gap', () => {
    expect(districtChoices('wa', [wa, us])).toEqual({
      legislative: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
      congressional: ['1', '2', '3', '4', '5'],
      cities: ['elsewhere', 'sampleton'],
      counties: ['sample-county'],
      council: { sampleton: ['1', '2'] },
      commissioner: { 'sample-county': ['2'] },
    });
  });

  it('have a list of their own for a lower chamber with its own map', () => {
    const two = roster('zz', [
      ['A', { role: 'state-senator', jurisdiction: 'zz', district: '1' }],
      ['B', { role: 'state-representative', jurisdiction: 'zz', district: '2' }],
    ]);
    expect(districtChoices('zz', [two])).toMatchObject({ legislative: ['1'], legislativeLower: ['1', '2'] });
  });

  it('have a district whose only member has left since', () => {
    const left = roster('us', [
      ['Left', { role: 'us-representative', jurisdiction: 'us', state: 'wa', district: '9', end: '2026-01-05' }],
      ['Long ago', { role: 'us-representative', jurisdiction: 'us', state: 'wa', district: '11', end: '2013-01-03' }],
    ]);
    expect(districtChoices('wa', [left]).congressional.at(-1)).toBe('9');
  });

  it('leave nothing to choose where the one member is at large', () => {
    expect(districtChoices('ak', [us]).congressional).toEqual([]);
  });
});

describe('withDistrict', () => {
  it.each<[keyof Districts, string, Districts]>([
    ['legislative', '6', { ...everything, legislative: '6' }],
    ['state', 'id', { state: 'id' }],
    ['state', '', {}],
    ['city', 'elsewhere', (({ council: _council, ...rest }) => ({ ...rest, city: 'elsewhere' }))(everything)],
    ['county', '', (({ commissioner: _one, county: _two, ...rest }) => rest)(everything)],
  ])('%s = "%s"', (part, value, expected) => {
    expect(withDistrict(everything, part, value)).toEqual(expected);
  });
});
