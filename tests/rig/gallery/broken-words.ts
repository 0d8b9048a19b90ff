/** Words that a narrow place has broken in two, though a line of it has room for them. */

/** Scripts that write a gap between words; others may be broken anywhere. A hyphen is a place to break at. */
const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Hangul}\p{M}’']{2,}/gu;

const linesOf = (range: Range) => {
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0.5);
  const width = boxes.reduce((sum, box) => sum + box.width, 0);
  return { count: new Set(boxes.map(({ top }) => Math.round(top))).size, width };
};

/** The block whose lines a text is in. */
function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display === 'inline') block = block.parentElement;
  return block;
}

/** Each broken word of a text that is shown, with what it stands in, a line each. */
export function brokenIn(node: Node, around: Element): string[] {
  const text = node.nodeValue ?? '';
  const words = [...text.matchAll(word)];
  if (words.length === 0) return [];
  const range = node.ownerDocument!.createRange();
  range.selectNodeContents(node);
  if (linesOf(range).count < 2) return [];
  const faults: string[] = [];
  for (const { 0: found, index } of words) {
    range.setStart(node, index);
    range.setEnd(node, index + found.length);
    const { count, width } = linesOf(range);
    if (count > 1 && width < blockOf(around).clientWidth)
      faults.push(`“${found}” is broken: <${around.tagName.toLowerCase()}> ${text.slice(0, 60)}`);
  }
  return faults;
}

/** Each broken word in a line, with what it stands in. */
export function brokenWords(part: Element): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around || around.closest('.visually-hidden, option, svg') || !around.checkVisibility()) continue;
    faults.push(...brokenIn(node, around));
  }
  return faults;
}
