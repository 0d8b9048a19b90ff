import { expect, it } from 'vitest';
import { companionsOf } from '../../../dataset/jurisdictions/wa/records/companions';
import { washingtonTable } from '../../../dataset/jurisdictions/wa/records/session';
import { numbered } from '../../../dataset/records/scraped/table';
import type { ScrapedBill } from '../../../dataset/sources/scraped-session';

const bill = (identifier: string, title: string, day: string, ...sections: string[]): ScrapedBill => ({
  legislative_session: '2025-2026',
  identifier,
  title,
  from_organization: identifier.startsWith('H') ? 'house' : 'senate',
  subject: [],
  other_titles: [],
  actions: [{ description: 'First reading.', date: day, organization_id: 'house' }],
  sponsorships: [],
  related_bills: [],
  citations: sections.map((citation) => ({ citation })),
  sources: [],
});
const of = (...bills: ScrapedBill[]) =>
  Object.fromEntries(companionsOf(bills, (printed) => numbered(printed, washingtonTable)));

it('are two bills of one title, one in each chamber', () => {
  expect(of(bill('HB 1217', 'Rents.', '2025-01-13'), bill('SB 5222', 'Rents.', '2025-01-14'))).toEqual({
    'HB/1217': 'SB/5222',
    'SB/5222': 'HB/1217',
  });
});

it.each([
  ['a third one has the title, too', [bill('SB 5223', 'Rents.', '2025-01-15')]],
  ['both are of one chamber', []],
])('are none where %s', (_, more) => {
  const house = bill('HB 1217', 'Rents.', '2025-01-13');
  const other = more.length > 0 ? bill('SB 5222', 'Rents.', '2025-01-14') : bill('HB 1218', 'Rents.', '2025-01-14');
  expect(of(house, other, ...more)).toEqual({});
});

it('are of one year: a bill filed in December is of the next', () => {
  const [old, house] = [bill('HB 1021', 'Schools.', '2024-12-09'), bill('HB 2534', 'Schools.', '2025-12-30')];
  expect(of(old, house, bill('SB 6277', 'Schools.', '2026-01-14'))).toEqual({
    'HB/2534': 'SB/6277',
    'SB/6277': 'HB/2534',
  });
});

it('are none that change other sections of law', () => {
  const theft = (number: string, section: string) => bill(number, 'Retail theft.', '2025-01-14', section);
  expect(of(theft('HB 1276', '9.94a.533'), theft('SB 5347', '9a.56.350'))).toEqual({});
  expect(of(theft('HB 1276', '9.94a.533'), theft('SB 5347', '9.94a.533'))).toHaveProperty('HB/1276');
});

it('are no resolutions that only rule the session’s days', () => {
  const ends = 'Adjourning SINE DIE.';
  expect(of(bill('HCR 4409', ends, '2026-03-12'), bill('SCR 8409', ends, '2026-03-12'))).toEqual({});
});
