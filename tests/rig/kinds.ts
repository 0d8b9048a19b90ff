import type { BrowserKind } from './find-browsers';

/** The browsers that a file of tests starts: the one of its project (`vitest.config.ts`), or both where it has none. */
export const kinds: readonly BrowserKind[] = (['chromium', 'firefox'] as const).filter(
  (kind) => (process.env.BROWSER ?? kind) === kind,
);
