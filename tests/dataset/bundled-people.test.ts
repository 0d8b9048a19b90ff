/** Who was what on which day, in the packs that ship: where the record of a vote depends on it. */
import { describe, expect, it } from 'vitest';
import { byParty } from '../../engine/cards/positions';
import { parseMeasureKey } from '../../engine/cards/measure-key';
import { findPerson } from '../../engine/cards/records';
import { officeOn } from '../../engine/districts/terms';
import { measureKeys } from '../../engine/record/keys';
import type { RollCall } from '../../engine/record/model';
import { createSpottingIndex, findMentions } from '../../engine/spotting';
import { filesIn, releaseOnDisk } from '../rig/release-on-disk';

const read = filesIn();
const release = releaseOnDisk(['us', 'wa', 'id'], read);
const named = (pack: string, name: string) => release.packs[pack]!.roster.people.find((one) => one.name === name)!;

const rollsOf = (pack: string): readonly RollCall[] =>
  measureKeys(read, pack).flatMap((key) => {
    const id = parseMeasureKey(key);
    return (id && release.record.measure(id)?.rollCalls) ?? [];
  });

describe('the party of each member on the day of a vote', () => {
  it.each(['us', 'wa'])('is on record for every roll call of %s, in the chamber that voted', (pack) => {
    const rolls = rollsOf(pack);
    expect(rolls.length).toBeGreaterThan(400);
    for (const roll of rolls) {
      expect(
        byParty(release, roll)?.filter(({ party }) => party === undefined),
        roll.id,
      ).toEqual([]);
      for (const id of roll.members?.keys() ?? []) {
        const office = officeOn(findPerson(release, id)!.record, roll.date);
        const isOfHouse = /representative|delegate/.test(office?.role ?? '');
        expect(isOfHouse, `${id} on ${roll.id}`).toBe(roll.chamber === 'house');
      }
    }
  });

  it('is Kiley’s own of the day: he left his party on March 9, 2026', () => {
    const kiley = named('us', 'Kevin Kiley');
    expect(officeOn(kiley, '2026-03-08')?.party).toBe('Republican');
    expect(officeOn(kiley, '2026-03-09')?.party).toBe('Independent');
  });
});

describe('senators who came from the House', () => {
  it.each([
    ['June Robinson', '2020-05-13', '2013-12-16'],
    ['Drew Hansen', '2023-09-06', '2011'],
    ['Javier Valdez', '2023-01-09', '2017-06-12'],
    ['Mike Chapman', '2024-12-06', '2017-01-09'],
    ['Steve Conway', '2011-01-10', '1993'],
    ['Judy Warnick', '2015-01-12', '2007-01-08'],
    ['Bill Ramos', '2025-01-13', '2019-01-14'],
  ])('%s is a senator since %s, and was a representative before', (name, senator, representative) => {
    expect(named('wa', name).offices.map(({ role, start }) => [role, start])).toEqual([
      ['state-senator', senator],
      ['state-representative', representative],
    ]);
  });

  it('tell “Rep. Valdez” of 2019 from the Valdez of today', () => {
    const index = createSpottingIndex(Object.values(release.packs));
    const marked = (text: string, day: string) => {
      const facts = { url: 'https://www.seattletimes.com/story', dates: [day] };
      const { mentions } = findMentions(index, { facts, runs: [{ text }] }, '2026-11-29', release.record);
      return mentions.map(({ key }) => key);
    };
    const [javier, michelle] = ['Javier Valdez', 'Michelle Valdez'].map((name) => named('wa', name).id);
    expect(marked('OLYMPIA, Wash. – Rep. Valdez, D-Seattle, brought in the bill.', '2019-03-04')).toEqual([javier]);
    expect(marked('OLYMPIA, Wash. – State Rep. Valdez brought in the bill.', '2019-03-04')).toEqual([javier]);
    expect(marked('OLYMPIA, Wash. – State Rep. Valdez, R-Gig Harbor, voted no.', '2026-03-04')).toEqual([michelle]);
  });

  it('end with the day on which Senator Ramos died', () => {
    const ramos = named('wa', 'Bill Ramos');
    expect(officeOn(ramos, '2025-04-19')?.role).toBe('state-senator');
    expect(officeOn(ramos, '2025-04-20')).toBeUndefined();
  });
});

it('has Everett’s mayor in the term that she won in 2025', () => {
  expect(named('wa', 'Cassie Franklin').offices[0]?.end).toBe('2029-12-31');
});
