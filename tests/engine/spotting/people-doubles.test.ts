import { describe, expect, it } from 'vitest';
import type { Office, RosterFile } from '../../../engine/release/packs';
import { withoutDoubles } from '../../../engine/spotting/people/names/one-person';

const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2026-02-01' };
const office = (role: Office['role'], jurisdiction: string, district: string, end?: string): Office =>
  ({ role, jurisdiction, district, source: 0, ...(end && { end }) }) as Office;
const person = (id: string, ...offices: Office[]) =>
  ({ id, name: 'Ada Sample', given: 'Ada', family: 'Sample', offices }) as RosterFile['people'][number];
const roster = (pack: string, ...people: RosterFile['people']): RosterFile => ({
  schema: 1,
  pack,
  asOf: '2026-02-01',
  sources: [source],
  people,
});
const idsIn = (...rosters: RosterFile[]) => withoutDoubles(rosters).flatMap(({ people }) => people.map(({ id }) => id));

const was = office('state-senator', 'wa', '6', '2019-01-13');
const congress = office('us-representative', 'us', '5');

describe('somebody whom the rosters have twice', () => {
  it('is the one in office, where both held one seat', () => {
    expect(idsIn(roster('wa', person('old', was)), roster('us', person('bioguide/S000001', congress, was)))).toEqual([
      'bioguide/S000001',
    ]);
  });

  it('keeps the offices of both', () => {
    const [wa] = withoutDoubles([roster('wa', person('now', office('treasurer', 'wa', '')), person('old', was))]);
    expect(wa!.people.map(({ id, offices }) => [id, offices.length])).toEqual([['now', 2]]);
  });

  it('is two people where nothing but the name is the same', () => {
    expect(idsIn(roster('wa', person('old', was)), roster('us', person('bioguide/S000001', congress)))).toHaveLength(2);
    const father = person('bioguide/S000002', office('us-senator', 'us', '', '2024-08-20'));
    expect(idsIn(roster('us', father, person('bioguide/S000001', congress)))).toHaveLength(2);
  });
});
