/** F89 and F91: what the publisher's own build refuses, before anything is signed. */
import { confirmCounts, confirmMembers } from '../../../dataset/records/second-source';
import type { Roll } from '../../../dataset/records/shape';
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '../../../editorial/check-folder';
import type { Facts } from '../../../editorial/facts';
import { readFacts, withSampleFacts } from '../../../editorial/read-facts';
import { readFolder } from '../../../editorial/read-folder';
import { isRefused } from '../../../editorial/problem';
import type { EditorialFile, Stance } from '../../../engine/release/editorial';
import { withNews, type Fault } from '../fault';
import { jsonFile, sampleEditorial, sampleFiles, sampleHost } from '../sample-release';

const place = 'dataset/editorial/sample-civic-club';

let facts: Facts | undefined;
const sampleFacts = (): Facts => (facts ??= withSampleFacts(readFacts('public/packs'), place));

/** Whether the check refuses the sample organisation's folder after one change of its stances. */
function refusedAfter(from: string | RegExp, to: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'collective-lens-desk-'));
  try {
    cpSync(place, folder, { recursive: true });
    const file = join(folder, 'stances.yaml');
    const before = readFileSync(file, 'utf8');
    const after = before.replace(from, to);
    assert.ok(from === to || after !== before, `${from} is there`);
    writeFileSync(file, after);
    return isRefused(checkFolder(readFolder(folder), sampleFacts(), '2026-11-24'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const stance = (n: number, change: Partial<Stance> = {}): Stance => ({
  id: `sample-stance-${n}`,
  status: 'live',
  sources: [{ url: `https://${sampleHost}/stances`, publisher: 'Sample Civic Club', retrieved: '2026-07-01' }],
  asOf: '2026-07-01',
  author: 'Pat Placeholder',
  reviewer: 'Robin Example',
  reviewed: '2026-07-02',
  expires: '2035-12-31',
  measure: `wa/2025-2026/HB/39${10 + n}`,
  organisation: 'Sample Civic Club',
  position: 'watching',
  reason: { en: 'A sample reason.' },
  ...change,
});

export const desk: Fault[] = [
  {
    id: 'F89',
    title:
      'a claim without source or reviewer, or reviewed by its author: refused, and left out if it comes all the same',
    only: { in: 'node', because: "the editors' check decides, before anything is published" },
    run: withNews(async (world) => {
      assert.equal(refusedAfter('', ''), false, 'the folder itself is in order');
      assert.ok(refusedAfter(/ {2}sources:\n( {4}.*\n)+/, ''), 'no source');
      assert.ok(refusedAfter('  reviewer: Robin Example\n', ''), 'no reviewer');
      assert.ok(refusedAfter('Robin Example', 'Pat Placeholder'), 'reviewer is author');
      assert.ok(refusedAfter('  expires: 2035-12-31\n', ''), 'no expiry');
      const good = Array.from({ length: 30 }, (_, n) => stance(n));
      const bad = [stance(30, { reviewer: 'Pat Placeholder' }), stance(31, { sources: [] })];
      const noReviewer = { ...stance(32), reviewer: undefined };
      const stances = [...good, ...bad, noReviewer] as Stance[];
      await world.publish(3, {}, [
        ...sampleFiles(3),
        jsonFile('editorial', sampleEditorial({ stances }), stances.length),
      ]);
      assert.equal((await world.fly()).state?.outcome, 'up-to-date');
      const shown = (await world.place.call('editorial', world.setup)) as EditorialFile;
      assert.deepEqual(
        shown.stances.map(({ id }) => id),
        good.map(({ id }) => id),
      );
    }),
  },
  {
    id: 'F91',
    title: 'a vote that differs from the official record: no packs are made',
    only: { in: 'node', because: 'the build of the packs decides, before anything is published' },
    run: async () => {
      const roll = (yea: number): Roll => ({
        chamber: 'house',
        number: 1,
        date: '2025-02-03',
        measure: 'HB/1003',
        words: 'Final Passage',
        code: 'passage',
        yea,
        nay: 1,
        also: {},
        casts: new Map([['bioguide/A000001', 'Y']]),
      });
      const counted = [
        { measure: 'HB/1003', chamber: 'house' as const, date: '2025-02-03', motion: 'Final Passage', yea: 2, nay: 1 },
      ];
      assert.equal(confirmCounts([roll(2)], counted), 1, 'the sources themselves agree');
      assert.throws(() => confirmCounts([roll(3)], counted), /HB\/1003, house.* second source says 2 to 1/);
      const copy = { date: '2025-02-03', clerkNumber: 1, casts: new Map([['A000001', 6]]) };
      assert.throws(() => confirmMembers([roll(2)], { house: [copy], senate: [] }), /the record has Yea for A000001/);
    },
  },
];
