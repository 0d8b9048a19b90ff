/** What is wrong with where the focus goes: every button of a state is pressed, each in a state drawn anew. */

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
/** Time for what follows by itself: an answer that is there already, drawing it, and what drawing sets off, a turn each. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++)
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
}
/** A view that waits for an answer moves the focus when it has come: some frames later, more on a busy machine. */
const framesToSettle = 30;
const isNowhere = () => document.activeElement === null || document.activeElement === document.body;
const pressable = '#root :is(button, summary, [role="option"], input[type="radio"])';

/**
 * Presses that leave the focus nowhere, a line each, and how many presses there were.
 * @param draw draws the state anew.
 */
export async function focusFaults(draw: () => Promise<void>): Promise<{ pressed: number; faults: string[] }> {
  const faults: string[] = [];
  let count = 0;
  for (let index = 0; ; index++) {
    await draw();
    await settle();
    const pressed = document.querySelectorAll<HTMLElement>(pressable)[index];
    if (!pressed) return { pressed: count, faults };
    const name = pressed.textContent.trim().slice(0, 40) || pressed.tagName;
    pressed.focus();
    // What is folded away cannot be pressed.
    if (document.activeElement !== pressed) continue;
    count++;
    pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await settle();
    for (let frame = 0; frame < framesToSettle && isNowhere(); frame++) await nextFrame();
    if (isNowhere()) faults.push(name);
  }
}
