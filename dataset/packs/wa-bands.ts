/** The numbers that each kind of measure had in a biennium. */
import type { MeasureBand } from '../../engine/release/packs';
import { parseWaNumber, type WaBills } from '../sources/wa-bills';

export function waBands({ session, rows }: WaBills): MeasureBand[] {
  const bands = new Map<string, MeasureBand>();
  for (const row of rows) {
    const parsed = parseWaNumber(row.number);
    if (!parsed || 'initiative' in parsed) continue;
    const { type, number } = parsed;
    const band = bands.get(type) ?? { session, type, first: number, last: number };
    bands.set(type, { ...band, first: Math.min(band.first, number), last: Math.max(band.last, number) });
  }
  return [...bands.values()].sort((a, b) => a.first - b.first);
}
