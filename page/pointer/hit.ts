/** What is under a point: the text, by the browser's own caret look-up; then the mark, by its boxes. */
import { type Mark, type Marks, isVisible } from '../reader/marks';

interface Caret {
  node: Node;
  offset: number;
}

function caretAt(x: number, y: number): Caret | undefined {
  const place = document.caretPositionFromPoint?.(x, y);
  if (place) return { node: place.offsetNode, offset: place.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

const holds = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** The visible mark at a point of the viewport. The caret snaps to the nearest text, so the mark's boxes decide. */
export function markAt(marks: Marks, x: number, y: number): Mark | undefined {
  if (marks.size() === 0) return undefined;
  const caret = caretAt(x, y);
  const mark = caret && marks.at(caret.node, caret.offset);
  if (!mark || ![...mark.range.getClientRects()].some((box) => holds(box, x, y))) return undefined;
  return isVisible(mark) ? mark : undefined;
}

/** A triangle from where the pointer left the mark to the facing edge of the card: the way there is safe. */
export function inCorridor(from: { x: number; y: number }, card: DOMRect, x: number, y: number): boolean {
  const edges =
    from.y <= card.top
      ? [card.left, card.top, card.right, card.top]
      : from.y >= card.bottom
        ? [card.left, card.bottom, card.right, card.bottom]
        : from.x <= card.left
          ? [card.left, card.top, card.left, card.bottom]
          : [card.right, card.top, card.right, card.bottom];
  const [ax, ay, bx, by] = edges as [number, number, number, number];
  const side = (x1: number, y1: number, x2: number, y2: number) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  const one = side(from.x, from.y, ax, ay);
  const two = side(ax, ay, bx, by);
  const three = side(bx, by, from.x, from.y);
  return (one >= 0 && two >= 0 && three >= 0) || (one <= 0 && two <= 0 && three <= 0);
}
