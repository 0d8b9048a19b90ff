/** The words of Florida’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const fl: StateTable = {
  id: 'fl',
  timeZone: 'America/New_York',
  // The long session alone: special ones count anew, with a letter behind the number.
  sessions: [[/^\d{4}$/, '$&']],
  steps: [
    [/^Filed$|^Introduced|^1st Reading \(Original Filed Version\)/, [{ letter: 'A' }]],
    [/^Referred to (.+?)(?:;.*)?$/, [{ letter: 'C', committee: true }]],
    [/^Favorable|^(?:Placed|Added) (?:on|to) (?:Special Order|Calendar|(?:Second|Third) Reading)/, [{ letter: 'R' }]],
    [/^(?:CS )?passed(?: as amended)?; YEAS|^Passed(?: as amended)?; YEAS|^Adopted\b/i, [{ letter: ['h', 's'] }]],
    [/presented to [Gg]overnor/, [{ letter: 'E' }]],
    [/^Approved by Governor/, [{ letter: 'G' }]],
    [/^Chapter No\. /, [{ letter: 'L' }]],
    [/^Vetoed by Governor/, [{ letter: 'V' }]],
    [/^Died /, [{ letter: 'D' }]],
    [/^(?:Indefinitely postponed|Withdrawn (?:prior to|from further) )/, [{ letter: 'D' }]],
  ],
  lawIn: (line) => {
    const [, year, chapter] = /^Chapter No\. (\d{4})-(\d+)/.exec(line) ?? [];
    return year && chapter ? { chapter: Number(chapter), year: Number(year) } : undefined;
  },
  motions: [
    [/Amendment|Adoption|Cosponsor|Motion/i, 'nothing'],
    [/^(?:Local Bills, |Passage, )?Third Reading$|^Passage$/, 'passage'],
    // Having agreed to the other chamber's changes, or taken back its own, a chamber votes on the whole once more.
    [/^Returning Messages$/, 'passage'],
    [/^/, 'nothing'],
  ],
  inHistory: { passed: /\b(?:pass|passed)\b.*; YEAS (\d+),? +NAYS (\d+)/i },
  called: [{ chamber: 'senate', printed: 'President Albritton', name: 'Albritton' }],
};
