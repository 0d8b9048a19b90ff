/** The words of Louisiana’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const la: StateTable = {
  id: 'la',
  timeZone: 'America/Chicago',
  numbers: /^(?<type>[HS](?:B|R|CR)) ?(?<number>\d+)$/,
  unsaid: /\s*\(#\d+\)$/,
  steps: [
    [
      /^(?:Prefiled|Introduced in|Rules suspended\. +Introduced in|First appeared in|Read by title\. +Lies over)(?!.*referred)/,
      [{ letter: 'A' }],
    ],
    [
      /(?:roll called on final passage|[Pp]assed by a vote of|adopted by a vote of|concurred in by a vote of|Senate amendments concurred in|[Aa]mendments proposed by the House read and concurred in|The resolution was adopted|Read by title,? (?:and )?adopted|Conference Committee (?:R|r)eport read and adopted|Conference Committee Report adopted)/,
      [{ letter: ['h', 's'] }],
    ],
    [/^Sent to the Governor/, [{ letter: 'E' }]],
    [/^Signed by the Governor/, [{ letter: 'G' }, { letter: 'L' }]],
    [/without the Governor's signature/, [{ letter: 'U' }, { letter: 'L' }]],
    [/^Vetoed by the Governor/, [{ letter: 'V' }]],
  ],
  lawIn: (line, year) => {
    const chapter = /Becomes Act No\. (\d+)/.exec(line)?.[1];
    return chapter ? { chapter: Number(chapter), year } : undefined;
  },
  motions: [
    [/^CONCUR(?: IN SENATE AMENDMENTS)?$/, 'concurrence'],
    [/AMENDMENT|MOTION|BY [A-Z]/, 'nothing'],
    [/^FINAL PASSAGE$/, 'passage'],
    [/^ADOPT$/, 'passage'],
    [/^ADOPT CONFERENCE REPORT$/, 'conference'],
    [/^/, 'nothing'],
  ],
  inHistory: {
    // The Senate has one word for adopting a resolution and a conference's report, and one for taking up the House's
    // resolution and its changes.
    told: [
      [/^(?:ADOPT|CONCUR)$/, /^Conference Committee Report read/, 'conference'],
      [/^CONCUR$/, /^(?!Amendments proposed by the House).*concurred in by a vote of/, 'passage'],
    ],
  },
  called: [
    { chamber: 'house', printed: 'Mr. Speaker', name: 'DeVillier' },
    { chamber: 'senate', printed: 'Mr. President', name: 'Henry' },
  ],
};
