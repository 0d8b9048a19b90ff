/** What an editor is asked to look at twice, and the neutral words beside it that must not be. */
import { describe, expect, it } from 'vitest';
import { toneOf } from '../../editorial/tone';
import { daysMeant } from '../../editorial/moments';

const said = (text: string, isSpoken = false) => toneOf(text, isSpoken).join(' ');

it.each([
  'Senators want to raise your rent.',
  'She only cares about landlords.',
  'The sponsor wants to please his donors.',
  'Republicans hate renters.',
  'Opponents don’t care about kids.',
  'The governor is trying to punish cities.',
  'Their real reason is money.',
  'It is a power grab.',
  'The bill was bought and paid for by developers.',
  'Greedy landlords wrote it.',
])('motives: %s', (text) => expect(said(text)).toMatch(/speaks of why people do something/));

const calls = [
  'Vote no on this bill.',
  'Please vote yes.',
  'We all should vote against it.',
  'Tell your senator to vote no on HB 1217.',
  'Ask them to vote for the cap.',
  'Neighbors must vote yes.',
];
it.each(calls)('how to vote: %s', (text) => expect(said(text)).toMatch(/tells others how to vote/));
it.each(calls)('said to the one who votes: %s', (text) => expect(said(text, true)).toBe(''));

it.each([
  'Limits rent increases to 7% a year.',
  'A yes vote let neighborhoods ask for trees.',
  'What a vote for this bill did.',
  'The Senate voted no in 2025.',
  'Lets people in jail register to vote for president.',
  'Lets 16-year-olds vote in school board elections.',
  'Voters may vote for up to three people in order.',
  'Requires schools to ask parents to vote on uniforms.',
  'Requires boards to vote no later than May 1.',
  'Tenants who want to stay may renew. If they want to leave, they give 20 days’ notice.',
  'Adds crimes motivated in part by bias to the law on hate crimes.',
  'Requires groups to name their donors.',
  'Cities post their agenda online.',
  'Cruel treatment of animals becomes a felony.',
  'The bill asks voters to approve a tax.',
])('nothing: %s', (text) => expect(said(text)).toBe(''));

describe('a day in another order', () => {
  it.each([
    ['1/3/2027', ['2027-01-03', '2027-03-01']],
    ['1/3/27 17:00', ['2027-01-03 17:00', '2027-03-01 17:00']],
    ['1.3.2027, 5 p.m.', ['2027-01-03', '2027-03-01']],
    ['1/13/2027', ['2027-01-13']],
    ['13/1/2027', ['2027-01-13']],
    ['3-3-2027', ['2027-03-03']],
    ['13/13/2027', []],
    ['2027-01-03', []],
    ['soon', []],
  ])('%s may be %j', (written, days) => expect(daysMeant(written)).toEqual(days));
});
