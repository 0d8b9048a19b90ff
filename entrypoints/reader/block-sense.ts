/**
 * What a block of text is by itself or by the blocks close above it (a heading, a list item, a caption), and where in a
 * table it stands.
 */
import type { RunCell } from '../../engine/spotting/types';
import type { DomReads } from './dom-reads';
import { type Kind, roleOf } from './page-regions';

/** Levels above a block that are looked at, and columns of a row that are counted. */
const levels = 3;
const columns = 100;

export interface BlockSense {
  /** It lies in something that is not read: lines of code, an object's fallback. */
  unread?: true;
  kind?: Kind;
  cell?: RunCell;
}

/** Answers for blocks in document order. Neighbours share what is above them, so that is looked at once. */
export function createBlockSense(root: Node, dom: DomReads): (block: Node) => BlockSense {
  let tables = -1;
  let table: Node | null = null;
  let headless = false;
  let rowNode: Node | null = null;
  let row = -1;
  let lastParent: Node | null = null;
  let above: BlockSense = {};

  function cellAt(cell: Node): RunCell | undefined {
    const line = dom.parent(cell);
    if (!line || dom.type(line) !== 1) return undefined;
    if (line !== rowNode) {
      const around = dom.closest(line, 'table');
      if (!around) return undefined;
      if (around !== table) {
        table = around;
        tables++;
        row = -1;
        headless = !dom.all(around, 'th')[Symbol.iterator]().next().value;
      }
      rowNode = line;
      row++;
    }
    let column = 0;
    for (let left = dom.previous(cell), seen = 0; left && seen < columns; left = dom.previous(left), seen++)
      if (dom.type(left) === 1) column += Math.min(Number(dom.attribute(left, 'colspan')) || 1, columns);
    return { table: tables, row, column, head: headless ? row === 0 : dom.tag(cell) === 'th' };
  }

  /** What one element says, if it says anything. */
  function senseOf(element: Node): BlockSense | undefined {
    const role = roleOf(element, dom);
    if (role === 'cell') {
      const cell = cellAt(element);
      return cell ? { kind: 'cell', cell } : { kind: 'cell' };
    }
    if (role === 'skip') return { unread: true };
    return role && role !== 'block' && role !== 'break' ? { kind: role } : undefined;
  }

  return (block) => {
    const own = senseOf(block);
    if (own) return own;
    if (block === root) return {};
    const parent = dom.parent(block);
    if (parent === lastParent) return above;
    lastParent = parent;
    above = {};
    let node = parent;
    for (let level = 0; node && level < levels && dom.type(node) === 1; level++) {
      const sense = senseOf(node);
      if (sense) return (above = sense);
      if (node === root) break;
      node = dom.parent(node);
    }
    return above;
  };
}
