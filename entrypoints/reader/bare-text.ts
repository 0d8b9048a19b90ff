/**
 * The bare text of a page: what the browser hands out at a fraction of what a look at each node, or the markup, would cost.
 * Most pages hold nothing for us, and their text tells so.
 */
import { tellingBesidesText } from '../../engine/page/telling-elements';
import { dom } from './dom-reads';

/** More than this is not worth a question, in UTF-16 units. */
const longest = 1_000_000;
/** More stretches between scripts than this would cost more than the markup. */
const mostStretches = 300;
/** Scripts are often the largest part of a page, and what is put together with them is costly. */
const scripts = /^(?:script|style|noscript)$/;
const found = `:is(script,style,noscript,${tellingBesidesText})`;

/** An element's text with its blocks run together, without scripts; undefined where the text alone does not tell. */
export function bareText(root: Element): string | undefined {
  if (dom.closest(root, tellingBesidesText)) return undefined;
  const elements = dom.within(root, found);
  if (elements.length > mostStretches) return undefined;
  const range = new Range();
  range.selectNodeContents(root);
  let text = '';
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!;
    if (!scripts.test(dom.tag(element))) return undefined;
    range.setEndBefore(element);
    text += range.toString();
    range.selectNodeContents(root);
    range.setStartAfter(element);
  }
  text += range.toString();
  return text.length > longest ? undefined : text;
}
