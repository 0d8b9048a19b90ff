/** The site, built by its own command and served below a path as any static host would. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { serveSite } from '../../site/build/serve';
import { root } from './build';
import type { BrowserKind } from './find-browsers';
import { plainBrowser } from './plain-browser';
import { newPage } from './new-page';

export interface Site {
  /** Ends in a slash. */
  address: string;
  /** A file of the built site. */
  text(name: string): string;
  browser: Browser;
  page: Page;
  /** Every address that the page has asked for, in order. */
  requests: string[];
  /** What the page has complained of. */
  errors: string[];
  close(): Promise<void>;
}

export const repository = 'https://github.com/example/example';

export async function openSite(kind: BrowserKind): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  await promisify(execFile)('npx', ['tsx', 'site/build.ts', '--to', folder, '--repository', repository], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const server = await serveSite(folder, 0, '/some/where/');
  const browser = await plainBrowser(kind);
  const page = await newPage(browser);
  await page.setViewport({ width: 1280, height: 900 });
  const requests: string[] = [];
  const errors: string[] = [];
  // A browser draws its own fields with pictures that are in the address itself.
  page.on('request', (request) => request.url().startsWith('data:') || requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return {
    address: server.address,
    text: (name) => readFileSync(join(folder, name), 'utf8'),
    browser,
    page,
    requests,
    errors,
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
