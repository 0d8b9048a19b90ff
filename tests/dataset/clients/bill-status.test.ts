import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBillStatus } from '../../../dataset/jurisdictions/us/fetched/bill-status';

const fixture = (name: string) => readFileSync(new URL(`fixtures/us/${name}`, import.meta.url), 'utf8');
const file = fixture('BILLSTATUS-119s1383.xml');
const signed = fixture('BILLSTATUS-119sjres11.xml');
const read = (text: string) => readBillStatus(new TextEncoder().encode(text), 'BILLSTATUS-119s1383.xml');

it('reads the summary of the newest version as plain text, with its version and day', () => {
  const { bill, congress, summary, updated } = read(file);
  expect([bill, congress, updated]).toEqual(['S 1383', 119, '2025-09-19']);
  expect(summary).toEqual({
    text: 'This bill requires the Department of Veterans Affairs (VA) to establish the Veterans Advisory Committee on Equal Access to address the accessibility of the VA for individuals with disabilities. Prior to establishing the advisory committee, the VA must take action to abolish or consolidate advisory committees that are currently inactive.',
    version: 'Introduced in Senate',
    day: '2025-04-09',
  });
});

it('says so when there is a newer text than the summary’s', () => {
  const newer = '<item><type>Engrossed in House</type><date>2025-12-04T05:00:00Z</date></item></textVersions>';
  expect(read(file.replace('</textVersions>', newer)).summary?.isOfEarlierText).toBe(true);
  expect(read(signed).summary?.isOfEarlierText).toBe(true);
});

it('takes a mere reprint, and a law’s moment in universal time, for no newer text', () => {
  const printed = signed.replace(/<item>\s*<type>Engrossed in Senate<\/type>[\s\S]*?<\/item>/, '');
  expect(read(printed).summary).not.toHaveProperty('isOfEarlierText');
  const ofLaw = printed
    .replace(
      '<actionDate>2025-02-04</actionDate>\n        <actionDesc>Introduced in Senate',
      '<actionDate>2025-03-14</actionDate><actionDesc>Public Law',
    )
    .replace(
      '<type>Public Law</type>\n      </item>\n    </textVersions>',
      '<type>Enacted</type></item></textVersions>',
    );
  expect(read(ofLaw).summary).toMatchObject({ version: 'Public Law', day: '2025-03-14' });
  expect(read(ofLaw).summary).not.toHaveProperty('isOfEarlierText');
});

it('reads a summary that opens with no name, paragraph by paragraph and without marks', () => {
  const [first, second, ...more] = read(signed).summary!.text.split('\n');
  expect(first).toBe(
    'This joint resolution nullifies the final rule issued by the Bureau of Ocean Energy Management (BOEM) titled Protection of Marine Archaeological Resources and published on September 3, 2024.',
  );
  expect(second).toMatch(/^The rule requires operators and lessees .* in the lease area\.$/);
  expect(more).toEqual([]);
});

it('reads policy area, subjects, and cosponsors by their own days', () => {
  const { policyArea, subjects, cosponsors, withdrawn } = read(file);
  expect(policyArea).toBe('Armed Forces and National Security');
  expect(subjects).toEqual(['Advisory bodies', 'Disability assistance']);
  expect(cosponsors).toEqual([
    { bioguide: 'G000555', day: '2025-04-09' },
    { bioguide: 'M001244', day: '2025-07-10' },
    // He had withdrawn in July, and has joined again.
    { bioguide: 'W000790', day: '2025-09-18' },
  ]);
  expect(withdrawn).toEqual([]);
});

it('leaves out those who withdrew for good', () => {
  const { cosponsors, withdrawn } = read(file.replace('>2025-07-14<', '>2025-09-19<'));
  expect(cosponsors.map(({ bioguide }) => bioguide)).toEqual(['G000555', 'M001244']);
  expect(withdrawn).toEqual(['W000790']);
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
