/** Where the card stands: by the marked words, or as a sheet at the bottom where fingers and narrow windows are. */
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { dom } from '../reader/dom-reads';
import { sealed } from './sheet';

/** With less room than this above and below the words, in CSS pixels, the card stands beside them. */
const enoughHeight = 380;
/** Lowest height of a card: with less room it may cover the words. */
const minHeight = 240;

/** Whether a form's fields stand in for what the library would ask it: climbing past it, it might never come to an end. */
function lies(form: Element): boolean {
  for (const name in form) if (Object.hasOwn(form, name)) return true;
  return false;
}

/** What scrolls and moves with the words. */
function around(range: Range): Element {
  const element = dom.parentElement(range.startContainer);
  const form = element && dom.closest(element, 'form');
  return !element || (form && lies(form)) ? document.body : element;
}

const isSheet = (): boolean => matchMedia('(pointer: coarse), (max-width: 30rem)').matches;

/**
 * Places `frame` by `range`, and again whenever the page scrolls or its layout moves.
 * @param apply makes the change: the card's guard has to know that it is ours.
 * @param onMove is told when the card has come to stand elsewhere.
 * @returns the way to stop.
 */
export function placeCard(
  range: Range,
  frame: HTMLElement,
  apply: (change: () => void) => void,
  onMove: () => void,
): () => void {
  const words = {
    contextElement: around(range),
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
  };
  // The page may have magnified itself, and the card with it: places are told in pixels of the window.
  apply(() => (frame.style.zoom = String(1 / (document.documentElement.currentCSSZoom ?? 1))));
  let stopped = false;
  let last = '';

  function standAt(place: string, change: () => void): void {
    if (stopped || place === last) return;
    last = place;
    apply(change);
    onMove();
  }

  async function place(): Promise<void> {
    if (isSheet()) {
      standAt('sheet', () => {
        frame.dataset.sheet = '';
        frame.style.removeProperty('translate');
      });
      return;
    }
    const { top, bottom } = range.getBoundingClientRect();
    const beside = Math.max(top, innerHeight - bottom) < enoughHeight;
    let room = innerHeight;
    const { x, y } = await computePosition(words, frame, {
      strategy: 'fixed',
      placement: beside ? 'right-start' : 'bottom-start',
      middleware: [
        inline(),
        offset(8),
        flip({ padding: 8 }),
        shift({ padding: 8, crossAxis: beside }),
        size({
          padding: 8,
          apply: ({ availableHeight }) => {
            room = Math.max(minHeight, Math.floor(availableHeight));
          },
        }),
      ],
    });
    const translate = `${Math.round(x)}px ${Math.round(y)}px`;
    standAt(`${translate} ${room}`, () => {
      delete frame.dataset.sheet;
      frame.style.translate = translate;
      frame.style.setProperty(sealed('--room'), `${room}px`);
    });
  }

  const stop = autoUpdate(words, frame, () => void place());
  return () => {
    stopped = true;
    stop();
  };
}
