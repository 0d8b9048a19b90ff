/** The records of whole sessions that ship: each column refers to what is there, and columns that say the same agree. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMeasureKey } from '../../engine/cards/measure-key';
import { BundleIndex, partOf, type FilePath } from '../../engine/release/bundle';
import { voteLetters } from '../../engine/release/codes';
import type { RosterFile } from '../../engine/release/packs';
import { actsPath, headsPath, lettersPath, rollCallId, rollsPath, stepsPath } from '../../engine/release/record-paths';
import { chambers } from '../../engine/release/codes';
import type { recordSchemas } from '../../engine/release/records';
import type { Chamber, LettersFile, RecordPart, RollsFile, SessionFile } from '../../engine/release/records';
import { filesIn, releaseOnDisk } from '../rig/release-on-disk';

const read = filesIn();
const load = <T>(path: string) => read(path as FilePath) as T;
const paths = BundleIndex.parse(
  JSON.parse(readFileSync(new URL('../../public/packs/index.json', import.meta.url), 'utf8')),
).files.map(({ path }) => path as FilePath);

type Parsed<Part extends RecordPart> = ReturnType<(typeof recordSchemas)[Part]['parse']>;

/** A session with its files of each kind. */
function record(pack: string, name: string) {
  const session = load<SessionFile>(`${pack}/${name}/session`);
  const all = <Part extends RecordPart>(part: Part) =>
    paths
      .filter((path) => path.startsWith(`${pack}/${name}/`) && partOf(path) === part)
      .map((path): [string, Parsed<Part>] => [path, load(path)]);
  const heads = new Set(all('heads').flatMap(([, { type, numbers }]) => numbers.map((number) => `${type}/${number}`)));
  const acts = all('acts').flatMap(([path, { members }]) => members.map((member) => ({ path, ...member })));
  return { session, all, heads, acts, rolls: (chamber: Chamber) => load<RollsFile>(rollsPath(session, chamber)) };
}
type Session = ReturnType<typeof record>;

const lettersAt = ({ session }: Session, chamber: Chamber, place: number): string => {
  const { first, letters } = load<LettersFile>(lettersPath(session, chamber, place));
  return letters[place - first] ?? '';
};

/** Counts of a roll call. Where a letter leaves open which of two it is, both are counted as one. */
function folded(counts: Readonly<Record<string, number>>, isOpen: boolean): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [value, count] of Object.entries(counts)) {
    const name = isOpen && (value === 'Absent' || value === 'Excused') ? voteLetters.T : value;
    if (count > 0) sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}

function counted(letters: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const letter of letters) {
    const value = voteLetters[letter as keyof typeof voteLetters] as string | undefined;
    // The chamber counts "Aye" and "Yea" alike.
    const name = value && ({ Aye: 'Yea', No: 'Nay' }[value] ?? value);
    if (name) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const us = record('us', '119');
const sessions = [us, record('wa', '2025-2026'), record('id', '2026')].map((one) => [one.session.pack, one] as const);

describe.each(sessions)('%s', (pack, one) => {
  const { session, all, heads, acts } = one;
  const { people, sessions: listed } = load<RosterFile>(`${pack}/roster`);
  const member = (at: number) => at === -1 || (at >= 0 && at < session.members.length);

  it('is listed by its roster, and knows each of its members by the roster or by name', () => {
    expect(listed).toContain(session.session);
    const known = new Set(people.map((person) => person.id));
    expect(new Set(session.members).size).toBe(session.members.length);
    expect(session.members.filter((id, at) => !known.has(id) && !session.names[String(at)])).toEqual([]);
    for (const chamber of chambers) {
      expect(session.voters[chamber]!.length).toBeGreaterThan(30);
      expect(session.voters[chamber]!.every((at) => at >= 0 && member(at))).toBe(true);
    }
  });

  it('has each measure once, in the file of its number, with sponsors that exist', () => {
    const files = all('heads');
    expect(heads.size).toBe(files.reduce((sum, [, { numbers }]) => sum + numbers.length, 0));
    expect(heads.size).toBe(session.forms.reduce((sum, { count }) => sum + count, 0));
    for (const [path, { type, numbers, sponsors, introduced, days, titles }] of files) {
      expect(numbers.every((number) => headsPath(session, type, number) === path)).toBe(true);
      expect(sponsors.every(member), path).toBe(true);
      expect(
        introduced.every((day) => day < days.length),
        path,
      ).toBe(true);
      expect(
        titles.every((title) => title.length > 0),
        path,
      ).toBe(true);
    }
    for (const [path, { type, numbers, cosponsors, committees, companions }] of all('details')) {
      expect(
        numbers.filter((number) => !heads.has(`${type}/${number}`)),
        path,
      ).toEqual([]);
      expect(Object.values(cosponsors).flat().every(member), path).toBe(true);
      expect(
        Object.values(committees)
          .flat()
          .every((at) => at < session.committees.length),
        path,
      ).toBe(true);
      expect(
        Object.values(companions).filter((other) => !heads.has(other)),
        path,
      ).toEqual([]);
    }
  });

  it.each(chambers)('%s: every roll call refers to what exists, and adds up', (chamber) => {
    const rolls = one.rolls(chamber);
    const ids = rolls.numbers.map((_, place) => rollCallId(rolls, place));
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [place, id] of ids.entries()) {
      const measure = rolls.measures[place];
      if (measure) expect(heads, id).toContain(measure);
      expect(session.motions[rolls.motions[place] ?? -1], id).toBeDefined();
      expect(rolls.days[rolls.dates[place] ?? -1], id).toBeDefined();
      const letters = lettersAt(one, chamber, place);
      expect(letters.length, id).toBe(session.voters[chamber]!.length);
      const tally = { Yea: rolls.yeas[place] ?? 0, Nay: rolls.nays[place] ?? 0, ...rolls.also[String(place)] };
      const isOpen = letters.includes('T');
      expect(folded(counted(letters), isOpen), id).toEqual(folded(tally, isOpen));
    }
  });

  it.each(chambers)('%s: measures name their roll calls, and no others', (chamber) => {
    const { measures } = one.rolls(chamber);
    const named = all('steps').flatMap(([, { type, rolls }]) =>
      Object.entries(rolls).flatMap(([number, places]) =>
        (places[chamber] ?? []).map((place) => `${type}/${number} ${place}`),
      ),
    );
    const taken = measures.flatMap((measure, place) => (measure ? [`${measure} ${place}`] : []));
    expect(named.sort()).toEqual(taken.sort());
  });

  it('tells steps by days and committees that exist, in the file of the number', () => {
    for (const [path, { type, numbers, days, steps }] of all('steps')) {
      expect(numbers.every((number) => stepsPath(session, type, number) === path)).toBe(true);
      expect(
        numbers.filter((number) => !heads.has(`${type}/${number}`)),
        path,
      ).toEqual([]);
      for (const [, day, committee = 0] of steps.flat()) {
        expect(day, path).toBeLessThan(days.length);
        expect(committee, path).toBeLessThan(session.committees.length);
      }
    }
  });

  it.each(chambers)('%s: has the same votes by member as by roll call', (chamber) => {
    const byMember = new Map(acts.map((each) => [each.member, each]));
    expect(byMember.size).toBe(acts.length);
    const columns = one.rolls(chamber).numbers.map((_, place) => lettersAt(one, chamber, place));
    for (const [at, voter] of session.voters[chamber]!.entries()) {
      const own = byMember.get(voter);
      expect(own?.path).toBe(actsPath(session, voter));
      const votes = own?.votes[chamber] ?? '';
      const cast = columns.map((letters) => letters[at]).join('');
      // What came after a member's file was last written whole is in the roll calls alone.
      expect(votes, session.members[voter]).toBe(cast.slice(0, votes.length));
      expect(votes.length, session.members[voter]).toBeGreaterThan(0);
    }
  });

  it('has the same prime sponsors by member as by measure', () => {
    const byMember = acts.flatMap(({ member: at, sponsored }) =>
      Object.entries(sponsored).flatMap(([type, { numbers }]) => numbers.map((number) => `${at} ${type}/${number}`)),
    );
    const byMeasure = all('heads').flatMap(([, { type, numbers, sponsors }]) =>
      numbers.flatMap((number, row) => (sponsors[row] === -1 ? [] : [`${sponsors[row]} ${type}/${number}`])),
    );
    const recent = all('recent').flatMap(([, { added }]) =>
      added.flatMap(([at, measure, , isPrime]) => (isPrime ? [`${at} ${measure}`] : [])),
    );
    expect([...byMember, ...recent].sort()).toEqual(byMeasure.sort());
  });
});

describe('Congress', () => {
  it('has the votes of every member of the Washington and Idaho delegations', () => {
    const voters = (chamber: Chamber) => us.session.voters[chamber]!.map((at) => us.session.members[at]);
    for (const bioguide of ['C000127', 'M001111', 'C000880', 'R000584'])
      expect(voters('senate')).toContain(`bioguide/${bioguide}`);
    for (const bioguide of ['B001322', 'N000189', 'F000469', 'S001148'])
      expect(voters('house')).toContain(`bioguide/${bioguide}`);
  });

  it('agrees with the roll call of 3 July 2025 on H.R. 1, as an independent reading has it', () => {
    const measure = releaseOnDisk(['us'], read).record.measure(parseMeasureKey('us/119/HR/1')!);
    const roll = measure?.rollCalls.find(({ id }) => id === 'us/119/house/2025/190');
    expect(roll).toMatchObject({ measure: 'us/119/HR/1', date: '2025-07-03', tally: { Yea: 218, Nay: 214 } });
    const vote = (bioguide: string) => roll?.members?.get(`bioguide/${bioguide}`);
    expect([vote('B001322'), vote('J000298')]).toEqual(['Aye', 'No']);
  });
});
