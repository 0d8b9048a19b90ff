import { expect, it } from 'vitest';
import { allReadings, parseReadings } from '../../../dataset/issues/readings';
import { issuesInPacks } from '../../../dataset/issues/read-packs';

it('a reading has a measure and its issues, or none', () => {
  expect(parseReadings('us/119', 'HR 12\thousing,veterans-military\nSRES 3\t-\n')).toEqual(
    new Map([
      ['us/119/HR/12', ['housing', 'veterans-military']],
      ['us/119/SRES/3', []],
    ]),
  );
});

it.each([
  'HR 12\thouses',
  'HR12\thousing',
  'HR 12',
  'HR 1\tguns\nHR 1\thousing',
  'HR 1\tguns,housing,energy,workers,taxes-budget,immigration,education',
])('“%s” is refused by its line', (text) =>
  expect(() => parseReadings('us/119', text)).toThrow(/Not a reading of a measure of us\/119: “HR/),
);

it('every reading is of a measure in the packs, which have it', () => {
  const packed = issuesInPacks('public/packs');
  expect([...allReadings()].filter(([key, issues]) => packed.get(key)?.join() !== issues.join())).toEqual([]);
});

it.each([
  ['wa/2025-2026/SB/5906', 'immigration'],
  ['wa/2025-2026/HB/1232', 'immigration'],
  ['wa/2025-2026/HB/2272', 'business-consumers'],
  ['wa/2025-2026/SB/5232', 'immigration'],
  ['wa/2025-2026/SB/6182', 'health-care'],
  ['id/2026/HJR/7', 'civil-rights'],
  ['id/2026/SR/119', 'food-farming'],
  ['id/2026/HR/28', 'food-farming'],
  ['wa/2025-2026/SB/5136', 'lgbtq'],
  ['wa/2025-2026/SB/5632', 'lgbtq'],
  ['wa/2025-2026/SB/6013', 'business-consumers'],
  ['us/119/S/2', 'immigration'],
  ['us/119/S/1318', 'technology-privacy'],
  ['us/119/S/1383', 'voting-elections'],
  ['us/119/HR/1834', 'health-care'],
  ['us/119/HR/2616', 'lgbtq'],
  ['us/119/HR/5334', 'foreign-affairs'],
  ['us/119/HR/6500', 'taxes-budget'],
])('%s is sorted by what it does, not by its title: %s', (measure, issue) =>
  expect(allReadings().get(measure)).toContain(issue),
);
