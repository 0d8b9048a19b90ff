/** The words of Arizona’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const az: StateTable = {
  id: 'az',
  timeZone: 'America/Phoenix',
  sessions: [[/^57th-2nd-regular$/, '2026']],
  steps: [
    [/^PASSED$/, [{ letter: ['h', 's'] }]],
    [/^FAILED$/, [{ letter: ['x', 'y'] }], 'reading-3'],
    [/^Transmit to Governor/, [{ letter: 'E' }]],
    [/^Transmit to Secretary of State/, [{ letter: 'F' }]],
  ],
  motions: [
    [/^(?:passed|failed to pass)$/i, 'passage'],
    [/^/, 'nothing'],
  ],
};
