/**
 * When a card opens and closes: one pure state machine. Times are milliseconds of one monotonic clock, given by the
 * caller; the caller performs the effects, and sends the timer's tick back with the token it was set with.
 *
 *                  rest on a mark                150 ms: lookup
 *      ┌──────┐ ───────────────────▶ ┌──────────┐    400 ms: open    ┌──────┐
 *      │ idle │                      │ dwelling │ ─────────────────▶ │ open │◀────────────┐
 *      └──────┘ ◀─────────────────── └──────────┘                    └──────┘             │ back on the mark
 *        ▲  ▲          left it         ▲ fast pointer:                 │  ▲ │             │ or on the card
 *        │  │                          └ the clock starts anew         │  │ └──────▶ ┌─────────┐
 *        │  │                                                          │  │  left    │ leaving │
 *        │  └───────────── Esc, page trouble: muted until ─────────────┤  │  both    └─────────┘
 *        │                 the pointer has left the mark               │  │            │   │
 *        └─────────────────────────────────────────────────────────────┼──┼── 300 ms ──┘   │
 *                                       click, key, tap │              │  └── 150 ms on ───┘
 *                                                       ▼              │      another mark
 *                                                 ┌────────┐           │
 *                                                 │ pinned │ ◀─────────┘ pin
 *                                                 └────────┘ ── Esc, close, click elsewhere ──▶ idle
 *
 * Pinned ignores the pointer. In the safe polygon between mark and card each move grants another 300 ms.
 */

/** Handle of a mark, as the caller numbers them. */
export type MarkId = number;

export const hoverTimes = {
  /** Rest on a mark before its card is asked for. */
  lookup: 150,
  /** Rest on a mark before its card opens, in all. */
  open: 400,
  /** Grace after leaving mark and card. */
  close: 300,
  /** Rest on another mark before it takes over the open card. */
  switch: 150,
  /** From this speed on, in CSS pixels per millisecond, the pointer is travelling and means nothing. */
  fast: 0.5,
} as const;

/** `token` grows with each interaction; an answer or a tick that carries an older one is void. */
export type HoverState = { token: number } & (
  | { phase: 'idle'; muted?: MarkId }
  | { phase: 'dwelling'; mark: MarkId; since: number; asked: boolean }
  | { phase: 'open'; mark: MarkId }
  | { phase: 'leaving'; mark: MarkId; next?: MarkId }
  | { phase: 'pinned'; mark: MarkId }
);

/** Where the pointer is: on a mark, on the card, or on the way from one to the other. */
export type PointerPlace = MarkId | 'card' | 'corridor' | 'away';

export type HoverInput =
  | { type: 'move'; place: PointerPlace; speed: number; now: number }
  | { type: 'tick'; token: number; now: number }
  /** A click, tap or key on a mark. */
  | { type: 'press'; mark: MarkId }
  | { type: 'press-elsewhere' }
  /** The card's pin: on, or off again. */
  | { type: 'pin' }
  | { type: 'escape' }
  /** The mark is gone, or the page has tampered with the card. */
  | { type: 'lost' };

export type HoverEffect =
  | { do: 'lookup'; mark: MarkId; token: number }
  | { do: 'open'; mark: MarkId; token: number; pinned: boolean }
  | { do: 'pin'; pinned: boolean }
  | { do: 'close' }
  /** Replaces any earlier timer. */
  | { do: 'timer'; after: number; token: number };

export interface HoverStep {
  state: HoverState;
  effects: HoverEffect[];
}

export const restingHover: HoverState = { phase: 'idle', token: 0 };

const isMark = (place: PointerPlace): place is MarkId => typeof place === 'number';
const stay = (state: HoverState): HoverStep => ({ state, effects: [] });

function dwell(mark: MarkId, token: number, now: number): HoverStep {
  return {
    state: { phase: 'dwelling', token, mark, since: now, asked: false },
    effects: [{ do: 'timer', after: hoverTimes.lookup, token }],
  };
}

function leave(state: HoverState & { mark: MarkId }, token: number, next?: MarkId): HoverStep {
  return {
    state: { phase: 'leaving', token, mark: state.mark, ...(next !== undefined && { next }) },
    effects: [{ do: 'timer', after: next === undefined ? hoverTimes.close : hoverTimes.switch, token }],
  };
}

function shut(state: HoverState, muted?: MarkId): HoverStep {
  const visible = state.phase === 'open' || state.phase === 'leaving' || state.phase === 'pinned';
  return {
    state: { phase: 'idle', token: state.token + 1, ...(muted !== undefined && { muted }) },
    effects: visible ? [{ do: 'close' }] : [],
  };
}

function onMove(state: HoverState, input: Extract<HoverInput, { type: 'move' }>): HoverStep {
  const { place, now } = input;
  const travelling = input.speed >= hoverTimes.fast;
  switch (state.phase) {
    case 'idle':
      if (!isMark(place)) return stay(state.muted === undefined ? state : { phase: 'idle', token: state.token });
      return place === state.muted ? stay(state) : dwell(place, state.token + 1, now);
    case 'dwelling':
      if (!isMark(place)) return shut(state);
      return place !== state.mark || travelling ? dwell(place, state.token + 1, now) : stay(state);
    case 'open':
      if (place === state.mark || place === 'card') return stay(state);
      return leave(state, state.token + 1, isMark(place) ? place : undefined);
    case 'leaving':
      if (place === state.mark || place === 'card')
        return stay({ phase: 'open', token: state.token + 1, mark: state.mark });
      if (isMark(place)) {
        return place === state.next && !travelling ? stay(state) : leave(state, state.token + 1, place);
      }
      // Away from everything the grace runs on; on the way to the card, or off another mark, it starts anew.
      return place === 'away' && state.next === undefined ? stay(state) : leave(state, state.token + 1);
    case 'pinned':
      return stay(state);
  }
}

function onTick(state: HoverState, input: Extract<HoverInput, { type: 'tick' }>): HoverStep {
  if (input.token !== state.token) return stay(state);
  if (state.phase === 'dwelling') {
    const { mark, token, since } = state;
    if (!state.asked) {
      return {
        state: { ...state, asked: true },
        effects: [
          { do: 'lookup', mark, token },
          { do: 'timer', after: Math.max(0, since + hoverTimes.open - input.now), token },
        ],
      };
    }
    return {
      state: { phase: 'open', token, mark },
      effects: [{ do: 'open', mark, token, pinned: false }],
    };
  }
  if (state.phase === 'leaving') {
    if (state.next === undefined) return shut(state);
    const token = state.token + 1;
    return {
      state: { phase: 'open', token, mark: state.next },
      effects: [
        { do: 'lookup', mark: state.next, token },
        { do: 'open', mark: state.next, token, pinned: false },
      ],
    };
  }
  return stay(state);
}

function onPress(state: HoverState, mark: MarkId): HoverStep {
  const token = state.token + 1;
  const shown =
    (state.phase === 'open' || state.phase === 'leaving' || state.phase === 'pinned') && state.mark === mark;
  if (shown) return { state: { phase: 'pinned', token, mark }, effects: [{ do: 'pin', pinned: true }] };
  return {
    state: { phase: 'pinned', token, mark },
    effects: [
      { do: 'lookup', mark, token },
      { do: 'open', mark, token, pinned: true },
    ],
  };
}

function togglePin(state: HoverState): HoverStep {
  if (state.phase === 'idle' || state.phase === 'dwelling') return stay(state);
  const pinned = state.phase !== 'pinned';
  return {
    state: { phase: pinned ? 'pinned' : 'open', token: state.token + 1, mark: state.mark },
    effects: [{ do: 'pin', pinned }],
  };
}

/** The next state, and what the caller has to do for it. Never throws. */
export function hoverIntent(state: HoverState, input: HoverInput): HoverStep {
  switch (input.type) {
    case 'move':
      return onMove(state, input);
    case 'tick':
      return onTick(state, input);
    case 'press':
      return onPress(state, input.mark);
    case 'press-elsewhere':
      return state.phase === 'idle' ? stay(state) : shut(state);
    case 'pin':
      return togglePin(state);
    case 'escape':
    case 'lost':
      if (state.phase === 'idle') return stay(state);
      // Only what the pointer still rests on stays quiet until it has gone.
      return shut(state, state.phase === 'leaving' ? state.next : state.mark);
  }
}
