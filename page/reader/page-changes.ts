/**
 * What the page has changed: the parts added or rewritten since the last look, batched. One observer; attributes are
 * not watched, because pages change them all the time and marks follow the text by themselves.
 */

import { dom } from './dom-reads';

/** Parts to read anew, and whether the page has become another one without being loaded again. */
export interface PageChange {
  roots: Element[];
  moved: boolean;
}

export const changeLimits = {
  /** Time to wait for more, in ms. Grows up to `maxWait` while the page is busy. */
  wait: 100,
  maxWait: 3200,
  /** So many records in one batch count as busy. */
  busyRecords: 500,
  /** Parts in one batch: more of them, and their common ancestor is read once. */
  maxRoots: 50,
  /** Busy batches in a row after which the page is left alone. */
  stormBatches: 20,
} as const;

/** Elements that begin a block of their own: a change inside a sentence means reading the whole block. */
const blocks = 'p,li,td,th,dd,dt,h1,h2,h3,h4,h5,h6,blockquote,figcaption,div,section,article,main,aside,body';
/** A block with more elements than this is not read anew for the sake of one word. */
const maxBlockSize = 200;

function readable(node: Node, body: Element): Element | undefined {
  const element = dom.type(node) === Node.ELEMENT_NODE ? (node as Element) : dom.parentElement(node);
  if (!element || !dom.contains(body, element)) return undefined;
  const block = dom.closest(element, blocks);
  return block && dom.count(block, maxBlockSize) <= maxBlockSize ? block : element;
}

/** The outermost of these elements, those in the body only; beyond the limit the body, which holds them all. */
function outermost(nodes: Iterable<Node>, body: Element): Element[] {
  const elements = new Set<Element>();
  for (const node of nodes) {
    const element = readable(node, body);
    if (element) elements.add(element);
  }
  const roots = [...elements].filter((element) => {
    for (let up = dom.parentElement(element); up; up = dom.parentElement(up)) if (elements.has(up)) return false;
    return true;
  });
  return roots.length > changeLimits.maxRoots ? [body] : roots;
}

const address = (doc: Document): string => doc.location.href.replace(/#.*$/, '');

/**
 * Watches a document until `signal` aborts.
 * @param onChange gets each batch; called at most once per wait.
 * @param onStorm is called once, when the page changes faster than can be followed; the watch has then ended.
 */
export function watchChanges(
  doc: Document,
  onChange: (change: PageChange) => void,
  onStorm: () => void,
  signal: AbortSignal,
): void {
  const pending = new Set<Node>();
  /** So much was changed that the body is read as a whole, and no list of a million nodes is kept. */
  let isMuch = false;
  let records = 0;
  let busy = 0;
  let wait: number = changeLimits.wait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = address(doc);

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    pending.clear();
  }

  function flush(): void {
    timer = undefined;
    const isBusy = records > changeLimits.busyRecords;
    busy = isBusy ? busy + 1 : 0;
    wait = isBusy ? Math.min(wait * 2, changeLimits.maxWait) : changeLimits.wait;
    records = 0;
    if (busy >= changeLimits.stormBatches) {
      stop();
      onStorm();
      return;
    }
    const now = address(doc);
    const moved = now !== seen;
    seen = now;
    // What was put in and taken out again is nothing to read.
    const { body } = doc;
    const isWhole = isMuch && [...pending].some(dom.isConnected);
    const roots = !body ? [] : isWhole ? [body] : outermost(pending, body);
    isMuch = false;
    pending.clear();
    onChange({ roots, moved });
  }

  function note(node: Node): void {
    pending.add(node);
    isMuch = pending.size > 4 * changeLimits.maxRoots;
  }

  const observer = new MutationObserver((list) => {
    records += list.length;
    for (const record of list) {
      // One change can be of a hundred thousand nodes, and so can be the list.
      if (isMuch) break;
      if (record.type === 'characterData') note(record.target);
      else for (let i = 0; i < record.addedNodes.length && !isMuch; i++) note(record.addedNodes[i]!);
    }
    timer ??= setTimeout(flush, wait);
  });
  observer.observe(doc, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', stop, { once: true });
}
