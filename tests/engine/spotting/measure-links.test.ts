import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../../engine/spotting/types';
import { meaningOf } from '../../../engine/page/roles';
import { marks, nowhere, olympia } from './measure-scan';

describe('links to official pages', () => {
  const linked = (text: string, words: string, href: string): TextRun[] => {
    const start = text.indexOf(words);
    return [{ text, links: [{ start, end: start + words.length, href }] }];
  };

  it.each([
    ['https://app.leg.wa.gov/billsummary/?BillNumber=1217&Year=2025&Initiative=false', 'wa/2025-2026/HB/1217'],
    ['https://app.leg.wa.gov/billsummary?billnumber=5041&year=2024', 'wa/2023-2024/SB/5041'],
    ['https://lawfilesext.leg.wa.gov/Biennium/2023-24/Htm/Bills/House%20Bills/1110-S.E2.htm', 'wa/2023-2024/HB/1110'],
    ['https://www.congress.gov/bill/119th-congress/house-bill/1/text', 'us/119/HR/1'],
    ['https://www.congress.gov/bill/118th-congress/senate-joint-resolution/18', 'us/118/SJRES/18'],
    ['https://legislature.idaho.gov/sessioninfo/2025/legislation/H0093/', 'id/2025/H/93'],
    ['https://www.congress.gov/119/bills/hr1/BILLS-119hr1eh.pdf', 'us/119/HR/1'],
    ['https://www.govtrack.us/congress/bills/118/sjres18', 'us/118/SJRES/18'],
    ['https://legiscan.com/WA/bill/HB1110/2023', 'wa/2023-2024/HB/1110'],
    ['https://legiscan.com/ID/bill/H0093/2025', 'id/2025/H/93'],
    ['https://legiscan.com/ID/bill/HCR012/2026', 'id/2026/HCR/12'],
    ['https://legiscan.com/US/bill/HB1/2025', 'us/119/HR/1'],
    ['https://app.leg.wa.gov/pbc/bill/1217', 'wa/2025-2026/HB/1217'],
  ])('%s', (href, key) => {
    expect(marks(linked('They call it the rent cap.', 'the rent cap', href), nowhere)).toEqual([
      `the rent cap → ${key}`,
    ]);
    expect(meaningOf('a', `<a href="${href}">`).href, 'kept when the page is read').toBe(href);
  });

  it('gives a written number its session and state', () => {
    const runs = linked(
      'They passed HB 1110.',
      'HB 1110',
      'https://app.leg.wa.gov/billsummary?BillNumber=1110&Year=2023',
    );
    expect(marks(runs, { ...nowhere, date: '2026-01-01' })).toEqual(['HB 1110 → wa/2023-2024/HB/1110']);
  });

  it.each([
    ['https://app.leg.wa.gov/billsummary.evil.example/?BillNumber=1217'],
    ['https://leg.wa.gov.evil.example/billsummary?BillNumber=1217'],
    ['https://app.leg.wa.gov/committeeschedules/'],
    ['https://www.congress.gov/member/1'],
    ['https://legiscan.com/OR/bill/HB2001/2025'],
    ['https://www.govtrack.us/congress/members/1'],
    ['javascript:alert(1)'],
    ['https://%'],
  ])('is not made of %s', (href) => {
    expect(marks(linked('They call it the rent cap.', 'the rent cap', href), olympia)).toEqual([]);
  });

  it('does not mark "here"', () => {
    const href = 'https://app.leg.wa.gov/billsummary?BillNumber=1217&Year=2025';
    expect(marks(linked('Read it here.', 'here', href), olympia)).toEqual([]);
  });
});
