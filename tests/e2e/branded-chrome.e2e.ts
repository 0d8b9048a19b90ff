/**
 * Branded Chrome no longer heeds `--load-extension`. A Chromium that never gets to see that switch stands in for it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureBrowsers } from '../rig/find-browsers';
import { launch, until, type RigBrowser } from '../rig/launch';
import { startNewsProxy, type NewsProxy } from '../rig/news-proxy';
import { countMarks } from '../rig/page-eyes';
import { sampleArticle, sampleUrl } from '../rig/sample';

/** Starts Chromium with all arguments but the switches that branded Chrome ignores. The pipe goes through. */
const standIn = (chromium: string): string => `#!/bin/sh
for argument do
  shift
  case "$argument" in
    --load-extension* | --disable-extensions-except*) ;;
    *) set -- "$@" "$argument" ;;
  esac
done
exec '${chromium}' "$@"
`;

let folder: string;
let proxy: NewsProxy;
let rig: RigBrowser | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collective-lens-branded-'));
  const executablePath = join(folder, 'google-chrome');
  writeFileSync(executablePath, standIn(ensureBrowsers(['chromium']).chromium), { mode: 0o755 });
  proxy = await startNewsProxy();
  proxy.serve(sampleUrl, sampleArticle());
  rig = await launch({ kind: 'chromium', executablePath, proxyPort: proxy.port, headless: true });
});
afterAll(async () => {
  await rig?.close();
  await proxy?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('gets the extension over the debugging pipe and marks the article', async () => {
  const article = await rig!.openArticle(sampleUrl);
  expect(await until(() => countMarks(article), 'marks on the article')).toBeGreaterThanOrEqual(29);
});
