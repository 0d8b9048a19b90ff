/** One case of the list of hostile pages, runnable in a real browser. */
import type { BrowserKind } from '../rig/find-browsers';
import type { Scene } from './scene';

export interface HostileCase {
  /** F93 … F113. */
  id: string;
  title: string;
  /** Why it cannot apply in a browser. */
  not?: Partial<Record<BrowserKind, string>>;
  /** It takes long, or `npm test` has it elsewhere: only in the whole run. */
  isLong?: true;
  /** It takes long and needs no hand: runs in a browser of its own beside the others. */
  alone?: boolean;
  run(scene: Scene): Promise<void>;
}
