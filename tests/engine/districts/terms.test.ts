import { describe, expect, it } from 'vitest';
import { covers, isUnconfirmed } from '../../../engine/districts/terms';
import type { Office } from '../../../engine/release/packs';

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
  const checked = '2026-07-15';
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
  ])('of %s on %s is in doubt: %s', (jurisdiction, today, expected) => {
    expect(isUnconfirmed(office({ jurisdiction }), checked, today)).toBe(expected);
  });

  it('is sure again once the facts have been checked', () => {
    expect(isUnconfirmed(office({}), '2027-01-12', '2027-02-01')).toBe(false);
  });

  it('is in no doubt where its end is known, or where it is no legislator’s', () => {
    expect(isUnconfirmed(office({ end: '2029-01-08' }), checked, '2027-02-01')).toBe(false);
    expect(isUnconfirmed(office({ role: 'mayor', jurisdiction: 'wa/sampleton' }), checked, '2027-02-01')).toBe(false);
  });
});
