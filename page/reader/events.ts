/**
 * First to hear every event, from before the page's own scripts run. What happens on our card is nobody else's business:
 * in Firefox any page could read the card's text through such an event, and change it (docs/privacy.md).
 */

/** All but those that keep a page out of the back/forward cache, and never happen to an element. */
const handler = /^on(?!(?:before)?unload$)/;
/** Heard, it makes a browser wake the page a thousand times a second. Only Firefox gives a card away by it. */
const frequent = 'pointerrawupdate';
/**
 * Not among the `on…` attributes. Found by listening for every name that the browsers' own programs hold: old names that
 * are still sent (Firefox's give the card away), touch where no finger was expected, and gestures.
 */
const others =
  'focusin focusout DOMFocusIn DOMFocusOut DOMActivate DOMMouseScroll MozMousePixelScroll textInput ' +
  'compositionstart compositionupdate compositionend touchstart touchmove touchend touchcancel ' +
  'gesturetapdown gesturetap gesturetapunconfirmed gestureshowpress gesturelongpress gestureflingstart';
/** We may have to cancel what the browser would do next. */
const cancelled = /^(?:click|keydown)$/;

/**
 * Names of all events that an element can get. A document has an attribute for each of them, too; and the first element
 * that a script touches costs as much as a look at a small page.
 */
export function everyEventType(doc: Document): string[] {
  const types = new Set(others.split(' '));
  for (const name in doc) if (handler.test(name)) types.add(name.slice(2));
  if (!('originalTarget' in Event.prototype)) types.delete(frequent);
  return [...types];
}

/** Hands every event to `route` until `signal` aborts; `route` stops those that are ours. */
export function hearAll(route: (event: Event) => void, signal: AbortSignal): void {
  for (const type of everyEventType(document)) {
    window.addEventListener(type, route, { capture: true, passive: !cancelled.test(type), signal });
  }
}
