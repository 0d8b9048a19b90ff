/** The words of South Carolina’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const sc: StateTable = {
  id: 'sc',
  timeZone: 'America/New_York',
  steps: [
    [/^(?:Introduced|Prefiled)(?!.*adopted)/, [{ letter: 'A' }]],
    [/^(?:Introduced(?: and|,) adopted)/i, [{ letter: 'A' }, { letter: ['h', 's'] }]],
    [/^(?:Referred to|Recommitted to) (?:Committee|Subcommittee)(?: on)? (.+)$/, [{ letter: 'C', committee: true }]],
    [/^Committee report: (?:Favorable|Majority favorable)/i, [{ letter: 'R' }]],
    [
      /^Read third time and (?:sent|returned|enrolled)|^Adopted\b|^Concurred in (?:House|Senate) amendment|^Conference report adopted/i,
      [{ letter: ['h', 's'] }],
    ],
    [/^Signed By Governor/i, [{ letter: 'G' }]],
    [/^Act No\. /, [{ letter: 'L' }]],
    [/^Vetoed by Governor/i, [{ letter: 'V' }]],
    [/^Became law without/i, [{ letter: 'U' }]],
  ],
  lawIn: (line, year) => {
    const chapter = /^Act No\. (\d+)/.exec(line)?.[1];
    return chapter ? { chapter: Number(chapter), year } : undefined;
  },
  // The House calls its vote on the second reading "Passage of Bill", too.
  inHistory: { told: [[/^Passage of/, /^Read second time\b/, 'reading']] },
  letters: { excused: 'X', other: 'X' },
  called: [
    { chamber: 'house', printed: 'Hartz, Charles V.', name: 'Charlie Hartz' },
    { chamber: 'house', printed: 'Huff, William C.', name: 'Chris Huff' },
  ],
  motions: [
    [
      /amendment \d|Amendment No|\bSection\b|\bPart\b|Table|table|Reconsider|Recommit|Rule|Adjourn|powers|Commit/,
      'nothing',
    ],
    [/^Passage of (?:Bill|Joint Resolution)/, 'passage'],
    // The second reading is the vote on the whole that is taken by roll call; the third mostly follows without one.
    [/^2nd Reading$/, 'reading'],
    [/^3rd Reading$/, 'passage'],
    [/^Adopt (?:Concurrent|House|Senate|Joint) Resolution$/, 'passage'],
    [/^(?:to )?concur(?: in (?:House|Senate) Amendments?)?$/i, 'concurrence'],
    [/^(?:to )?adopt (?:the )?(?:free )?conference report$/i, 'conference'],
    [/^(?:to )?override (?:the )?veto/i, 'override'],
    [/^/, 'nothing'],
  ],
};
