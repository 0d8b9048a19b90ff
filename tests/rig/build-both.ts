/** Vitest's global set-up of the browser tests: browsers there, both builds as new as what they are made of. */
import { buildExtension, isFresh } from './build';
import { ensureBrowsers, ensureTools } from './find-browsers';

export default async function setup(): Promise<void> {
  ensureBrowsers(['chromium', 'firefox']);
  ensureTools();
  for (const kind of ['chromium', 'firefox'] as const) {
    if (isFresh(kind)) continue;
    console.log(`Building for ${kind} …`);
    await buildExtension(kind);
  }
}
