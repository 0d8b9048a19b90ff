/**
 * The few reads of the page's tree that the reader needs, safe against a page that shadows them: in Chromium a form with
 * `<input name="parentNode">` answers with the input, and only the prototype's own getter tells the truth.
 */
export interface DomReads {
  type(node: Node): number;
  /** Local name: lower case in HTML and XHTML alike. */
  tag(element: Node): string;
  data(text: Node): string;
  parent(node: Node): Node | null;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  attribute(element: Node, name: string): string | null;
  /** All text below an element. */
  content(element: Node): string;
  closest(element: Node, selector: string): Element | null;
  all(root: Node, selector: string): Iterable<Element>;
}

const getter = (owner: object, name: string) =>
  Object.getOwnPropertyDescriptor(owner, name)!.get as (this: unknown) => never;

/** Reads through the prototypes of this script's own world. Made once per script. */
export function pageReads(): DomReads {
  const type = getter(Node.prototype, 'nodeType');
  const tag = getter(Element.prototype, 'localName');
  const data = getter(CharacterData.prototype, 'data');
  const parent = getter(Node.prototype, 'parentNode');
  const first = getter(Node.prototype, 'firstChild');
  const next = getter(Node.prototype, 'nextSibling');
  const content = getter(Node.prototype, 'textContent');
  const { getAttribute, closest, querySelectorAll } = Element.prototype;
  return {
    type: (node) => type.call(node),
    tag: (element) => tag.call(element),
    data: (text) => data.call(text),
    parent: (node) => parent.call(node),
    first: (node) => first.call(node),
    next: (node) => next.call(node),
    content: (element) => content.call(element) ?? '',
    attribute: (element, name) => getAttribute.call(element, name),
    closest: (element, selector) => closest.call(element, selector),
    all: (root, selector) => querySelectorAll.call(root as Element, selector),
  };
}

/** Plain reads, for trees that no page script can touch (a DOM library outside the browser). */
export const plainReads: DomReads = {
  type: (node) => node.nodeType,
  tag: (element) => (element as Element).localName,
  data: (text) => (text as Text).data,
  parent: (node) => node.parentNode,
  first: (node) => node.firstChild,
  next: (node) => node.nextSibling,
  content: (element) => element.textContent ?? '',
  attribute: (element, name) => (element as Element).getAttribute(name),
  closest: (element, selector) => (element as Element).closest(selector),
  all: (root, selector) => (root as Element).querySelectorAll(selector),
};
