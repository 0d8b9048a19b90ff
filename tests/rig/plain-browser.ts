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
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
      // A window that asks which program is to call or write would take the focus from the page for good.
      'network.protocol-handler.external-default': false,
      'network.protocol-handler.external.mailto': false,
      'network.protocol-handler.external.tel': false,
      'network.protocol-handler.external.sms': false,
    },
    args: kind === 'chromium' ? ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] : [],
  });
