/**
 * Watches over a card that is shown: whatever the page does to it, or lays over it, ends it before anybody is misled.
 */

import { dom } from '../reader/dom-reads';

/** Below this opacity of the page's root a card counts as hidden. */
const minOpacity = 0.6;
/** How often to look, in ms, besides at every change that can be heard of. */
const lookEvery = 200;
/** How far inside its edges the card is probed, in CSS pixels: its corners are round. */
const inset = 12;

export interface Guard {
  /** Runs a change of our own. */
  allow(change: () => void): void;
  /**
   * Looks now. False when the card is not what the reader of the page should see; it is then being closed.
   * @param everywhere also inside the page's shadow roots, which takes a while: before anything is done.
   */
  isSound(everywhere?: boolean): boolean;
  /** Has to be told of everything that opens over the page: it lies over the card, if it was there before or not. */
  opening(what: Element): void;
  stop(): void;
}

/** What lies over everything else, in the order in which it was opened; which that is nobody tells. */
const topLayer = ':popover-open, :modal';

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const rootEffects = (style: CSSStyleDeclaration): string =>
  [style.filter, style.clipPath, style.maskImage, style.mixBlendMode].join();

/** Whether the page is just drawn as pictures of before and after, over everything. Not every browser knows it. */
const transition = ':active-view-transition';
const isChanging = (page: Element): boolean => CSS.supports(`selector(${transition})`) && page.matches(transition);

/** What this script's world can see of an element's root: Firefox gives extensions a property, Chromium a function. */
const rootOf = (element: Element): ShadowRoot | null => {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } } };
  const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (own) return own;
  return element instanceof HTMLElement ? (chrome?.dom?.openOrClosedShadowRoot(element) ?? null) : null;
};

/**
 * Begins to watch.
 * @param frame the card's own box inside the closed root.
 * @param onTampering is called once.
 */
export function guardCard(host: HTMLElement, root: ShadowRoot, frame: HTMLElement, onTampering: () => void): Guard {
  const page = document.documentElement;
  const effects = rootEffects(getComputedStyle(page));
  const [sheet] = root.adoptedStyleSheets;
  const rules = sheet?.cssRules.length;
  /** Open since before the card: beneath it. */
  const earlier = new Set(document.querySelectorAll(topLayer));
  const life = new AbortController();
  let over = false;
  let allowing = false;

  function end(): void {
    if (over) return;
    stop();
    onTampering();
  }

  function stop(): void {
    over = true;
    life.abort();
    inner.disconnect();
    outer.disconnect();
    clearInterval(timer);
  }

  /** Whether something that may be deaf to the pointer lies over this box. Events from within shadow roots do not get out. */
  function isOpenOver(box: DOMRect, scope: Document | ShadowRoot, everywhere: boolean): boolean {
    for (const element of scope.querySelectorAll(topLayer)) {
      if (element !== host && !earlier.has(element) && overlap(box, dom.box(element))) return true;
    }
    if (!everywhere) return false;
    for (const element of scope.querySelectorAll('*')) {
      const within = element === host ? null : rootOf(element);
      if (within && isOpenOver(box, within, true)) return true;
    }
    return false;
  }

  /** Whether something lies over the card. */
  function isCovered(everywhere: boolean): boolean {
    const box = frame.getBoundingClientRect();
    if (isOpenOver(box, document, everywhere)) return true;
    const xs = [box.left + inset, (box.left + box.right) / 2, box.right - inset];
    const ys = [box.top + inset, (box.top + box.bottom) / 2, box.bottom - inset];
    for (const x of xs) {
      for (const y of ys) {
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        if (document.elementFromPoint(x, y) !== host) return true;
      }
    }
    return false;
  }

  function isHidden(): boolean {
    const style = getComputedStyle(page);
    const own = getComputedStyle(host);
    return (
      isChanging(page) ||
      Number(style.opacity) < minOpacity ||
      style.visibility !== 'visible' ||
      style.pointerEvents === 'none' ||
      rootEffects(style) !== effects ||
      Number(own.opacity) < 1 ||
      own.filter !== 'none' ||
      own.clipPath !== 'none'
    );
  }

  /** Whether the page has got at the inside: in Firefox a selection, also one made by `window.find`, is a way in. */
  function isEntered(): boolean {
    const { anchorNode, focusNode } = document.getSelection() ?? {};
    return root.contains(anchorNode ?? null) || root.contains(focusNode ?? null);
  }

  /** Whether the inside looks otherwise than we made it, in ways that no observer of changes hears of. */
  function isDisguised(): boolean {
    const { adoptedStyleSheets: sheets } = root;
    return (
      sheets.length !== 1 ||
      sheets[0] !== sheet ||
      sheet?.cssRules.length !== rules ||
      root.getAnimations().some((one) => !(one instanceof CSSAnimation || one instanceof CSSTransition)) ||
      [...root.querySelectorAll('*')].some(rootOf)
    );
  }

  function isSound(everywhere = false): boolean {
    if (over) return false;
    const isInPlace = host.parentNode === page && host.matches(':popover-open');
    const isWhole = inner.takeRecords().length === 0 && !isEntered() && !isDisguised();
    if (isInPlace && isWhole && !isHidden() && !isCovered(everywhere)) return true;
    end();
    return false;
  }

  const inner = new MutationObserver(end);
  inner.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  const outer = new MutationObserver((records) => {
    if (records.some((record) => record.target === host)) end();
    else isSound();
  });
  outer.observe(host, { attributes: true, childList: true, characterData: true, subtree: true });
  outer.observe(page, { attributes: true, childList: true });
  const look = () => void isSound();
  const timer = setInterval(look, lookEvery);
  for (const type of ['toggle', 'fullscreenchange', 'selectionchange']) {
    addEventListener(type, look, { capture: true, signal: life.signal });
  }

  return {
    allow(change) {
      if (allowing) return change();
      if (inner.takeRecords().length > 0) return end();
      allowing = true;
      try {
        change();
      } finally {
        allowing = false;
        inner.takeRecords();
      }
    },
    isSound,
    opening: (what) => void earlier.delete(what),
    stop,
  };
}
