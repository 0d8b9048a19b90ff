/** The words of North Dakota’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const nd: StateTable = {
  id: 'nd',
  timeZone: 'America/Chicago',
  sessions: [[/^\d{2}$/, '$&']],
  steps: [
    [
      /^Introduced, first reading, (?:\(emergency\), )?referred (?:to )?(.+?)(?: Committee)?$/,
      [{ letter: 'A' }, { letter: 'C', committee: true }],
    ],
    [/^Received from (?:House|Senate)/, 'nothing'],
    [/^Rereferred to (.+)$/, [{ letter: 'C', committee: true }]],
    [/^Reported back from conference/, 'nothing'],
    [/^Second reading, (?:passed|adopted)/, [{ letter: ['h', 's'] }]],
    [/^Second reading, failed to (?:pass|adopt)/, [{ letter: ['x', 'y'] }]],
    [/^Sent to Governor/, [{ letter: 'E' }]],
    [/^Signed by Governor/, [{ letter: 'G' }]],
    [/^Vetoed by Governor/, [{ letter: 'V' }]],
    // Laws are filed, too.
    [/^Filed with Secretary Of State/, 'nothing'],
  ],
  unsaid: / on [HS]\w* \d+$/,
  motions: [
    [/^Motion for Final Passage$/, 'passage'],
    [/^/, 'nothing'],
  ],
};
