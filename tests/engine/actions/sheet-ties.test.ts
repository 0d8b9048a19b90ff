import { describe, expect, it } from 'vitest';
import { sheetTargets } from '../../../engine/actions/sheet-targets';
import { myEntries } from '../../../engine/cards/my-entries';
import type { Districts } from '../../../engine/districts/districts';
import type { RosterPerson } from '../../../engine/release/packs';
import { ada, dee, mei, sampleRelease } from '../cards/sample-release';

const today = '2026-11-24';
const home = { state: 'wa', legislative: '3', congressional: '5' };

const person = (id: string, offices: RosterPerson['offices']): RosterPerson => ({
  id,
  name: 'Kim Elsewhere',
  given: 'Kim',
  family: 'Elsewhere',
  offices,
  source: 0,
});
const people: Record<string, RosterPerson['offices']> = {
  senator: [{ role: 'state-senator', jurisdiction: 'wa', district: '4', start: '2025-01-13' }],
  representative: [
    {
      role: 'us-representative',
      jurisdiction: 'us',
      state: 'wa',
      district: '9',
      start: '2025-01-03',
      end: '2027-01-03',
    },
  ],
  president: [{ role: 'president', jurisdiction: 'us', start: '2025-01-20' }],
};

const release = (() => {
  const sample = sampleRelease();
  const wa = sample.packs.wa!;
  const more = Object.entries(people).map(([id, offices]) => person(id, offices));
  const roster = { ...wa.roster, people: [...wa.roster.people, ...more] };
  return { ...sample, packs: { ...sample.packs, wa: { ...wa, roster } } };
})();

/** What is known of the one that the reader has come for. */
function tieOf(official: string, districts?: Districts) {
  const entries = districts ? myEntries(districts, release, today) : [];
  const [{ isMine, isOthers, isUnsure } = { isMine: undefined, isOthers: undefined, isUnsure: undefined }] =
    sheetTargets({ official, home: 'wa' }, entries, release, today);
  return isMine ? 'mine' : isOthers ? 'others' : isUnsure ? 'unsure' : 'not said';
}

describe('whether an official represents the reader', () => {
  it.each<[string, string, Districts | undefined, string]>([
    ['the senator of their district', ada, home, 'mine'],
    ['their member of Congress', dee, home, 'mine'],
    ['the senator of another district', 'senator', home, 'others'],
    ['the member of Congress of another', 'representative', home, 'others'],
    ['a council member, of a reader whose city nobody knows', mei, home, 'not said'],
    ['the president, who is everybody’s', 'president', home, 'not said'],
    ['a senator, of a reader without a district', ada, undefined, 'unsure'],
    ['the president, of a reader without a district', 'president', undefined, 'not said'],
  ])('is told of %s', (_who, official, districts, tie) => {
    expect(tieOf(official, districts)).toBe(tie);
  });

  it('is not told of whoever may hold the reader’s seat, which nobody holds in our data', () => {
    expect(tieOf('senator', { ...home, legislative: '4' })).toBe('mine');
  });
});
