/** Pressing and typing as a reader does who hears a page: by role and name. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './launch';

const library = (): string =>
  readFileSync(
    createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
    'utf8',
  );

/**
 * Asks the page itself: Firefox's driver asks the browser's accessibility about each element of the page, which takes seconds.
 * Whether Chromium's accessibility tree has the same names, the same tests tell there.
 */
async function askPage(page: Page, role: string, name: string | RegExp): Promise<ElementHandle | null> {
  if (await page.evaluate(() => !('TestingLibraryDom' in window))) await page.evaluate(library());
  const found = await page.evaluateHandle(
    (wanted, words, pattern) => {
      type Find = (within: Element, role: string, options: { hidden: boolean; name?: string }) => Element[];
      const { queryAllByRole } = (window as unknown as { TestingLibraryDom: { queryAllByRole: Find } })
        .TestingLibraryDom;
      const said = (one: Element) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
      return (
        queryAllByRole(document.body, wanted, { hidden: true, ...(words !== null && { name: words }) })
          // What is hidden or folded away cannot be pressed; the library would look at each element's whole way up.
          .find((one) => one.checkVisibility() && (pattern === null || new RegExp(pattern).test(said(one)))) ?? null
      );
    },
    role,
    typeof name === 'string' ? name : null,
    typeof name === 'string' ? null : name.source,
  );
  return found.asElement() as ElementHandle | null;
}

/** The first element with this role whose name, or whose text, fits. */
export async function byRole(page: Page, role: string, name: string | RegExp): Promise<ElementHandle> {
  // Asked again and again from here: a page behind another draws nothing, and would wait for its next picture.
  if ((await page.browser().version()).startsWith('Firefox'))
    return until(() => askPage(page, role, name), `${role} “${name}”`);
  if (typeof name === 'string')
    return until(() => page.$(`::-p-aria([name="${name}"][role="${role}"])`), `${role} “${name}”`);
  return until(async () => {
    for (const found of await page.$$(`::-p-aria([role="${role}"])`)) {
      const said = await found.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
      if (name.test(said.replace(/\s+/g, ' ').trim())) return found;
    }
    return undefined;
  }, `${role} “${name}”`);
}

export const press = async (page: Page, role: string, name: string | RegExp): Promise<void> =>
  (await byRole(page, role, name)).click();

/** Presses the button that says these words as soon as it takes a press. */
export const pressReady = (page: Page, label: string): Promise<boolean> =>
  until(
    () =>
      page.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(wanted));
        if (!button || button.disabled) return false;
        button.click();
        return true;
      }, label),
    `the button “${label}”`,
  );

/** Puts words into a field, in the place of what stands there. */
export async function type(page: Page, role: string, name: string, words: string): Promise<void> {
  const field = await byRole(page, role, name);
  await field.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await field.type(words);
}
