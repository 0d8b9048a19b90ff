/** From the places that the background tells to the page's nodes. */
import type { Place } from '../../engine/page/page-text';
import { dom } from './dom-reads';
import type { PagePart } from './page-markup';

/** The element that a place's path leads to. Undefined when the page has changed there. */
function elementAt({ parent, first }: PagePart, path: Place): Element | undefined {
  let element: Element | undefined = parent;
  for (let level = 0; element && level < path.length - 2; level++)
    element = dom.children(element)[path[level]! + (level ? 0 : first)];
  return element;
}

/** The text node of a place, and the offset in it. An end may lie behind the node's last character, a begin may not. */
function textAt(part: PagePart, place: Place, isEnd: boolean): [Node, number] | undefined {
  const holder = elementAt(part, place);
  if (!holder) return undefined;
  const after = place.at(-2)! + (place.length > 2 ? 0 : part.first);
  let offset = place.at(-1)!;
  const before = after > 0 ? dom.children(holder)[after - 1] : undefined;
  if (after > 0 && !before) return undefined;
  for (let node = before ? dom.next(before) : dom.first(holder); node; node = dom.next(node)) {
    const type = dom.type(node);
    if (type === 1) return undefined;
    // Comments and the like are no text.
    if (type !== 3 && type !== 4) continue;
    const { length } = dom.data(node);
    if (offset < length || (isEnd && offset === length)) return [node, offset];
    offset -= length;
  }
  return undefined;
}

/**
 * The range between two places of a part. Undefined when other words than these are there now, because the page has
 * changed since it was read.
 */
export function rangeOf(part: PagePart, from: Place, to: Place, words: string): Range | undefined {
  const start = textAt(part, from, false);
  const end = textAt(part, to, true);
  if (!start || !end) return undefined;
  const range = part.parent.ownerDocument.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range.toString().replace(/\s/g, '') === words.replace(/\s/g, '') ? range : undefined;
}
