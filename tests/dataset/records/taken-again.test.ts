/** A measure voted on twice in a day with the same yeas and nays: HB 2650 and HB 2575 of Washington, reconsidered at once. */
import { expect, it } from 'vitest';
import { washingtonTable } from '../../../dataset/jurisdictions/wa/records/session';
import { importRolls } from '../../../dataset/records/scraped/rolls';
import type { Who } from '../../../dataset/records/who';
import type { ScrapedBill, ScrapedVote } from '../../../dataset/sources/scraped-session';

const day = '2026-02-17';
const find = (printed: string) => `sample/${printed.toLowerCase()}`;
const who: Who = {
  find,
  all: (printed) => [find(printed)],
  apart: (printed) => [printed],
  ofRoll: (printed) => new Map(printed.map((name) => [name, find(name)])),
};

const vote = (motion: string): ScrapedVote => ({
  bill_identifier: 'HB 2650',
  organization: 'house',
  start_date: day,
  result: 'pass',
  motion_text: motion,
  counts: [
    { option: 'yes', value: 1 },
    { option: 'no', value: 0 },
    { option: 'other', value: 2 },
  ],
  votes: [
    { voter_name: 'Ada', option: 'yes' },
    { voter_name: 'Dent', option: 'other' },
    { voter_name: 'Tharinger', option: 'other' },
  ],
});
const again = vote('Final Passage on Reconsideration (#5)');
const first = vote('3rd Reading & Final Passage (#4)');

function rolls(votes: ScrapedVote[], ...tallies: string[]) {
  const actions = tallies.map((description) => ({ description, date: day, organization_id: 'house' as const }));
  const bill = { identifier: 'HB 2650', actions } as unknown as ScrapedBill;
  const read = importRolls(votes, {
    table: washingtonTable,
    bills: new Map([['HB 2650', bill]]),
    keyOf: () => 'HB/2650',
    who,
    seats: { house: 3, senate: 3 },
    presidentOn: () => undefined,
    leaveOut: () => undefined,
  });
  return Object.fromEntries(read.rolls.map(({ number, also, casts }) => [number, [also, casts.get('sample/dent')]]));
}

it('has for each roll call the tally that the history gives in its place, whatever the order of the files', () => {
  const told = ['Third reading, passed; yeas, 1; nays, 0; absent, 1; excused, 1.'];
  told.push(
    'Vote on third reading will be reconsidered.',
    'Third reading, passed; yeas, 1; nays, 0; absent, 0; excused, 2.',
  );
  const expected = { 4: [{ Absent: 1, Excused: 1 }, 'T'], 5: [{ Excused: 2 }, 'E'] };
  expect(rolls([first, again], ...told)).toEqual(expected);
  expect(rolls([again, first], ...told)).toEqual(expected);
});
