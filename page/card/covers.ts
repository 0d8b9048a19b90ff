/** What lies over a card: nothing of the page may. */
import { watchPickers } from './pickers';
import { rootOf } from './roots';

/**
 * Whatever lies over everything else, in the order in which it was opened; which that is nobody tells. Size says nothing:
 * what hangs on a small one, its shadow or the box behind it can fill the window.
 */
const topLayer = ':popover-open, :modal, :fullscreen';
/** The page, or a part of it, is just drawn as pictures of before and after, over everything. */
const changing = ':active-view-transition';
/** How far inside its edges the card is probed, in CSS pixels: its corners are round. */
const inset = 12;
/** So long, in ms, a new card may look unfinished to the browser: it appears softly. */
const grace = 600;

export interface Covers {
  /** Whether anything lies over the card. `everywhere`: as far as can be known, also what takes a while to find. */
  any(everywhere: boolean): boolean;
  /** Has to be told of everything that opens over the page: it lies over the card, if it was there before or not. */
  opening(what: Element): void;
  stop(): void;
}

/** Where the browser tells whether every point of an element can be seen: no list of ways to cover it is as complete. */
interface SeenEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/** Begins to watch what opens from now on. `onCover` is called when the browser says that something does lie over it. */
export function watchCovers(host: HTMLElement, frame: HTMLElement, onCover: () => void): Covers {
  /** Open since before the card: beneath it. */
  const earlier = new Set(document.querySelectorAll(topLayer));
  const pickers = watchPickers(frame);
  const born = performance.now();
  let isSeen: boolean | undefined;

  const take = (entries: SeenEntry[]): void => {
    const last = entries.at(-1);
    if (last?.isIntersecting) isSeen = last.isVisible;
  };
  const eye = new IntersectionObserver(
    (entries) => {
      take(entries);
      if (isHidden()) onCover();
    },
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  eye.observe(frame);

  /** Moved into a closed root without being closed, it can rise there unheard, and come back as if it had never been away. */
  const forgetMoved = (records: MutationRecord[]): void => {
    for (const { addedNodes, removedNodes } of records) {
      pickers.added(addedNodes);
      for (const node of [...addedNodes, ...removedNodes])
        for (const element of earlier) if (node.contains(element)) earlier.delete(element);
    }
  };
  const moves = new MutationObserver(forgetMoved);
  moves.observe(document, { subtree: true, childList: true });

  const isHidden = (): boolean => isSeen === false && performance.now() - born > grace;

  /** Events from within shadow roots do not get out: there is nothing but to look for what has opened there. */
  function hasOpened(scope: Document | ShadowRoot, everywhere: boolean): boolean {
    for (const element of scope.querySelectorAll(topLayer))
      if (element !== host && !(scope === document && earlier.has(element))) return true;
    if (pickers.any(scope)) return true;
    if (!everywhere) return false;
    for (const element of scope.querySelectorAll('*')) {
      const within = element === host ? null : rootOf(element);
      if (within && hasOpened(within, true)) return true;
    }
    return false;
  }

  function isPointedThrough(): boolean {
    const box = frame.getBoundingClientRect();
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

  return {
    any(everywhere) {
      take(eye.takeRecords());
      forgetMoved(moves.takeRecords());
      return (
        isHidden() ||
        (everywhere && isSeen === false) ||
        document.querySelector(changing) !== null ||
        hasOpened(document, everywhere) ||
        isPointedThrough()
      );
    },
    opening: (what) => void earlier.delete(what),
    stop: () => {
      eye.disconnect();
      moves.disconnect();
    },
  };
}
