/** The gallery of every surface and state, served to a browser, and what can be wrong with how one of them looks. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browsers';
import { serveGallery } from './gallery-server';
import { plainBrowser } from './plain-browser';
import { newPage } from './new-page';

export interface Gallery {
  browser: Browser;
  page: Page;
  /** Names of all states. */
  states: string[];
  /** Draws a state and waits until what it loads is there. */
  show(state: string, language?: string): Promise<void>;
  close(): Promise<void>;
}

/** @param theme what the reader's system prefers; Firefox takes it only when it starts. */
export async function openGallery(kind: BrowserKind, theme: 'light' | 'dark' = 'light'): Promise<Gallery> {
  const server = await serveGallery();
  const browser = await plainBrowser(kind, theme);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await newPage(browser);
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`${server.address}tests/rig/gallery/index.html`);
    await page.waitForFunction(() => document.documentElement.dataset.states);
    const names = await page.evaluate(() => document.documentElement.dataset.states ?? '');
    // The extension's pages have no transitions to wait for when the reader wants none.
    const show: Gallery['show'] = async (state, language = 'en') => {
      await page.evaluate((...wanted) => window.showState(...wanted), state, language);
      await page.waitForFunction(
        () => document.querySelector('#root > *') && !document.querySelector('[data-loading]'),
      );
    };
    return { browser, page, states: names.split(' '), show, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The window that a surface usually has. */
export const windowOf = (state: string): { width: number; height: number } => {
  if (state.startsWith('card')) return { width: 456, height: 640 };
  // An opened ask is longer than the toolbar's window: at the side there is room for it.
  if (/^companion-act-(call|sign|email|own|letter|season|session|hearings|none)/.test(state))
    return { width: 416, height: 1500 };
  return state.startsWith('companion') ? { width: 416, height: 600 } : { width: 1000, height: 900 };
};

const axeSource = () => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong, a line each.
 * @param looks at everything, at all but colours (forced colours are the system's), or at colours alone.
 */
export async function axeFaults(page: Page, looks: 'all' | 'no-colours' | 'colours'): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axeSource());
  return page.evaluate(async (what) => {
    // Text over a gradient would be left unjudged; the shades at the edges lie over plain paper.
    for (const paper of document.querySelectorAll<HTMLElement>('.card-scroll')) paper.style.background = 'var(--paper)';
    const { axe } = window as unknown as {
      axe: {
        run(
          node: Node,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document.body, {
      resultTypes: ['violations'],
      ...(what === 'colours'
        ? { runOnly: ['color-contrast'] }
        : {
            rules: {
              // A card and the toolbar's window are parts, not documents.
              region: { enabled: false },
              'page-has-heading-one': { enabled: false },
              'target-size': { enabled: true },
              'color-contrast': { enabled: what === 'all' },
            },
          }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} — ${failureSummary.split('\n').at(-1)}`),
    );
  }, looks);
}

/** What sticks out, is cut off, or is too small to be pressed, a line each. */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(() => window.layoutFaults());
