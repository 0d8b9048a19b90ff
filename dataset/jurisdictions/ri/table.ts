/** The words of Rhode Island’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const ri: StateTable = {
  id: 'ri',
  timeZone: 'America/New_York',
  numbers: /^(?<type>[HS](?:B|R))(?<number>\d+)$/,
  steps: [
    [/(?:House|Senate) (?:read and )?passed/, [{ letter: ['h', 's'] }]],
    [/Committee recommends? passage/, [{ letter: 'R' }]],
    [/Transmitted to Governor/, [{ letter: 'E' }]],
    [/Signed by Governor/, [{ letter: 'G' }]],
    [/Effective without Governor's signature/, [{ letter: 'U' }]],
  ],
  motions: [
    [/^(?:PASSAGE|IN CONCURRENCE|PASSAGE AS AMENDED)$/i, 'passage'],
    [/^/, 'nothing'],
  ],
  called: [
    // The one became Speaker when the other left.
    { chamber: 'house', printed: 'Mr. Speaker', name: ['Shekarchi', 'Blazejewski'] },
    { chamber: 'senate', printed: 'Madam President', name: 'Lawson' },
  ],
};
