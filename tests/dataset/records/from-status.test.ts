/** What Congress's own file adds to a measure, and to the packs; and that they are as they were without it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBillStatus } from '../../../dataset/jurisdictions/us/fetched/bill-status';
import { sentencesOf, withStatus } from '../../../dataset/jurisdictions/us/records/from-status';
import { nobody } from '../../../dataset/records/committee-members';
import type { Measure } from '../../../dataset/records/shape';
import { sessionFiles } from '../../../dataset/records/write-session';
import { actsPath } from '../../../engine/release/record-paths';
import { partOf, type FilePath } from '../../../engine/release/bundle';
import { recordSchemas } from '../../../engine/release/records';
import { sampleMeasure } from './sample-measure';

const status = (name: string) =>
  readBillStatus(new Uint8Array(readFileSync(`tests/dataset/clients/fixtures/us/${name}`)), name);
const crapo = 'bioguide/C000880';
const hydeSmith = 'bioguide/H001079';
const plain: Measure = sampleMeasure(11, {
  type: 'SJRES',
  introduced: '2025-02-04',
  cosponsors: [hydeSmith, crapo],
  steps: [
    { letter: 'A', day: '2025-02-04' },
    { letter: 's', day: '2025-02-25' },
  ],
});
const told = () => withStatus(plain, status('BILLSTATUS-119sjres11.xml'));

function filesOf(measure: Measure) {
  const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2026-11-28' };
  const summaries = {
    ...source,
    publisher: 'Library of Congress',
    url: 'https://www.govinfo.gov/',
    contentDate: '2025-01-01',
  };
  return sessionFiles(
    {
      pack: 'us',
      session: '119',
      sources: { measures: source, votes: source, steps: source, ...(measure.summary && { summaries }) },
      measures: [measure],
      rolls: [],
      names: new Map(),
      membersOf: nobody,
      executives: [],
    },
    [],
    () => [],
    '2026-11-29',
  );
}

describe('a measure with its official file', () => {
  it('has the first sentences of the summary, of which text, and that a newer one has come', () => {
    const { summary } = told();
    expect(summary).toMatchObject({
      isPart: true,
      version: 'Introduced in Senate',
      day: '2025-02-04',
      isOfEarlierText: true,
      area: 'Public Lands and Natural Resources',
    });
    expect(summary!.text).toMatch(/^This joint resolution nullifies .* for the area of potential effects\.$/);
    expect(summary!.text.length).toBeLessThanOrEqual(600);
  });

  it('has the identical measure of the other chamber, and none that is only related', () => {
    expect(told().companion).toBe('HJRES/62');
    const { related, ...rest } = status('BILLSTATUS-119sjres11.xml');
    expect(withStatus(plain, { ...rest, related: related.slice(0, 1) })).not.toHaveProperty('companion');
  });

  it('knows when each co-sponsor put their name to it, and loses one who withdrew', () => {
    expect(told().cosponsorDays?.get(crapo)).toBe('2025-02-24');
    const left = { ...status('BILLSTATUS-119sjres11.xml'), withdrawn: ['C000880'] };
    expect(withStatus(plain, left).cosponsors).toEqual([hydeSmith]);
  });

  it('is not told by the summary of a text that was taken out for another', () => {
    const vehicle = { ...plain, then: { title: 'Sample rules', replaced: '2026-02-11' } };
    const found = withStatus(vehicle, status('BILLSTATUS-119sjres11.xml'));
    expect(found).not.toHaveProperty('summary');
    expect(found).not.toHaveProperty('companion');
    expect(found.subjects).toEqual([]);
    expect(found.cosponsorDays?.get(crapo)).toBe('2025-02-24');
    const before = { ...vehicle, then: { replaced: '2025-02-01' } };
    expect(withStatus(before, status('BILLSTATUS-119sjres11.xml')).summary).toBeDefined();
  });

  it('is written with all that, in the shapes of the release', () => {
    const files = filesOf(told());
    for (const [path, file] of files) {
      const part = partOf(path as FilePath) as keyof typeof recordSchemas;
      expect(recordSchemas[part].safeParse(file).error, path).toBeUndefined();
    }
    expect(files.get('us/119/details/SJRES/0')).toMatchObject({
      companions: { '11': 'HJRES/62' },
      summaries: { '11': { version: 'Introduced in Senate', part: true, earlier: true } },
      days: ['2025-02-04', '2025-02-24'],
      joined: { '11': [0, 1] },
    });
    const session = files.get('us/119/session') as {
      members: string[];
      asOf: string;
      sourceOf: object;
      pack: string;
      session: string;
      blocks: { acts: number };
    };
    // A summary of long ago makes the record no older.
    expect(session).toMatchObject({ asOf: '2026-11-28', sourceOf: { summaries: 1 } });
    const member = session.members.indexOf(crapo);
    const acts = files.get(actsPath(session as never, member)) as { members: { member: number }[] };
    expect(acts.members.find((one) => one.member === member)).toMatchObject({
      cosponsored: { SJRES: { numbers: [11], days: ['2025-02-24'] } },
    });
  });
});

it('has no day of its own for a co-sponsorship that the file does not know', () => {
  const files = filesOf({ ...told(), cosponsors: [hydeSmith, crapo, 'bioguide/X000001'] });
  const session = files.get('us/119/session') as { members: string[] };
  const acts = files.get('us/119/acts/0') as { members: { member: number; cosponsored: object }[] };
  const other = acts.members.find(({ member }) => member === session.members.indexOf('bioguide/X000001'));
  expect(other?.cosponsored).toEqual({ SJRES: { numbers: [11], issues: '' } });
  expect(files.get('us/119/details/SJRES/0')).toMatchObject({ joined: { '11': [0, 1, -1] } });
});

it('without its file is written as ever', () => {
  expect(withStatus(plain, undefined)).toBe(plain);
  const text = JSON.stringify([...filesOf(plain)]);
  for (const name of ['summaries', 'joined', '"days":["2025-02-04","2025-02-24"]']) expect(text).not.toContain(name);
});

it.each([
  ['One is short.', 40, { text: 'One is short.' }],
  ['The first one. The second is far too long for it.', 30, { text: 'The first one.', isPart: true }],
  [
    'It names the U.S. Forest Service. And more that is cut off here.',
    40,
    { text: 'It names the U.S. Forest Service.', isPart: true },
  ],
  ['A sentence that never comes to an end within its room', 20, undefined],
])('of "%s" there is room for %i', (text, most, said) => {
  expect(sentencesOf(text, most)).toEqual(said);
});
