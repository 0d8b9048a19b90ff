/**
 * Finding any official or bill, by role and name, in real Chromium and Firefox: in the companion's box in several ways of
 * writing, on to the sheet, and from the address bar. Nobody is asked for anything.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressBar } from '../rig/address-bar';
import { byRole, findAndPress, press, type } from '../rig/by-role';
import { text, waitForText } from '../rig/keyboard';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import { addressOf } from '../rig/tabs';
import { openReader, type Reader } from '../rig/reader';

const box = ['searchbox', 'Find an official or a bill'] as const;

describe.each(kinds)('finding in %s', (kind) => {
  let rig: Reader;
  let companion: Page;
  /** What the box offers, line by line. */
  const offers = (): Promise<string[]> =>
    companion.$$eval('search li', (lines) => lines.map(({ textContent }) => textContent ?? ''));

  beforeAll(async () => {
    rig = await openReader(kind);
    companion = await rig.openInFront('popup.html');
  });
  afterAll(() => rig?.close());

  it.each([
    ['HB 1217', /^HB 1217.*2025–26.*Residential tenants/],
    ['house bill 1217', /^HB 1217.*2025–26.*Residential tenants/],
    ['E2SHB 1217', /^HB 1217.*2025–26.*Residential tenants/],
    ['riccelli', /^Marcus Riccelli/],
    ['Sen. Marcus Ricceli', /^Marcus Riccelli/],
  ])('finds what is written as “%s”', async (asked, first) => {
    await type(companion, ...box, asked);
    await until(async () => first.test((await offers())[0] ?? ''), `${first} as the first offer`);
    expect(await companion.$eval('search [role="status"]', (said) => said.textContent)).toMatch(/^\d+ results?$/);
  });

  it('says so where there is nothing', async () => {
    await type(companion, ...box, 'zzzzqqqq');
    await waitForText(companion, /Nothing found\. Try a last name or a bill number\./);
  });

  it('leads from a number through its card to the sheet about it, though no page names it', async () => {
    await findAndPress(companion, 'HB 1217', /^HB 1217.*Residential tenants/);
    await waitForText(companion, /Residential tenants/);
    await press(companion, 'button', 'Talk to your officials about HB\u00a01217');
    await byRole(companion, 'heading', 'Talk to your officials');
    const topic = await until(
      () => companion.$eval('fieldset label:has(:checked)', (label) => label.textContent),
      'what it is about',
    );
    expect(topic).toMatch(/^HB 1217/);
  });

  it('answers under the keyword in the address bar, and opens what is chosen there', async () => {
    const bar = await addressBar(rig, companion);
    const offered = await bar.offers('hb 1217');
    expect(offered[0]?.content).toBe('HB 1217 (2025–26)');
    expect(offered[0]?.description).toContain('Residential tenants');
    for (const [typed, seen] of [
      ['HB 1217 (2025–26)', /Residential tenants/],
      ['riccelli', /Marcus Riccelli/],
    ] as const) {
      const before = await addressOf(companion, '/popup.html?handoff=');
      await bar.enter(typed);
      const opened = await until(async () => {
        const now = await addressOf(companion, '/popup.html?handoff=');
        return now !== before && now;
      }, 'the companion in the tab');
      // Nothing of it stands in the address, which a history would keep.
      expect(opened).not.toMatch(/1217|riccelli/i);
      const page = await rig.openExtensionPage(opened.split('/').slice(3).join('/'));
      await waitForText(page, seen);
      await page.close();
    }
  });

  it('asked nobody for anything', async () => {
    expect(await text(companion)).not.toBe('');
    expect(rig.asked()).toEqual([]);
  });
});
