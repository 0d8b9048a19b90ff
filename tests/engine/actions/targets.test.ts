import { describe, expect, it } from 'vitest';
import { officialsFor, peopleFor, type Target } from '../../../engine/actions/targets';
import type { OfficeRole } from '../../../engine/release/packs';

const someone = (id: string, role: OfficeRole, jurisdiction: string): Target => ({
  id,
  name: id,
  family: id,
  office: { role, jurisdiction },
  contacts: [],
});
const entries = [
  { group: 'city', officials: [someone('council', 'council-member', 'wa/spokane')] },
  {
    group: 'legislature',
    officials: [someone('senator', 'state-senator', 'wa'), someone('rep', 'state-representative', 'wa')],
  },
  { group: 'statewide', officials: [someone('governor', 'governor', 'wa'), someone('auditor', 'auditor', 'wa')] },
  {
    group: 'congress',
    officials: [someone('us senator', 'us-senator', 'us'), someone('us rep', 'us-representative', 'us')],
  },
] as const;
const ids = (people: readonly Target[]) => people.map(({ id }) => id);

describe('whom of one’s own to call about a measure', () => {
  it('is one’s members of Congress for a measure of Congress, those of the chamber that has it first', () => {
    expect(ids(peopleFor({ jurisdiction: 'us', chamber: 'house' }, entries))).toEqual(['us rep', 'us senator']);
    expect(ids(peopleFor({ jurisdiction: 'us', chamber: 'senate' }, entries))).toEqual(['us senator', 'us rep']);
  });

  it('is one’s legislators for one of their state, a member of its committee before all', () => {
    expect(ids(peopleFor({ jurisdiction: 'wa', chamber: 'senate' }, entries))).toEqual(['senator', 'rep']);
    const committee = { name: 'Housing', members: [{ id: 'rep', name: 'rep' }] };
    expect(ids(peopleFor({ jurisdiction: 'wa', chamber: 'house', committee }, entries))).toEqual(['rep', 'senator']);
  });

  it('is one’s council for a city’s', () => {
    expect(ids(peopleFor({ jurisdiction: 'wa/spokane' }, entries))).toEqual(['council']);
  });

  it('is the governor once both chambers have passed it', () => {
    expect(ids(peopleFor({ jurisdiction: 'wa', chamber: 'governor' }, entries))).toEqual(['governor']);
  });

  it('is nobody for another state’s', () => {
    expect(peopleFor({ jurisdiction: 'id', chamber: 'house' }, entries)).toEqual([]);
    expect(officialsFor('id', entries)).toEqual([]);
  });
});
