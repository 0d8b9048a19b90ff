/**
 * Pointer, touch and keys → hover intent → card. Owns the conversation with the card script.
 * Only trusted events count: a page can make events, but not hands.
 */
import type { CardAnswer } from '../../browser/messages';
import type { CardPage } from '../../engine/cards/content';
import { type HoverInput, type MarkId, type PointerPlace, hoverIntent, restingHover } from '../../engine/hover-intent';
import { hearAll } from './events';
import { type CardDriver, type CardRequest, shared } from './handover';
import { inCorridor, markAt } from './hit';
import type { Marks } from './marks';
import { ask } from './native';

/** A page that spoils the card so many times gets no more cards. */
const maxTampering = 3;
const interactive =
  'a[href],button,input,select,textarea,label,summary,video,audio,[onclick],[role=button],[role=link],[role=tab],' +
  '[contenteditable]';

export interface Interaction {
  /** Opens a mark's card, pinned. */
  press(mark: MarkId): void;
  /** These marks are gone. */
  lost(marks: readonly MarkId[]): void;
}

/** Begins to listen; `signal` ends it, and closes the card. `alive` is asked before anything is done. */
export function interact(marks: Marks, page: () => CardPage, alive: () => boolean, signal: AbortSignal): Interaction {
  let state = restingHover;
  let driver: CardDriver | undefined;
  let request: CardRequest | undefined;
  let asked: { mark: MarkId; answer: Promise<CardAnswer | undefined> } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tampering = 0;
  let pointer: { x: number; y: number; onCard: boolean; time: number } | undefined;
  let before: typeof pointer;
  let leftMarkAt: { x: number; y: number } | undefined;
  let framed = false;

  function lookUp(id: MarkId): Promise<CardAnswer | undefined> {
    const { key, candidates, why } = marks.get(id)!.mention;
    const answer = ask('background/card', { key, ...(candidates && { candidates }), why, page: page() });
    asked = { mark: id, answer };
    if (!driver) {
      void ask('background/open-card-script', {}).then((done) => {
        if (!done) step({ type: 'lost' });
      });
    }
    return answer;
  }

  function open(id: MarkId, pinned: boolean): void {
    const mark = marks.get(id);
    if (!mark || tampering >= maxTampering) return step({ type: 'lost' });
    const answer = asked?.mark === id ? asked.answer : lookUp(id);
    asked = undefined;
    request = { mention: mark.mention, range: mark.range, answer, page: page(), pinned };
    driver?.show(request);
  }

  function step(input: HoverInput): void {
    const next = hoverIntent(state, input);
    state = next.state;
    for (const effect of next.effects) {
      switch (effect.do) {
        case 'lookup':
          if (marks.get(effect.mark)) void lookUp(effect.mark);
          break;
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
    if (framed || (marks.size === 0 && state.phase === 'idle')) return;
    framed = true;
    requestAnimationFrame(look);
  }

  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const mark = event.detail > 0 ? markAt(marks, event.clientX, event.clientY) : undefined;
    const onControl = event.target instanceof Element && event.target.closest(interactive);
    const selecting = !(document.getSelection()?.isCollapsed ?? true);
    if (mark && !onControl && !selecting) step({ type: 'press', mark: mark.id });
    else if (!mark) step({ type: 'press-elsewhere' });
  }

  function route(event: Event): void {
    const host = driver?.host();
    const onCard = !!host && event.target === host;
    if (onCard || (host && (event as MouseEvent).relatedTarget === host)) event.stopImmediatePropagation();
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
      case 'click':
        if (!onCard && alive()) onClick(event as MouseEvent);
    }
    if (onCard) driver?.take(event);
  }

  hearAll(route, signal);
  shared.collectiveLens!.connect = (connected) => {
    driver = connected;
    if (request) driver.show(request);
    return {
      togglePin: () => step({ type: 'pin' }),
      closed: () => step({ type: 'escape' }),
      tampered: () => {
        tampering++;
        step({ type: 'lost' });
      },
    };
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    driver?.close();
    delete shared.collectiveLens?.connect;
  });

  return {
    press: (mark) => step({ type: 'press', mark }),
    lost(gone) {
      const mark = openMark();
      if (mark !== undefined && gone.includes(mark)) step({ type: 'lost' });
    },
  };
}
