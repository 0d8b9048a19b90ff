/** All cases, in the order of the list. */
import { clicks } from './clicks';
import { life } from './life';
import { marks } from './marks';
import { sameForAll } from './same-for-all';
import type { HostileCase } from '../case';

export const hostileCases: HostileCase[] = [...clicks, ...marks, ...life, sameForAll].sort(
  (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)),
);
