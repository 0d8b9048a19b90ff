/**
 * From curiosity to action, by role and name, in real Chromium and Firefox: from a name in an article to a number to be
 * dialled, from an ask to copied words, the table for press, the view at the side. The asks are a made-up club's.
 */
import { rmSync } from 'node:fs';
import { parse } from 'papaparse';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildScorecard } from '../../engine/cards/scorecard';
import type { RosterFile } from '../../engine/release/packs';
import { press } from '../rig/by-role';
import { leaveHandoff } from '../rig/handoff';
import { text, waitForText } from '../rig/keyboard';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import { cardOver, openMarked, pressOnCard } from '../rig/page-eyes';
import { releaseOnDisk } from '../rig/release-on-disk';
import { sampleUrl } from '../rig/sample';
import { addressOf } from '../rig/tabs';
import { chooseThirdDistrict } from '../rig/third-district';
import { asked, extensionWithAsks, readPackFile } from '../rig/with-asks';
import { openReader, type Reader } from '../rig/reader';

describe.each(kinds)('acting in %s', (kind) => {
  let rig: Reader;
  let article: Page;
  let helper: Page;
  let extension: string;

  beforeAll(async () => {
    extension = extensionWithAsks(kind);
    // The reader is far from Washington; its hearings are not.
    process.env.TZ = 'Asia/Tokyo';
    rig = await openReader(kind, { extension });
    ({ article, helper } = await openMarked(rig, sampleUrl));
  });
  afterAll(async () => {
    await rig?.close();
    delete process.env.TZ;
    if (extension) rmSync(extension, { recursive: true, force: true });
  });

  it('leads from a name to a number to be dialled in two interactions', async () => {
    // One: rest the pointer on the name. Two: press Call in the card.
    const open = () => cardOver(article, helper, 'Marcus Riccelli');
    const card = await open();
    // With its number: an ask of the club to call stands on this card, too.
    const call = /^Call\b[^]*\d{3}-\d{4}/;
    expect(card.controls.map(({ name }) => name)).toContainEqual(expect.stringMatching(call));
    // Firefox tells the driver nothing of a tab that an extension opens; the extension itself knows.
    const numberPage = () => addressOf(helper, '/contact.html');
    const opened = await pressOnCard(article, helper, call, 'the page with the number', numberPage, open);
    const contact = await rig.openExtensionPage(opened.split('/').at(-1) ?? '');
    const dialled = await until(
      () => contact.$eval('a[href^="tel:"]', (link) => link.getAttribute('href')),
      'the number',
    );
    expect(dialled).toBe('tel:+13607867604');
    // A history keeps titles: whom it is about is not there.
    expect(await contact.title()).toBe('Contact · Collective Lens');
    await contact.close();
  });

  it('says on the card in one line what was voted on this story’s bill', async () => {
    await article.bringToFront();
    const { text: said, box } = await cardOver(article, helper, 'Marcus Riccelli', { said: 'In this story' });
    expect(said).toMatch(/In this story\s[^]*?Voted yes/);
    expect(said).toContain('Record and sources');
    // All of the card is in a window 900 px high.
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(900);
    await article.keyboard.press('Escape');
  });

  it('leads from an ask to its copied words in two presses, with my own officials', async () => {
    await chooseThirdDistrict(rig);

    const companion = await rig.openExtensionPage('popup.html');
    await companion.evaluate(() => {
      // The clipboard belongs to the device; here it is enough to see what is handed to it.
      navigator.clipboard.writeText = async (words) => void (document.body.dataset.copied = words);
    });
    await press(companion, 'tab', 'Take action 3');
    await waitForText(companion, /Call about sample rents/);
    const seen = await text(companion);
    expect(seen.indexOf('Sign in for the hearing')).toBeLessThan(seen.indexOf('Call about sample rents'));
    // In Washington's time, whatever the reader's: there it is the next day already.
    expect(await companion.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('Asia/Tokyo');
    expect(seen).toMatch(/Closes Tuesday, Dec\.\s18, 9\sa\.m\. PST/);
    expect(seen).toMatch(/Closes Sunday, Dec\.\s30, 5\sp\.m\. PST/);
    expect(seen).not.toContain('An ask of the past');

    const entry = await companion.waitForSelector('::-p-xpath(//button[contains(., "Call about sample rents")])');
    await entry!.click();
    await press(companion, 'button', 'Copy text');
    const copied = await until(() => companion.evaluate(() => document.body.dataset.copied), 'the copied words');
    expect(copied).toContain('Senator Riccelli');

    await companion.evaluate(() => {
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((words) => (document.body.dataset.calendar = words));
        return '#';
      };
    });
    await press(companion, 'button', 'Add to my calendar');
    const calendar = await until(() => companion.evaluate(() => document.body.dataset.calendar), 'the calendar file');
    expect(calendar).toContain('DTSTART:20351231T010000Z');

    const outcome = await companion.waitForSelector('::-p-xpath(//summary[contains(., "How did it go")])');
    await outcome!.click();
    await press(companion, 'button', 'Left a voicemail');
    await waitForText(companion, /Representative (Natasha Hill|Timm Ormsby)/);
    await press(companion, 'tab', 'Following');
    await waitForText(companion, /Left a voicemail for Senator Marcus Riccelli/);
    await companion.close();
  });

  it('remembers what was done, on this device', async () => {
    const companion = await rig.openExtensionPage('popup.html');
    await press(companion, 'tab', 'Following');
    await waitForText(companion, /Left a voicemail for Senator Marcus Riccelli/);
    await companion.close();
  });

  it('has all recorded positions of an official in one table, with sources', async () => {
    const { id } = readPackFile<RosterFile>(extension, 'roster').people.find(({ name }) => name === asked)!;
    const release = releaseOnDisk(['us', 'wa', 'id']);
    const acts = buildScorecard(id, release, release.info.asOf)?.rows ?? [];
    const page = await rig.openExtensionPage(`scorecard.html?${await leaveHandoff(helper, { official: id })}`);
    const rows = await until(() => page.$$eval('tbody td:first-child', (found) => found.length), 'the rows');
    // A long record is drawn in parts.
    expect(rows).toBe(Math.min(200, acts.length));
    expect(acts.some(({ kind }) => kind === 'vote')).toBe(true);
    const sources = await page.$$eval('tbody a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(sources).toHaveLength(rows);
    expect(sources.every((href) => href.startsWith('https://'))).toBe(true);
    // Asked for in its part of the page: hundreds of rows have hundreds of roles.
    await press((await page.$('thead'))!, 'button', 'Sort by: What they did');
    expect(await page.$eval('th[aria-sort="ascending"]', (head) => head.textContent)).toContain('What they did');

    await page.evaluate(() => {
      navigator.clipboard.writeText = async (words) => void (document.body.dataset.copied = words);
    });
    await press((await page.$('.scorecard-out'))!, 'button', 'Copy as CSV');
    const csv = await until(() => page.evaluate(() => document.body.dataset.copied), 'the table as CSV');
    const [head, ...lines] = parse<string[]>(csv, { skipEmptyLines: true }).data;
    expect(head).toEqual(['Issue', 'Date', 'What they did', 'Bill', 'Motion and result', 'Source', 'URL']);
    expect(lines).toHaveLength(acts.length);
    expect(lines.every((line) => line[6]?.startsWith('https://'))).toBe(true);
    await page.close();
  });

  it('is the same view at the window’s side', async () => {
    const side = await rig.openExtensionPage('sidepanel.html');
    await waitForText(side, /My officials/);
    const manifest = await side.evaluate(() => {
      const world = globalThis as unknown as { browser?: Browser; chrome: Browser };
      return (world.browser ?? world.chrome).runtime.getManifest() as unknown as Record<string, unknown>;
    });
    const place = manifest[kind === 'firefox' ? 'sidebar_action' : 'side_panel'] as Record<string, string>;
    expect(place[kind === 'firefox' ? 'default_panel' : 'default_path']).toMatch(/sidepanel\.html$/);
    await side.close();
  });

  it('asked nobody for anything but the article', () => {
    const asked = rig.asked();
    expect([...new Set(asked)]).toEqual([sampleUrl]);
  });
});
