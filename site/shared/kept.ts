/** Texts in the visitor's own browser. One that keeps nothing, or may not, still shows the page. */

export function readText(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be kept: a browser may be full, or told to keep nothing. */
export function writeText(key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** What a page keeps, by key: all of it is under the page's name. */
export function textsOf(page: string): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries({ ...localStorage } as Record<string, string>).filter(
        ([key]) => key === page || key.startsWith(`${page}/`),
      ),
    );
  } catch {
    return {};
  }
}

export function forgetTexts(page: string): void {
  for (const key of Object.keys(textsOf(page))) writeText(key, undefined);
}

/** Calls back when another tab of this site has changed the text of a key. Answers how to stop. */
export function onTextOfOtherTab(key: string, changed: () => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  window.addEventListener(
    'storage',
    (event) => {
      // Without a key, all of it was cleared.
      if (event.key === key || event.key === null) changed();
    },
    { signal },
  );
  // A page that comes back from the browser's memory has heard of nothing meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
  return () => stopping.abort();
}
