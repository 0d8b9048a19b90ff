/** What is wrong with how the state that is drawn lies in its window, measured where it is drawn. */

import { brokenWords } from './broken-words';

const said = (element: Element) =>
  `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').trim().slice(0, 40)}`;

/** 2.5.8: as large as this in px, but for links within a sentence; half a pixel is lost in rounding. */
const leastTarget = 23.5;
const targets =
  '#root :is(a, button, select, summary, input, [role="tab"], [role="button"], [role="link"]):not([tabindex="-1"])';

/** What sticks out, is cut off, broken, or too small to be pressed, a line each. */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) faults.push(`wider than its window by ${wide} px`);
  const all = document.querySelectorAll<HTMLElement>('#root *:not(.visually-hidden, .visually-hidden *, svg *)');
  for (const element of all) {
    const box = element.getBoundingClientRect();
    // What a closed menu holds has no layout of its own yet.
    if (box.width === 0 || box.height === 0 || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const scrolls = element.closest('.table-window') !== null && !element.matches('.table-window');
    if (!scrolls && (box.right > innerWidth + 1 || box.left < -1)) faults.push(`out of the window: ${said(element)}`);
    // What scrolls may be wider than it shows; inline boxes have no width of their own.
    const isBox = style.display !== 'inline' && element.tagName !== 'SELECT' && element.tagName !== 'svg';
    if (isBox && !/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      faults.push(`too narrow for its words by ${element.scrollWidth - element.clientWidth} px: ${said(element)}`);
    if (isBox && /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
      faults.push(`cut off below: ${said(element)}`);
  }
  // A radio's or checkbox's label is its target.
  for (const target of document.querySelectorAll<HTMLElement>(targets)) {
    const pressed = target.matches('input') ? (target.closest('label') ?? target) : target;
    const box = pressed.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const inSentence =
      target.tagName === 'A' &&
      getComputedStyle(target).display === 'inline' &&
      (target.parentElement?.textContent ?? '').trim() !== (target.textContent ?? '').trim();
    if (!inSentence && (box.width < leastTarget || box.height < leastTarget))
      faults.push(`smaller than 24 px (${box.width.toFixed(1)} × ${box.height.toFixed(1)}): ${said(target)}`);
  }
  faults.push(...brokenWords(document.getElementById('root')!));
  return faults;
}
