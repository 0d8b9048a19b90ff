/** `npm run icons`: draws the extension's icons from the mark that the pages show, so that there is one drawing only. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { Mark } from '../components/basics/Brand';
import { root } from '../tests/rig/build';
import { plainBrowser } from '../tests/rig/plain-browser';

const folder = join(root, 'public/icons');
mkdirSync(folder, { recursive: true });
const browser = await plainBrowser('chromium');
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style>${renderToStaticMarkup(<Mark size={size} />)}`,
    );
    const path = join(folder, `${size}.png`);
    await page.screenshot({ path: path as `${string}.png`, omitBackground: true });
    console.log(path);
  }
} finally {
  await browser.close();
}
