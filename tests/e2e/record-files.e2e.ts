/** The files that records have of their own, as somebody opens who was sent one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../rig/kinds';
import { until } from '../rig/launch';
import { openSite, type Site } from '../rig/site';
import { handOn, type SiteHand } from '../rig/site-hand';

const bill = 'record/measure/wa/2025-2026/HB/1217.html';
const official = 'record/official/ocd-person/77fe53b5-3ed7-48b2-9c9a-1b59d5faf50f.html';

describe.each(kinds)('a record that was sent, in %s', (kind) => {
  let site: Site;
  let hand: SiteHand;
  beforeAll(async () => {
    site = await openSite(kind);
    hand = handOn(site);
  });
  afterAll(() => site?.close());

  const at = () => site.page.url().replace(site.address, '');

  it('says what it is about before, and without, any script', () => {
    const page = site.text(bill).replace(/<script[^]*?<\/script>/g, '');
    expect(page).toMatch(/<h1>HB 1217 \(2025–26\): Residential tenants<\/h1><p class="intro">Limits yearly rent/);
    expect(page).toContain("connect-src 'self'");
  });

  it('opens from its own file, deep in the site, and leads on within it', async () => {
    await hand.visit(bill);
    await until(async () => /Residential tenants/.test(await hand.card('.card-standing')), 'the bill');
    expect(at()).toBe(bill);
    const { href } = await hand.addressOf('All officials and issues');
    expect(href).toBe(`${site.address}record.html`);
    await hand.visit(official);
    await hand.shows('Full record: Timm Ormsby');
    await hand.visit('record/issue/housing.html');
    await hand.shows('On the record: Housing');
  });

  it('is where every other address of it leads, and those of before, too', async () => {
    await hand.visit('record.html?measure=wa/2025-2026/HB/1217');
    await until(() => Promise.resolve(at() === bill), 'the address of its file');
    await hand.visit('record.html#measure/wa/2025-2026/HB/1217');
    await until(() => Promise.resolve(at() === bill), 'the address of its file');
    await hand.visit('record.html#official/ocd-person/77fe53b5-3ed7-48b2-9c9a-1b59d5faf50f');
    await until(() => Promise.resolve(at() === official), 'the address of the official’s file');
    await site.page.reload();
    await hand.shows('Full record: Timm Ormsby');
  });

  it('has an address with a query where it has no file', async () => {
    await hand.visit('record.html#measure/wa/2025-2026/HB/9999');
    await until(
      async () => (await site.page.title()) === 'HB 9999 · Collective Lens',
      'the page of a bill without a record',
    );
    expect(at()).toBe('record.html?measure=wa/2025-2026/HB/9999');
  });

  it('has complained of nothing', () => {
    expect(site.errors).toEqual([]);
  });
});
