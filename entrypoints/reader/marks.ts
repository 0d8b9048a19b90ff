/**
 * The marks of a page: which mention is where, and their painting by the CSS Custom Highlight API.
 * No node of the page is added, changed or wrapped. The look is in `public/reader.css`.
 */
import type { PageMention } from '../../browser/messages';
import type { MarkId } from '../../engine/hover-intent';

export interface Mark {
  id: MarkId;
  mention: PageMention;
  /** Live: it shrinks to nothing when the page takes the text away. */
  range: Range;
  /** The marked text, to notice when the page has changed it. */
  text: string;
}

/** A page that clears the marks so many times does not want them. */
const maxRepaints = 3;
/** More marks than this on one page help nobody. */
const maxMarks = 2000;
const name = 'text-note';

export class Marks {
  private readonly marks = new Map<MarkId, Mark>();
  private highlight: Highlight | undefined;
  private nextId: MarkId = 1;
  private repaints = 0;

  get size(): number {
    return this.marks.size;
  }

  get(id: MarkId): Mark | undefined {
    return this.marks.get(id);
  }

  /** In document order. */
  list(): Mark[] {
    return [...this.marks.values()].sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  }

  add(mention: PageMention, range: Range): void {
    if (this.marks.size >= maxMarks || range.collapsed) return;
    const id = this.nextId++;
    this.marks.set(id, { id, mention, range, text: range.toString() });
    this.highlight?.add(range);
  }

  /** Drops marks whose text the page has taken away or changed. Returns their ids. */
  dropStale(): MarkId[] {
    return this.drop(({ range, text }) => !range.startContainer.isConnected || range.toString() !== text);
  }

  /** Drops the marks inside `root`, which is being read anew. Returns their ids. */
  dropWithin(root: Node): MarkId[] {
    return this.drop(({ range }) => root.contains(range.startContainer));
  }

  private drop(unwanted: (mark: Mark) => boolean): MarkId[] {
    const dropped = [...this.marks.values()].filter(unwanted);
    for (const { id, range } of dropped) {
      this.marks.delete(id);
      this.highlight?.delete(range);
    }
    return dropped.map((mark) => mark.id);
  }

  /** The mark that covers this place in the text. */
  at(node: Node, offset: number): Mark | undefined {
    for (const mark of this.marks.values()) {
      try {
        if (mark.range.isPointInRange(node, offset)) return mark;
      } catch {
        // An offset past the end: the page has changed meanwhile.
      }
    }
    return undefined;
  }

  /**
   * Sees to it that the marks are painted. The registry is shared with the page, which may clear it: the marks come back
   * a few times, and then stay away. False when the page has won.
   */
  paint(): boolean {
    if (this.marks.size === 0) return true;
    if (this.highlight && CSS.highlights.get(name) === this.highlight && this.highlight.size === this.marks.size) {
      return true;
    }
    if (this.highlight && ++this.repaints > maxRepaints) {
      this.clear();
      return false;
    }
    this.highlight = new Highlight(...[...this.marks.values()].map((mark) => mark.range));
    CSS.highlights.set(name, this.highlight);
    return true;
  }

  /** Leaves nothing behind. */
  clear(): void {
    this.marks.clear();
    if (this.highlight && CSS.highlights.get(name) === this.highlight) CSS.highlights.delete(name);
    this.highlight = undefined;
  }
}
