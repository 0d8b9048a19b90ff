/** The words of Utah’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const ut: StateTable = {
  id: 'ut',
  timeZone: 'America/Denver',
  sessions: [[/^(\d{4})(?:S\d)?$/, '$1']],
  chamberIn: (line) => (/^House\b/.test(line) ? 'house' : /^Senate\b/.test(line) ? 'senate' : undefined),
  steps: [
    [/^(?:House|Senate)\/ 1st reading \(Introduced\)/, [{ letter: 'A' }]],
    [
      /^(?:House|Senate)\/ to standing committee \[(?:House |Senate )?(.+?)(?: Committee)?\]/,
      [{ letter: 'C', committee: true }],
    ],
    [/Favorable Recommendation|^(?:House|Senate)\/ committee report favorable/, [{ letter: 'R' }]],
    [/^(?:House|Senate)\/ (?:placed on|Rules to) (?:2nd|3rd) Reading Calendar/, [{ letter: 'R' }]],
    // The Senate votes on the second reading, too; the third decides.
    [/^(?:House|Senate)\/ passed (?:3rd reading|2nd & 3rd readings)/, [{ letter: ['h', 's'] }]],
    [/^(?:House|Senate)\/ concurs with/, [{ letter: ['h', 's'] }]],
    [/^(?:House|Senate)\/ failed$/, [{ letter: ['x', 'y'] }]],
    [/^(?:House|Senate)\/ to Governor/, [{ letter: 'E' }]],
    [/^Governor Signed/, [{ letter: 'G' }]],
    [/^Governor Vetoed/, [{ letter: 'V' }]],
    [/^(?:House|Senate)\/ strike enacting clause/, [{ letter: 'D' }]],
  ],
  motions: [
    [/^(?:House|Senate)\/ passed (?:3rd reading|2nd & 3rd readings)/, 'passage'],
    [/^(?:House|Senate)\/ failed$/, 'passage'],
    [/^(?:House|Senate)\/ concurs with/, 'concurrence'],
    [/^(?:House|Senate) Conference Committee - Final Passage/, 'conference'],
    [/^/, 'nothing'],
  ],
};
