/**
 * What our scripts ask the page's nodes, safe against a page that shadows it: in Chromium a form with
 * `<input name="children">` answers with the input, and only the prototype's own getter tells the truth. Climbing from a
 * form to its `parentElement` of that name, and from there to the form, would never end.
 */

interface Owners {
  Node: Node;
  Element: Element;
  CharacterData: CharacterData;
}

/** Looked up when first used: the build loads this file where there is no page. */
function read<Owner extends keyof Owners, Name extends keyof Owners[Owner]>(
  owner: Owner,
  name: Name,
): (node: Node) => Owners[Owner][Name] {
  let get: ((this: Node) => Owners[Owner][Name]) | undefined;
  return (node) => (get ??= Object.getOwnPropertyDescriptor(globalThis[owner].prototype, name)!.get!).call(node);
}

/** What `XPathResult` calls `ORDERED_NODE_SNAPSHOT_TYPE`. */
const inOrder = 7;

export const dom = {
  type: read('Node', 'nodeType'),
  parent: read('Node', 'parentNode'),
  parentElement: read('Node', 'parentElement'),
  isConnected: read('Node', 'isConnected'),
  document: read('Node', 'ownerDocument'),
  contains: (node: Node, other: Node | null): boolean => Node.prototype.contains.call(node, other),
  first: read('Node', 'firstChild'),
  next: read('Node', 'nextSibling'),
  data: read('CharacterData', 'data'),
  /** Local name: lower case in HTML and XHTML alike. */
  tag: read('Element', 'localName'),
  children: read('Element', 'children'),
  text: read('Node', 'textContent'),
  inner: read('Element', 'innerHTML'),
  outer: read('Element', 'outerHTML'),
  attribute: (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name),
  /** How many elements are in it: no more than `most` and one are counted, because there may be a million. */
  count(root: Document | Element, most = 1_000_000): number {
    const elements = prototypeOf(root).getElementsByTagName.call(root, '*');
    return elements.item(most) ? most + 1 : elements.length;
  },
  all: (doc: Document, selector: string): NodeListOf<Element> =>
    Document.prototype.querySelectorAll.call(doc, selector),
  find: (root: Document | Element, selector: string): Element | null =>
    prototypeOf(root).querySelector.call(root, selector),
  /** The nodes to which an XPath leads, in the order of the page. None gets an object before it is asked for. */
  follow: (root: Document | Element, path: string): XPathResult =>
    Document.prototype.evaluate.call(document, path, root, null, inOrder, null),
  closest: (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector),
  isVisible: (element: Element): boolean =>
    Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true }),
  box: (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element),
  toMiddle: (element: Element): void =>
    Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' }),
};

/** There is no other document in this world; and to ask a node for its type would cost a tenth of the first look at a page. */
const prototypeOf = (root: Document | Element): Document | Element =>
  root === document ? Document.prototype : Element.prototype;
