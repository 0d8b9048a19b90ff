import { expect, it } from 'vitest';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import { relatedMeasures } from '../../../engine/cards/related';
import type { Measure, StatusCode } from '../../../engine/record/model';
import { sampleMeasures, sampleRecord, sampleRelease } from './sample-release';

const measure = (key: string, issues: readonly string[], code: StatusCode, date: string): Measure => ({
  ...sampleMeasures[0]!,
  id: parseMeasureKey(key)!,
  title: key,
  issues: issues.map((id) => ({ id, words: [] })),
  status: { code, date },
});
const own = 'wa/2025-2026/HB/1';
const record = sampleRecord([
  measure(own, ['housing', 'taxes-budget'], 'law', '2025-05-01'),
  measure('wa/2025-2026/HB/2', ['housing'], 'in-committee', '2026-03-01'),
  measure('wa/2025-2026/HB/3', ['housing'], 'law', '2025-04-01'),
  measure('wa/2025-2026/HB/4', ['housing', 'taxes-budget'], 'in-committee', '2025-02-01'),
  measure('wa/2025-2026/HB/5', ['taxes-budget', 'housing'], 'law', '2026-04-01'),
  measure('wa/2023-2024/HB/6', ['housing'], 'law', '2024-04-01'),
  measure('id/2026/H/7', ['housing'], 'law', '2026-04-01'),
  measure('wa/2025-2026/HB/8', [], 'law', '2026-04-01'),
]);
const release = { ...sampleRelease(), record };
const related = (key: string, most = 9) => {
  const found = relatedMeasures(key, most, release, '2026-03-02');
  return found && [found.issue, ...found.measures.map((one) => one.key)];
};

it('has measures of the same session with the same main issue: more shared, further come, newer first', () => {
  expect(related(own)).toEqual(['housing', 'wa/2025-2026/HB/4', 'wa/2025-2026/HB/3', 'wa/2025-2026/HB/2']);
  expect(related(own, 1)).toEqual(['housing', 'wa/2025-2026/HB/4']);
});

it('knows none of a measure without an issue, or of what is no measure', () => {
  expect(related('wa/2025-2026/HB/8')).toBeUndefined();
  expect(related('nobody')).toBeUndefined();
});
