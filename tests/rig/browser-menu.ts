/** The browser's own side of permissions: the toolbar button, and the menu in which people give and take sites. */
import type { Page } from 'puppeteer-core';
import { firefoxId as id, insideFirefox } from './inside-firefox';
import { until, type RigBrowser } from './launch';
import { timeoutFactor } from './timeout-factor';
import { newPage } from './new-page';

export interface BrowserMenu {
  /** Presses the extension's toolbar button while this page is in front. The window that opens is closed again. */
  pressButton(page: Page): Promise<void>;
  /** Takes all listed sites away, as "on click" does in Chromium and the add-ons' page in Firefox. */
  withholdAll(): Promise<void>;
  grant(origin: string): Promise<void>;
  revoke(origin: string): Promise<void>;
  /** Lets the next question for this origin be answered with yes: no test can press Chromium's own window. */
  approve(origin: string): Promise<void>;
}

export const browserMenu = (rig: RigBrowser): Promise<BrowserMenu> =>
  rig.kind === 'chromium' ? chromiumMenu(rig) : firefoxMenu(rig);

async function chromiumMenu(rig: RigBrowser): Promise<BrowserMenu> {
  const id = new URL(rig.origin).host;
  const menu = await newPage(rig.browser);
  await menu.goto('chrome://extensions/');
  const call = (name: string, ...args: unknown[]) =>
    menu.evaluate(
      async (method, values) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: Record<string, (...all: unknown[]) => Promise<unknown>> };
        };
        await chrome.developerPrivate[method]!(...values);
      },
      name,
      args,
    );
  return {
    async pressButton(page) {
      await page.bringToFront();
      await (await rig.browser.extensions()).get(id)!.triggerAction(page);
      const isWindow = (target: { url(): string }) => target.url() === `${rig.origin}/popup.html`;
      const opened = await rig.browser.waitForTarget(isWindow, { timeout: 20_000 * timeoutFactor });
      await (await opened.asPage()).close();
    },
    withholdAll: () => call('updateExtensionConfiguration', { extensionId: id, hostAccess: 'ON_CLICK' }),
    grant: (origin) => call('addHostPermission', id, origin),
    revoke: (origin) => call('removeHostPermission', id, origin),
    approve: (origin) => call('addHostPermission', id, origin),
  };
}

async function firefoxMenu(rig: RigBrowser): Promise<BrowserMenu> {
  const inBrowser = await insideFirefox(rig.browser);
  const change = async (how: 'add' | 'remove', origins: string) => {
    await inBrowser(`
      const origins = ${origins};
      await load('ExtensionPermissions').${how}('${id}', { permissions: [], origins }, extension);`);
  };
  return {
    async pressButton(page) {
      await page.bringToFront();
      await until(() => page.evaluate(() => document.visibilityState === 'visible'), 'the page to be in front');
      await inBrowser(`
        const action = load('ExtensionParent').apiManager.global.browserActionFor(extension);
        await action.triggerAction(window);
        for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.();`);
    },
    withholdAll: () => change('remove', 'extension.manifest.host_permissions'),
    grant: (origin) => change('add', JSON.stringify([origin])),
    revoke: (origin) => change('remove', JSON.stringify([origin])),
    approve: async () => {},
  };
}
