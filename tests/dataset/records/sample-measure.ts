/** A made-up measure of Washington, as read from its sources. */
import type { Measure } from '../../../dataset/records/shape';

export const sampleMeasure = (number: number, more: Partial<Measure> = {}): Measure => ({
  type: 'HB',
  number,
  title: 'Sample homes',
  cosponsors: [],
  printedCosponsors: [],
  committees: [],
  steps: [{ letter: 'A', day: '2025-01-13' }],
  subjects: [],
  sections: [],
  ...more,
});
