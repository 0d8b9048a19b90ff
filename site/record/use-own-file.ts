import { useEffect } from 'react';
import { fromRoot } from '../shared/root';
import { fileOf, type Subject } from './address';

/** Of what has a file of its own, the address bar shows that one: it is what a reader copies, and what previews can tell of. */
export function useOwnFile(subject: Subject, hasFile: boolean): void {
  const file = fileOf(subject);
  useEffect(() => {
    if (!hasFile) return;
    // A browser may look its picture up again, from the new address.
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]'))
      link.setAttribute('href', link.href);
    const language = new URLSearchParams(location.search).get('language');
    const query = language === null ? '' : `?language=${encodeURIComponent(language)}`;
    history.replaceState(null, '', fromRoot(file) + query + location.hash);
  }, [file, hasFile]);
}
