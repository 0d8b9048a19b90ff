/**
 * How the voters decided about amendments of the constitution that the Legislature has sent to them. The Legislature's own
 * histories end with "Filed with Secretary of State."; each row was read on the page that its source names.
 */
import type { Source } from '../../../../engine/release/literals';
import type { VotersDecision } from '../../../records/shape';

interface Decided extends VotersDecision {
  session: string;
  type: string;
  number: number;
}

const rows: readonly Decided[] = [
  { session: '2025-2026', type: 'SJR', number: 8201, approved: true, day: '2025-11-04' },
];

/** The Secretary of State's release of Dec. 2, 2025, word for word, where it could be read. */
export const votersSource: Source = {
  publisher: 'Washington Secretary of State, release in Gorge News Center',
  url: 'https://gorgenewscenter.com/?p=173057',
  retrieved: '2026-12-02',
  contentDate: '2025-12-02',
};

/** Undefined where the outcome is not on record here. */
export function votersOn(session: string, type: string, number: number): VotersDecision | undefined {
  const row = rows.find((one) => one.session === session && one.type === type && one.number === number);
  return row && { approved: row.approved, day: row.day };
}
