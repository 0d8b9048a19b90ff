/** The numbers that each kind of measure had in each biennium. */
import type { MeasureBand } from '../../engine/release/packs';
import { parseWaNumber, type WaBills } from '../sources/wa-bills';

export function waBands(sessions: readonly WaBills[]): MeasureBand[] {
  const bands = new Map<string, MeasureBand>();
  for (const { session, row } of sessions.flatMap(({ session, rows }) => rows.map((row) => ({ session, row })))) {
    const parsed = parseWaNumber(row.number);
    if (!parsed || 'initiative' in parsed) continue;
    const { type, number } = parsed;
    const band = bands.get(`${session} ${type}`) ?? { session, type, first: number, last: number };
    bands.set(`${session} ${type}`, {
      ...band,
      first: Math.min(band.first, number),
      last: Math.max(band.last, number),
    });
  }
  return [...bands.values()].sort((a, b) => a.first - b.first || (a.session < b.session ? -1 : 1));
}
