/**
 * The bare text of a page: what the browser hands out at a fraction of what a look at each node, or the markup, would cost.
 * Most pages hold nothing for us, and their text tells so. No element is touched for a whole page: the first one costs as
 * much as the text of a small page.
 */
import { tellingBesidesText } from '../../engine/page/telling-elements';
import { dom } from './dom-reads';

/** More stretches between scripts than this would cost more than the markup. */
const mostStretches = 300;
/**
 * Scripts are often the largest part of a page, and what is put together with them is costly. Where they run, what stands
 * in their stead is text, too: the address of a counter's picture, ".../H.25--NS/0", is written like a bill.
 */
const scriptTexts = ['script', 'style', 'noscript'].map((name) => `descendant::${name}/text()`).join('|');

/**
 * The text of a page or of an element, its blocks run together, without scripts; undefined where the text alone does not
 * tell.
 */
export function bareText(root: Document | Element): string | undefined {
  if (tellingBesidesText.some(({ hint, exact }) => (!hint || isNear(root, hint)) && isNear(root, exact)))
    return undefined;
  const scripts = dom.follow(root, scriptTexts);
  const { snapshotLength } = scripts;
  if (snapshotLength > mostStretches) return undefined;
  const range = new Range();
  range.selectNodeContents(root);
  let text = '';
  for (let i = 0; i < snapshotLength; i++) {
    const script = scripts.snapshotItem(i)!;
    range.setEndBefore(script);
    text += range.toString();
    range.selectNodeContents(root);
    range.setStartAfter(script);
  }
  return text + range.toString();
}

/** Whether such an element is in this one, or around it. */
const isNear = (root: Document | Element, selector: string): boolean =>
  !!dom.find(root, selector) || (root !== document && !!dom.closest(root as Element, selector));
