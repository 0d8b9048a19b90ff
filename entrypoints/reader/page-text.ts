/**
 * The visible text of a page, block by block, and the way back from a place in it to the page's nodes.
 *
 * One pass over the text nodes, reading only. What costs is touching elements: each one that a script looks at gets an
 * object of its own, and a page has thousands. So the pass asks for the parents of texts with something in them and no
 * others; whatever concerns whole regions (hidden, editable, an aside, a link to a bill) is asked of the browser's selector
 * engine once, and remembered at the texts where such a region begins and ends. No style is computed.
 */
import type { TextRun } from '../../engine/spotting/types';
import { type DomReads, pageReads } from './dom-reads';
import { type BlockSense, createBlockSense } from './block-sense';
import { type Role, findRegions, isUnread, roleOf } from './page-regions';

/** A place in the page, as `Range` wants it. */
export interface PagePlace {
  startNode: Node;
  startOffset: number;
  endNode: Node;
  endOffset: number;
}

/** A walk under way. */
export interface TextWalk {
  /** Grows with each step. All but the last are complete; after the walk the last is, too. */
  readonly runs: TextRun[];
  /** Visits up to so many text nodes more. True when the walk is over. */
  step(nodes: number): boolean;
  /** Where a part of a run's text is. Undefined if there is no such part, or it holds no text of the page. */
  locate(run: number, start: number, end: number): PagePlace | undefined;
}

/** Levels of inline elements after which an element counts as a block: no page nests so, but a hostile one may. */
const deepest = 60;

/** Starts a walk below `root`. Text beside the root is not seen, yet what encloses it tells whether and as what it is read. */
export function walkText(root: Element, dom: DomReads = pageReads()): TextWalk {
  const runs: TextRun[] = [];
  /** For each run: its text nodes (null where the walk put a break), and where each begins in the run's text. */
  const nodesOf: (Node | null)[][] = [];
  const startsOf: number[][] = [];
  let over = isUnread(root, dom);
  const texts = dom.texts(root);
  const regions = over ? undefined : findRegions(root, dom, texts);
  const senseOf = createBlockSense(root, dom);
  texts.from(root);

  let run: TextRun | undefined;
  let nodes: (Node | null)[] = [];
  let starts: number[] = [];
  /** White space since the last text, in case the text goes on in the same block. */
  let space: Node | null = null;
  let parent: Node | null = null;
  /** Parent of the last text that was not to be read. */
  let skipped: Node | null = null;
  let block: Node | null = null;
  let href: string | undefined;
  let linkStart = 0;

  function endLink(): void {
    if (run && href && run.text.length > linkStart)
      (run.links ??= []).push({ start: linkStart, end: run.text.length, href });
    linkStart = run ? run.text.length : 0;
  }

  function endRun(): void {
    endLink();
    run = undefined;
    linkStart = 0;
  }

  function append(text: string, from: Node | null): void {
    nodes.push(from);
    starts.push(run!.text.length);
    run!.text += text;
  }

  function startRun({ kind, cell }: BlockSense): void {
    endRun();
    run = { text: '' };
    const region = regions?.kind();
    // Whatever stands in a navigation or a byline is that first of all.
    const first = region === 'nav' || region === 'byline' ? region : (kind ?? region);
    if (first) run.kind = first;
    if (cell) run.cell = cell;
    runs.push(run);
    nodesOf.push((nodes = []));
    startsOf.push((starts = []));
  }

  /** The block around a parent of text; null if the text there is not to be read. */
  function blockOf(element: Node): Node | null {
    let node = element;
    for (let level = 0; ; level++) {
      const role = roleOf(node, dom);
      if (role === 'skip') return null;
      const up = role || node === root || level > deepest ? null : dom.parent(node);
      if (!up) return node;
      node = up;
    }
  }

  /** What lies between a text and the one before it in the same block: nothing, a line break, or the edge of a block. */
  function gapBefore(text: Node): Role {
    let node: Node | null = text;
    for (let level = 0; node && node !== block && level < deepest; level++) {
      let beside: Node | null = dom.previous(node);
      while (beside && dom.type(beside) === 3 && !/\S/.test(dom.data(beside))) beside = dom.previous(beside);
      if (beside) return dom.type(beside) === 1 ? roleOf(beside, dom) : undefined;
      node = dom.parent(node);
    }
    return undefined;
  }

  function read(text: Node, data: string): void {
    const above = dom.parent(text);
    if (!above) return;
    if (above === skipped) return;
    const around = above === parent ? block : blockOf(above);
    if (!around) {
      skipped = above;
      return;
    }
    const gap = run && around === block ? gapBefore(text) : 'block';
    const sense = gap && gap !== 'break' && gap !== 'skip' ? senseOf(around) : undefined;
    if (sense?.unread) {
      skipped = above;
      return;
    }
    parent = above;
    block = around;
    if (sense) startRun(sense);
    else if (gap === 'break') append('\n', null);
    else if (space) append(dom.data(space), space);
    // A footnote's number is no part of the number that it stands at.
    if (isDigit(data, 0) && dom.tag(above) === 'sup' && run && isDigit(run.text, run.text.length - 1))
      append(' ', null);
    append(data, text);
    space = null;
  }

  function step(budget: number): boolean {
    while (!over && budget-- > 0) {
      const text = texts.next();
      if (!text) {
        over = true;
        break;
      }
      const region = regions?.at(text);
      if (region) {
        if (region.breaks) endRun();
        if (region.href !== href) {
          endLink();
          href = region.href;
        }
        if (region.resume) {
          texts.from(region.resume);
          continue;
        }
      }
      const data = dom.data(text);
      if (data.charCodeAt(0) > 32 || /\S/.test(data)) read(text, data);
      else space = text;
    }
    if (over) endRun();
    return over;
  }

  function locate(index: number, start: number, end: number): PagePlace | undefined {
    const text = runs[index]?.text;
    const nodes = nodesOf[index];
    const starts = startsOf[index];
    if (!text || !nodes || !starts || !(start >= 0 && start < end && end <= text.length)) return undefined;
    const from = pieceAt(starts, start);
    const to = pieceAt(starts, end - 1);
    const startNode = nodes[from];
    const endNode = nodes[to];
    if (!startNode || !endNode) return undefined;
    return { startNode, startOffset: start - starts[from]!, endNode, endOffset: end - starts[to]! };
  }

  return { runs, step, locate };
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** The piece that holds an offset: the last one that begins at or before it. */
function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  for (let high = starts.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The whole text at once: for small trees, and outside the browser. */
export function readText(root: Element, dom?: DomReads): TextWalk {
  const walk = walkText(root, dom);
  walk.step(Infinity);
  return walk;
}
