/**
 * The bare text of a page: what the browser hands out at a fraction of what a look at each node, or the markup, would cost.
 * Most pages hold nothing for us, and their text tells so.
 */
import { tellingBesidesText } from '../../engine/page/telling-elements';
import { dom } from './dom-reads';

/** More than this is not worth a question, in UTF-16 units. */
const longest = 1_000_000;
/** So many stretches between scripts are asked for. */
const mostStretches = 300;

/** An element's text with its blocks run together, without scripts; undefined where the text alone does not tell. */
export function bareText(root: Element): string | undefined {
  if (dom.closest(root, tellingBesidesText) || dom.within(root, tellingBesidesText).length > 0) return undefined;
  // Scripts are often the largest part of a page, and what is put together with them is costly.
  const scripts = dom.within(root, 'script,style,noscript');
  const range = new Range();
  range.selectNodeContents(root);
  let text = '';
  for (let i = 0; i < scripts.length && i < mostStretches; i++) {
    range.setEndBefore(scripts[i]!);
    text += range.toString();
    range.selectNodeContents(root);
    range.setStartAfter(scripts[i]!);
  }
  text += range.toString();
  return text.length > longest ? undefined : text;
}
