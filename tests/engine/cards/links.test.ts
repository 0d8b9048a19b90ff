import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import { resolveLink, telephone } from '../../../engine/cards/links';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import {
  ada,
  bill,
  bo,
  editorial,
  otherBill,
  sampleMeasures,
  sampleRecord,
  sampleRelease,
  stance,
} from './sample-release';

const today = '2026-11-24';
const release = sampleRelease({ editorial });

/** The sample release with a measure that became law. */
function withLaw(key: string, law: { number: string; year?: string }) {
  const id = parseMeasureKey(key)!;
  const measures = sampleMeasures.map((one) => ({ ...one, id, status: { code: 'law' as const, law } }));
  return { ...release, record: sampleRecord(measures.slice(0, 1)) };
}

describe('the law that a measure became', () => {
  const read = (key: string, law: { number: string; year?: string }) =>
    resolveLink(key, 'law', withLaw(key, law), today);

  it('of Congress is read by its number', () => {
    expect(read('us/119/HR/1', { number: '119-21' })).toBe(
      'https://www.govinfo.gov/link/plaw/119/public/21?link-type=html',
    );
  });

  it('has no guessed address where its legislature has no proven one, or the number is not one', () => {
    expect(read(bill, { number: '209', year: '2025' })).toBeNull();
    expect(read('us/119/HR/1', { number: 'of last summer' })).toBeNull();
    expect(resolveLink('us/119/HR/1', 'law', release, today)).toBeNull();
    expect(resolveLink(ada, 'law', release, today)).toBeNull();
  });

  it.each([
    ['us/119/HR/1', { number: '119-21' }, ['law', 'measure']],
    [bill, { number: '209', year: '2025' }, ['measure']],
  ])('stands before the official page of %s only if it leads there', (key, law, kinds) => {
    const card = buildCard(key, { keys: [] }, withLaw(key, law), today);
    expect(card?.kind === 'measure' && card.links.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('resolveLink', () => {
  it.each([
    [ada, 'call/0', 'tel:+13605550103'],
    [ada, 'call/1', 'tel:+15095550104;ext=7'],
    [ada, 'email', 'mailto:ada.sample@example.org'],
    [ada, 'form', 'https://ada.example.org/contact'],
    [ada, 'page', 'https://ada.example.org/'],
    [ada, 'source/wa/roster/0', 'https://roster.example.org/wa'],
    [ada, `vote/wa/2025-2026/upper/1999/2@${bill}`, 'https://votes.example.org/2'],
    [ada, `vote/wa/2025-2026/upper/5999/4@${otherBill}`, 'https://legislature.example.org/bills/5999'],
    [ada, `measure/${bill}`, 'https://legislature.example.org/bills/1999'],
    [bill, `stance/${stance.id}`, 'https://club.example.org/why'],
    [
      bill,
      'measure/wa/2023-2024/HB/1110',
      'https://app.leg.wa.gov/billsummary/?BillNumber=1110&Year=2023&Initiative=false',
    ],
    [bill, 'measure/us/119/HR/1', 'https://www.congress.gov/bill/119th-congress/house-bill/1'],
    [bill, 'measure/us/122/SJRES/18', 'https://www.congress.gov/bill/122nd-congress/senate-joint-resolution/18'],
    [bill, 'measure/id/2026/H/93', 'https://legislature.idaho.gov/sessioninfo/2026/legislation/H0093/'],
    [bill, 'measure/id/2026/HCR/31', 'https://legislature.idaho.gov/sessioninfo/2026/legislation/HCR031/'],
  ])('%s %s → %s', (key, link, address) => {
    expect(resolveLink(key, link, release, today)).toBe(address);
  });

  it.each([
    [ada, 'call/2'],
    [ada, 'call/99'],
    [ada, 'call/-1'],
    [ada, 'call/__proto__'],
    [bo, 'email'],
    [ada, 'comment'],
    [bill, 'comment'],
    ['wa/2023-2024/HB/1110', 'comment'],
    ['wa/2027-2028/HB/1110', 'comment'],
    [ada, 'source/wa/roster/7'],
    [ada, 'source/wa/constructor/0'],
    [ada, 'source/constructor/roster/0'],
    [ada, 'vote/none'],
    [bill, 'stance/none'],
    [ada, 'https://evil.example/'],
    [ada, 'javascript:alert(1)'],
    [ada, ''],
    ['', 'email'],
  ])('%s %j leads nowhere', (key, link) => {
    expect(resolveLink(key, link, release, today)).toBeNull();
  });

  it.each([
    'http://plain.example.org/',
    'https://user:secret@example.org/',
    'https://example.org:8443/',
    'https://192.0.2.1/',
    'https://localhost/',
    'javascript:alert(1)',
    'data:text/html,hello',
    'not an address',
  ])('never opens %s, even from the data', (page) => {
    const wa = release.packs['wa'];
    const spoiled = sampleRelease({
      packs: { wa: { ...wa!, officials: { ...wa!.officials!, officials: [{ id: ada, page, source: 0 }] } } },
    });
    expect(resolveLink(ada, 'page', spoiled, today)).toBeNull();
  });

  it.each([
    ['2025-01-12', false],
    ['2025-01-13', true],
    ['2026-03-12', true],
    ['2026-03-13', false],
  ])('takes comments from the first day of a biennium to the last of its regular sessions: on %s %s', (day, open) => {
    expect(resolveLink(bill, 'comment', release, day)).toBe(open ? 'https://app.leg.wa.gov/pbc/bill/1999' : null);
  });

  it('never opens anything of a withdrawn official', () => {
    expect(resolveLink(ada, 'email', sampleRelease({ withdrawn: [ada] }), today)).toBeNull();
  });
});

describe('telephone', () => {
  it.each([
    ['360-786-7604', 'tel:+13607867604'],
    ['(509) 625.6250', 'tel:+15096256250'],
    ['+1 202 225 2006', 'tel:+12022252006'],
    ['509-625-6250 x12', 'tel:+15096256250;ext=12'],
    ['555-0103', null],
    ['360-786-7604 or 7605', null],
    ['', null],
    [undefined, null],
  ])('%s → %s', (printed, address) => expect(telephone(printed)).toBe(address));
});
