/**
 * What the page has changed: the parts added or rewritten since the last look, batched. One observer; attributes are
 * not watched, because pages change them all the time and marks follow the text by themselves.
 */

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

function readable(node: Node): Element | undefined {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  if (!element?.isConnected || !element.ownerDocument.body?.contains(element)) return undefined;
  const block = element.closest(blocks);
  return block && block.getElementsByTagName('*').length <= maxBlockSize ? block : element;
}

/** The outermost of these elements, connected ones only; beyond the limit their body, which holds them all. */
function outermost(nodes: Iterable<Node>): Element[] {
  const elements = new Set<Element>();
  for (const node of nodes) {
    const element = readable(node);
    if (element) elements.add(element);
  }
  const roots = [...elements].filter((element) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (elements.has(up)) return false;
    return true;
  });
  const body = roots[0]?.ownerDocument.body;
  return body && roots.length > changeLimits.maxRoots ? [body] : roots;
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
    const roots = outermost(pending);
    pending.clear();
    onChange({ roots, moved });
  }

  const observer = new MutationObserver((list) => {
    records += list.length;
    // Past the limit the body is read as a whole anyway; no list of a million nodes is kept.
    if (pending.size <= 4 * changeLimits.maxRoots) {
      for (const record of list) {
        if (record.type === 'characterData') pending.add(record.target);
        else for (const node of record.addedNodes) pending.add(node);
      }
    }
    timer ??= setTimeout(flush, wait);
  });
  observer.observe(doc, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', stop, { once: true });
}
