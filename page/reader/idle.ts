/** Waiting without being in the way. */

/** Resolves when the page is shown to somebody (not only prerendered) and its document has been read. */
export async function shown(doc: Document, signal: AbortSignal): Promise<void> {
  const once = (target: EventTarget, type: string) =>
    new Promise<void>((resolve) => target.addEventListener(type, () => resolve(), { once: true, signal }));
  if ((doc as Document & { prerendering?: boolean }).prerendering) await once(doc, 'prerenderingchange');
  if (doc.readyState === 'loading') await once(doc, 'DOMContentLoaded');
}

/** Resolves when the browser has nothing better to do, after `timeout` ms at the latest, with the ms left in this turn. */
export function idle(timeout: number): Promise<number> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback !== 'function') setTimeout(() => resolve(8), Math.min(timeout, 50));
    else requestIdleCallback((deadline) => resolve(deadline.timeRemaining()), { timeout });
  });
}
