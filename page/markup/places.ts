/** From the places that the background tells to the page's nodes. */
import type { Place } from '../../engine/page/page-text';
import { dom } from '../reader/dom-reads';
import type { PagePart } from './page-markup';

/** Something in a part of the page: from one place to the other, and the words that are between them. */
export interface Placed {
  part: number;
  from: Place;
  to: Place;
  words: string;
}

/**
 * Leads to places, one after the other in the order of the page: the way to one is mostly the way to the next. To be used
 * in one turn, while nobody changes the page.
 */
export function createGuide(parts: readonly PagePart[]): (placed: Placed) => Range | undefined {
  let last: PagePart | undefined;
  /** The way to the last place: indices, and the elements that they led to. */
  let path: number[] = [];
  let elements: Element[] = [];

  function holderOf(part: PagePart, place: Place): Element | undefined {
    if (part !== last) {
      last = part;
      path = [];
      elements = [part.parent];
    }
    const depth = place.length - 2;
    let level = 0;
    while (level < depth && level < path.length && path[level] === place[level]) level++;
    path.length = level;
    elements.length = level + 1;
    for (; level < depth; level++) {
      const next = dom.children(elements[level]!)[place[level]! + (level ? 0 : part.first)];
      if (!next) return undefined;
      path.push(place[level]!);
      elements.push(next);
    }
    return elements[depth];
  }

  /** The text node of a place, and the offset in it. An end may lie behind the node's last character, a begin may not. */
  function textAt(part: PagePart, place: Place, isEnd: boolean): [Node, number] | undefined {
    const holder = holderOf(part, place);
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

  /** Undefined when other words are there now, because the page has changed since it was read. */
  return ({ part: number, from, to, words }) => {
    const part = parts[number];
    const start = part && textAt(part, from, false);
    const end = start && textAt(part, to, true);
    if (!end) return undefined;
    const range = dom.document(part.parent)!.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    const text = range.toString();
    return text === words || text.replace(/\s/g, '') === words.replace(/\s/g, '') ? range : undefined;
  };
}
