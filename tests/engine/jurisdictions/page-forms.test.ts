/** Official pages of the legislatures whose addresses were compared with their whole record, or found cited. */
import { describe, expect, it } from 'vitest';
import { officialPage, parseMeasureKey } from '../../../engine/cards/measure-key';
import { biennia, pageForms } from '../../../engine/jurisdictions/page-forms';
import { outletStates } from '../../../engine/spotting/article/outlet';
import { measureKey, measureOfLink } from '../../../engine/spotting/measures/reading/links';

const keyOf = (href: string): string | undefined => {
  const read = measureOfLink(href);
  return read && measureKey(read.jurisdiction, read.session ?? '', read.type, read.number);
};

describe('the official page of a measure', () => {
  it.each([
    ['oh/2025-2026/HB/96', 'https://www.legislature.ohio.gov/legislation/136/hb96'],
    ['oh/2023-2024/SB/83', 'https://www.legislature.ohio.gov/legislation/135/sb83'],
    ['ut/2026/HB/9', 'https://le.utah.gov/~2026/bills/static/HB0009.html'],
    ['ut/2026/SCR/9', 'https://le.utah.gov/~2026/bills/static/SCR009.html'],
    [
      'il/2025-2026/SB/3336',
      'https://www.ilga.gov/Legislation/BillStatus?DocNum=3336&GAID=18&DocTypeID=SB&SessionID=114',
    ],
    ['ny/2025-2026/A/1004', 'https://www.nysenate.gov/legislation/bills/2025/A1004'],
    ['ny/2019-2020/S/6599', 'https://www.nysenate.gov/legislation/bills/2019/S6599'],
    ['fl/2026/HB/1001', 'https://www.flsenate.gov/Session/Bill/2026/1001'],
    ['mi/2025-2026/HB/5447', 'https://www.legislature.mi.gov/Bills/Bill?ObjectName=2025-HB-5447'],
    ['mi/2025-2026/HB/5448', 'https://www.legislature.mi.gov/Bills/Bill?ObjectName=2026-HB-5448'],
    ['nc/2023-2024/HB/259', 'https://www.ncleg.gov/BillLookUp/2023/H259'],
    ['sc/2025-2026/H/3005', 'https://www.scstatehouse.gov/billsearch.php?billnumbers=3005&session=126&summary=B'],
    ['la/2026/SB/121', 'https://www.legis.la.gov/legis/BillInfo.aspx?s=26RS&b=SB121&sbi=y'],
  ])('%s', (key, page) => expect(officialPage(parseMeasureKey(key)!)).toBe(page));

  it.each(['oh/2021-2022/HB/6', 'mi/2023-2024/HB/4001', 'il/2023-2024/HB/1', 'la/2019/HB/1'])(
    'is not told where no form is proven: %s',
    (key) => expect(officialPage(parseMeasureKey(key)!)).toBeNull(),
  );
});

describe('an address', () => {
  it.each([
    ['https://www.legislature.ohio.gov/legislation/136/HB96/status', 'oh/2025-2026/HB/96'],
    ['https://www.legislature.ohio.gov/legislation/134/hb6', undefined],
    ['https://le.utah.gov/~2026/bills/static/HB0257.html', 'ut/2026/HB/257'],
    [
      'https://my.ilga.gov/Legislation/BillStatus?DocTypeID=HB&DocNum=5511&GAID=18&LegID=167486',
      'il/2025-2026/HB/5511',
    ],
    ['https://ilga.gov/Legislation/BillStatus?DocTypeID=AM&DocNum=1030351&GAID=18', undefined],
    ['https://www.nysenate.gov/legislation/bills/2025/S8420/amendment/A', 'ny/2025-2026/S/8420'],
    ['https://www.nysenate.gov/legislation/bills/2025/S8420A', 'ny/2025-2026/S/8420'],
    ['https://nyassembly.gov/leg/?bn=A01004&term=2025', 'ny/2025-2026/A/1004'],
    ['https://legislature.mi.gov/Bills/Bill?ObjectName=2026-HB-5600', 'mi/2025-2026/HB/5600'],
    ['https://ncleg.gov/BillLookup/2023/S20', 'nc/2023-2024/SB/20'],
    ['https://www.scstatehouse.gov/billsearch.php?billnumbers=76&session=126&summary=B', 'sc/2025-2026/S/76'],
    ['https://legis.la.gov/legis/BillInfo.aspx?s=24RS&b=HB101', 'la/2024/HB/101'],
    ['https://www.flsenate.gov/Session/Bill/2026/1001', undefined],
  ])('%s', (href, key) => expect(keyOf(href)).toBe(key));
});

it('makes and reads addresses from one row', () => {
  const { measure, measureAt } = pageForms({
    sessions: biennia(2023, 2026, (year) => `s${year}`),
    forms: [['HB SB', 'https://example.org/{session}/{letter}/{number:3}?of={type}']],
  });
  expect(measure({ type: 'SB', number: 7, session: '2025-2026' })).toBe('https://example.org/s2025/S/007?of=sb');
  expect(measure({ type: 'SB', number: 7, session: '2021-2022' })).toBeUndefined();
  expect(measure({ type: 'HR', number: 7, session: '2025-2026' })).toBeUndefined();
  expect(measureAt('s2023/H/012', 'of=hb')).toEqual({ type: 'HB', number: 12, session: '2023-2024' });
  expect(measureAt('s2023/H/012', 'of=hbx')).toBeUndefined();
});

it.each([
  'charlottesvilletomorrow.org',
  'buffalobulletin.com',
  'clevelandbanner.com',
  'miamistudent.net',
  'newyorker.com',
])('places no outlet by the name of another place: %s', (host) =>
  expect(outletStates(`https://www.${host}/a`)).toEqual([]),
);
