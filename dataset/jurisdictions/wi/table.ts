/** The words of Wisconsin’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const wi: StateTable = {
  id: 'wi',
  timeZone: 'America/Chicago',
  sessions: [[/^2025$/, '2025-2026']],
  steps: [
    [/^Read (?:a|the) third time and (?:passed|concurred in|adopted)|^Adopted$/, [{ letter: ['h', 's'] }]],
    [/^Report passage|^Report adoption|^Report concurrence/, [{ letter: 'R' }], 'committee-passage-favorable'],
    [/^Presented to the Governor/, [{ letter: 'E' }]],
    [/^Report approved by the Governor/, [{ letter: 'G' }]],
    [/^Report vetoed by the Governor/, [{ letter: 'V' }]],
    [/^Failed to (?:pass|concur|adopt) (?:in )?pursuant to/, [{ letter: 'D' }]],
  ],
  cut: 13,
  called: [{ chamber: 'house', printed: 'SPEAKER', name: 'Vos' }],
  motions: [
    // Of a bill of the other chamber: the vote on the whole.
    [/^(?:PASSAGE|CONCURRENCE|CONCURRENCE AS AMENDED|ADOPTION)$/, 'passage'],
    [/^/, 'nothing'],
  ],
};
