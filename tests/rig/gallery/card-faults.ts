/** What a reader would see wrong with a card that is drawn. */
import { brokenIn } from './broken-words';

/** How a card is looked at: so many pixels of window, as it opens or with all that is behind it. */
export interface Look {
  width: number;
  opened: boolean;
}

/** Less of a card's text than this, in CSS pixels, is not readable between its head and its foot. */
const leastRoom = 120;
/** Parts that many cards have word for word: a vote of many members, the buttons, the menu. */
const recurring = 'position act-line part more-menu card-foot card-buttons way-steps'.split(' ');
/** What is only heard has no place in the layout. */
const onlyHeard = /<span class="visually-hidden">[^<]*<\/span>/g;

/** What is wrong with it at any width: a part with nothing in it, an act without its source, nobody's name. */
export function gapsIn(card: Element): string[] {
  const faults: string[] = [];
  for (const part of card.querySelectorAll('.part')) {
    if (part.children.length < 2 || part.lastElementChild?.textContent === '') faults.push('empty part');
  }
  for (const position of card.querySelectorAll('.position')) {
    const source = position.querySelector('.source-link')?.textContent ?? '';
    if (!/\S: ?\S|：\S/.test(source)) faults.push(`no source: ${position.textContent}`);
  }
  if (!card.querySelector('h2')?.textContent) faults.push('no name');
  return faults;
}

/**
 * Text that sticks out, is cut or broken, or has no room, in a window as wide as it is.
 * @param measured parts of cards in the same window: what has the same words, width and place is measured once.
 */
export function overflowIn(card: Element, window: { innerWidth: number }, measured: Set<string>): string[] {
  const faults: string[] = [];
  const { left, right } = card.getBoundingClientRect();
  if (left < 0 || right > window.innerWidth) faults.push('wider than its window');
  const look = (element: Element) => {
    // What a closed menu holds has no layout of its own yet.
    if (element.classList.contains('visually-hidden') || !element.checkVisibility()) return;
    const box = element.getBoundingClientRect();
    const note = (what: string) => faults.push(`${what}: <${element.tagName}> ${element.textContent?.slice(0, 40)}`);
    if (box.width > 0 && (box.right > right + 1 || box.left < left - 1)) note('sticks out');
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) note('is cut');
    if (element.tagName === 'svg') return;
    if (recurring.includes(element.classList[0] ?? '')) {
      const key = `${box.left - left} ${box.width} ${element.outerHTML.replace(onlyHeard, '')}`;
      if (measured.has(key)) return;
      measured.add(key);
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE) look(child as Element);
      else faults.push(...brokenIn(child, element));
    }
  };
  for (const child of card.children) look(child);
  const scroll = card.querySelector('.card-scroll');
  if (scroll && scroll.clientHeight < Math.min(leastRoom, scroll.scrollHeight)) {
    faults.push(`only ${scroll.clientHeight} px for ${scroll.scrollHeight} px of text`);
  }
  return faults;
}
