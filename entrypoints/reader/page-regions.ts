/**
 * What elements mean to the walk through a page's text: which end a run, which are not read, of what kind a run is; and the
 * regions of a page that have a meaning as a whole.
 */
import type { TextRun } from '../../engine/spotting/types';
import type { DomReads, Texts } from './dom-reads';

export type Kind = NonNullable<TextRun['kind']>;
/** An element's role by tag; inline elements and those not known have none. */
export type Role = Kind | 'skip' | 'block' | 'break' | undefined;

const roles: Record<string, Role> = Object.create(null);
const tagsByRole: [Role, string][] = [
  [
    'skip',
    'script style noscript template textarea input select option datalist code pre kbd samp svg math iframe object ' +
      'embed canvas audio video',
  ],
  [
    'block',
    'address article body button center dd details dialog div dl dt fieldset figure footer form header hgroup hr html ' +
      'legend main p section summary table tbody tfoot thead tr ul ol',
  ],
  ['break', 'br'],
  ['cell', 'td th'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['caption', 'figcaption caption'],
  ['item', 'li'],
  ['aside', 'aside'],
  ['nav', 'nav menu'],
  ['quote', 'blockquote'],
];
for (const [role, tags] of tagsByRole) for (const tag of tags.split(' ')) roles[tag] = role;

/** The role of an element by its tag. */
export const roleOf = (element: Node, dom: DomReads): Role => roles[dom.tag(element)];

/**
 * The regions: a selector, what its elements are, and an attribute that has to read so. Simple selectors, each asked on its
 * own, because browsers answer a single one several times faster than the same in a list.
 */
const rules: [selector: string, is: Kind | 'unread' | 'link', attribute?: string, reads?: RegExp][] = [
  ['[hidden]', 'unread'],
  ['[aria-hidden=true]', 'unread'],
  ['[contenteditable]', 'unread', 'contenteditable', /^(?!false)/],
  ['[style]', 'unread', 'style', /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i],
  ['[role=textbox]', 'unread'],
  ['.sr-only', 'unread'],
  ['.visually-hidden', 'unread'],
  ['.screen-reader-text', 'unread'],
  ['.ace_editor', 'unread'],
  ['.monaco-editor', 'unread'],
  ['dialog:not([open])', 'unread'],
  ['nav', 'nav'],
  ['[role=navigation]', 'nav'],
  ['aside', 'aside'],
  ['blockquote', 'quote'],
  ['[class*=byline]', 'byline'],
  ['[rel=author]', 'byline'],
  ['[role=heading]', 'heading'],
  // Official pages of one measure. The engine reads the address; this only keeps all other links out of the message.
  ['a[href*=".gov/"]', 'link', 'href', /(?:leg\.wa|congress|legislature\.idaho)\.gov\//],
];

/** A part of the page that has a meaning as a whole. */
interface Region {
  is: Kind | 'unread' | 'link';
  element: Node;
  /** Its last node. */
  end: Node;
  /** Whether the walk is in it. A region inside an unread one is never entered. */
  open?: boolean;
}

const reads = (element: Node, [, , attribute, pattern]: (typeof rules)[number], dom: DomReads): boolean =>
  !attribute || pattern!.test(dom.attribute(element, attribute) ?? '');

/** Whether an element lies, with all it holds, in what is not read. */
export function isUnread(element: Element, dom: DomReads): boolean {
  for (let at: Node | null = element; at && dom.type(at) === 1; at = dom.parent(at))
    if (roleOf(at, dom) === 'skip') return true;
  return rules.some((rule) => {
    let at = rule[1] === 'unread' ? dom.closest(element, rule[0]) : null;
    while (at && !reads(at, rule, dom)) {
      const up = dom.parent(at);
      at = up && dom.type(up) === 1 ? dom.closest(up, rule[0]) : null;
    }
    return at !== null;
  });
}

/** What the walk has to know at a text where a region begins or ends. */
export interface Boundary {
  /** Address of the measure's page that the text from here on links to. */
  href: string | undefined;
  /** Whether a run ends here. */
  breaks: boolean;
  /** Set where an unread region begins: its last node, from where the walk goes on. */
  resume: Node | undefined;
}

export interface Regions {
  /** What begins or ends at a text, if anything does. To be asked in document order. */
  at(text: Node): Boundary | undefined;
  /** Kind of the innermost region that the walk is in. */
  kind(): Kind | undefined;
}

/** Regions of a page, and levels of nesting looked into for their ends: far more than pages have, and an end to hostile ones. */
const mostRegions = 2000;
const mostLevels = 50_000;

/** Finds the regions below a root. Moves `texts`. */
export function findRegions(root: Element, dom: DomReads, texts: Texts): Regions {
  const begins = new Map<Node, Region[]>();
  const ends = new Map<Node, Region[]>();
  const afterEnd = new Map<Node, Node | null>();
  let regions = mostRegions;
  let depth = mostLevels;

  const put = (map: Map<Node, Region[]>, node: Node, region: Region) => {
    const list = map.get(node);
    if (list) list.push(region);
    else map.set(node, [region]);
  };
  const mark = (element: Node, is: Region['is']) => {
    if (regions-- <= 0 || depth <= 0 || roleOf(element, dom) === 'skip') return;
    texts.from(element);
    const first = texts.next();
    if (!first || !dom.contains(element, first)) return;
    let end = element;
    for (let last = dom.last(end); last && depth-- > 0; last = dom.last(end)) end = last;
    const region: Region = { is, element, end };
    put(begins, first, region);
    if (is === 'unread') return;
    let after = afterEnd.get(end);
    if (after === undefined) {
      texts.from(end);
      afterEnd.set(end, (after = texts.next()));
    }
    if (after) put(ends, after, region);
  };
  for (const rule of rules)
    for (const element of dom.all(root, rule[0])) if (reads(element, rule, dom)) mark(element, rule[1]);

  const enclosing = enclosingKind(root, dom);
  let open: Region[] = [];
  return {
    kind() {
      const is = open.findLast((region) => region.is !== 'link')?.is;
      return (is as Kind | undefined) ?? enclosing;
    },
    at(text) {
      const ending = ends.get(text)?.filter((region) => region.open) ?? [];
      const beginning = begins.get(text) ?? [];
      if (!ending.length && !beginning.length) return undefined;
      open = open.filter((region) => !ending.includes(region));
      // Of unread regions that begin at the same text the outermost counts.
      let unread: Region | undefined;
      for (const region of beginning)
        if (region.is === 'unread' && (!unread || dom.contains(region.element, unread.element))) unread = region;
      const entered = unread ? [] : beginning;
      for (const region of entered) region.open = true;
      open.push(...entered);
      const link = open.findLast((region) => region.is === 'link');
      return {
        href: link && (dom.attribute(link.element, 'href') ?? undefined),
        breaks: [...ending, ...entered].some((region) => region.is !== 'link'),
        resume: unread?.end,
      };
    },
  };
}

/** The kind of the region around a root that was added to a page later. */
function enclosingKind(root: Node, dom: DomReads): Kind | undefined {
  for (let up = dom.parent(root); up && dom.type(up) === 1; up = dom.parent(up)) {
    const role = roleOf(up, dom);
    if (role === 'nav' || role === 'aside' || role === 'quote') return role;
  }
  return undefined;
}
