/** The made-up reader whose views the gallery shows. */
import { myEntries } from '../../../engine/cards/my-entries';
import { sampleRelease } from '../../engine/cards/sample-release';

export const today = '2026-11-24';
export const nothing = () => {};
export const host = 'www.spokesman.com';
export const districts = { state: 'wa', legislative: '3', congressional: '5', city: 'sampleton', council: '2' };
export const officials = myEntries(districts, sampleRelease(), today);
export const data = { asOf: '2026-09-27', origin: 'bundled' as const, outcome: 'off', busy: false };
export const why = [{ code: 'title', values: { title: 'Sen.' } }];

/**
 * A view in which the last button that fits has been pressed as a reader would: the pictures' script cannot press. What is out of
 * sight may not be drawn yet, and then has no `innerText`.
 */
export const pressed = (selector: string, view: React.ReactNode, name = /./) => (
  <div
    ref={(element) =>
      [...(element?.querySelectorAll<HTMLElement>(selector) ?? [])]
        .findLast(({ textContent }) => name.test(textContent.trim()))
        ?.click()
    }
  >
    {view}
  </div>
);
