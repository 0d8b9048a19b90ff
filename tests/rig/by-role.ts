/** Pressing and typing as a reader does who hears a page: by role and name. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './launch';

/** The first element of a page, or of a part of it, with this role whose name, or whose text, fits. */
export async function byRole(page: Page | ElementHandle, role: string, name: string | RegExp): Promise<ElementHandle> {
  if (typeof name === 'string') {
    // Asked again and again from here: a page behind another draws nothing, and would wait for its next picture.
    return until(() => page.$(`::-p-aria([name="${name}"][role="${role}"])`), `${role} “${name}”`);
  }
  return until(async () => {
    for (const found of await page.$$(`::-p-aria([role="${role}"])`)) {
      const said = await found.evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '');
      if (name.test(said.replace(/\s+/g, ' ').trim())) return found;
    }
    return undefined;
  }, `${role} “${name}”`);
}

export const press = async (page: Page | ElementHandle, role: string, name: string | RegExp): Promise<void> => {
  const control = await byRole(page, role, name);
  // A hand moves what it presses to where nothing that sticks to an edge covers it.
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await control.click();
};

/** Chooses from a list, by its label. */
export async function choose(page: Page, list: string, value: string): Promise<void> {
  await (await byRole(page, 'combobox', list)).select(value);
}

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

/** Types into the companion's box what a reader looks for, and presses what it offers. */
export async function findAndPress(companion: Page, words: string, offer: RegExp, box = 'Find an official or a bill') {
  await type(companion, 'searchbox', box, words);
  await press(companion, 'button', offer);
}
