/** The words of Indiana’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const indiana: StateTable = {
  id: 'in',
  timeZone: 'America/Indiana/Indianapolis',
  steps: [
    [/^First reading: adopted|^Third reading: (?:passed|adopted)/, [{ letter: ['h', 's'] }]],
    [/^Third reading: (?:defeated|failed)/, [{ letter: ['x', 'y'] }]],
    [
      /^(?:House|Senate) concurred (?:with|in) (?:House|Senate) amendments|Conference Committee Report \d+: adopted by/,
      [{ letter: ['h', 's'] }],
    ],
    [/^(?:Signed by the (?:Speaker|President)|Committee report: .*reassigned)/, 'nothing'],
    [/^Public Law \d/, [{ letter: 'L' }]],
  ],
  lawIn: (line, year) => {
    const chapter = /^Public Law (\d+)/.exec(line)?.[1];
    return chapter ? { chapter: Number(chapter), year } : undefined;
  },
  // “HB 1001 - Miller D - 3rd Reading”. One without a reading does not say what it is on.
  unsaid: /^[HS]\w* \d+ - .* - (?=3rd Reading$)/,
  motions: [
    [/^3rd Reading$/, 'passage'],
    [/^/, 'nothing'],
  ],
  called: [{ chamber: 'house', printed: 'Mr. Speaker', name: 'Huston' }],
};
