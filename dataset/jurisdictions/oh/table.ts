/** The words of Ohio’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const oh: StateTable = {
  id: 'oh',
  timeZone: 'America/New_York',
  sessions: [[/^136$/, '2025-2026']],
  steps: [
    [/^Sent To The Governor/i, [{ letter: 'E' }]],
    [/^Signed By The Governor/i, [{ letter: 'G' }]],
    [/^Referred to committee|^Introduced and Referred/, [{ letter: 'A' }, { letter: 'C', committee: true }]],
    [/^Reported(?: - (?:Substitute|Amended))?$/, [{ letter: 'R' }]],
    [
      /^Passed(?: - Amended)?$|^(?:Resolution )?Adopted$|^Concurred in (?:House|Senate) amendments|^Conference report agreed to/,
      [{ letter: ['h', 's'] }],
    ],
    // A law’s day is not the one on which it takes effect.
    [/^Effective/, 'nothing'],
  ],
  motions: [
    [/^(?:Passed|(?:Resolution )?Adopted)$/, 'passage'],
    [/^Concurred in (?:House|Senate) amendments/, 'concurrence'],
    [/^Conference report agreed to/, 'conference'],
    // "Item passed notwithstanding objections of the Governor" is a vote on an item of a law, not on the whole.
    [/^Item /, 'nothing'],
    [/notwithstanding objections of the Governor/, 'override'],
    [/^/, 'nothing'],
  ],
};
