/** What a build made, for programs: the nightly job compares the newest facts with the calendar. */
import type { BundleIndex } from '../../engine/release/bundle';
import type { SessionRecord } from '../records/shape';
import type { Report } from './report';

const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** Newest day of a step, and of a roll call, by session. */
const factsOf = ({ pack, session, measures, rolls }: SessionRecord) =>
  [
    `${pack}/${session}`,
    {
      measures: newest(measures.flatMap(({ steps, introduced }) => [introduced, ...steps.map(({ day }) => day)])),
      votes: newest(rolls.map(({ date }) => date)),
    },
  ] as const;

export function buildSummary(report: Report, index: BundleIndex, sessions: readonly SessionRecord[]) {
  const { counts, drops, notes } = report.rows;
  return {
    issued: index.issued,
    asOf: index.asOf,
    version: index.version,
    files: index.files.length,
    bytes: index.files.reduce((sum, { bytes }) => sum + bytes, 0),
    newestFacts: Object.fromEntries(sessions.map(factsOf)),
    counts: counts.map(([pack, what, count]) => [pack, what, Number(count)]),
    dropped: drops.map(([pack, why, count]) => [pack, why, Number(count)]),
    notes,
  };
}
