import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HoverEffect,
  type HoverInput,
  type HoverState,
  hoverIntent,
  hoverTimes,
  restingHover,
} from '../../engine/hover-intent';

const slow = 0.1;
const fast = hoverTimes.fast;

/** A browser in small: one timer, a clock, and what has been done. */
class Bench {
  state: HoverState = restingHover;
  now = 1000;
  done: string[] = [];
  private timer: { at: number; token: number } | undefined;

  input(input: HoverInput): void {
    const { state, effects } = hoverIntent(this.state, input);
    this.state = state;
    for (const effect of effects) this.perform(effect);
  }

  private perform(effect: HoverEffect): void {
    if (effect.do === 'timer') this.timer = { at: this.now + effect.after, token: effect.token };
    else if (effect.do === 'lookup') this.done.push(`lookup ${effect.mark}`);
    else if (effect.do === 'open') this.done.push(`open ${effect.mark}${effect.pinned ? ' pinned' : ''}`);
    else if (effect.do === 'pin') this.done.push(effect.pinned ? 'pin' : 'unpin');
    else this.done.push('close');
  }

  wait(ms: number): this {
    const until = this.now + ms;
    while (this.timer && this.timer.at <= until) {
      const { at, token } = this.timer;
      this.timer = undefined;
      this.now = at;
      this.input({ type: 'tick', token, now: at });
    }
    this.now = until;
    return this;
  }

  move(place: Extract<HoverInput, { type: 'move' }>['place'], speed = slow): this {
    this.input({ type: 'move', place, speed, now: this.now });
    return this;
  }

  say(input: HoverInput): this {
    this.input(input);
    return this;
  }
}

const bench = () => new Bench();
/** A card of mark 1, opened by hovering. */
const opened = () => bench().move(1).wait(hoverTimes.open);

describe('opening', () => {
  const table: [string, () => Bench, string[]][] = [
    ['asks for nothing before 150 ms', () => bench().move(1).wait(149), []],
    ['looks up at 150 ms', () => bench().move(1).wait(150), ['lookup 1']],
    ['does not open before 400 ms', () => bench().move(1).wait(399), ['lookup 1']],
    ['opens at 400 ms', () => bench().move(1).wait(400), ['lookup 1', 'open 1']],
    ['forgets a mark that the pointer crosses', () => bench().move(1).wait(100).move('away').wait(1000), []],
    ['does not open after a look-up in vain', () => bench().move(1).wait(200).move('away').wait(1000), ['lookup 1']],
    ['begins anew on another mark', () => bench().move(1).wait(140).move(2).wait(149), []],
    ['opens the other mark', () => bench().move(1).wait(140).move(2).wait(400), ['lookup 2', 'open 2']],
    ['lets small movements pass', () => bench().move(1).wait(300).move(1).wait(100), ['lookup 1', 'open 1']],
    ['does not count travelling', () => bench().move(1).wait(140).move(1, fast).wait(149), []],
    ['opens once the pointer rests', () => bench().move(1, fast).wait(400), ['lookup 1', 'open 1']],
  ];
  it.each(table)('%s', (_, play, done) => expect(play().done).toEqual(done));
});

describe('leaving', () => {
  const past = (done: string[]) => ['lookup 1', 'open 1', ...done];
  const table: [string, () => Bench, string[]][] = [
    ['keeps the card for 300 ms', () => opened().move('away').wait(299), []],
    ['closes after 300 ms', () => opened().move('away').wait(300), ['close']],
    ['does not begin anew with each movement', () => opened().move('away').wait(200).move('away').wait(100), ['close']],
    ['stays open on the card', () => opened().move('away').wait(200).move('card').wait(5000), []],
    ['stays open on the mark', () => opened().move('away').wait(200).move(1).wait(5000), []],
    ['closes after leaving the card', () => opened().move('card').wait(900).move('away').wait(300), ['close']],
    [
      'waits while the pointer is on its way to the card',
      () => opened().move('corridor').wait(250).move('corridor').wait(250).move('card').wait(5000),
      [],
    ],
    ['closes when it stops on the way', () => opened().move('corridor').wait(300), ['close']],
    ['switches after 150 ms on another mark', () => opened().move(2).wait(150), ['lookup 2', 'open 2']],
    ['does not switch while passing over another mark', () => opened().move(2).wait(100).move('card').wait(900), []],
    ['does not switch while travelling', () => opened().move(2).wait(100).move(2, fast).wait(149), []],
    [
      'closes when it leaves both marks',
      () => opened().move(2).wait(100).move('away').wait(299).move('away').wait(1),
      ['close'],
    ],
    [
      'switches again',
      () => opened().move(2).wait(150).move(3).wait(150),
      ['lookup 2', 'open 2', 'lookup 3', 'open 3'],
    ],
  ];
  it.each(table)('%s', (_, play, done) => expect(play().done).toEqual(past(done)));
});

describe('dismissing', () => {
  it('closes at Esc and stays closed until the pointer has left the mark', () => {
    const it = opened().say({ type: 'escape' }).move(1).wait(5000);
    expect(it.done).toEqual(['lookup 1', 'open 1', 'close']);
    it.move('away').move(1).wait(400);
    expect(it.done.slice(3)).toEqual(['lookup 1', 'open 1']);
  });

  it('opens the mark again that the pointer had left before Esc', () => {
    const it = opened().move('away').say({ type: 'escape' }).move(1).wait(400);
    expect(it.done.slice(2)).toEqual(['close', 'lookup 1', 'open 1']);
  });

  it('keeps quiet at Esc the mark that the pointer has gone over to', () => {
    const it = opened().move(2).say({ type: 'escape' }).move(2).wait(5000);
    expect(it.done.slice(2)).toEqual(['close']);
  });

  it('opens another mark right after Esc', () => {
    expect(opened().say({ type: 'escape' }).move(2).wait(400).done.slice(3)).toEqual(['lookup 2', 'open 2']);
  });

  it('cancels a card that has not opened yet', () => {
    expect(bench().move(1).wait(200).say({ type: 'escape' }).move(1).wait(5000).done).toEqual(['lookup 1']);
  });

  it('has nothing to do at Esc without a card', () => {
    const idle = bench();
    expect(hoverIntent(idle.state, { type: 'escape' })).toEqual({ state: restingHover, effects: [] });
  });

  it('closes when the mark is lost, and does not come back by itself', () => {
    expect(opened().say({ type: 'lost' }).move(1).wait(5000).done.slice(2)).toEqual(['close']);
  });
});

describe('pinning', () => {
  const pinned = () => bench().say({ type: 'press', mark: 1 });

  it('opens at once when a mark is pressed', () => {
    expect(pinned().done).toEqual(['lookup 1', 'open 1 pinned']);
  });

  it('ignores the pointer', () => {
    expect(pinned().move(2).wait(5000).move('away').wait(5000).done).toEqual(['lookup 1', 'open 1 pinned']);
  });

  it('pins a card that is open already, without opening it again', () => {
    expect(opened().say({ type: 'press', mark: 1 }).move('away').wait(5000).done.slice(2)).toEqual(['pin']);
  });

  it('pins by the card’s own button, and lets go by it', () => {
    const it = opened().say({ type: 'pin' }).move('away').wait(5000);
    expect(it.done.slice(2)).toEqual(['pin']);
    it.say({ type: 'pin' }).move('card').move('away').wait(300);
    expect(it.done.slice(3)).toEqual(['unpin', 'close']);
  });

  it('moves to another mark that is pressed', () => {
    expect(pinned().say({ type: 'press', mark: 2 }).done.slice(2)).toEqual(['lookup 2', 'open 2 pinned']);
  });

  it('closes at a press elsewhere', () => {
    expect(pinned().say({ type: 'press-elsewhere' }).done.slice(2)).toEqual(['close']);
  });
});

describe('whatever happens', () => {
  const place = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom('card', 'corridor', 'away'));
  const input: fc.Arbitrary<(now: number, token: number) => HoverInput> = fc.oneof(
    fc.tuple(place, fc.double({ min: 0, max: 3, noNaN: true })).map(
      ([to, speed]) =>
        (now: number) =>
          ({ type: 'move', place: to, speed, now }) as HoverInput,
    ),
    fc.constant((now: number, token: number): HoverInput => ({ type: 'tick', token, now })),
    fc.integer({ min: 1, max: 3 }).map((mark) => (): HoverInput => ({ type: 'press', mark })),
    fc.constantFrom('press-elsewhere', 'pin', 'escape', 'lost').map((type) => () => ({ type }) as HoverInput),
  );

  it('never opens a card twice without closing, replacing or pinning it, and closes only what is open', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
        let state: HoverState = restingHover;
        let visible: number | undefined;
        inputs.forEach((make, i) => {
          const step = hoverIntent(state, make(i * 100, state.token));
          expect(step.state.token).toBeGreaterThanOrEqual(state.token);
          state = step.state;
          for (const effect of step.effects) {
            if (effect.do === 'open') visible = effect.mark;
            if (effect.do === 'close') {
              expect(visible).toBeDefined();
              visible = undefined;
            }
            if (effect.do === 'timer') expect(effect.after).toBeGreaterThanOrEqual(0);
          }
          const after: HoverState = step.state;
          expect(after.phase === 'idle' || after.phase === 'dwelling' ? undefined : after.mark).toBe(visible);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('ignores a tick with an older token', () => {
    const state = opened().state;
    expect(hoverIntent(state, { type: 'tick', token: state.token - 1, now: 9999 })).toEqual({ state, effects: [] });
  });
});
