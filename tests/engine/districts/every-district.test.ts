/** Districts exist whoever holds them: what a new reader can choose from the packs does not wait for January's members. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { districtChoices } from '../../../engine/districts/choices';
import { isAtLarge, myOfficials } from '../../../engine/districts/my-officials';
import { jurisdictionOf } from '../../../engine/jurisdictions';
import { readRosters } from '../../spotting/packs-on-disk';

const states = readdirSync('public/packs').filter((name) => /^[a-z]{2}$/.test(name) && name !== 'us');
/** Apportioned after the census of 2020. A state that elects one member at large has nothing to choose. */
const seatsOfTheHouse = 435;
const withoutVotes = ['dc', 'pr'];

it('offers each district of the House of Representatives, on whatever day', () => {
  const lists = states
    .filter((state) => !withoutVotes.includes(state))
    .map((state) => districtChoices(state, readRosters([state, 'us'])).congressional);
  expect(lists.flat().every((district) => !isAtLarge(district))).toBe(true);
  expect(lists.reduce((sum, list) => sum + Math.max(1, list.length), 0)).toBe(seatsOfTheHouse);
});

it.each([
  ['wa', 49],
  ['id', 35],
  ['or', 30],
  ['ca', 40],
])('offers each legislative district of %s', (state, count) => {
  expect(districtChoices(state, readRosters([state])).legislative).toHaveLength(count);
});

const described = states.filter((state) => jurisdictionOf(state) !== undefined);
/** Empty on the day of the facts: its member has left, and no source says who follows. */
const empty = ['us-representative fl 20'];

it.each(['2026-12-06', '2027-01-04'])('calls no seat empty on %s in a district that has all its members', (today) => {
  const told = described.flatMap((state) => {
    const rosters = readRosters([state, 'us']);
    const { legislative, legislativeLower = [], congressional } = districtChoices(state, rosters);
    const homes = [
      ...legislative.map((district) => ({ legislative: district })),
      ...legislativeLower.map((district) => ({ legislativeLower: district })),
      ...congressional.map((district) => ({ congressional: district })),
    ];
    return homes.flatMap((home) =>
      myOfficials({ state, ...home }, rosters, today).flatMap(({ unknown }) =>
        unknown.map(({ role, district }) => `${role} ${state} ${district}`),
      ),
    );
  });
  expect(told).toEqual(empty);
});
