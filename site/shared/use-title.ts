import { useEffect } from 'react';

/** What the window, a bookmark and a shared link are called. */
export function useTitle(name: string): void {
  useEffect(() => {
    document.title = `${name} · Collective Lens`;
  }, [name]);
}
