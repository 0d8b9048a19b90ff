/**
 * Following a bill, by role and name, in real Chromium and Firefox: a new release makes it law, the toolbar button has a
 * number, and "Since you looked" says what changed, until the reader has seen it. All of it stays on the device.
 */
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byRole, findAndPress, press } from '../rig/by-role';
import { says, waitForText } from '../rig/keyboard';
import { enterFeed } from '../rig/feed-in-options';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import { type MadeUpFeed, startFeed } from '../rig/made-up-feed';
import { sessionFiles, sessionHosts } from '../rig/made-up-session';
import { feedHere, openReader, type Reader } from '../rig/reader';

type World = { browser?: Browser; chrome: Browser };
const number = 'Show a number on the toolbar button when something is new';

describe.each(kinds)('following in %s', (kind) => {
  let rig: Reader;
  let feed: MadeUpFeed;
  let options: Page;
  let companion: Page;
  /** The made-up session as a release of today, before or after its bill became law. */
  const publish = async (version: number, isLaw: boolean): Promise<void> =>
    feed.publish(await feed.make(version, { hosts: [...sessionHosts] }, sessionFiles(isLaw)));
  const badge = (): Promise<string> =>
    options.evaluate(() => {
      const world = globalThis as unknown as World;
      return (world.browser ?? world.chrome).action.getBadgeText({});
    });
  const openFollowing = async (): Promise<void> => {
    companion = await rig.openInFront('popup.html');
    await press(companion, 'tab', /^Following/);
    await byRole(companion, 'heading', 'What I follow');
  };

  beforeAll(async () => {
    feed = await startFeed();
    await publish(1, false);
    rig = await openReader(kind, feedHere(kind));
    options = await rig.openExtensionPage('options.html');
    await says(options, 'No data feed is set up');
    await enterFeed(options, feed.line);
    await says(options, 'Data version 1 ·');
  });
  afterAll(async () => {
    await rig?.close();
    await feed?.close();
  });

  it('begins with a bill that was found, and has nothing new to tell', async () => {
    companion = await rig.openInFront('popup.html');
    await findAndPress(companion, 'HB 1000', /^HB 1000.*Sample rents/);
    await press(companion, 'button', /^Follow/);
    await until(
      () => companion.$$eval('button[aria-pressed="true"]', (pressed) => pressed.length === 1),
      'the button to be pressed',
    );
    await companion.close();
    await openFollowing();
    await waitForText(companion, /Nothing new since you looked\.[^]*HB 1000[^]*Sample rents/);
    expect(await badge()).toBe('');
  });

  it('shows a number on the toolbar button once a release has something new, if that is wanted', async () => {
    await press(companion, 'switch', number);
    await until(
      () =>
        companion.$$eval('[role="switch"][aria-checked="true"]', (on) =>
          on.some((one) => /number/.test(one.textContent ?? '')),
        ),
      'the switch to be on',
    );
    await companion.close();
    await publish(2, true);
    await options.bringToFront();
    await press(options, 'button', /^Check for updates/);
    await says(options, 'Data version 2 ·');
    // The background looks after each of its own checks, which its alarm begins.
    await options.evaluate((name) => {
      const world = globalThis as unknown as World;
      void (world.browser ?? world.chrome).alarms.create(name, { when: Date.now() });
    }, 'refresh');
    await until(async () => (await badge()) === '1', 'the number');
  });

  it('says since you looked what has changed, until the reader has seen it', async () => {
    companion = await rig.openInFront('popup.html');
    await press(companion, 'tab', 'Following 1');
    const since = await byRole(companion, 'region', 'Since you looked');
    const news = (await since.evaluate((part) => (part as unknown as { innerText: string }).innerText)).replaceAll(
      '\u00a0',
      ' ',
    );
    expect(news).toMatch(/HB 1000[^]*Where it stands: Became law/);
    expect(news).toMatch(/New vote: /);
    expect(news).not.toContain('HB 1001');
    await press(companion, 'button', 'Got it');
    await waitForText(companion, /Nothing new since you looked\./);
    await until(async () => (await badge()) === '', 'no number');
    await companion.close();
    await openFollowing();
    await waitForText(companion, /Nothing new since you looked\./);
  });

  it('ends with a press', async () => {
    await press(companion, 'button', /^Follow/);
    await waitForText(companion, /Follow a bill or an official/);
  });

  it('told nobody: the feed was asked as everybody asks it', () => {
    for (const { method, path } of feed.log()) {
      expect([method, path]).toEqual([
        'GET',
        expect.stringMatching(/^\/feed\/(latest\.json|data\/[0-9a-f]{64}\.(json|sig))$/),
      ]);
    }
  });
});
