/** What this script's world can see of an element's root: Firefox gives extensions a property, Chromium a function. */
export const rootOf = (element: Element): ShadowRoot | null => {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } } };
  const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (own) return own;
  return element instanceof HTMLElement ? (chrome?.dom?.openOrClosedShadowRoot(element) ?? null) : null;
};
