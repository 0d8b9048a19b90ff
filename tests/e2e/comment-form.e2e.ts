/**
 * The step before a public form, in real Chromium and Firefox: what becomes public is said first. Nobody reads comments but while
 * the Legislature sits, so here it does, in a February to come.
 */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyExtension, setClock } from '../rig/extension-copy';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import { openReader, type Reader } from '../rig/reader';
import { addressOf } from '../rig/tabs';

describe.each(kinds)('a comment form in %s', (kind) => {
  let rig: Reader;
  let helper: Page;
  let extension: string;

  beforeAll(async () => {
    extension = copyExtension(kind);
    setClock(extension, '2035-02-20T10:00:00-08:00');
    rig = await openReader(kind, { extension });
    helper = await rig.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await rig?.close();
    if (extension) rmSync(extension, { recursive: true, force: true });
  });

  it('says what becomes public before it opens, and asks nobody for it', async () => {
    await helper.evaluate(async () => {
      const world = globalThis as unknown as { browser?: Browser; chrome: Browser };
      const payload = { key: 'wa/2035-2036/HB/1000', link: 'comment', page: { keys: [] } };
      await (world.browser ?? world.chrome).runtime.sendMessage({ call: 'background/open-link', payload });
    });
    const step = await until(() => addressOf(helper, '/contact.html'), 'the step before the form');
    const page = await rig.openExtensionPage(step.split('/').slice(3).join('/'));
    const order = await page.$$eval('[role="note"], main a', (found) =>
      found.map((element) => element.getAttribute('href') ?? element.getAttribute('aria-label')),
    );
    expect(order).toEqual(['This will be public', 'https://app.leg.wa.gov/pbc/bill/1000']);
    expect(rig.asked()).toEqual([]);
  });
});
