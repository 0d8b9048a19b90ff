/** The words of New York’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const ny: StateTable = {
  id: 'ny',
  timeZone: 'America/New_York',
  numbers: /^(?<type>[ASJKREBC])(?<number>\d+)$/,
  ofOneChamber: /^[JKR]$/,
  cut: 14,
  steps: [
    [/^INTRODUCED/, [{ letter: 'A' }]],
    [/^REFERRED TO (.+)$/, [{ letter: 'A' }, { letter: 'C', committee: true }]],
    [
      /^(?:REPORTED REFERRED TO|REPORTED AND COMMITTED TO|COMMITTEE DISCHARGED AND COMMITTED TO|COMMITTED TO|REFERENCE CHANGED TO|AMEND (?:\(T\) )?AND RECOMMIT TO) (.+)$/,
      [{ letter: 'C', committee: true }],
    ],
    [/^(?:1ST REPORT|ADVANCED TO THIRD READING|ORDERED TO THIRD READING|RULES REPORT)/, [{ letter: 'R' }]],
    [/^(?:RE)?PASSED ASSEMBLY/, [{ letter: 'h' }]],
    [/^(?:RE)?PASSED SENATE/, [{ letter: 's' }]],
    [/^ADOPTED$/, [{ letter: ['h', 's'] }]],
    [/^DELIVERED TO GOVERNOR/, [{ letter: 'E' }]],
    [/^SIGNED CHAP\./, [{ letter: 'G' }, { letter: 'L' }]],
    [/^APPROVAL MEMO/, 'nothing'],
    [/^VETOED MEMO/, [{ letter: 'V' }]],
    [/^VOTE RECONSIDERED/, 'undone'],
  ],
  lawIn: (line, year) => {
    const chapter = /^SIGNED CHAP\.(\d+)/.exec(line)?.[1];
    return chapter ? { chapter: Number(chapter), year } : undefined;
  },
  motions: [
    [/^(?:Floor|Assembly) Vote(?: - Version: \w)?$/, 'passage'],
    [/^/, 'nothing'],
  ],
  called: [{ chamber: 'house', printed: 'Mr. Speaker', name: 'Heastie' }],
};
