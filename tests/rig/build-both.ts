/** Vitest's global set-up of the browser tests: browsers there, both builds fresh. */
import { buildExtension } from './build';
import { ensureBrowsers, ensureTools } from './find-browsers';

export default async function setup(): Promise<void> {
  ensureBrowsers(['chromium', 'firefox']);
  ensureTools();
  console.log('Building for Chromium and Firefox …');
  await buildExtension('chromium');
  await buildExtension('firefox');
}
