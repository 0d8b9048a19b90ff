/** Which offices the companion folds away: those of a whole state, by the one table of levels. */
import { expect, it } from 'vitest';
import { isStatewide } from '../../components/companion/row-facts';
import { groupOf } from '../../engine/districts/my-officials';
import type { OfficeRole } from '../../engine/release/packs';

it('folds the offices of a whole state, each of them, and no other', () => {
  const roles = Object.keys(groupOf) as OfficeRole[];
  const folded = roles.filter((role) => isStatewide({ office: { role } as never }));
  expect(folded).toEqual(roles.filter((role) => groupOf[role] === 'statewide'));
  expect(folded).toContain('chief-election-officer');
  expect(folded).not.toContain('us-senator');
});
