/** F105, F110: what others say to the extension, and what becomes of its pages when it goes. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { extensionFolder } from '../../rig/build';
import { ensureBrowsers } from '../../rig/find-browsers';
import { launch, until, type RigBrowser } from '../../rig/launch';
import { countMarks, hoverWords } from '../../rig/page-eyes';
import { sampleArticle } from '../../rig/sample';
import type { HostileCase } from '../case';
import { official, pause } from '../scene';

const firefoxId = 'collective-lens@acaspokane.org';
/** Whether the marks have a look. */
const painted = `getComputedStyle(document.querySelector('article p'), '::highlight(text-note)').textDecorationLine.includes('underline')`;

/** Firefox ends the extension's scripts with the extension, and takes its styles away: nothing is painted any more. */
const marksGo = (page: Page): Promise<true> =>
  until(async () => (await countMarks(page)) === 0 || !(await page.evaluate(painted)), 'the old marks to go');

/** The page gets two mentions more; there have to be two marks more, whoever has painted the first ones. */
async function grows(page: Page, before: number): Promise<void> {
  await page.evaluate(`document.querySelector('article').append(Object.assign(document.createElement('p'), {
    textContent: 'State Sen. ${official}, D-Spokane, voted for ESSB 6346.' }))`);
  await until(async () => (await countMarks(page)) === before + 2, `${before + 2} marks`);
  await hoverWords(page, 'Shelly Short');
  await pause(800);
  assert.equal(await countMarks(page), before + 2);
  assert.ok(await page.evaluate(painted), 'the marks are not painted');
}

async function isUpdated(rig: RigBrowser, page: Page, before: number): Promise<void> {
  await rig.browser.installExtension(extensionFolder(rig.kind));
  if (rig.kind === 'chromium') {
    // The old script is still there until somebody looks; the new one comes when its window is opened.
    await hoverWords(page, 'Shelly Short');
    await marksGo(page);
    const popup = await until(() => rig.openExtensionPage('options.html'), 'the new extension');
    await popup.evaluate(`(async () => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('${page.url()}'));
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] });
    })()`);
    await page.bringToFront();
  }
  // Firefox runs the new scripts in open pages by itself.
  await until(async () => (await countMarks(page)) === before && page.evaluate(painted), 'the new marks');
  await grows(page, before);
}

async function isSwitchedOff(rig: RigBrowser, page: Page, before: number): Promise<void> {
  const manager = await rig.browser.newPage();
  const address = rig.kind === 'chromium' ? 'chrome://extensions' : 'about:addons';
  // Firefox never reports that its own page has come.
  await manager.goto(address, { timeout: 2000 }).catch(() => undefined);
  const turn = (on: boolean): Promise<unknown> =>
    manager.evaluate(
      rig.kind === 'chromium'
        ? `chrome.management.setEnabled('${new URL(rig.origin).host}', ${on})`
        : `(async () => {
            const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
            const addon = await AddonManager.getAddonByID('${firefoxId}');
            await addon.${on ? 'enable' : 'disable'}();
          })()`,
    );
  await turn(false);
  // Nothing but the way back to the tab.
  await page.bringToFront();
  await marksGo(page);
  await turn(true);
  await page.reload();
  await until(async () => (await countMarks(page)) === before && page.evaluate(painted), 'the marks to be back');
  await grows(page, before);
}

async function isRemoved(rig: RigBrowser, page: Page, before: number): Promise<void> {
  await rig.browser.uninstallExtension(rig.kind === 'firefox' ? firefoxId : new URL(rig.origin).host);
  await hoverWords(page, 'Shelly Short');
  await page.evaluate(`document.querySelector('article').append('x')`);
  await marksGo(page);
  await rig.browser.installExtension(extensionFolder(rig.kind));
  await page.reload();
  await until(async () => (await countMarks(page)) === before, 'the marks of the new installation');
  await grows(page, before);
}

export const life: HostileCase[] = [
  {
    id: 'F105',
    title: 'messages of wrong shape, of 10 MB, by the thousand, or from a page: dropped',
    async run(scene) {
      const article = await scene.open({
        script: `globalThis.api = typeof globalThis.chrome?.runtime?.sendMessage + typeof globalThis.browser`,
      });
      await scene.marks(article);
      assert.equal(
        await article.page.evaluate('globalThis.api'),
        'undefinedundefined',
        'the page can call the extension',
      );
      const heard = await scene.hearCalls();
      await article.page.evaluate(
        `for (let i = 0; i < 1000; i++) postMessage({ call: 'background/inject', payload: { script: 'card' } }, '*')`,
      );
      await pause(500);
      assert.deepEqual(await heard(), []);
      const tab = await scene.tabOf(article);
      const outcome = (await scene.helper.evaluate(`(async () => {
        const api = globalThis.browser ?? globalThis.chrome;
        const [{ result }] = await api.scripting.executeScript({ target: { tabId: ${tab} }, func: async () => {
          const { runtime } = globalThis.browser ?? globalThis.chrome;
          const page = { keys: [] };
          const malformed = [null, 7, 'text', [], {}, { call: 7 }, { call: 'toString' }, { call: '__proto__', payload: {} },
            { call: 'background/none', payload: {} }, { call: 'background/card' },
            { call: 'background/card', payload: { key: '<img>', why: [], page } },
            { call: 'background/card', payload: { key: 7, why: [], page } },
            { call: 'background/inject', payload: { script: '../options' } },
            { call: 'background/open-link', payload: { key: 'x', link: 'https://attacker.test/', page } },
            { call: 'background/scan', payload: { url: 'x', parts: 'none' } },
            { call: 'background/scan', payload: { url: 'x', parts: [{ around: '', html: ['a'.repeat(10_000_000)] }] } }];
          const answers = [];
          for (const message of malformed) answers.push(await runtime.sendMessage(message).catch(() => undefined));
          await new Promise((resolve) => setTimeout(resolve, 1100));
          const good = { call: 'background/card', payload: { key: 'nobody', why: [], page } };
          const flood = await Promise.all(Array.from({ length: 1000 }, () => runtime.sendMessage(good).catch(() => undefined)));
          return { answers: answers.filter((answer) => answer !== undefined && answer !== null && answer !== false).length,
            answered: flood.filter((answer) => answer?.ok === false).length };
        } });
        return result;
      })()`)) as { answers: number; answered: number };
      assert.equal(outcome.answers, 0, 'a malformed message was answered');
      assert.ok(
        outcome.answered >= 60 && outcome.answered < 1000,
        `${outcome.answered} of a flood of 1000 were answered`,
      );
      assert.ok(!(await scene.tabs()).some((url) => url.includes('attacker.test')));
      await pause(1100);
      await scene.openCard(article);
    },
  },
  {
    id: 'F110',
    isLong: true,
    title: 'extension updated, switched off or removed with a tab open: old marks go, none is doubled, no error',
    async run(scene) {
      for (const change of [isUpdated, isSwitchedOff, isRemoved]) {
        const executablePath = ensureBrowsers([scene.kind])[scene.kind] as string;
        const rig = await launch({ kind: scene.kind, executablePath, proxyPort: scene.proxy.port, headless: true });
        try {
          const url = `https://www.spokesman.com/F110/${change.name}/`;
          scene.proxy.serve(url, sampleArticle());
          const page = await rig.openArticle(url);
          const errors: string[] = [];
          page.on('pageerror', (error) => errors.push(String(error)));
          const before = await until(async () => (await countMarks(page)) >= 20 && countMarks(page), 'marks');
          assert.ok(await page.evaluate(painted), 'the marks are not painted');
          await change(rig, page, before);
          assert.deepEqual(errors, []);
          await page.close();
        } finally {
          await rig.close();
        }
      }
    },
  },
];
