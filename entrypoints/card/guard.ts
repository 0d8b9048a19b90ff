/**
 * Watches over a card that is shown: whatever the page does to it, or lays over it, ends it before anybody is misled.
 */

/** Below this opacity of the page's root a card counts as hidden. */
const minOpacity = 0.6;
/** How often to look, in ms, besides at every change that can be heard of. */
const lookEvery = 200;
/** How far inside its edges the card is probed, in CSS pixels: its corners are round. */
const inset = 12;

export interface Guard {
  /** Runs a change of our own. */
  allow(change: () => void): void;
  /** Looks now. False when the card is not what the reader of the page should see; it is then being closed. */
  isSound(): boolean;
  stop(): void;
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const rootEffects = (style: CSSStyleDeclaration): string =>
  [style.filter, style.clipPath, style.maskImage, style.mixBlendMode].join();

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
  const earlier = new Set(document.querySelectorAll(':popover-open, :modal'));
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

  /** Whether something lies over the card. */
  function isCovered(): boolean {
    const box = frame.getBoundingClientRect();
    for (const element of document.querySelectorAll(':popover-open, :modal')) {
      if (element !== host && !earlier.has(element) && overlap(box, element.getBoundingClientRect())) return true;
    }
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

  function isSound(): boolean {
    if (over) return false;
    const isInPlace = host.parentNode === page && host.matches(':popover-open');
    const isWhole = inner.takeRecords().length === 0 && !isEntered() && !isDisguised();
    if (isInPlace && isWhole && !isHidden() && !isCovered()) return true;
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
  const timer = setInterval(isSound, lookEvery);
  for (const type of ['toggle', 'fullscreenchange', 'selectionchange']) {
    addEventListener(type, isSound, { capture: true, signal: life.signal });
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
    stop,
  };
}
