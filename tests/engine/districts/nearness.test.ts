import { describe, expect, it } from 'vitest';
import { nearestFirst, storyLevel } from '../../../engine/districts/nearness';

const roles = { mayor: 'mayor', rep: 'us-representative', governor: 'governor' } as const;
const roleOf = (key: string) => roles[key as keyof typeof roles];

describe('the level of a story', () => {
  it.each([
    [['mayor', 'us/119/HR/1'], 'congress'],
    [['mayor', 'wa/2025-2026/HB/1217', 'us/119/HR/1'], 'legislature'],
    [['unknown', 'mayor', 'rep'], 'city'],
    [['governor'], 'statewide'],
    [[], undefined],
  ])('%o is %s', (keys, level) => {
    expect(storyLevel(keys, roleOf)).toBe(level);
  });

  it('comes first, and leaves the others in their order', () => {
    const groups = (['city', 'legislature', 'congress'] as const).map((group) => ({ group }));
    expect(nearestFirst(groups, 'congress').map(({ group }) => group)).toEqual(['congress', 'city', 'legislature']);
    expect(nearestFirst(groups, undefined)).toEqual(groups);
  });
});
