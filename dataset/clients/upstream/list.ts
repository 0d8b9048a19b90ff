/** Every source, in the order in which they are asked: the people of all states, then what each jurisdiction has of its own. */
import { sources } from '../../jurisdictions';
import type { Sitting } from '../../jurisdictions/jurisdiction';
import { people } from './people';
import type { Upstream } from './upstream';

export const upstreams = (sitting: Sitting): readonly Upstream[] => [
  people,
  ...sources.flatMap(({ fetched }) => fetched(sitting)),
];
