import { describe, expect, it } from 'vitest';
import { covers, isUnconfirmed, tenureOn, type Checked } from '../../../engine/districts/terms';
import { examples } from '../../rig/examples';
import { packsOnDisk, releaseOnDisk } from '../../rig/release-on-disk';
import type { Office, RosterPerson } from '../../../engine/release/packs';

const office = (changes: Partial<Office>): Office => ({ role: 'state-representative', jurisdiction: 'wa', ...changes });

describe('covers', () => {
  it.each([
    [{ start: '2025-01-13', end: '2027-01-10' }, '2025-01-12', false],
    [{ start: '2025-01-13', end: '2027-01-10' }, '2025-01-13', true],
    [{ start: '2025-01-13', end: '2027-01-10' }, '2027-01-10', true],
    [{ start: '2025-01-13', end: '2027-01-10' }, '2027-01-11', false],
    [{ start: '2025' }, '2025-01-01', true],
    [{ start: '2025' }, '2024-12-31', false],
    [{}, '2099-01-01', true],
  ])('%j on %s: %s', (term, day, expected) => expect(covers(office(term), day)).toBe(expected));
});

describe('a seat whose end is not known', () => {
  const checked: Checked = { asOf: '2026-07-15', people: [] };
  it.each([
    ['wa', '2026-11-24', false],
    ['wa', '2027-01-10', false],
    ['wa', '2027-01-11', true],
    ['id', '2026-11-30', false],
    ['id', '2026-12-01', true],
    ['id', '2027-02-01', true],
    ['or', '2027-01-10', false],
    ['or', '2027-01-11', true],
    // Of a state whose day we do not know, 1 January stands for it.
    ['mt', '2026-12-31', false],
    ['mt', '2027-01-01', true],
    // Each by its own constitution.
    ['fl', '2026-11-02', false],
    ['fl', '2026-11-03', true],
    ['hi', '2026-11-03', true],
    ['tn', '2026-11-03', true],
    ['al', '2026-11-03', false],
    ['al', '2026-11-04', true],
    ['in', '2026-11-04', true],
    ['nv', '2026-11-04', true],
    ['de', '2026-11-04', true],
    ['sc', '2026-11-08', false],
    ['sc', '2026-11-09', true],
    ['ok', '2026-11-17', false],
    ['ok', '2026-11-18', true],
    ['nd', '2026-11-30', false],
    ['nd', '2026-12-01', true],
    ['wv', '2026-12-01', true],
    ['pa', '2026-12-01', true],
    ['me', '2026-11-30', false],
    ['me', '2026-12-01', true],
    ['nh', '2026-12-01', false],
    ['nh', '2026-12-02', true],
    ['ca', '2026-12-06', false],
    ['ca', '2026-12-07', true],
    // They choose in odd years, or every four.
    ['nj', '2027-02-01', false],
    ['va', '2027-02-01', false],
    ['la', '2027-02-01', false],
    ['ms', '2027-02-01', false],
    ['va', '2028-01-01', true],
    ['la', '2028-01-01', true],
  ])('of %s on %s is in doubt: %s', (jurisdiction, today, expected) => {
    expect(isUnconfirmed(office({ jurisdiction }), checked, today)).toBe(expected);
  });

  it('is sure again once the facts have been checked', () => {
    expect(isUnconfirmed(office({}), { asOf: '2027-01-12', people: [] }, '2027-02-01')).toBe(false);
  });

  it.each([
    // Washington's statewide officers: four years from a Wednesday in January (RCW 43.01.010).
    ['superintendent', 'wa', '2017', '2029-01-09', false],
    ['superintendent', 'wa', '2017', '2029-01-10', true],
    ['lands-commissioner', 'wa', '2025-01-15', '2027-03-01', false],
    ['auditor', 'wa', undefined, '2029-01-10', true],
    // Its cities' councils: four years up to an odd year's end (RCW 29A.60.280).
    ['council-member', 'wa/spokane', '2024', '2027-12-31', false],
    ['council-member', 'wa/spokane', '2024', '2028-01-01', true],
    ['council-member', 'wa/spokane', '2026', '2028-01-01', false],
    ['council-member', 'wa/spokane', '2025', '2028-01-01', true],
    ['council-member', 'wa/spokane', '2026', '2030-01-01', true],
    // No law of theirs is told here.
    ['county-commissioner', 'wa/spokane-county', undefined, '2029-03-01', false],
    ['mayor', 'mt/helena', undefined, '2029-03-01', false],
  ] as const)('of a %s of %s since %s on %s: %s', (role, jurisdiction, start, today, expected) => {
    const held = office({ role, jurisdiction, start });
    expect(isUnconfirmed(held, checked, today)).toBe(expected);
  });

  it('is in no doubt where its end is known, or where it is no legislator’s', () => {
    expect(isUnconfirmed(office({ end: '2029-01-08' }), checked, '2027-02-01')).toBe(false);
    expect(isUnconfirmed(office({ role: 'mayor', jurisdiction: 'wa/sampleton' }), checked, '2027-02-01')).toBe(false);
  });
});

it('does not say that a term of four years has ended after two', () => {
  const checked: Checked = { asOf: '2028-07-01', people: [] };
  expect(isUnconfirmed(office({ jurisdiction: 'al' }), checked, '2028-12-01')).toBe(false);
});

describe('a member in the middle of a term', () => {
  const checked: Checked = { asOf: '2026-07-15', people: [] };
  const senator = (start?: string) => office({ role: 'state-senator', ...(start && { start }) });
  it.each([
    ['came with the Legislature of 2025', senator('2025-01-13'), false],
    ['came with that of 2021, and was chosen again in 2024', senator('2021-01-11'), false],
    ['came with that of 2023', senator('2023-01-09'), true],
    ['came between, for the rest of somebody’s term', senator('2024-12-10'), true],
    ['of whom it is not known since when', senator(), true],
    ['sits in a House', office({ start: '2025-01-13' }), true],
    ['is an Idaho senator, of two years', { ...senator('2024-12-01'), jurisdiction: 'id' }, true],
  ] as const)('who %s, is in doubt: %s', (_, held, expected) => {
    expect(isUnconfirmed(held, checked, '2027-01-11')).toBe(expected);
  });
});

describe('a senator who came between two Legislatures', () => {
  const held = (start: string) => office({ role: 'state-senator', district: '24', start });
  const inDoubt = (own: string, ...before: string[]) => {
    const people = [own, ...before].map((start, at): RosterPerson => {
      const id = String(at);
      return { id, name: id, given: id, family: id, offices: [held(start)] };
    });
    return isUnconfirmed(held(own), { asOf: '2026-07-15', people }, '2027-01-11');
  };

  it.each([
    ['and sat on after the next, in a seat that is not up', '2024-12-06', ['2017-01-09'], false],
    ['and sat on, in a seat that is up', '2024-12-06', ['2019-01-14'], true],
    ['of whose seat the record says two things', '2024-12-06', ['2017-01-09', '2019-01-14'], true],
    ['and before whom nobody came with a new one', '2024-12-06', ['2016-03-01'], true],
    ['since the last: the term is somebody else’s', '2025-06-03', ['2017-01-09'], true],
  ] as const)('%s', (_, own, before, expected) => {
    expect(inDoubt(own, ...before)).toBe(expected);
  });
});

describe('a term that has ended', () => {
  const person = (id: string, ...offices: Office[]): RosterPerson => ({ id, name: id, given: id, family: id, offices });
  const seat: Office = { role: 'us-representative', jurisdiction: 'us', state: 'wa', district: '5' };
  const member = person('member', { ...seat, start: '2025-01-03', end: '2027-01-03' });
  const checked = { asOf: '2026-07-15', people: [member] };

  it.each([
    ['2027-01-02', true, false],
    ['2027-01-03', true, true],
    ['2027-01-04', false, true],
    ['2027-02-01', false, true],
  ])('and of which nobody is known to follow, on %s', (day, holds, unconfirmed) => {
    const tenure = tenureOn(member, checked, day);
    expect([tenure.now !== undefined, tenure.unconfirmed]).toEqual([holds, unconfirmed]);
    expect((tenure.now ?? tenure.last)?.end).toBe('2027-01-03');
  });

  it('is over where somebody follows, or where the facts were checked since', () => {
    const next = person('next', { ...seat, start: '2027-01-03', end: '2029-01-03' });
    expect(tenureOn(member, { ...checked, people: [member, next] }, '2027-01-04').unconfirmed).toBe(false);
    expect(tenureOn(member, { ...checked, asOf: '2027-01-05' }, '2027-01-06').unconfirmed).toBe(false);
  });

  it('is not followed by somebody of another seat', () => {
    const other = person('other', { ...seat, district: '4', start: '2027-01-03', end: '2029-01-03' });
    expect(tenureOn(member, { ...checked, people: [member, other] }, '2027-01-04').unconfirmed).toBe(true);
  });

  it('of a city’s council lasts to the end of its day', () => {
    const council: Office = { role: 'council-member', jurisdiction: 'wa/sampleton', end: '2026-12-31' };
    const one = person('one', council);
    const roster = { asOf: '2026-07-15', people: [one] };
    expect(tenureOn(one, roster, '2026-12-31')).toEqual({ now: council, unconfirmed: false });
    expect(tenureOn(one, roster, '2027-01-01')).toEqual({ last: council, unconfirmed: true });
  });
});

describe('of everybody in the packs', () => {
  const packs = packsOnDisk();
  const rosters = Object.values(releaseOnDisk(packs).packs).map(({ roster }) => roster);
  const days = ['2026-12-02', '2026-12-07', '2027-01-03', '2027-01-11', '2027-02-01'];

  it.each(days)('nobody is called former on %s whose term ended after the facts, unless somebody follows', (day) => {
    for (const roster of rosters) {
      for (const one of examples(roster.people, 5)) {
        const { last, unconfirmed } = tenureOn(one, roster, day);
        if (!last || unconfirmed || (last.end ?? '') <= roster.asOf) continue;
        const others = roster.people.filter(
          ({ id, offices }) =>
            id !== one.id &&
            offices.some((held) => held.role === last.role && held.start !== undefined && held.start > roster.asOf),
        );
        expect(others.length, `${one.name} ${day}`).toBeGreaterThan(0);
      }
    }
  });

  it('all of the House, and no senator in the middle of a term, is in doubt on January 3', () => {
    const us = rosters.find(({ pack }) => pack === 'us')!;
    const of = (role: string) =>
      us.people
        .map((one) => tenureOn(one, us, '2027-01-03'))
        .filter(({ now, last, unconfirmed }) => unconfirmed && (now ?? last)?.role === role);
    expect(of('us-representative').length).toBeGreaterThan(425);
    const senators = of('us-senator');
    expect(senators.length).toBeGreaterThan(30);
    expect(senators.length).toBeLessThan(40);
  });
});
