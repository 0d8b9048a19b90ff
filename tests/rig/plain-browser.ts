/** A browser without the extension in it, for what is drawn and served on this machine. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowsers, type BrowserKind } from './find-browsers';
import { browserLimit } from './new-page';

/** @param theme what the reader's system prefers; Firefox takes it only when it starts. */
export const plainBrowser = (kind: BrowserKind, theme: 'light' | 'dark' = 'light'): Promise<Browser> =>
  puppeteer.launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath: ensureBrowsers([kind])[kind]!,
    headless: true,
    timeout: browserLimit,
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1 },
    args: kind === 'chromium' ? ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] : [],
  });
