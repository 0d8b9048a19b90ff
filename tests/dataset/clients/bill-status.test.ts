import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBillStatus } from '../../../dataset/jurisdictions/us/fetched/bill-status';

const file = readFileSync(new URL('fixtures/us/BILLSTATUS-119s1383.xml', import.meta.url), 'utf8');
const read = (text: string) => readBillStatus(new TextEncoder().encode(text), 'BILLSTATUS-119s1383.xml');

it('reads the summary of the newest version as plain text, with its version and day', () => {
  const { bill, congress, summary, page } = read(file);
  expect([bill, congress, page]).toEqual([
    'S 1383',
    119,
    'https://www.congress.gov/bill/119th-congress/senate-bill/1383',
  ]);
  expect(summary).toEqual({
    text: 'This bill requires the Department of Veterans Affairs (VA) to establish the Veterans Advisory Committee on Equal Access to address the accessibility of the VA for individuals with disabilities. Prior to establishing the advisory committee, the VA must take action to abolish or consolidate advisory committees that are currently inactive.',
    version: 'Introduced in Senate',
    day: '2025-04-09',
  });
});

it('says so when there is a newer text than the summary’s', () => {
  const newer = '<item><type>Engrossed in House</type><date>2025-12-04T05:00:00Z</date></item></textVersions>';
  expect(read(file.replace('</textVersions>', newer)).summary?.isOfEarlierText).toBe(true);
});

it('reads policy area, subjects, and cosponsors by their own days, without those who withdrew', () => {
  const { policyArea, subjects, cosponsors } = read(file);
  expect(policyArea).toBe('Armed Forces and National Security');
  expect(subjects).toEqual(['Advisory bodies', 'Disability assistance']);
  expect(cosponsors).toEqual([
    { bioguide: 'G000555', day: '2025-04-09' },
    { bioguide: 'M001244', day: '2025-07-10' },
  ]);
});

it('reads related measures with how they are related', () => {
  const related = `<relatedBills><item><title>SAVE Act</title><congress>119</congress><number>128</number><type>S</type>
    <relationshipDetails><item><type>Related bill</type><identifiedBy>CRS</identifiedBy></item></relationshipDetails>
    </item></relatedBills><actions>`;
  expect(read(file.replace('<actions>', related)).related).toEqual([
    { bill: 'S 128', congress: 119, how: ['Related bill'] },
  ]);
});

it('refuses what names no measure', () => {
  expect(() => read('<billStatus><bill/></billStatus>')).toThrow('names no measure');
});
