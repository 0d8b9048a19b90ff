/** The words of Mississippi’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const ms: StateTable = {
  id: 'ms',
  timeZone: 'America/Chicago',
  // Special sessions count anew.
  sessions: [[/^\d{4}$/, '$&']],
  numbers: /^(?<type>[HS](?:B|C|R))(?<number>\d+)$/,
  steps: [
    [/^Referred To (.+)$/, [{ letter: 'A' }, { letter: 'C', committee: true }]],
    [/^(?:DR - )?(?:Title Suff Do|TSD)/, [{ letter: 'R' }]],
    [/^(?:Passed|Adopted)(?: As Amended)?(?: {.*)?$/, [{ letter: ['h', 's'] }]],
    [/^Conference Report Adopted|^Concurred in Amend/i, [{ letter: ['h', 's'] }]],
    [/^Failed$/, [{ letter: ['x', 'y'] }]],
    [/^Approved by Governor/, [{ letter: 'G' }]],
    [/^Vetoed/, [{ letter: 'V' }]],
    [/^Died (?:In Committee|On Calendar|In Conference)/i, [{ letter: 'D' }]],
  ],
  motions: [
    [/^Passage(?: as Amended)?$/, 'passage'],
    [/^Adopt Conference Report$/, 'conference'],
    [/^Concurrence in Amendment From (?:House|Senate)$/, 'concurrence'],
    [/^Override Veto$/, 'override'],
    [/^/, 'nothing'],
  ],
  called: [{ chamber: 'house', printed: 'Mr. Speaker', name: 'Jason White' }],
};
