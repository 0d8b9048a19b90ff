/**
 * The card's style sheet. A page's names reach into closed roots: what it registers with `@property` rules a custom
 * property of the same name in there, too. So each injection gives ours names that nobody can know.
 */
import cardCss from '../../components/card/card.css?inline';
import frameCss from './frame.css?inline';

const salt = crypto.randomUUID().replaceAll('-', '').slice(0, 12);

/** Custom properties, and nothing else that has two hyphens. */
const customProperty = /(?<![\w-])--(?=[a-z])/gi;

/** A style sheet's text, or the name of one property, with this injection's names. */
export const sealed = (css: string): string => css.replace(customProperty, `--x${salt}-`);

/** The sheet for a card's root. */
export function createSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  // The page can give the host custom properties, but nothing inside: the tokens live on the frame.
  sheet.replaceSync(sealed(cardCss.replaceAll(':host', '.frame') + frameCss));
  return sheet;
}
