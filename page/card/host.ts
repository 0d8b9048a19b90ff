/** The element that carries a card, its closed root, and the frame in it: what the page can reach, and where its reach ends. */
import { sealRoot } from './clicks';

export interface CardHost {
  host: HTMLElement;
  root: ShadowRoot;
  /** The card's own box. */
  frame: HTMLElement;
}

/** Makes one that is in no page yet. */
export function createHost(sheet: CSSStyleSheet): CardHost {
  const host = document.createElement('div');
  host.popover = 'manual';
  // Empty, it keeps a title that the page gives its root from appearing beside the card.
  host.title = '';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  sealRoot(root);
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.dataset.card = '';
  root.append(frame);
  return { host, root, frame };
}
