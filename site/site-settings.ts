/** What the build knows of the place that a site is published from. Set in one place: `build.ts`. */
import type { PackId } from '../engine/identifiers';

export interface SiteSettings {
  /** `https://github.com/OWNER/NAME`; absent where the build was not told, and then nothing leads there. */
  repository?: string;
  /** The branch that changes are made against. */
  branch: string;
  /** Packs with a record of whole sessions, each in one file of `data/`. */
  whole: readonly PackId[];
  /** Day of the packs. */
  issued: string;
  /** What the whole record weighs on its way, in megabytes, as hosts send it. */
  megabytes: number;
}

declare const __SITE__: SiteSettings;

export const settings: SiteSettings = __SITE__;
