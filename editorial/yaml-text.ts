/** A YAML file with the places of everything in it. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { type Mistake, mistakeIn } from './yaml-mistakes';

interface Place {
  line: number;
  col: number;
}
type Path = readonly (string | number)[];

export interface YamlText {
  document: Document;
  /** The content, with empty values (`reviewer:`) left out. Undefined where the file says nothing. */
  value: unknown;
  /** The first mistake in the writing itself. */
  mistake?: Mistake;
  /** Where a text seems to be cut off by a sign that begins a note. */
  cutOff: Place[];
  /** Where a value is; the nearest thing around it where it is missing. */
  placeOf(path: Path): Place;
  /** Where the name of a field is, even where the field is empty. */
  placeOfKey(path: Path): Place;
}

/** No list of an organisation is longer. */
const longest = 1_000_000;

/** Nor has anybody a list within a list, or words so far in. */
const deepest = 100;
const farthestIn = /^[ \t?-]{400}/m;

/** Told before it is parsed: near the end of its stack a browser's engine does not throw, but ends the whole page. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    if (depth > deepest) return true;
  }
  return farthestIn.test(text);
}

/** The document; undefined for a text that is longer, or nested deeper, than anybody writes. */
function parse(text: string, lineCounter: LineCounter): Document | undefined {
  if (text.length > longest) return undefined;
  if (isDeep(text)) return undefined;
  return parseDocument(text, { lineCounter, prettyErrors: false });
}

/**
 * The first place that only points to another one (`*name`). A few of them can stand for more text than a computer
 * holds, or for each other without an end; and an editor has no use for them.
 */
function firstAlias(document: Document): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) return undefined;
      found = { name: node.source, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const parsed = parse(text, lines);
  const document = parsed ?? parseDocument('');
  const at = (offset: number): Place => lines.linePos(offset);
  const start = (node: unknown): Place | undefined => (isNode(node) && node.range ? at(node.range[0]) : undefined);

  function placeOf(path: Path): Place {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const place = start(node);
      if (place && !(isScalar(node) && node.value === null)) return place;
    }
    return { line: 1, col: 1 };
  }

  function placeOfKey(path: Path): Place {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find((item): item is Pair => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1))
      : undefined;
    return start(pair?.key) ?? placeOf(path);
  }

  // A tag (“!so”) that nobody knows is only a warning to the parser, and would be cut off the text.
  const [error] = [...document.errors, ...document.warnings];
  const alias = firstAlias(document);
  const mistake =
    parsed === undefined
      ? { line: 1, col: 1, text: 'This is longer, or nested deeper, than any list. Is it the right file?' }
      : error
        ? mistakeIn(text, error, lastOpened(document))
        : alias && {
            ...at(alias.offset),
            text: `“*${alias.name}” repeats what stands elsewhere in the file, which is not read here. Write it out.`,
          };
  const value = mistake ? undefined : withoutEmpty(document.toJS());
  return { document, value, ...(mistake && { mistake }), cutOff: cutOff(document, text).map(at), placeOf, placeOfKey };
}

/** Where the last quotation mark or bracket of the file opens: of one that is not closed, the rest of the file is its text. */
function lastOpened(document: Document): number | undefined {
  let last: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') last = range?.[0];
    },
    Collection: (_, { flow, range }) => {
      if (flow) last = range?.[0];
    },
  });
  return last;
}

/** Where a text of several words goes on behind a “ #”: that is a note to YAML, and perhaps was not meant as one. */
function cutOff(document: Document, text: string): number[] {
  const found: number[] = [];
  visit(document, {
    Scalar: (_, { type, range, value }) => {
      const isText = type === 'PLAIN' && typeof value === 'string' && value.includes(' ');
      if (isText && range && text.startsWith(' #', range[1])) found.push(range[1] + 1);
    },
  });
  return found;
}

function withoutEmpty(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, withoutEmpty(inner)] as const)
      .filter(([, inner]) => inner !== undefined),
  );
}
