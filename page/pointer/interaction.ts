/**
 * Pointer, touch and keys → hover intent → card. Owns the conversation with the card script.
 * Only trusted events count: a page can make events, but not hands.
 */
import { type HoverInput, type MarkId, type PointerPlace, hoverIntent, restingHover } from '../../engine/hover-intent';
import type { CardDriver, CardOutlets, CardRequest, ReaderSide } from '../reader/handover';
import { dom } from '../reader/dom-reads';
import { type Mark, isVisible } from '../reader/marks';
import { ask } from '../reader/native';
import { inCorridor, markAt } from './hit';

/** A page that spoils the card so many times gets no more cards. */
const maxTampering = 3;
const interactive =
  'a[href],button,input,select,textarea,label,summary,video,audio,[onclick],[role=button],[role=link],[role=tab],' +
  '[contenteditable]';

/** The other nodes that an event tells of. In Firefox they may lie inside the card, and the page could change them. */
const othersOf = (event: Event): (EventTarget | null | undefined)[] => {
  const { relatedTarget, originalTarget, explicitOriginalTarget } = event as MouseEvent & Record<string, never>;
  return [relatedTarget, originalTarget, explicitOriginalTarget];
};

/**
 * Connects to the reader, and listens until its signal aborts; then the card is closed.
 * @param offerCard leaves the way in for the card script, and takes it away again.
 */
export function interact(
  { marks, page, alive, signal, connect }: ReaderSide,
  offerCard: (connectCard: ((driver: CardDriver) => CardOutlets) | undefined) => void,
): void {
  let state = restingHover;
  let driver: CardDriver | undefined;
  let request: CardRequest | undefined;
  /** What a card may soon be opened with: the pointer rests on a mark. */
  let asked: { mark: MarkId; request: CardRequest } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tampering = 0;
  let pointer: { x: number; y: number; onCard: boolean; time: number } | undefined;
  let before: typeof pointer;
  let leftMarkAt: { x: number; y: number } | undefined;
  let framed = false;
  /** Where the keyboard has come to. */
  let last: MarkId | undefined;

  function lookUp({ id, mention, range }: Mark): CardRequest {
    const { key, candidates, why } = mention;
    const answer = ask('background/card', { key, ...(candidates && { candidates }), why, page: page() });
    const next: CardRequest = { mention, range, answer, page: page(), pinned: false };
    asked = { mark: id, request: next };
    if (driver) driver.prepare(next);
    else
      void ask('background/inject', { script: 'card' }).then((done) => {
        if (!done) step({ type: 'lost' });
      });
    return next;
  }

  function open(id: MarkId, pinned: boolean): void {
    const mark = marks.get(id);
    if (!mark || tampering >= maxTampering) return step({ type: 'lost' });
    request = asked?.mark === id ? asked.request : lookUp(mark);
    request.pinned = pinned;
    asked = undefined;
    driver?.show(request);
  }

  function step(input: HoverInput): void {
    const next = hoverIntent(state, input);
    state = next.state;
    for (const effect of next.effects) {
      switch (effect.do) {
        case 'lookup': {
          const mark = marks.get(effect.mark);
          if (mark) lookUp(mark);
          break;
        }
        case 'open':
          open(effect.mark, effect.pinned);
          break;
        case 'pin':
          if (request) request.pinned = effect.pinned;
          driver?.setPinned(effect.pinned);
          break;
        case 'close':
          request = undefined;
          driver?.close();
          break;
        case 'timer':
          clearTimeout(timer);
          timer = setTimeout(() => step({ type: 'tick', token: effect.token, now: performance.now() }), effect.after);
      }
    }
  }

  function placeOf(x: number, y: number, onCard: boolean): PointerPlace {
    if (onCard || driver?.focused()) return 'card';
    const box = driver?.box();
    if (box && leftMarkAt && inCorridor(leftMarkAt, box, x, y) && markAt(marks, x, y)?.id !== openMark()) {
      return 'corridor';
    }
    const mark = markAt(marks, x, y);
    if (!mark) return 'away';
    if (!box || mark.id === openMark()) leftMarkAt = { x, y };
    return mark.id;
  }

  function openMark(): MarkId | undefined {
    return state.phase === 'idle' ? undefined : state.mark;
  }

  function look(): void {
    framed = false;
    if (signal.aborted || !pointer || !alive()) return;
    const { x, y, onCard, time } = pointer;
    const speed = before && time > before.time ? Math.hypot(x - before.x, y - before.y) / (time - before.time) : 0;
    before = pointer;
    step({ type: 'move', place: placeOf(x, y, onCard), speed, now: performance.now() });
  }

  function lookSoon(): void {
    if (framed || (marks.size() === 0 && state.phase === 'idle')) return;
    framed = true;
    requestAnimationFrame(look);
  }

  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const mark = event.detail > 0 ? markAt(marks, event.clientX, event.clientY) : undefined;
    const onControl = event.target instanceof Element && dom.closest(event.target, interactive);
    const selecting = !(document.getSelection()?.isCollapsed ?? true);
    if (mark && !onControl && !selecting) step({ type: 'press', mark: mark.id });
    else if (!mark) step({ type: 'press-elsewhere' });
  }

  function route(event: Event): void {
    const onCard = !!driver?.holds(event.target);
    if (onCard || (driver && othersOf(event).some(driver.holds))) event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    switch (event.type) {
      case 'pointermove': {
        const { clientX, clientY, timeStamp, pointerType } = event as PointerEvent;
        if (pointerType === 'touch') break;
        pointer = { x: clientX, y: clientY, onCard, time: timeStamp };
        lookSoon();
        break;
      }
      case 'scroll':
        if (pointer && !pointer.onCard) {
          pointer = { ...pointer, time: event.timeStamp };
          lookSoon();
        }
        break;
      case 'pointerout':
        // Out of the window: no more moves will come.
        if (!(event as PointerEvent).relatedTarget && (event as PointerEvent).pointerType !== 'touch') {
          pointer = undefined;
          step({ type: 'move', place: 'away', speed: 0, now: performance.now() });
        }
        break;
      case 'keydown':
        if ((event as KeyboardEvent).key === 'Escape' && state.phase !== 'idle') {
          if (driver?.focused()) {
            event.preventDefault();
            event.stopImmediatePropagation();
          }
          step({ type: 'escape' });
          return;
        }
        break;
      case 'beforetoggle':
        if (!onCard && event.target instanceof Element) driver?.opening(event.target);
        break;
      case 'click':
        if (!onCard && alive()) onClick(event as MouseEvent);
    }
    if (onCard) driver?.take(event);
  }

  function go(id: MarkId): void {
    last = id;
    const mark = marks.get(id);
    const around = mark && dom.parentElement(mark.range.startContainer);
    if (around) dom.toMiddle(around);
    step({ type: 'press', mark: id });
  }

  offerCard((connected) => {
    driver = connected;
    if (request) driver.show(request);
    else if (asked) driver.prepare(asked.request);
    return {
      togglePin: () => step({ type: 'pin' }),
      closed: () => step({ type: 'escape' }),
      tampered: () => {
        tampering++;
        step({ type: 'lost' });
      },
    };
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    driver?.close();
    offerCard(undefined);
  });
  connect({
    route,
    go,
    step(by) {
      const all = marks.list().filter(isVisible);
      const at = all.findIndex(({ id }) => id === last);
      // Nowhere yet, or where it was is gone: from what is in view.
      const inView = all.findIndex(({ range }) => range.getBoundingClientRect().bottom >= 0);
      const next = at >= 0 ? at + by : by === 1 ? Math.max(inView, 0) : (inView < 0 ? all.length : inView) - 1;
      const mark = all.at(next % all.length);
      if (mark) go(mark.id);
    },
    lost(gone) {
      const mark = openMark();
      if (mark !== undefined && gone.includes(mark)) step({ type: 'lost' });
    },
  });
}
