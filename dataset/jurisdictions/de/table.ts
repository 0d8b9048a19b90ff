/** The words of Delaware’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const de: StateTable = {
  id: 'de',
  timeZone: 'America/New_York',
  sessions: [[/^\d{3}$/, '$&']],
  steps: [
    [
      /^Introduced and Assigned to (.+?) Committee in (?:House|Senate)$/,
      [{ letter: 'A' }, { letter: 'C', committee: true }],
    ],
    [/^Introduced in/, [{ letter: 'A' }]],
    [/^Assigned to (.+?) Committee in (?:House|Senate)$/, [{ letter: 'C', committee: true }]],
    [/^Passed (?:By|in|In) (?:House|Senate)/, [{ letter: ['h', 's'] }]],
    [/^Defeated (?:By|in|In) (?:House|Senate)/, [{ letter: ['x', 'y'] }]],
    [/^Signed by Governor/, [{ letter: 'G' }]],
  ],
  // “SM” and “3/5” say how many votes were needed, not on what: the history tells which were on the whole.
  called: [{ chamber: 'senate', printed: 'S. Elizabeth Lockman', name: 'Lockman' }],
  motions: [[/^/, 'passage']],
  inHistory: { passed: /^Passed By (?:House|Senate)\. Votes: (\d+) YES/ },
};
