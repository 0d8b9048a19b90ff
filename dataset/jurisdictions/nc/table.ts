/** The words of North Carolina’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const nc: StateTable = {
  id: 'nc',
  timeZone: 'America/New_York',
  sessions: [[/^2025$/, '2025-2026']],
  steps: [
    [/^Passed 1st Reading/, [{ letter: 'A' }]],
    [/^(?:Ref|Re-ref) (?:to (?:the )?)?Com(?:mittee)? On (.+)$/i, [{ letter: 'C', committee: true }]],
    [/^Re-ref to (.+?)\. +If fav/, [{ letter: 'C', committee: true }]],
    [/^Reptd Fav/, [{ letter: 'R' }]],
    [
      /^Passed 2nd (?:& |and )?3rd Reading|^Passed 3rd Reading|^Adopted$|^Concurred In [HS] |^Conf Report Adopted/i,
      [{ letter: ['h', 's'] }],
    ],
    [/^Failed (?:2nd|3rd) Reading/i, [{ letter: ['x', 'y'] }]],
    [/^Pres\. To Gov\./, [{ letter: 'E' }]],
    [/^Signed by Gov\./, [{ letter: 'G' }]],
    [/^Vetoed/, [{ letter: 'V' }]],
    [/^Ch\. (?:SL|Res)/, [{ letter: 'L' }]],
  ],
  lawIn: (line) => {
    const [, year, chapter] = /^Ch\. SL (\d{4})-(\d+)/.exec(line) ?? [];
    return year && chapter ? { chapter: Number(chapter), year: Number(year) } : undefined;
  },
  motions: [
    [/^(?:A|M)\d+ (?!Concur)|^Amendment|Table|Previous Question|Reconsider|Not Concur/, 'nothing'],
    // The vote that is taken by roll call is mostly that on the second reading; the third follows by voice.
    [/^Second Reading$/, 'reading'],
    [/^Third Reading$/, 'passage'],
    [/^R\d+ For Adoption$|^Motion \d+ To Adopt$/, 'passage'],
    [/Conference Report Motion \d+ To Adopt|^C RPT Adoption/, 'conference'],
    [/Concur/, 'concurrence'],
    [/Veto Override$/, 'override'],
    [/^/, 'nothing'],
  ],
};
