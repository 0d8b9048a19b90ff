import { expect, it } from 'vitest';
import { workLines, workList } from '../../editorial/work-list';
import { readCommunityLists } from '../../editorial/community-lists';
import { bill, otherBill, sampleMeasures, sampleRecord } from '../engine/cards/sample-release';

const tagged = sampleMeasures.map((measure) => ({ ...measure, issues: [{ id: 'housing', words: [] }] }));
const record = sampleRecord(tagged);
const folder = (explanations: { measure: string; status?: 'draft' | 'live' }[] = []) =>
  ({ lists: { explanations: explanations.map((value) => ({ value })) } }) as unknown as Parameters<typeof workList>[1];
const keys = (found: ReturnType<typeof workList>) => found.map(({ measure }) => measure.id.key);

it('lists measures of an issue, the closest votes first', () => {
  const found = workList('housing', folder(), record, []);
  const closeness = found.map(({ closest }) => closest);
  expect(keys(found)).toEqual(expect.arrayContaining([bill, otherBill]));
  expect(closeness).toEqual(closeness.toSorted((a, b) => b - a));
  expect(workList('guns', folder(), record, [])).toEqual([]);
});

it('puts what the community has named before them', () => {
  const list = { organisation: 'Sample Neighbors', page: 'https://neighbors.example.org/', measures: [otherBill] };
  const found = workList('housing', folder(), record, [list]);
  expect(keys(found)[0]).toBe(otherBill);
  expect(workLines(found, 1)).toEqual([
    expect.stringMatching(/^SB 5999 .*named by Sample Neighbors; closest vote: \d+ % outvoted; 1 sponsor\]$/),
    expect.stringMatching(/^… and \d+ more\.$/),
  ]);
});

it('leaves out what has plain words, and says where a draft is there', () => {
  const found = workList('housing', folder([{ measure: bill }, { measure: otherBill, status: 'draft' }]), record, []);
  expect(keys(found)).not.toContain(bill);
  expect(workLines(found, 9).join()).toContain('a draft is there');
});

it('reads the lists that are kept here', () => {
  const lists = readCommunityLists('dataset/community-lists.yaml');
  expect(lists.length).toBeGreaterThan(5);
  for (const { measures } of lists) for (const key of measures) expect(key).toMatch(/^wa\/2025-2026\/[HS]B\/\d+$/);
});
