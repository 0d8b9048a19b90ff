/** A visitor's hands on the site: by role, name and label, as somebody would who cannot see its structure. */
import { until } from './launch';
import type { Site } from './site';

export interface SiteHand {
  visit(path: string): Promise<void>;
  press(role: string, name: string): Promise<void>;
  /** Into the field with this label, as if it had been pasted: one event, whatever the kind of the field. */
  fill(label: string, text: string): Promise<unknown>;
  /** The words on the page, each gap as one space. */
  words(): Promise<string>;
  /** Waits for words on the page. */
  shows(words: string): Promise<unknown>;
  /** What a card under this host says. */
  card(host: string): Promise<string>;
  /** Where the link of this name leads. */
  addressOf(link: string): Promise<URL>;
}

const named = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;

export function handOn({ page, address }: Site): SiteHand {
  const words = () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  return {
    words,
    async visit(path) {
      await page.goto('about:blank');
      await page.goto(address + path);
    },
    press: (role, name) => page.locator(named(role, name)).click(),
    fill: (label, text) =>
      until(
        () =>
          page.evaluate(
            (name, value) => {
              const isIt = (field: HTMLInputElement) =>
                [...(field.labels ?? [])].some((one) => one.textContent?.trim().startsWith(name));
              const field = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].find(isIt);
              if (!field) return false;
              // React watches the field's own property: what it is to notice goes around it.
              Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, value);
              field.dispatchEvent(new Event('input', { bubbles: true }));
              return true;
            },
            label,
            text,
          ),
        `the field “${label}”`,
      ),
    shows: (wanted) => until(async () => (await words()).includes(wanted), `“${wanted}”`),
    card: (host) =>
      page.evaluate(
        (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('.card')?.textContent ?? '',
        host,
      ),
    async addressOf(link) {
      const found = await page.waitForSelector(named('link', link));
      return new URL(await found!.evaluate((element) => (element as HTMLAnchorElement).href));
    },
  };
}
