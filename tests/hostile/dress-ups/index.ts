/** All of them, by what they use. */
import { above } from './above';
import { documents } from './documents';
import type { DressUp } from './dress-up';
import { names } from './names';
import { pseudoElements } from './pseudo-elements';
import { root } from './root';
import { saidOfTheHost } from './said-of-the-host';

export const dressUps = { saidOfTheHost, pseudoElements, names, root, documents, above } satisfies Record<
  string,
  readonly DressUp[]
>;
