/**
 * `npm run shots:stories`: docs/pictures/story-….webp, the cards of typical stories side by side, drawn from the packs
 * that ship.
 */
import { join } from 'node:path';
import { root } from '../tests/rig/build';
import { serveGallery } from '../tests/rig/gallery-server';
import { filesOf } from '../tests/rig/release-on-disk';
import { openGallery } from '../tests/rig/surfaces';
import { plainBrowser } from '../tests/rig/plain-browser';

interface Story {
  name: string;
  pack: string;
  published: string;
  /** Officials and measures that it names. */
  keys: readonly string[];
}

const riccelli = 'Marcus Riccelli';
/** Officials stand here by name, and are looked up in the pack's roster. */
const stories: readonly Story[] = [
  { name: 'rent', pack: 'wa', published: '2025-05-08', keys: [riccelli, 'wa/2025-2026/HB/1217'] },
  { name: 'immigration', pack: 'us', published: '2025-01-30', keys: ['Maria Cantwell', 'us/119/S/5'] },
  { name: 'congress', pack: 'us', published: '2025-07-05', keys: ['Michael Baumgartner', 'us/119/HR/1'] },
  { name: '2023', pack: 'wa', published: '2023-04-20', keys: [riccelli, 'wa/2023-2024/HB/1110'] },
  { name: 'council', pack: 'wa', published: '2026-11-24', keys: ['Paul Dillon', 'Betsy Wilkerson'] },
];

const pathOf = (name: string) => join(root, `docs/pictures/story-${name}.webp`) as `${string}.webp`;
/** As small as its words stay sharp. */
const picture = (name: string) => ({ path: pathOf(name), type: 'webp', quality: 70 }) as const;

async function main(): Promise<void> {
  const server = await serveGallery();
  const browser = await plainBrowser('chromium');
  const page = await browser.newPage();
  await page.setViewport({ width: 864, height: 640 });
  await page.goto(`${server.address}tests/rig/gallery/packs.html`);
  await page.waitForSelector('html[data-ready]');
  for (const { name, pack, published, keys } of stories) {
    await page.evaluate((...args) => window.openPack(...args), pack, filesOf(pack), []);
    await page.evaluate((...story) => window.drawStory(...story), keys, published);
    const drawn = await page.$('#root');
    await drawn!.screenshot(picture(name));
    console.log(pathOf(name));
  }
  await browser.close();
  await server.close();
  const gallery = await openGallery('chromium');
  await gallery.page.setViewport({ width: 416, height: 600 });
  await gallery.show('companion-empty');
  await gallery.page.screenshot(picture('nobody'));
  console.log(pathOf('nobody'));
  await gallery.close();
}

await main();
