/** Where the focus may go when what had it is gone: places that a screen reader names. */
const refuges = '[tabindex], li, section, fieldset, form, main';

/**
 * Sees to it that the focus is never lost: when the element that has it is taken away, the nearest part around it that is
 * still there takes the focus over. Views that know a better place put it there themselves.
 * @returns ends it
 */
export function keepFocus(container: HTMLElement): () => void {
  const page = container.ownerDocument;
  const isNowhere = () => page.activeElement === null || page.activeElement === page.body;
  let held: Element | undefined;
  /** What lay around it, from the inside out. */
  let around: HTMLElement[] = [];

  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    held = target;
    around = [];
    for (let part = target.parentElement; part && part !== page.body; part = part.parentElement) around.push(part);
  };
  // Whoever turns to something else, or to nothing, has not lost it.
  const onLeave = () =>
    requestAnimationFrame(() => {
      if (held?.isConnected && page.activeElement !== held) held = undefined;
    });
  const onChange = () => {
    if (!held || held.isConnected || !isNowhere()) return;
    held = undefined;
    const refuge = around.find((part) => part.isConnected && part.matches(refuges));
    if (!refuge) return;
    if (!refuge.hasAttribute('tabindex')) refuge.tabIndex = -1;
    refuge.focus({ preventScroll: true });
  };

  const observer = new MutationObserver(onChange);
  observer.observe(container, { childList: true, subtree: true });
  container.addEventListener('focusin', onFocus);
  container.addEventListener('focusout', onLeave);
  return () => {
    observer.disconnect();
    container.removeEventListener('focusin', onFocus);
    container.removeEventListener('focusout', onLeave);
  };
}
