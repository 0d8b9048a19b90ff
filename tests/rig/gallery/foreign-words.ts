/** English that is left over in a view of another language: neither said in its script, nor marked as English. */

/** Latin words in a row of text without a letter of the view's own script; names, numbers of bills and short signs aside. */
const latin = /\p{Script=Latin}{3,}/u;
const own = /[^\P{L}\p{Script=Latin}]/u;

/** Each such text, once, of a view in a language that is not written in Latin letters. */
export function foreignWords(): string[] {
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.getElementById('root')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (latin.test(text) && !own.test(text) && !node.parentElement?.closest('[lang="en"]')) found.add(text);
  }
  for (const element of document.querySelectorAll('#root :is([aria-label], [title], [placeholder], [alt])')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = element.getAttribute(name) ?? '';
      if (latin.test(text) && !own.test(text) && !element.closest('[lang="en"]')) found.add(`${name}: ${text}`);
    }
  }
  return [...found];
}
