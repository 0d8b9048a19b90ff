/**
 * Lists, calendars and palettes that the browser itself draws over the page when the page says so: above all of it, whatever was
 * opened first. Only after a press may a page do so, wherever that was.
 */

/** Fields and menus that say of themselves that they show theirs. */
const open = 'input:open, select:open';
/** A field with words of the page to choose from does not say whether they are shown. */
const withWords = 'input[list]';
/** So far from its field, in CSS pixels, such a list reaches: to the sides and up or down. */
const reach = { aside: 512, along: 400 };

export interface Pickers {
  /** Whether one may lie over the card, of a document or of a shadow root in it. */
  any(scope: Document | ShadowRoot): boolean;
  /** Has to be told of what has been put into the page: its fields may have shown their words, and be gone. */
  added(nodes: Iterable<Node>): void;
}

/** Begins to watch. Fields that are there before the card, and far from it, are a page's own business. */
export function watchPickers(frame: HTMLElement): Pickers {
  const earlier = new Set(document.querySelectorAll(withWords));
  const focusBefore = document.activeElement;
  let isNew = false;
  /** Whether there was a press of late, since the card is there. Firefox forgets the press when a page has used it. */
  let isAllowed = navigator.userActivation.isActive;

  function isNear(field: Element): boolean {
    const box = field.getBoundingClientRect();
    const card = frame.getBoundingClientRect();
    const { aside, along } = reach;
    return (
      box.left - aside < card.right &&
      box.right + aside > card.left &&
      box.top - along < card.bottom &&
      box.bottom + along > card.top
    );
  }

  /** With the focus on it since, or put there since, it is no field that happens to be there. */
  function mayShowWords(field: Element, scope: Document | ShadowRoot): boolean {
    const isFocused = scope.activeElement === field && field !== focusBefore;
    return isFocused || (scope === document && !earlier.has(field)) || isNear(field);
  }

  return {
    any(scope) {
      if (scope.querySelector(open) !== null) return true;
      isAllowed ||= navigator.userActivation.isActive;
      if (!isAllowed) return false;
      return isNew || Array.from(scope.querySelectorAll(withWords)).some((field) => mayShowWords(field, scope));
    },
    added(nodes) {
      for (const node of nodes)
        if (node instanceof Element) isNew ||= node.matches(withWords) || node.querySelector(withWords) !== null;
    },
  };
}
