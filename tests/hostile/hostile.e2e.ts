/** Examples of hostile pages, a hostile extension beside ours: `npm run test:hostile` has all of them. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { root } from '../rig/build';
import { ensureBrowsers } from '../rig/find-browsers';
import { examples } from '../rig/examples';
import { kinds } from '../rig/kinds';
import { launch, type RigBrowser } from '../rig/launch';
import { startNewsProxy, type NewsProxy } from '../rig/news-proxy';
import { hostileCases } from './cases';
import { Scene } from './scene';
import { typedPages } from './typed-pages';

const chosen = examples(
  hostileCases.filter(({ isLong }) => !isLong),
  4,
);

describe.each(kinds)('hostile pages in %s', (kind) => {
  let proxy: NewsProxy;
  let rig: RigBrowser;
  let helper: Page;

  beforeAll(async () => {
    proxy = await startNewsProxy(typedPages);
    const executablePath = ensureBrowsers([kind])[kind] as string;
    const beside = [join(root, 'tests/hostile/second-extension')];
    rig = await launch({ kind, executablePath, proxyPort: proxy.port, headless: true, beside });
    helper = await rig.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await rig?.close();
    await proxy?.close();
  });

  for (const { id, title, not, run } of chosen) {
    const why = not?.[kind];
    it.skipIf(why)(why ? `${id}: cannot apply. ${why}` : `${id}: ${title}`, async () => {
      const scene = new Scene(rig, proxy, helper, id);
      await run(scene).finally(() => scene.close());
    });
  }
});
