/**
 * What is done on the card. The reader stops every event of the card at the window, so that the page never meets it;
 * here the ones that mean something are made anew inside the closed root, from where they do not get out.
 */

/** Younger than this, in ms, or moved since, the card takes no click: a page cannot slide it under the pointer. */
export const armDelay = 250;

/** Events that we have made. Anything else that reaches the root is the page's doing. */
const ours = new WeakSet<Event>();

/** Lets only our own events through to the views. */
export function sealRoot(root: ShadowRoot): void {
  for (const type of ['click', 'keydown']) {
    root.addEventListener(
      type,
      (event) => {
        if (ours.has(event)) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
  }
}

/** Repeats a trusted click or key press of the host inside its root. */
export function repeatInside(root: ShadowRoot, event: Event): void {
  const inside = { bubbles: true, cancelable: true, composed: false };
  let target: Element | null = root.activeElement;
  let copy: Event;
  if (event.type === 'click') {
    const { detail, clientX, clientY, button } = event as MouseEvent;
    // A click by key or by assistive technology has no place: it means what has the focus.
    if (detail > 0) target = root.elementFromPoint(clientX, clientY);
    // The views' answer is the whole answer: a summary would otherwise open twice.
    event.preventDefault();
    copy = new MouseEvent('click', { ...inside, detail, clientX, clientY, button });
  } else {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event as KeyboardEvent;
    copy = new KeyboardEvent('keydown', { ...inside, key, code, shiftKey, ctrlKey, altKey, metaKey, repeat });
  }
  if (!target) return;
  ours.add(copy);
  if (!target.dispatchEvent(copy) && event.type === 'keydown') event.preventDefault();
}
