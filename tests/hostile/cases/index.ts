/** All cases, in the order of the list. */
import { clicks } from './clicks';
import { documents } from './documents';
import { inside } from './inside';
import { life } from './life';
import { look } from './look';
import { marks } from './marks';
import { ofBrowser } from './pickers';
import { sameForAll } from './same-for-all';
import { traces } from './traces';
import type { HostileCase } from '../case';

export const hostileCases: HostileCase[] = [
  ...clicks,
  ...marks,
  ...documents,
  ...life,
  inside,
  ...look,
  ...traces,
  sameForAll,
  ...ofBrowser,
].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
