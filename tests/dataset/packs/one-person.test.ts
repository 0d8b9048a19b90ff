import { describe, expect, it } from 'vitest';
import { onceEverybody, refuseDoubles } from '../../../dataset/packs/one-person';
import type { Office, RosterFile, RosterPerson } from '../../../engine/release/packs';
import { findPerson } from '../../../engine/cards/records';
import type { LoadedRelease } from '../../../engine/release/release';

const source = (name: string) => ({ publisher: name, url: `https://example.org/${name}`, retrieved: '2031-02-03' });
const seat = (role: Office['role'], more: Partial<Office> = {}): Office => ({ role, jurisdiction: 'wa', ...more });
const person = (id: string, given: string, ...offices: Office[]): RosterPerson => ({
  id,
  name: `${given} Sample`,
  given,
  family: 'Sample',
  offices,
});
const roster = (pack: string, ...people: RosterPerson[]): RosterFile => ({
  schema: 1,
  pack,
  asOf: '2031-02-03',
  sources: [source(pack)],
  people,
});

const treasurer = person('civic/wa/statewide/ada-sample', 'Ada', seat('treasurer', { start: '2029' }));
const before = person(
  'ocd-person/ada',
  'Adelaide',
  seat('state-representative', { district: '3', end: '2028-12-31' }),
  seat('treasurer', { start: '2029-01-15', end: '2030-01-01' }),
);

describe('somebody whom the sources have twice', () => {
  it('is one entry with the offices and names of both, the first record’s days before the second’s', () => {
    const [wa] = onceEverybody([roster('wa', treasurer, before)], { [treasurer.id]: [before.id] });
    expect(wa!.people).toEqual([
      {
        ...treasurer,
        otherIds: ['ocd-person/ada'],
        aliases: ['Adelaide Sample'],
        offices: [
          seat('treasurer', { start: '2029' }),
          seat('state-representative', { district: '3', end: '2028-12-31' }),
        ],
      },
    ]);
  });

  it('takes the sources of the offices along into another roster', () => {
    const member = person('bioguide/S000001', 'Ada', seat('us-senator', { jurisdiction: 'us', state: 'wa' }));
    const [us, wa] = onceEverybody([roster('us', member), roster('wa', before)], { [member.id]: [before.id] });
    expect(wa!.people).toEqual([]);
    const { offices } = us!.people[0]!;
    expect(offices.map(({ role, source: at }) => [role, at === undefined ? 'us' : us!.sources[at]!.publisher])).toEqual(
      [
        ['us-senator', 'us'],
        ['treasurer', 'wa'],
        ['state-representative', 'wa'],
      ],
    );
  });

  it('does not say that somebody still holds what no source says to have ended', () => {
    const still = person('ocd-person/still', 'Ada', seat('state-senator', { district: '1' }));
    const [wa] = onceEverybody([roster('wa', treasurer, still)], { [treasurer.id]: [still.id] });
    expect(wa!.people[0]!.offices).toEqual(treasurer.offices);
  });

  it('answers by either id', () => {
    const [wa] = onceEverybody([roster('wa', treasurer, before)], { [treasurer.id]: [before.id] });
    const release = { packs: { wa: { roster: wa } }, withdrawn: [] } as unknown as LoadedRelease;
    expect(findPerson(release, before.id)?.record.id).toBe(treasurer.id);
    expect(findPerson({ ...release, withdrawn: [treasurer.id] }, before.id)).toBe(undefined);
  });
});

describe('two of one name', () => {
  const other = person('ocd-person/other', 'Ada', seat('mayor', { jurisdiction: 'wa/sampleton' }));

  it('stop the build in one pack, and where a member of Congress is of that state', () => {
    expect(() => refuseDoubles([roster('wa', treasurer, other)], [])).toThrow('say in dataset/packs/same-person.ts');
    const member = person('bioguide/S000001', 'Ada', seat('us-senator', { jurisdiction: 'us', state: 'wa' }));
    expect(() => refuseDoubles([roster('us', member), roster('wa', other)], [])).toThrow(
      'Ada Sample (bioguide/S000001)',
    );
  });

  it('are left alone where somebody has said that they are two, or where they are far from each other', () => {
    expect(() => refuseDoubles([roster('wa', treasurer, other)], [[other.id, treasurer.id]])).not.toThrow();
    const afar = person('bioguide/S000001', 'Ada', seat('us-senator', { jurisdiction: 'us', state: 'or' }));
    expect(() => refuseDoubles([roster('us', afar), roster('wa', other)], [])).not.toThrow();
  });
});
