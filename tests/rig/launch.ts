/**
 * Opens Chromium, Chrome or Firefox with the built extension, behind the news proxy, and gives both the same handles.
 * One library drives them: DevTools over a pipe in Chromium (branded Chrome ignores `--load-extension`), BiDi in Firefox.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { isHeadless } from './display';
import type { BrowserKind } from './find-browsers';
import { extensionFolder } from './build';
import { firefoxId, insideFirefox } from './inside-firefox';
import { browserLimit, newPage } from './new-page';
import { timeoutFactor } from './timeout-factor';

export interface RigBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`, without a slash at the end. */
  origin: string;
  /** Opens an article and waits for its load event. */
  openArticle: (url: string) => Promise<Page>;
  /** Opens one of the extension's own pages in a tab and waits for its `main` element. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** Stops the background as the browser would; the next event wakes a fresh one. */
  killBackground: () => Promise<void>;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  kind: BrowserKind;
  executablePath: string;
  proxyPort: number;
  headless?: boolean;
  /** Folder of the built extension; the production build by default. */
  extension?: string;
  /** Folders of other unpacked extensions, loaded beside ours. */
  beside?: string[];
  /** Profile folder to keep; a fresh one, removed at the end, by default. */
  profile?: string;
  /** Allows the extension in private windows, too. */
  inPrivate?: boolean;
  args?: string[];
  /** Firefox preferences. */
  prefs?: Record<string, unknown>;
}

const firefoxUuid = '6f1a3c52-8d0e-4b7f-9a61-2c4d5e6f7a8b';

/** Waits until `probe` answers something true; asks every 50 ms. The limit is that of an idle machine. */
export async function until<T>(
  probe: () => Promise<T | undefined | null | false>,
  what: string,
  timeoutMs = 20_000,
): Promise<T> {
  const limit = timeoutMs * timeoutFactor;
  const deadline = Date.now() + limit;
  let problem = '';
  for (;;) {
    const value = await probe().catch((error: Error) => {
      problem = ` The last try said: ${error.message}`;
      return undefined;
    });
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${Math.round(limit / 1000)} s in vain for ${what}.${problem}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts the browser with the extension installed. Close it in `finally`. */
export function launch(options: LaunchOptions): Promise<RigBrowser> {
  return options.kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

async function launchChromium(options: LaunchOptions): Promise<RigBrowser> {
  const { proxyPort, executablePath, headless = isHeadless() } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'collective-lens-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    userDataDir: profile,
    timeout: browserLimit,
    enableExtensions: [options.extension ?? extensionFolder('chromium'), ...(options.beside ?? [])],
    ...(options.inPrivate && { extensionsEnabledInIncognito: [options.extension ?? extensionFolder('chromium')] }),
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      ...(options.args ?? []),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', {
    timeout: browserLimit,
  });
  const origin =
    new URL(worker.url()).origin === 'null'
      ? worker.url().split('/').slice(0, 3).join('/')
      : new URL(worker.url()).origin;

  return {
    kind: 'chromium',
    browser,
    origin,
    openArticle: (url) => openArticle(browser, url),
    openExtensionPage: async (path) => {
      const page = await newPage(browser);
      await page.goto(`${origin}/${path}`);
      await page.waitForSelector('main');
      return page;
    },
    killBackground: async () => {
      const isWorker = (target: { type: () => string; url: () => string }) =>
        target.type() === 'service_worker' && target.url().startsWith(origin);
      const target = browser.targets().find(isWorker);
      await (await target?.worker())?.close();
      await until(async () => !browser.targets().some(isWorker), 'the background to stop');
    },
    close: () => closeAndRemove(browser, profile, options.profile !== undefined),
  };
}

async function launchFirefox(options: LaunchOptions): Promise<RigBrowser> {
  const { proxyPort, executablePath, headless = isHeadless() } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'collective-lens-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    timeout: browserLimit,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Needed to open the extension's own pages.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      ...options.prefs,
    },
  });
  const extension = options.extension ?? extensionFolder('firefox');
  if (options.inPrivate) await installInPrivate(browser, extension);
  else await browser.installExtension(extension);
  for (const other of options.beside ?? []) await browser.installExtension(other);
  const origin = `moz-extension://${firefoxUuid}`;

  return {
    kind: 'firefox',
    browser,
    origin,
    openArticle: (url) => openArticle(browser, url),
    openExtensionPage: async (path) => {
      const page = await newPage(browser);
      // The page loads, but navigation to an extension page never reports that it has ended.
      void page.goto(`${origin}/${path}`).catch(() => undefined);
      await until(() => page.evaluate(() => document.querySelector('main') !== null), `${path} to load`);
      return page;
    },
    killBackground: async () => {
      const inside = await insideFirefox(browser);
      // What its own timer does to a background that is idle.
      await inside('await extension.terminateBackground({ disableResetIdleForTest: true });');
      await until(
        async () => (await inside('return extension.backgroundState;')) === 'stopped',
        'the background to stop',
      );
    },
    close: () => closeAndRemove(browser, profile, options.profile !== undefined),
  };
}

/** The library knows no word for it, but Firefox does. */
async function installInPrivate(browser: Browser, path: string): Promise<void> {
  type Connection = { send(method: string, parameters: object): Promise<unknown> };
  const { connection } = browser as unknown as { connection: Connection };
  await connection.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
}

async function openArticle(browser: Browser, url: string): Promise<Page> {
  const page = await newPage(browser);
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

async function closeAndRemove(browser: Browser, profile: string, keep: boolean): Promise<void> {
  await browser.close();
  if (!keep) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
