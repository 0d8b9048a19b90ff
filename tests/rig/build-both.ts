/** Vitest's global set-up of the browser tests: browsers there, each build as new as what it is made of. */
import { buildExtension, isFresh } from './build';
import { ensureBrowsers, ensureTools } from './find-browsers';
import { buildGallery } from './gallery-server';

export default async function setup(): Promise<void> {
  ensureBrowsers(['chromium', 'firefox']);
  ensureTools();
  for (const kind of ['chromium', 'firefox'] as const) {
    if (isFresh(kind)) continue;
    console.log(`Building for ${kind} …`);
    await buildExtension(kind);
  }
  await buildGallery();
}
