import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FindBox } from '../../components/companion/FindBox';
import { find, measureEntries, peopleEntries } from '../../engine/find/find';
import { sampleRelease } from '../engine/cards/sample-release';
import { show } from './render';

const rosters = Object.values(sampleRelease().packs).map(({ roster }) => roster);
const entries = [
  ...peopleEntries(rosters, '2026-11-24'),
  ...measureEntries([
    { key: 'us/119/HR/1', title: 'One Big Beautiful Bill Act' },
    { key: 'wa/2025-2026/HB/1217', title: 'Residential tenants' },
    { key: 'id/2026/H/93', title: 'Sample taxes' },
    { key: 'wa/IL26/001', title: 'Sample rights' },
  ]),
];

it.each([
  ['HR 1', 'H.R. 1 119th Congress, 2025–26 · One Big Beautiful Bill Act'],
  ['HB 1217', 'HB 1217 Washington Legislature, 2025–26 · Residential tenants'],
  ['H 93', 'H 93 Idaho Legislature, 2026 · Sample taxes'],
  ['IL26-001', 'IL26-001 Washington ballot measure · Sample rights'],
  ['Ada Sample', 'Ada Sample State senator, Washington, District 3'],
  ['Cy Former', 'Cy Former State representative, Washington, District 6, until Jan. 8, 2023'],
])('of %s it says which one that is: %s', async (asked, row) => {
  const onOpen = vi.fn();
  show(<FindBox onFind={(words) => Promise.resolve(find(words, entries))} onOpen={onOpen} />);
  await userEvent.type(screen.getByRole('searchbox'), asked);
  const [first] = await screen.findAllByRole('button');
  const said = [...first!.children].map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')).join(' ');
  expect(said).toBe(row);
});
