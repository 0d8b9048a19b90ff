/**
 * Watches over a card that is shown: whatever the page does to it, or lays over it, ends it before anybody is misled.
 */
import { watchCovers } from './covers';
import { rememberInside } from './inside';
import { watchEffects } from './page-effects';

/** How often to look, in ms, besides at every change that can be heard of. */
const lookEvery = 200;

export interface Guard {
  /** Runs a change of our own. */
  allow(change: () => void): void;
  /**
   * Looks now. False when the card is not what the reader of the page should see; it is then being closed.
   * @param everywhere also where it takes a while to look: before anything is done.
   */
  isSound(everywhere?: boolean): boolean;
  /** Has to be told of everything that opens over the page. */
  opening(what: Element): void;
  stop(): void;
}

/**
 * Begins to watch.
 * @param frame the card's own box inside the closed root.
 * @param onTampering is called once.
 */
export function guardCard(host: HTMLElement, root: ShadowRoot, frame: HTMLElement, onTampering: () => void): Guard {
  const page = document.documentElement;
  const isSpoiltByPage = watchEffects(page);
  const inside = rememberInside(root);
  const covers = watchCovers(host, frame, end);
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
    covers.stop();
    inner.disconnect();
    outer.disconnect();
    clearInterval(timer);
  }

  function isHidden(): boolean {
    const { opacity, filter, clipPath } = getComputedStyle(host);
    return Number(opacity) < 1 || filter !== 'none' || clipPath !== 'none';
  }

  function isSound(everywhere = false): boolean {
    if (over) return false;
    const isInPlace = host.parentNode === page && host.matches(':popover-open');
    const isWhole = inner.takeRecords().length === 0 && !inside.isSpoilt();
    if (isInPlace && isWhole && !isSpoiltByPage() && !isHidden() && !covers.any(everywhere)) return true;
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
    opening: covers.opening,
    stop,
  };
}
