/** The words of Nebraska’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const ne: StateTable = {
  id: 'ne',
  timeZone: 'America/Chicago',
  single: 'senate',
  sessions: [[/^\d{3}$/, '$&']],
  numbers: /^(?<type>L[BR])(?<number>\d+)(?<tail>A|CA)?$/,
  // A bill of one chamber is not adopted by that alone: the governor signs it. An amendment of the constitution is.
  ofOneChamber: /^LR(?:CA)?$/,
  letters: { abstain: 'P' },
  steps: [
    [/^Date of introduction/, [{ letter: 'A' }]],
    [/^Referred to (.+?)(?: Committee)?$/, [{ letter: 'C', committee: true }]],
    [/^Placed on (?:General File|Select File|Final Reading)/, [{ letter: 'R' }]],
    [/^Passed on Final Reading/, [{ letter: 's' }]],
    [/^(?:President|Speaker)\/?(?:Speaker)? signed/, 'nothing'],
    [/^Presented to Governor/, [{ letter: 'E' }]],
    [/^Approved by Governor/, [{ letter: 'G' }]],
    [/^(?:Returned by Governor without approval|Vetoed by Governor)/, [{ letter: 'V' }]],
    [/^Indefinitely postponed/, [{ letter: 'D' }]],
  ],
  motions: [
    [/^Passed on Final Reading/, 'passage'],
    [/^Failed to pass on Final Reading/, 'passage'],
    [/notwithstanding the objections of the Governor/, 'override'],
    [/^/, 'nothing'],
  ],
  unsaid: /\s+\d+\*?-\d+\*?-\d+\*?$/,
};
