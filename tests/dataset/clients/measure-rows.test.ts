/** What is read of a measure as its source has it, of Congress and of Washington. */
import { describe, expect, it } from 'vitest';
import { congressRow } from '../../../dataset/jurisdictions/us/fetched/record';
import { captionOf } from '../../../dataset/jurisdictions/wa/fetched/words';
import { stepsFrom } from '../../../dataset/jurisdictions/us/records/history';

describe('a measure of Congress', () => {
  const action = (date: string, description: string, chamber = 'lower') => ({
    date,
    description,
    organization_id: `~{"classification": "${chamber}"}`,
  });
  // The newest first, as the source has them; nine in the evening of 8 January is the ninth in universal time.
  const actions = [
    action(
      '2026-01-09T02:18:24+00:00',
      'The Chair directed the Clerk to notify the Senate of the action of the House.',
    ),
    action('2025-12-29T05:00:00+00:00', 'Vetoed by President.'),
    action('2025-12-18T05:00:00+00:00', 'Presented to President.'),
    action('2025-12-11T05:00:00+00:00', 'Passed Senate without amendment by Unanimous Consent.', 'upper'),
    action('2025-12-11T05:00:00+00:00', 'Passed/agreed to in Senate: Passed Senate without amendment.', 'upper'),
    action(
      '2025-07-15T04:00:00+00:00',
      'Received in the Senate and Read twice and referred to the Committee on Goats.',
      'upper',
    ),
    action('2025-07-14T21:09:28+00:00', 'Passed/agreed to in House: On motion to suspend the rules and pass the bill.'),
    action('2025-07-10T04:00:00+00:00', 'Placed on the Union Calendar, Calendar No. 154.'),
    action('2025-07-10T04:00:00+00:00', 'Reported by the Committee on Goats. H. Rept. 119-189.'),
    action('2025-01-16T05:00:00+00:00', 'Referred to the Subcommittee on Kids.'),
    action(
      '2025-01-16T05:00:00+00:00',
      'Referred to the Committee on Goats, and in addition to the Committee on Sheep, for a period to be determined.',
    ),
    action('2025-01-16T05:00:00+00:00', 'Introduced in House'),
  ];
  const row = congressRow({
    legislative_session: '119',
    identifier: 'HR 504',
    title: 'Goat Act',
    other_titles: [{ title: 'To protect goats.' }],
    actions,
    extras: { sponsor_bioguides: ['S000001'], cosponsor_bioguides: ['T000002'] },
  });

  it('keeps its whole history, by the days of Washington, D.C.', () => {
    expect(row).toMatchObject({
      introduced: '2025-01-16',
      sponsor: 'S000001',
      cosponsors: ['T000002'],
      latest: ['2026-01-08', expect.stringContaining('notify the Senate')],
      committees: [
        ['House', expect.stringContaining('Goats, and in addition')],
        ['Senate', 'Goats'],
      ],
      law: null,
    });
  });

  it('has each step of its way with its day, and nothing of the procedure', () => {
    const steps = stepsFrom(row.actions as never, 'HR', row.introduced, ['Goats', 'Sheep']);
    expect(steps.map(({ letter, day, committee }) => [letter, day, committee?.name].filter(Boolean).join(' '))).toEqual(
      [
        'A 2025-01-16',
        'C 2025-01-16 Goats',
        'C 2025-01-16 Sheep',
        'R 2025-07-10',
        'h 2025-07-14',
        'C 2025-07-15 Goats',
        's 2025-12-11',
        'E 2025-12-18',
        'V 2025-12-29',
      ],
    );
  });
});

it('reads the long title of a bill of Washington and the chapters of law that it changes', () => {
  const text =
    'READ FIRST TIME 02/13/25.AN ACT Relating to rents and JosÃ©; amending RCW 59.18.140, 59.20.060, and 9.94A.535; adding a new section to chapter 43.60A RCW; and declaring an emergency.BE IT ENACTED BY THE LEGISLATURE: see RCW 1.2.3';
  expect(captionOf(text)).toEqual({
    relating: 'Relating to rents and José',
    chapters: ['59.18', '59.20', '9.94A', '43.60A'],
  });
  expect(captionOf('WHEREAS, goats')).toBe(undefined);
});
