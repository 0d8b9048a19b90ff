/** A clock goes day by day over the turn of the year, with the packs that ship: who is mine, whom to call, what is over. */
import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { OfficialCard } from '../../../engine/cards/content';
import { resolveLink } from '../../../engine/cards/links';
import { myEntries } from '../../../engine/cards/my-entries';
import { censusVintage } from '../../../engine/districts/census';
import type { Districts } from '../../../engine/districts/districts';
import { createArticle } from '../../../engine/spotting/article';
import { findMeasures } from '../../../engine/spotting/measures';
import { releaseOnDisk } from '../../rig/release-on-disk';
import { sessionOfDate } from '../../../engine/jurisdictions/sessions';

const first = '2026-11-24';
const last = '2027-02-01';
const dayMs = 86_400_000;
const days = Array.from({ length: (Date.parse(last) - Date.parse(first)) / dayMs + 1 }, (_, index) =>
  new Date(Date.parse(first) + index * dayMs).toISOString().slice(0, 10),
);

const release = releaseOnDisk(['wa', 'us', 'id']);

const spokane: Districts = {
  state: 'wa',
  legislative: '3',
  congressional: '5',
  city: 'spokane',
  council: '1',
  county: 'spokane-county',
  commissioner: '2',
};
const coeurDAlene: Districts = { state: 'id', legislative: '4', congressional: '1' };

/** All of a day, worked out once for all tests: most of them ask for each of the seventy. */
const entries = new Map(
  [spokane, coeurDAlene].map((districts) => [
    districts,
    new Map(days.map((day) => [day, myEntries(districts, release, day)])),
  ]),
);
const entriesOf = (districts: Districts, day: string) => entries.get(districts)!.get(day)!;
const mine = (districts: Districts, day: string) => entriesOf(districts, day).flatMap(({ officials }) => officials);
const seats = (districts: Districts, day: string) => entriesOf(districts, day).flatMap(({ unknown }) => unknown);
const cardOf = (id: string, day: string, published?: string) =>
  buildCard(id, { keys: [], ...(published && { published }) }, release, day) as OfficialCard;

/** Days on which a list differs from the day before, with what it is from then on. */
function changes<T>(list: (day: string) => T): [day: string, now: T][] {
  const lists = days.map(list);
  const differs = (index: number) => JSON.stringify(lists[index]) !== JSON.stringify(lists[index - 1]);
  return days.flatMap((day, index): [string, T][] => (index > 0 && differs(index) ? [[day, lists[index]!]] : []));
}

it('walks seventy days', () => {
  expect([days[0], days.at(-1), days.length]).toEqual([first, last, 70]);
});

describe('my officials', () => {
  it.each([
    ['Spokane', spokane],
    ['Coeur d’Alene', coeurDAlene],
  ])('of %s hold an office on each day, and their cards say the same', (_, districts) => {
    for (const day of days) {
      const people = mine(districts, day);
      expect(people.length).toBeGreaterThan(0);
      for (const { id, name, office, contacts, unconfirmed } of people) {
        expect(unconfirmed || office.end === undefined || office.end >= day, `${name} on ${day}`).toBe(true);
        const card = cardOf(id, day);
        expect(card.now ?? card.last, `${name} on ${day}`).toEqual(office);
        expect(card.contacts).toEqual(contacts);
        expect(card.unconfirmed).toEqual(unconfirmed);
        // Where somebody else may hold the office by now, only what stays with the seat is offered.
        if (unconfirmed) {
          expect(contacts.filter(({ kind }) => kind === 'email' || kind === 'form')).toEqual([]);
          expect(contacts.filter((one) => one.office?.kind === 'district')).toEqual([]);
        }
      }
    }
  });

  it('stay the same people: nobody in the packs follows, and no seat is told as empty', () => {
    expect(changes((day) => seats(spokane, day).length)).toEqual([]);
    expect(changes((day) => mine(spokane, day).map(({ name }) => name))).toEqual([]);
  });

  it.each([
    [
      // The county commissioner, the representative in Congress, both state representatives; the senator stays till 2029.
      'Spokane’s one after the other',
      spokane,
      [
        ['2027-01-01', 1],
        ['2027-01-03', 2],
        ['2027-01-11', 4],
      ],
    ],
    [
      // All three of the Legislature, those in Congress whose terms end, and four whom the whole state chooses.
      'Coeur d’Alene’s from the first of December on',
      coeurDAlene,
      [
        ['2026-12-01', 3],
        ['2027-01-03', 5],
        ['2027-01-05', 9],
      ],
    ],
  ])('are in doubt from the day on which their terms end: %s', (_, districts, steps) => {
    const doubtful = (on: string) => mine(districts, on).filter(({ unconfirmed }) => unconfirmed).length;
    expect(changes(doubtful)).toEqual(steps);
    expect(doubtful(first)).toBe(0);
  });
});

describe('a person whose term has ended', () => {
  const everyone = Object.values(release.packs).flatMap(({ roster }) => roster.people);
  const holds = (offices: (typeof everyone)[number]['offices'], day: string) =>
    offices.some(({ start, end }) => (start === undefined || start <= day) && (end === undefined || day <= end));
  const leaving = everyone.filter(({ offices }) => holds(offices, first) && !holds(offices, last));

  it('is one of many: the House, a third of the Senate, two commissioners', () => {
    expect(leaving.length).toBeGreaterThan(435);
  });

  it('is in doubt from the next day on, not former, and was in office when an older article appeared', () => {
    const sample = leaving.filter((_, index) => index % 25 === 0);
    expect(sample.length).toBeGreaterThan(15);
    for (const { id, name, offices } of sample) {
      for (const day of days.filter((on) => !holds(offices, on))) {
        const card = cardOf(id, day, first);
        expect(card.now, `${name} on ${day}`).toBeUndefined();
        expect(card.last, `${name} on ${day}`).toBeDefined();
        expect(card.then, `${name} on ${day}`).toBeDefined();
        expect(card.unconfirmed, `${name} on ${day}`).toBe(true);
        expect(card.contacts.filter(({ kind }) => kind === 'email' || kind === 'form')).toEqual([]);
      }
    }
  });
});

describe('what goes by sessions', () => {
  it('takes no comments on the biennium’s bills: its last regular session is over', () => {
    const link = (day: string) => resolveLink('wa/2025-2026/HB/1217', 'comment', release, day) !== null;
    expect(link(first)).toBe(false);
    expect(changes(link)).toEqual([]);
  });

  it('asks for numbers of the session of the day', () => {
    expect(changes((day) => sessionOfDate('us', day))).toEqual([['2027-01-03', '120']]);
    expect(changes((day) => sessionOfDate('wa', day))).toEqual([['2027-01-01', '2027-2028']]);
    expect(changes((day) => sessionOfDate('id', day))).toEqual([['2027-01-01', '2027']]);
  });

  it('reads a number as the bill that it was on the day of the story', () => {
    const marked = (text: string) => (day: string) => {
      const request = { facts: { url: 'https://washingtonstatestandard.com/a', dates: [day] }, runs: [{ text }] };
      return findMeasures(['wa', 'us'], request, createArticle(request, day)).mentions.map(({ key }) => key);
    };
    const walk = (text: string) => [[first, marked(text)(first)], ...changes(marked(text))];
    // Until the year ends the number is the old bill's, unless pre-filing is the subject; then it is the new one's.
    expect(walk('Lawmakers heard HB 1001.')).toEqual([
      [first, ['wa/2025-2026/HB/1001']],
      ['2027-01-01', ['wa/2027-2028/HB/1001']],
    ]);
    expect(walk('HB 1001 was pre-filed.')).toEqual([[first, ['wa/2027-2028/HB/1001']]]);
    // No pre-filing reaches so far: before the session begins there is one such bill only.
    expect(walk('Lawmakers heard HB 2390.')).toEqual([
      [first, ['wa/2025-2026/HB/2390']],
      ['2027-01-11', ['wa/2027-2028/HB/2390']],
    ]);
    expect(walk('Congress passed H.R. 1.')).toEqual([
      [first, ['us/119/HR/1']],
      ['2027-01-03', ['us/120/HR/1']],
    ]);
  });

  it('offers a comment on a new bill from the day on which its biennium begins', () => {
    const link = (day: string) => resolveLink('wa/2027-2028/HB/1001', 'comment', release, day) !== null;
    expect(link(first)).toBe(false);
    expect(changes(link)).toEqual([['2027-01-11', true]]);
  });

  it('says on the card of a bill that its session is over', () => {
    const isPast = (day: string) => {
      const card = buildCard('wa/2025-2026/HB/1217', { keys: [] }, release, day);
      return card?.kind === 'measure' && card.pastSession === true;
    };
    expect(changes(isPast).map(([day]) => day)).toEqual(['2027-01-11']);
  });

  it('asks the Census Bureau for the districts of the Congress that sits', () => {
    expect(changes(censusVintage)).toEqual([['2027-01-03', 'Current_Current']]);
  });
});

it('gives Idaho’s districts both of their representatives, who sit for seats A and B', () => {
  const representatives = mine(coeurDAlene, first).filter(({ office }) => office.role === 'state-representative');
  expect(representatives.map(({ office }) => office.district).sort()).toEqual(['4A', '4B']);
});
