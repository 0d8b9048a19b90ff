/**
 * The public page, the record and the editors' desk as a visitor uses them, by role and name: a pasted text is marked and
 * nothing leaves; a form tells its problems, and its file passes the same check as `npm run dataset:check`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../editorial/check-folder';
import { readFolder } from '../../editorial/read-folder';
import { sampleFacts, sampleFolder } from '../editorial/sample-folder';
import { languages } from '../../locales/languages';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import { openSite, repository, type Site } from '../rig/site';
import { handOn, type SiteHand } from '../rig/site-hand';
import { axeFaults } from '../rig/surfaces';

const pasted = `How two votes went

OLYMPIA — State Sen. Marcus Riccelli, D-Spokane, voted for ESSB 6346, a tax on millionaires, in March.

Riccelli said so on Wednesday. The hill was steep, and the holy days were short.`;
const other = 'Rep. Timm Ormsby, D-Spokane, spoke about House Bill 1217 of the 2025-26 session.';

describe.each(kinds)('the site in %s', (kind) => {
  let site: Site;
  let hand: SiteHand;
  beforeAll(async () => {
    site = await openSite(kind);
    hand = handOn(site);
  });
  afterAll(() => site?.close());

  const sticksOut = () => site.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

  it('says what it is before any script has run', () => {
    const page = site.text('index.html').replace(/<script[^]*?<\/script>/g, '');
    for (const words of ['Know who the news is talking about', 'isn’t in a browser store yet', 'In its own words'])
      expect(page).toContain(words);
    expect(page).toContain("connect-src 'self'");
    expect(site.text('methodology.html')).toContain('<h1');
  });

  it('marks a pasted text, opens a card over it, and then asks the host for nothing, whatever the text', async () => {
    await hand.visit('index.html');
    await hand.press('radio', 'Your own text');
    await hand.fill('Paste an article', pasted);
    await hand.fill('Day it was published', '2026-03-12');
    await hand.press('button', 'Highlight names and bills');
    await hand.shows('3 highlights');
    const asked = site.requests.length;
    const first = site.requests.filter((url) => url.includes('/data/'));
    await hand.press('button', 'Marcus Riccelli');
    await until(async () => /Voted yes/.test(await hand.card('.card-host')), 'how he voted on the bill of the text');
    await site.page.keyboard.press('Escape');
    await until(async () => (await hand.card('.card-host')) === '', 'no card');
    await hand.fill('Paste an article', other);
    await hand.press('button', 'Highlight names and bills');
    await hand.shows('2 highlights');
    await hand.press('button', 'House Bill 1217');
    await until(async () => /Residential tenants/.test(await hand.card('.card-host')), 'the bill’s card');
    expect(site.requests.slice(asked)).toEqual([]);
    // What was fetched is the whole record, by names that tell nothing of the text.
    expect(first.map((url) => url.replace(site.address, '')).sort()).toEqual(
      [...new Set(first.map((url) => url.replace(site.address, '')))].sort(),
    );
    for (const url of site.requests) expect(url).toMatch(/^(about:|http:\/\/(127\.0\.0\.1|localhost)[^?]*$)/);
  });

  it('opens a card under the pointer, on the words themselves', async () => {
    await hand.visit('index.html');
    await hand.press('button', 'Show the highlights');
    await hand.shows('30 highlights');
    const at = await site.page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('text-note') as Highlight)] as Range[];
      range!.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await site.page.mouse.move(4, 4);
    await site.page.mouse.move(at.x, at.y, { steps: 8 });
    await until(async () => /6346/.test(await hand.card('.card-host')), 'the card of the bill pointed at');
  });

  it('has an address and a title for each record', async () => {
    await hand.visit('record.html?official=ocd-person/77fe53b5-3ed7-48b2-9c9a-1b59d5faf50f');
    await hand.shows('Timm Ormsby');
    expect(await site.page.title()).toBe('Timm Ormsby · Collective Lens');
    await hand.visit('record.html?measure=wa/2025-2026/HB/1217');
    await until(async () => /Residential tenants/.test(await hand.card('.card-standing')), 'the bill');
    expect(await site.page.title()).toBe('HB 1217: Residential tenants · Collective Lens');
    await hand.visit('record.html?official=nobody');
    await hand.shows('By issue');
  });

  it('tells of a bill who brought it in, each step with everybody’s vote, and what else is on its issue', async () => {
    await hand.visit('record.html?measure=us/119/HR/1');
    await until(
      async () => (await hand.card('.card-standing')).includes('Medicaid: Many adults'),
      'its parts on the card',
    );
    await hand.shows('Republicans 218 yes and 2 no');
    await hand.shows('Everything on Taxes and budgets');
    await until(() => site.page.evaluate(() => document.querySelectorAll('.related li').length === 6), 'other bills');
    const { search } = await hand.addressOf('Jodey Arrington');
    expect(search).toMatch(/^\?official=bioguide\//);
    const other = await site.page.evaluate(() => document.querySelector('.related a')?.getAttribute('href'));
    await hand.visit(`record.html${new URL(other!).search}`);
    await hand.shows('Step by step');
    await hand.shows('sorted here because');
  });

  it('lays a bill’s page out on a phone in every language', async () => {
    await site.page.setViewport({ width: 320, height: 740 });
    for (const { tag } of languages) {
      await hand.visit(`record.html?language=${tag}&measure=wa/2025-2026/HB/1217`);
      await site.page.waitForSelector('.related li');
      await site.page.evaluate(() =>
        document.querySelectorAll<HTMLDetailsElement>('main details').forEach((one) => (one.open = true)),
      );
      expect(await sticksOut(), tag).toBe(false);
    }
    await site.page.setViewport({ width: 1280, height: 900 });
    await hand.visit('record.html?language=en');
  });

  it('shows a translation beside the English, and how it looks with other words', async () => {
    await hand.visit('languages.html');
    await hand.fill('Show only lines with', 'card.act');
    await until(async () => (await hand.card('.card-standing')).includes('Hành động'), 'a card in the first language');
    await hand.fill('Your words: Take action', 'Làm ngay');
    await until(async () => (await hand.card('.card-standing')).includes('Làm ngay'), 'the card in the new words');
    await hand.shows('1 line changed');
    await site.page.reload();
    await hand.shows('1 line changed');
    await site.page.evaluate(() => localStorage.removeItem('languages/vi'));
  });

  it('tells an editor what is wrong while they type, keeps it, and makes a file that passes the check', async () => {
    await hand.visit('desk.html');
    await hand.press('button', 'Try it with the sample club');
    await hand.fill('Find an official or a bill', 'SB 7990');
    await site.page.locator('.find-entry').click();
    await hand.press('button', 'Plain words');
    const plain = 'What it does, in plain words';
    await hand.fill(plain, 'Buses would run until <b>two</b> in the morning.');
    await hand.press('switch', 'It’s finished and can be published');
    await hand.shows('Readers would see these signs: <b>.');
    await hand.shows('This is missing.');
    await hand.fill(plain, 'Buses would run until two in the morning.');
    await until(async () => !(await hand.words()).includes('these signs'), 'the markup to be gone');
    for (const [name, text] of [
      ['Address of the page', 'https://legislature.example.org/bills/7990'],
      ['Who publishes the page', 'Sample Legislature'],
      ['Who wrote it', 'Pat Placeholder'],
      ['Who checked it', 'Robin Example'],
    ] as const)
      await hand.fill(name, text);
    for (const [name, day] of [
      ['When you last read the page', '2026-11-02'],
      ['Checked on', '2026-11-03'],
      ['Shown until', '2035-12-31'],
    ] as const)
      await hand.fill(name, day);
    await hand.shows('The check finds nothing to fix.');
    await until(
      async () => (await hand.card('.card-standing')).includes('Buses would run until two in the morning.'),
      'the card with the new words',
    );
    const href = await hand.addressOf('Open as a pull request');
    expect(href.origin + href.pathname).toBe(`${repository}/new/main`);
    const path = href.searchParams.get('filename')!;
    expect(path).toBe('dataset/editorial/sample-civic-club/explanations/sb-7990-in-plain-words.yaml');
    const folder = sampleFolder();
    const file = join(folder, path.replace('dataset/editorial/sample-civic-club/', ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, href.searchParams.get('value')!);
    const read = readFolder(folder);
    expect(checkFolder(read, sampleFacts(), '2026-11-29')).toEqual([]);
    expect(read.lists.explanations.map(({ value }) => value.measure)).toContain('wa/2025-2026/SB/7990');

    await site.page.reload();
    await hand.shows('Everything you’ve written is kept in this browser.');
    expect(await site.page.evaluate(() => document.querySelector('textarea')?.value)).toBe(
      'Buses would run until two in the morning.',
    );
    site.page.once('dialog', (dialog) => void dialog.accept());
    await hand.press('button', 'Start over');
    await hand.shows('Nothing has changed yet.');
  });

  it('takes a spreadsheet that is dropped on the desk, once it has said what would change', async () => {
    const drop = (name: string, text: string) =>
      site.page.evaluate(
        (file, content) => {
          const dropped = new DataTransfer();
          dropped.items.add(new File([content], file));
          document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: dropped }));
        },
        name,
        text,
      );
    await hand.visit('desk.html#org/sample-civic-club');
    await hand.shows('HB 3990 (2025–26)');
    await drop('trees.csv', 'id\nx\n');
    await hand.shows('“trees” is none of the lists');
    await hand.press('button', 'Leave it');
    await drop('stances.csv', 'id,position,reason\nhb-3990-stance,opposes,Shade costs water.\n');
    await hand.shows('From the spreadsheet stances.csv');
    await hand.shows('~ changed stance “hb-3990-stance” position: “supports” → “opposes”');
    await hand.shows('Nothing has changed yet.');
    await hand.press('button', 'Take these changes');
    await until(async () => !(await hand.words()).includes('Nothing has changed yet.'), 'the change to be taken');
    expect(await site.page.evaluate(() => document.querySelector('.hand-over pre')?.textContent)).toMatch(
      /position: opposes[^]*Shade costs water\./,
    );
    site.page.once('dialog', (dialog) => void dialog.accept());
    await hand.press('button', 'Start over');
    await hand.shows('Nothing has changed yet.');
  });

  it('is never blank: not over an address that only looks like an issue, nor over what others have stored', async () => {
    await hand.visit('record.html?issue=constructor');
    await hand.shows('Housing');
    await site.page.evaluate(() => {
      localStorage.setItem('desk', 'constructor');
      localStorage.setItem('desk/sample-civic-club', '{"changed":{"stances.yaml":7}}');
      localStorage.setItem('languages/vi', '[7]');
    });
    for (const path of ['desk.html#org/sample-civic-club', 'languages.html']) {
      await hand.visit(path);
      await hand.shows('something that this page can’t read');
      site.page.once('dialog', (dialog) => void dialog.accept());
      await hand.press('button', 'Start over');
      await until(async () => !(await hand.words()).includes('can’t read'), 'the notice to be gone');
    }
    expect(await site.page.evaluate(() => localStorage.getItem('languages/vi'))).not.toBe('[7]');
  });

  it('lets an editor announce a hearing on a bill of the coming session', async () => {
    await hand.visit('desk.html#org/sample-civic-club');
    await hand.shows('How your words reach readers');
    await hand.shows('HB 3990 (2025–26)');
    await site.page.evaluate(() =>
      document.querySelectorAll<HTMLDetailsElement>('.work-list')[1]!.setAttribute('open', ''),
    );
    await hand.fill('Bill number', 'HB 9');
    await hand.press('button', 'Use this bill');
    await hand.shows('Write it like');
    await hand.fill('Bill number', 'HB 1217');
    await hand.press('button', 'Use this bill');
    await hand.shows('HB 1217 (2027–28)');
    await hand.press('button', 'Hearing');
    await hand.shows('2. Write: Hearing');
    const written = () => site.page.evaluate(() => document.querySelector('.hand-over pre')?.textContent ?? '');
    await until(async () => (await written()).includes('measure: wa/2027-2028/HB/1217'), 'the bill in the file');
    site.page.once('dialog', (dialog) => void dialog.accept());
    await hand.press('button', 'Start over');
    await hand.shows('Nothing has changed yet.');
  });

  const pages = [
    'index.html',
    'record.html',
    'record.html?issue=guns',
    'record.html?measure=us/119/HR/1',
    'desk.html#org/sample-civic-club',
    'languages.html',
    'methodology.html',
    'data-report.html',
  ];
  it.each(pages)('%s is clean to axe in the light and in the dark, and fits a phone', async (path) => {
    await hand.visit(path);
    await site.page.waitForSelector('main h1');
    await until(() => site.page.evaluate(() => !document.querySelector('.loading')), 'the page to be there');
    if (path.startsWith('desk')) {
      // Of the second list, which are the stances.
      await site.page.evaluate(() =>
        document.querySelectorAll('.entry-group')[1]?.querySelector<HTMLElement>('.entry-name')?.click(),
      );
      await hand.shows('2. Write: Stance');
    }
    if (kind === 'chromium') {
      for (const value of ['light', 'dark'] as const) {
        await site.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        expect(await axeFaults(site.page, value === 'light' ? 'all' : 'colours')).toEqual([]);
      }
    }
    await site.page.setViewport({ width: 360, height: 740 });
    expect(await sticksOut()).toBe(false);
    await site.page.setViewport({ width: 1280, height: 900 });
  });

  // Firefox has no measure for it.
  it
    .skipIf(kind === 'firefox')
    .each([...pages, 'record.html?official=ocd-person/77fe53b5-3ed7-48b2-9c9a-1b59d5faf50f'])(
    '%s moves nothing that a visitor has seen',
    async (path) => {
      await hand.visit(path);
      await site.page.waitForSelector('main h1');
      const isThere = () => !document.querySelector('.loading') && !document.querySelector('#try:not(:has(.try))');
      await until(() => site.page.evaluate(isThere), 'the page to be there');
      const moved = await site.page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += value;
            }).observe({ type: 'layout-shift', buffered: true });
            // The last shift is told of after the frame that it is seen in.
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
          }),
      );
      expect(moved).toBeLessThan(0.01);
    },
  );

  it('has complained of nothing', () => {
    expect(site.errors).toEqual([]);
  });
});
