/**
 * The visible text of a page, block by block, and the way back from a place in it to the page's nodes.
 *
 * One pass over the tree, reading only; no style is computed, and nothing depends on the extension's data. What attributes
 * say (hidden, editable, a byline) is asked of the browser's selector engine once, before the pass: a look at the
 * attributes of every element would cost more than the pass itself.
 */
import type { TextRun } from '../../engine/spotting/types';
import { type DomReads, pageReads } from './dom-reads';

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
  /** Visits up to so many nodes more. True when the walk is over. */
  step(nodes: number): boolean;
  /** Where a part of a run's text is. Undefined if there is no such part, or it holds no text of the page. */
  locate(run: number, start: number, end: number): PagePlace | undefined;
}

type Kind = NonNullable<TextRun['kind']>;
type Role = Kind | 'skip' | 'block' | 'break' | 'table' | 'row';

/** What an element is to the walk, by tag. All others are inline. */
const roles: Record<string, Role | undefined> = Object.create(null);
const tagsByRole: [Role, string][] = [
  [
    'skip',
    'script style noscript template textarea input select datalist code pre kbd samp svg math iframe object embed ' +
      'canvas audio video',
  ],
  [
    'block',
    'address article body button center dd details dialog div dl dt fieldset figure footer form header hgroup hr html ' +
      'legend main p section summary tbody tfoot thead',
  ],
  ['break', 'br'],
  ['table', 'table'],
  ['row', 'tr'],
  ['cell', 'td th'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['caption', 'figcaption caption'],
  ['item', 'li'],
  ['aside', 'aside'],
  ['nav', 'nav menu'],
  ['quote', 'blockquote'],
];
for (const [role, tags] of tagsByRole) for (const tag of tags.split(' ')) roles[tag] = role;
const kinds = new Set<Role>(['cell', 'heading', 'caption', 'item', 'aside', 'nav', 'quote']);

/** Subtrees that are not read, by attribute: hidden, editable, or a code editor. */
const unread =
  '[hidden],[aria-hidden=true],[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],' +
  '[role=textbox],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],' +
  '[style*="visibility: hidden"],.sr-only,.visually-hidden,.screen-reader-text,.CodeMirror,.cm-editor,' +
  '.monaco-editor,.ace_editor,dialog:not([open])';
const unreadTags = tagsByRole[0]![1].replaceAll(' ', ',');

/** What attributes say of a block's kind. */
const hints: [Kind, string][] = [
  ['byline', '[class*=byline],[rel=author],[itemprop=author]'],
  ['nav', '[role=navigation]'],
  ['heading', '[role=heading]'],
];

/** Official pages of one measure. The engine reads the address; this only keeps all other links out of the message. */
const measureLinks = 'a[href*="leg.wa.gov/"],a[href*="congress.gov/bill/"],a[href*="legislature.idaho.gov/"]';

/** An element that matters to what it holds, while the walk is inside it. */
interface Frame {
  element: Node | null;
  /** Text before, inside and after it are different runs. */
  block: boolean;
  kind?: Kind;
  href?: string;
  cell?: TextRun['cell'];
  /** The table around it, and how far the walk is in it. */
  grid?: { table: number; row: number; column: number; headless: boolean };
}

/** Starts a walk below `root`. Text beside the root is not seen, yet what encloses it tells whether and as what it is read. */
export function walkText(root: Element, dom: DomReads = pageReads()): TextWalk {
  const runs: TextRun[] = [];
  /** For each run: its text nodes (null for a line break), and where each begins in the run's text. */
  const nodesOf: (Node | null)[][] = [];
  const startsOf: number[][] = [];

  const hidden = new Set<Node>(dom.all(root, unread));
  const links = new Set<Node>(dom.all(root, measureLinks));
  const hinted = new Map<Node, Kind>();
  for (const [kind, selector] of hints) for (const element of dom.all(root, selector)) hinted.set(element, kind);

  const frames: Frame[] = [];
  let frame: Frame = { element: null, block: true };
  let tables = 0;
  let run: TextRun | undefined;
  let nodes: (Node | null)[] = [];
  let starts: number[] = [];
  let linkStart = 0;
  let node: Node | null = root;
  if (dom.closest(root, unread) || dom.closest(root, unreadTags)) node = null;
  else for (let up = dom.parent(root); up && !frame.kind; up = dom.parent(up)) frame.kind = kindOf(up);

  function kindOf(element: Node): Kind | undefined {
    if (dom.type(element) !== 1) return undefined;
    const role = roles[dom.tag(element)];
    return hinted.get(element) ?? (role && role !== 'cell' && kinds.has(role) ? (role as Kind) : undefined);
  }

  function endLink(): void {
    if (run && frame.href && run.text.length > linkStart)
      (run.links ??= []).push({ start: linkStart, end: run.text.length, href: frame.href });
  }

  function endRun(): void {
    endLink();
    run = undefined;
    linkStart = 0;
  }

  function append(text: string, from: Node | null): void {
    if (!run) {
      if (!/\S/.test(text)) return;
      run = { text: '' };
      if (frame.kind) run.kind = frame.kind;
      if (frame.cell) run.cell = frame.cell;
      runs.push(run);
      nodesOf.push((nodes = []));
      startsOf.push((starts = []));
    }
    nodes.push(from);
    starts.push(run.text.length);
    run.text += text;
  }

  /** Whether the walk goes into the element. */
  function enter(element: Node): boolean {
    const role = roles[dom.tag(element)];
    if (role === 'skip' || hidden.has(element)) return false;
    if (role === 'break') append('\n', null);
    const isLink = links.has(element);
    const hint = hinted.get(element);
    if (!hint && !isLink && (!role || role === 'break')) return true;
    const inner: Frame = { ...frame, element, block: !isLink };
    if (isLink) {
      endLink();
      linkStart = run ? run.text.length : 0;
      inner.href = dom.attribute(element, 'href') ?? undefined;
    } else {
      endRun();
      if (hint) inner.kind = hint;
      else if (role && kinds.has(role) && frame.kind !== 'nav') inner.kind = role as Kind;
      if (role === 'table') {
        const headless = !dom.all(element, 'th')[Symbol.iterator]().next().value;
        inner.grid = { table: tables++, row: -1, column: -1, headless };
      } else if (inner.grid && role === 'row') {
        inner.grid.row++;
        inner.grid.column = -1;
      } else if (inner.grid && role === 'cell') {
        const { table, row, headless } = inner.grid;
        const column = inner.grid.column + 1;
        inner.cell = { table, row, column, head: headless ? row === 0 : dom.tag(element) === 'th' };
        inner.grid.column += Math.min(Math.max(Number(dom.attribute(element, 'colspan')) || 1, 1), 1000);
      }
    }
    frames.push(frame);
    frame = inner;
    return true;
  }

  function leave(element: Node | null): void {
    if (!element || element !== frame.element) return;
    if (frame.block) endRun();
    else endLink();
    frame = frames.pop()!;
    linkStart = run ? run.text.length : 0;
  }

  function step(budget: number): boolean {
    while (node && budget-- > 0) {
      const type = dom.type(node);
      let next: Node | null = null;
      if (type === 3) append(dom.data(node), node);
      else if (type === 1 && enter(node)) {
        next = dom.first(node);
        if (!next) leave(node);
      }
      while (!next && node && node !== root) {
        next = dom.next(node);
        if (!next) {
          node = dom.parent(node);
          leave(node);
        }
      }
      node = next;
    }
    if (!node) endRun();
    return !node;
  }

  /** Index of the text node that holds this place: the last one that begins at or before it. */
  function pieceAt(starts: number[], offset: number): number {
    let low = 0;
    for (let high = starts.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
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

/** The whole text at once: for small trees, and outside the browser. */
export function readText(root: Element, dom?: DomReads): TextWalk {
  const walk = walkText(root, dom);
  walk.step(Infinity);
  return walk;
}
