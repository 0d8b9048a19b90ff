/** The words of Vermont’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const vt: StateTable = {
  id: 'vt',
  timeZone: 'America/New_York',
  steps: [
    [
      /^Read (?:1st|first) time (?:&|and) referred to (?:the )?(.+)$/,
      [{ letter: 'A' }, { letter: 'C', committee: true }],
    ],
    [/^Favorable report/, [{ letter: 'R' }], 'committee-passage'],
    [/^Read (?:3rd|third) time,? (?:&|and) (?:passed|adopted)/, [{ letter: ['h', 's'] }]],
    [/^(?:House|Senate) (?:M|m)essage/, 'nothing'],
    [/^Signed by Governor/, [{ letter: 'G' }]],
    [/^Vetoed by (?:the )?Governor/, [{ letter: 'V' }]],
  ],
  unsaid: /,? ?(?:Passed|Failed) -- Needed.*$/,
  motions: [
    [/^Read (?:3rd|third) time (?:&|and) passed/, 'passage'],
    [/^Passed on roll call/, 'passage'],
    [/^Committee of Conference report adopted/, 'conference'],
    // “Which was agreed to” does not say what.
    [/^/, 'nothing'],
  ],
};
