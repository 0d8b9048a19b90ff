/** The words of Illinois’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const il: StateTable = {
  id: 'il',
  timeZone: 'America/Chicago',
  sessions: [[/^104th$/, '2025-2026']],
  numbers: /^(?<type>[HS](?:B|R|JR|JRCA))(?<number>\d{1,4})$/,
  steps: [
    [/^First Reading/, [{ letter: 'A' }]],
    [/Amendment No\.|^(?:House|Senate) (?:Floor|Committee) Amendment|^Fiscal Note|Note (?:Requested|Filed)/, 'nothing'],
    [/^Assigned to (.+?)(?: Committee)?$/, [{ letter: 'C', committee: true }]],
    [/^(?:Do Pass|Recommends Be Adopted|Be Adopted|Reported Back)/, [{ letter: 'R' }]],
    [/Third Reading - .*(?:Passed|Lost)/, [{ letter: ['h', 's'] }]],
    [/^Resolution Adopted/, [{ letter: ['h', 's'] }]],
    [/^(?:House|Senate) Concurs/, [{ letter: ['h', 's'] }]],
    [/^Passed Both Houses/, 'nothing'],
    [/^Sent to the Governor/, [{ letter: 'E' }]],
    [/^Governor Approved/, [{ letter: 'G' }]],
    [/^Governor Vetoed|^Total Veto|^Vetoed/, [{ letter: 'V' }]],
    [/^Public Act \. /, [{ letter: 'L' }]],
    [/^Session Sine Die/, [{ letter: 'D' }]],
  ],
  // “Mr. President” and “Mr. Speaker” are lost on the way from the roll call to the record.
  unnamed: 1,
  motions: [
    [/^Third Reading$/, 'passage'],
    [/^Concurrence/, 'concurrence'],
    [/^/, 'nothing'],
  ],
};
