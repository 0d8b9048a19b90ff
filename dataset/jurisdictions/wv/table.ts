/** The words of West Virginia’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const wv: StateTable = {
  id: 'wv',
  timeZone: 'America/New_York',
  steps: [
    [/^(?:Introduced|Filed for introduction)/, [{ letter: 'A' }]],
    [/^To (?:House |Senate )?(?!Governor)(.+)$/, [{ letter: 'C', committee: true }], 'referral-committee'],
    [/^(?:Do pass|By substitute, do pass|Reported do pass)/i, [{ letter: 'R' }]],
    [/^Passed (?:House|Senate)/, [{ letter: ['h', 's'] }]],
    [/^To Governor/, [{ letter: 'E' }]],
    [/^Approved by Governor/, [{ letter: 'G' }]],
    [/^Vetoed by Governor/, [{ letter: 'V' }]],
  ],
  motions: [
    [/^PASSAGE-SENATE AMENDED HB$/i, 'concurrence'],
    [/^PASSAGE(?:-SUPPLEMENTAL APPROPRIATION)?$/i, 'passage'],
    [/^ADOPTION(?: JOINT RESOLUTION)?$/i, 'passage'],
    [/^/, 'nothing'],
  ],
  called: [{ chamber: 'senate', printed: 'MR PRESIDENT', name: 'Randy Smith' }],
};
