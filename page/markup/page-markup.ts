/**
 * The page's markup, as the browser itself writes it: one call for thousands of nodes, none of which gets an object of its
 * own in this script. What the markup says is read in the background (`engine/page`), and the page's thread is left alone.
 */
import type { MarkupPart } from '../../engine/page/page-text';
import { longestTelling, mostTelling, tellingElements } from '../../engine/page/telling-elements';
import { dom } from '../reader/dom-reads';

/** A part to be read, and where it is: places in it are counted from `first` on among the child elements of `parent`. */
export interface PagePart extends MarkupPart {
  parent: Element;
  first: number;
  /** Of its markup, in UTF-16 units. */
  length: number;
}

/** Elements that the browser is asked to write in one call: it does so in 4 to 14 ms. */
const mostElements = 12_000;
/** Children that are asked one by one cost several times as much: of their elements only this share makes a part. */
const oneByOne = 1 / 8;
/** Markup in one part, in UTF-16 units, where there are elements to part it by. */
const longest = 500_000;
/** A page longer than this is not written by its number of elements alone. */
const longPage = 3_000_000;
/** Levels that are opened to make parts smaller. */
const mostLevels = 60;

/** Never read, and often the largest part of a page. */
const unread = /^(?:script|style|noscript|template|svg|iframe)$/;
/** Attributes that say whether and as what text is read. */
const telling = 'hidden aria-hidden contenteditable style role class rel open href'.split(' ');
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<"]/g, (character) => escapes[character]!);

/** The start tag of an element, with what tells something. */
function startTag(element: Element): string {
  let tag = `<${dom.tag(element)}`;
  for (const name of telling) {
    const value = dom.attribute(element, name);
    if (value !== null) tag += ` ${name}="${escape(value)}"`;
  }
  return `${tag}>`;
}

/** So many elements of a page are written in one call. Fewer where they hold so much text that one call would take long. */
export const elementsInPart = (doc: Document, length: number): number =>
  length > longPage ? Math.min(mostElements, Math.ceil((dom.count(doc) * longest) / length)) : mostElements;

/** An element's markup in parts that are each written in a few ms. The body's own scripts are left out. */
export function* partsOf(root: Element, most = mostElements): Generator<PagePart> {
  let around = '';
  // Not the document's own element: it says nothing of its text, and each element asked costs.
  const top = dom.document(root)!.documentElement;
  for (let up: Node | null = root; up && up !== top; up = dom.parent(up))
    if (dom.type(up) === 1) around = startTag(up as Element) + around;
  yield* partsWithin(root, around, dom.count(root, most), most, 0);
}

function* partsWithin(
  parent: Element,
  around: string,
  count: number,
  most: number,
  level: number,
): Generator<PagePart> {
  const isSmall = count <= most || level >= mostLevels;
  if (isSmall && dom.tag(parent) !== 'body') {
    const html = dom.inner(parent);
    yield { parent, first: 0, around, html: [html], length: html.length };
    return;
  }
  let html: string[] = [];
  let length = 0;
  /** Child elements before this part and up to here, and elements in the part. */
  let first = 0;
  let index = 0;
  let size = 0;
  function add(piece: string): void {
    html.push(piece);
    length += piece.length;
  }
  for (let child = dom.first(parent); child; child = dom.next(child)) {
    const type = dom.type(child);
    if (type === 3) add(escape(dom.data(child)));
    if (type !== 1) continue;
    const element = child as Element;
    const tag = dom.tag(element);
    const isRead = !unread.test(tag);
    const within = isRead && !isSmall ? dom.count(element) + 1 : 0;
    const outer = within > most ? '' : isRead ? dom.outer(element) : `<${tag}></${tag}>`;
    // Long for so few elements: taken apart by fewer.
    const fewer = outer.length > longest ? Math.ceil(dom.count(element) / 8) : 0;
    if (size + within > most * oneByOne || length + outer.length > longest) {
      if (length > 0) yield { parent, first, around, html, length };
      html = [];
      length = 0;
      first = index;
      size = 0;
    }
    index++;
    if (within > most || fewer) {
      yield* partsWithin(element, around + startTag(element), dom.count(element), fewer || most, level + 1);
      first = index;
    } else {
      add(outer);
      size += within;
    }
  }
  if (length > 0) yield { parent, first, around, html, length };
}

/** The markup of the elements that tell when, where and under which title a page was published. */
export function headOf(doc: Document): string[] {
  const head = [`<html lang="${escape(dom.attribute(doc.documentElement, 'lang') ?? '')}">`];
  const found = dom.all(doc, tellingElements);
  for (let i = 0; i < found.length && i < mostTelling; i++) head.push(dom.outer(found[i]!).slice(0, longestTelling));
  return head;
}
