import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ada, bill, sampleMeasures, sampleRecord, sampleRelease } from '../engine/cards/sample-release';
import { card } from './card-shown';

/** The Senate passes the bill without Ada, and agrees with her to what the House has made of it. */
const agreement = {
  id: 'wa/2025-2026/upper/1999/9',
  file: 'wa/votes' as const,
  measure: bill,
  chamber: 'senate',
  date: '2025-04-20',
  motion: 'Concurring in the House Amendment',
  decides: 'concurrence' as const,
  result: 'Passed',
  tally: { Yea: 30, Nay: 19 },
  members: new Map([[ada, 'Yea' as const]]),
};
const measures = sampleMeasures.map((one) =>
  one.id.key === bill ? { ...one, rollCalls: [...one.rollCalls, agreement] } : one,
);
const release = { ...sampleRelease(), record: sampleRecord(measures) };

const story = () => screen.getByRole('region', { name: 'In this story' });
const said = (element: Element) => element.textContent.replaceAll('\u00a0', ' ');
const earlier = 'Earlier vote: no · on final passage · April 1, 2025';

it('an official’s card leads with the vote that stands for the chamber, and names the other', () => {
  card(ada, [bill], { release });
  expect(said(story())).toBe(
    `Voted yes on this story’s bill HB 1999 · Sample rentsIn official words: Limiting sample rents.${earlier}`,
  );
});

it('the bill’s card agrees with it, and has the chamber’s own bar of the same vote', () => {
  card(bill, [ada], { release });
  expect(within(story()).getAllByRole('listitem').map(said)).toEqual([`Voted yes Ada Sample${earlier}`]);
  const votes = within(screen.getByRole('region', { name: 'Recorded votes' }));
  expect(votes.getByText('on agreeing to the other chamber’s changes')).toBeTruthy();
});

it('in a story from before, the vote that came after is named as later', () => {
  card(ada, [bill], { release, published: '2025-04-02' });
  expect(said(story())).toContain('Voted no on this story’s bill');
  expect(said(story())).toContain('Later vote: yes · on agreeing to the other chamber’s changes · April 20, 2025');
});
