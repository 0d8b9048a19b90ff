/**
 * The few reads of the page's tree that the reader needs, safe against a page that shadows them: in Chromium a form with
 * `<input name="parentNode">` answers with the input, and only the prototype's own getter tells the truth.
 */

/** The text nodes below a root, one after the other. */
export interface Texts {
  /** The next one in document order. */
  next(): Node | null;
  /** Makes `next` go on from here: with what follows the node's start tag. */
  from(node: Node): void;
}

export interface DomReads {
  texts(root: Node): Texts;
  type(node: Node): number;
  /** Local name: lower case in HTML and XHTML alike. */
  tag(element: Node): string;
  data(text: Node): string;
  parent(node: Node): Node | null;
  last(node: Node): Node | null;
  previous(node: Node): Node | null;
  attribute(element: Node, name: string): string | null;
  /** All text below an element. */
  content(element: Node): string;
  contains(element: Node, node: Node): boolean;
  closest(element: Node, selector: string): Element | null;
  all(root: Node, selector: string): Iterable<Element>;
}

const getter = (owner: object, name: string) =>
  Object.getOwnPropertyDescriptor(owner, name)!.get as (this: unknown) => never;
const showText = 4;

/** Reads through the prototypes of this script's own world. Made once per script. */
export function pageReads(): DomReads {
  const type = getter(Node.prototype, 'nodeType');
  const tag = getter(Element.prototype, 'localName');
  const data = getter(CharacterData.prototype, 'data');
  const parent = getter(Node.prototype, 'parentNode');
  const last = getter(Node.prototype, 'lastChild');
  const previous = getter(Node.prototype, 'previousSibling');
  const content = getter(Node.prototype, 'textContent');
  const { contains } = Node.prototype;
  const { getAttribute, closest, querySelectorAll } = Element.prototype;
  const { createTreeWalker } = Document.prototype;
  return {
    texts(root) {
      const walker = createTreeWalker.call(document, root, showText);
      return {
        next: () => walker.nextNode(),
        from: (node) => {
          walker.currentNode = node;
        },
      };
    },
    type: (node) => type.call(node),
    tag: (element) => tag.call(element),
    data: (text) => data.call(text),
    parent: (node) => parent.call(node),
    last: (node) => last.call(node),
    previous: (node) => previous.call(node),
    content: (element) => content.call(element) ?? '',
    attribute: (element, name) => getAttribute.call(element, name),
    contains: (element, node) => contains.call(element, node),
    closest: (element, selector) => closest.call(element, selector),
    all: (root, selector) => querySelectorAll.call(root as Element, selector),
  };
}

/** Plain reads, for trees that no page script can touch (a DOM library outside the browser). */
export const plainReads: DomReads = {
  texts(root) {
    let node: Node = root;
    return {
      next() {
        for (;;) {
          let step = node.firstChild;
          while (!step) {
            if (node === root) return null;
            step = node.nextSibling;
            if (!step) node = node.parentNode!;
          }
          node = step;
          if (node.nodeType === 3) return node;
        }
      },
      from: (start) => {
        node = start;
      },
    };
  },
  type: (node) => node.nodeType,
  tag: (element) => (element as Element).localName,
  data: (text) => (text as Text).data,
  parent: (node) => node.parentNode,
  last: (node) => node.lastChild,
  previous: (node) => node.previousSibling,
  content: (element) => element.textContent ?? '',
  attribute: (element, name) => (element as Element).getAttribute(name),
  contains: (element, node) => element.contains(node),
  closest: (element, selector) => (element as Element).closest(selector),
  all: (root, selector) => (root as Element).querySelectorAll(selector),
};
