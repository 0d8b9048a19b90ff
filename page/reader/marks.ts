/**
 * The marks of a page: which mention is where, and their painting by the CSS Custom Highlight API.
 * No node of the page is added, changed or wrapped. The look is in `public/reader.css`.
 */
import type { PageMention } from '../../browser/messages';
import type { MarkId } from '../../engine/hover-intent';
import { dom } from './dom-reads';

export interface Mark {
  id: MarkId;
  mention: PageMention;
  /** Live: it shrinks to nothing when the page takes the text away. */
  range: Range;
  /** The marked text, to notice when the page has changed it. */
  text: string;
}

export interface Marks {
  size(): number;
  get(id: MarkId): Mark | undefined;
  /** In document order. */
  list(): Mark[];
  add(mention: PageMention, range: Range): void;
  /** Drops marks whose text the page has taken away or changed. Returns their ids. */
  dropStale(): MarkId[];
  /** Drops the marks inside `root`, which has been read anew. Returns their ids. */
  dropWithin(root: Node): MarkId[];
  /** The mark that covers this place in the text. */
  at(node: Node, offset: number): Mark | undefined;
  /**
   * Sees to it that the marks are painted. The registry is shared with the page, which may clear it: the marks come back
   * a few times, and then stay away. False when the page has won.
   */
  paint(): boolean;
  /** Leaves nothing behind. */
  clear(): void;
}

/** A page that clears the marks so many times does not want them. */
export const maxRepaints = 3;
/** More marks than this on one page help nobody. */
export const maxMarks = 2000;
/** Neutral, because pages can read it. */
export const highlightName = 'text-note';

/** Whether the one who reads can see a mark's text. It costs a look at styles: asked only of marks that matter now. */
export function isVisible({ range }: Mark): boolean {
  const element = dom.parentElement(range.startContainer);
  return !!element && dom.isVisible(element);
}

export function createMarks(): Marks {
  const marks = new Map<MarkId, Mark>();
  let highlight: Highlight | undefined;
  let nextId: MarkId = 1;
  let repaints = 0;

  function drop(unwanted: (mark: Mark) => boolean): MarkId[] {
    const dropped = [...marks.values()].filter(unwanted);
    for (const { id, range } of dropped) {
      marks.delete(id);
      highlight?.delete(range);
    }
    return dropped.map((mark) => mark.id);
  }

  const painted = () => !!highlight && CSS.highlights.get(highlightName) === highlight;

  function clear(): void {
    marks.clear();
    if (painted()) CSS.highlights.delete(highlightName);
    highlight = undefined;
  }

  return {
    size: () => marks.size,
    get: (id) => marks.get(id),
    list: () => [...marks.values()].sort((a, b) => a.range.compareBoundaryPoints(0, b.range)),
    add(mention, range) {
      if (marks.size >= maxMarks || range.collapsed) return;
      const id = nextId++;
      marks.set(id, { id, mention, range, text: range.toString() });
      highlight?.add(range);
    },
    dropStale: () => drop(({ range, text }) => !dom.isConnected(range.startContainer) || range.toString() !== text),
    dropWithin: (root) => drop(({ range }) => dom.contains(root, range.startContainer)),
    at(node, offset) {
      for (const mark of marks.values()) {
        try {
          if (mark.range.isPointInRange(node, offset)) return mark;
        } catch {
          // An offset past the end: the page has changed meanwhile.
        }
      }
      return undefined;
    },
    paint() {
      if (marks.size === 0 || (painted() && highlight?.size === marks.size)) return true;
      if (highlight && ++repaints > maxRepaints) {
        clear();
        return false;
      }
      highlight = new Highlight(...[...marks.values()].map((mark) => mark.range));
      CSS.highlights.set(highlightName, highlight);
      return true;
    },
    clear,
  };
}
