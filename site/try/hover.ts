/** Pointer and keys over the marks of an article: the extension's own rules of when a card opens and closes. */
import { type HoverInput, hoverIntent, type MarkId, type PointerPlace, restingHover } from '../../engine/hover-intent';
import { inCorridor, markAt } from '../../page/pointer/hit';
import type { Marks } from '../../page/reader/marks';

export interface CardSide {
  /** The card as it stands, or undefined. */
  frame(): HTMLElement | undefined;
  show(mark: MarkId, pinned: boolean): void;
  pin(pinned: boolean): void;
  close(): void;
}

export interface Hover {
  press(mark: MarkId): void;
  togglePin(): void;
  escape(): void;
  stop(): void;
}

/** Listens until it is stopped. */
export function hoverOver(marks: Marks, card: CardSide): Hover {
  let state = restingHover;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: { x: number; y: number; time: number } | undefined;
  let leftMarkAt: { x: number; y: number } | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;

  function step(input: HoverInput): void {
    const next = hoverIntent(state, input);
    state = next.state;
    for (const effect of next.effects) {
      if (effect.do === 'open') card.show(effect.mark, effect.pinned);
      else if (effect.do === 'pin') card.pin(effect.pinned);
      else if (effect.do === 'close') card.close();
      else if (effect.do === 'timer') {
        clearTimeout(timer);
        timer = setTimeout(() => step({ type: 'tick', token: effect.token, now: performance.now() }), effect.after);
      }
    }
  }

  const openMark = () => (state.phase === 'idle' ? undefined : state.mark);
  const isOnCard = (event: Event) => {
    const frame = card.frame();
    return frame !== undefined && event.composedPath().includes(frame);
  };

  function placeOf({ clientX: x, clientY: y }: PointerEvent, onCard: boolean): PointerPlace {
    if (onCard) return 'card';
    const box = card.frame()?.getBoundingClientRect();
    const mark = markAt(marks, x, y);
    if (box && leftMarkAt && mark?.id !== openMark() && inCorridor(leftMarkAt, box, x, y)) return 'corridor';
    if (!mark) return 'away';
    if (!box || mark.id === openMark()) leftMarkAt = { x, y };
    return mark.id;
  }

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || (marks.size() === 0 && state.phase === 'idle')) return;
      const { clientX: x, clientY: y, timeStamp: time } = event;
      const speed = before && time > before.time ? Math.hypot(x - before.x, y - before.y) / (time - before.time) : 0;
      before = { x, y, time };
      step({ type: 'move', place: placeOf(event, isOnCard(event)), speed, now: performance.now() });
    },
    { signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (isOnCard(event) || event.button !== 0 || event.detail === 0) return;
      const mark = markAt(marks, event.clientX, event.clientY);
      const isSelecting = !(document.getSelection()?.isCollapsed ?? true);
      if (mark && !isSelecting) step({ type: 'press', mark: mark.id });
      else if (!mark && !(event.target as Element).closest('button')) step({ type: 'press-elsewhere' });
    },
    { signal },
  );
  document.addEventListener('keydown', (event) => event.key === 'Escape' && step({ type: 'escape' }), { signal });

  return {
    press: (mark) => step({ type: 'press', mark }),
    togglePin: () => step({ type: 'pin' }),
    escape: () => step({ type: 'escape' }),
    stop() {
      clearTimeout(timer);
      stopping.abort();
    },
  };
}
