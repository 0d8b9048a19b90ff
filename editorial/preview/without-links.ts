/**
 * A saved page without what makes a browser open connections by itself. No policy of ours reaches `preconnect` and its
 * kin, and a page that somebody sends to an editor must not tell anybody that it was looked at.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that only name something elsewhere: nothing of them is seen. */
const dropped = new Set(['link', 'base']);

/** The page's text with those elements cut out, all else as it was. */
export function withoutLinks(html: string): string {
  const cuts: [from: number, to: number][] = [];
  const open: Node[] = [
    // Nothing runs in the preview, so that what stands for browsers without scripts counts.
    parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }),
  ];
  for (let node = open.pop(); node; node = open.pop()) {
    const isRefresh =
      node.nodeName === 'meta' && 'attrs' in node && node.attrs.some(({ name }) => name.toLowerCase() === 'http-equiv');
    const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined;
    if ((dropped.has(node.nodeName) || isRefresh) && place) cuts.push([place.startOffset, place.endOffset]);
    if ('childNodes' in node) for (const child of node.childNodes) open.push(child);
    if (node.nodeName === 'template') open.push((node as DefaultTreeAdapterTypes.Template).content);
  }
  return cuts.sort(([a], [b]) => b - a).reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), html);
}
