/** States without a descriptor: their bills are theirs, never ours, and lead to their own legislature's site. */
import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import { resolveLink } from '../../../engine/cards/links';
import { siteOf } from '../../../engine/jurisdictions/other-states';
import { states } from '../../../engine/jurisdictions/states';
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import { readPacks } from '../../spotting/packs-on-disk';
import { sampleRelease } from '../cards/sample-release';

const today = '2026-11-24';
const marksOver = (packs: string[]) => {
  const index = createSpottingIndex(readPacks(packs));
  return (text: string, url = 'https://news.example.net/a', date: string | null = '2025-05-02') =>
    findMentions(
      index,
      { facts: { url, ...(date && { dates: [date] }) }, runs: text.split('\n').map((one) => ({ text: one })) },
      today,
    )
      .mentions.filter(({ kind }) => kind === 'measure')
      .map(({ key }) => key);
};

describe('with the packs of these states', () => {
  const marks = marksOver(['us', 'wa', 'id', 'or', 'ca', 'mn', 'tx', 'ne', 'co', 'fl']);

  const inShort = marksOver(['us', 'wa', 'id', 'ny', 'nj', 'vt', 'tx']);

  it.each([
    ['The California Assembly passed AB 1228 on Friday.', 'ca/2025/AB/1228'],
    ['In Sacramento, lawmakers heard Assembly Bill 1228.', 'ca/2025/AB/1228'],
    ['The Minnesota House passed House File 2432.', 'mn/2025/HF/2432'],
    ['In Texas, lawmakers passed Senate Bill 1217.', 'tx/2025/SB/1217'],
    ['Nebraska lawmakers advanced LB 89.', 'ne/2025/LB/89'],
    ['The Minnesota House passed H.F. 5, a bill on rents.', 'mn/2025/HF/5'],
    ['The Florida Senate passed CS/CS/SB 256, a bill on unions.', 'fl/2025/SB/256'],
  ])('%s', (text, key) => expect(marks(text)).toEqual([key]));

  it.each([
    'The Colorado House passed HB25-1001, a labor bill.',
    'Lawmakers in Texas never write AB 12.',
    'His blood type is AB 12, the nurse told lawmakers.',
    'The Texas House adopted HR 1164, which honors a teacher.',
  ])('leaves alone: %s', (text) => expect(marks(text)).toEqual([]));

  it.each([
    ['The New York Assembly passed A1234 on Friday.', 'ny/2025-2026/A/1234'],
    ['In Albany, lawmakers voted for A. 4567, a bill on rents.', 'ny/2025-2026/A/4567'],
    ['The New York Senate passed bill S1234 on Friday.', 'ny/2025-2026/S/1234'],
    ['New Jersey lawmakers passed S2310, a bill on rents.', 'nj/2025/S/2310'],
    ['Vermont lawmakers passed H 687, a bill on land use.', 'vt/2025/H/687'],
    ['The Vermont House passed H.454, a bill on schools.', 'vt/2025/H/454'],
    ['New Jersey lawmakers passed A-4567, a bill on rents.', 'nj/2025/A/4567'],
    ['New Jersey lawmakers passed S-2310, a bill on rents.', 'nj/2025/S/2310'],
    ['Congress passed H.R. 5. The Senate of Canada passed Bill S-1217.', 'us/119/HR/5'],
  ])('where the state is named, also in short: %s', (text, key) => expect(inShort(text)).toEqual([key]));

  it.each([
    'Lawmakers passed A1234, a bill on rents.',
    'The Texas House passed A1234, a bill on rents.',
    'Vermont’s Sen. Peter Welch voted for S. 5, and the bill passed the Senate.',
    'The printer takes A4 and A3 paper, New York lawmakers were told.',
    'An Airbus A380 landed in New York as lawmakers voted on the bill.',
    'New York lawmakers said part number A1234 of the catalog had failed in the city’s buses. The company sells it to farmers.',
  ])('leaves alone in short: %s', (text) => expect(inShort(text)).toEqual([]));

  it('asks nobody which session is meant on a page without a date: all lead to one page', () => {
    const page = 'The California Assembly passed AB 1228, and lawmakers voted.';
    expect(marks(page, undefined, null)).toEqual(['ca/2026/AB/1228']);
    expect(marks(page.replace('1228', '1228 in 2023'), undefined, null)).toEqual(['ca/2023/AB/1228']);
  });

  it('does not take them in a paper of one’s own state', () => {
    const home = 'https://washingtonstatestandard.com/a';
    expect(marks('The Texas House passed House Bill 1217.\nHere in Olympia lawmakers passed SB 5041.', home)).toEqual([
      'tx/2025/HB/1217',
      'wa/2025-2026/SB/5041',
    ]);
  });
});

it('marks nothing of states whose packs nobody has asked for', () => {
  expect(marksOver(['us', 'wa', 'id'])('The Texas House passed House Bill 1217, and California AB 1228.')).toEqual([]);
});

it('leads to the legislature’s own site, and says so', () => {
  const release = sampleRelease();
  const card = buildCard('ca/2025/AB/1228', { keys: [] }, release, today);
  expect(card).toMatchObject({ kind: 'measure', label: 'AB 1228', links: [{ id: 'site', kind: 'site' }] });
  // Which session a number is of, nobody knows here.
  expect(card).toMatchObject({ session: { code: 'undated', values: { state: 'ca' } } });
  expect(resolveLink('ca/2025/AB/1228', 'site', release, today)).toBe('https://leginfo.legislature.ca.gov/');
});

it('knows the site of every state', () => {
  for (const { state } of states) expect(siteOf(state), state).toMatch(/^https:\/\/[a-z.]+\/$/);
});
