/** A YAML file with the places of everything in it. */
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';

interface Place {
  line: number;
  col: number;
}
type Path = readonly (string | number)[];

export interface YamlText {
  document: Document;
  /** The content, with empty values (`reviewer:`) left out. Undefined where the file says nothing. */
  value: unknown;
  /** Mistakes in the writing itself. */
  mistakes: { place: Place; text: string }[];
  /** Where a value is; the nearest thing around it where it is missing. */
  placeOf(path: Path): Place;
  /** Where the name of a field is, even where the field is empty. */
  placeOfKey(path: Path): Place;
}

export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
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

  const mistakes = document.errors.map((error) => ({
    place: at(error.pos[0]),
    text: inPlainWords(indentedByTab(text, error.pos[0]) ? 'TAB_AS_INDENT' : error.code, error.message),
  }));
  const value = mistakes.length > 0 ? undefined : withoutEmpty(document.toJS());
  return { document, value, mistakes, placeOf, placeOfKey };
}

/** Whether the line around this place begins with a tab, which explains whatever the parser makes of it. */
const indentedByTab = (text: string, offset: number): boolean =>
  /^ *\t/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '');

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

/** The mistakes that people make most, by the parser's code, with what to do; else the parser's own words. */
function inPlainWords(code: string, message: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'A tab is used to indent. Use two spaces for each step instead.';
    case 'DUPLICATE_KEY':
      return 'This field is written twice in one entry. Remove one of the two.';
    case 'MISSING_CHAR':
      return 'A quotation mark or bracket that was opened is not closed. Add the missing one.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'This text has “: ” in it, which YAML takes for a field. Put the whole text in "double quotes".';
    case 'BAD_INDENT':
    case 'BAD_SCALAR_START':
      return `The line does not stand where it belongs, or starts with a sign that YAML keeps for itself. Line it up with the fields around it, or put the text in "double quotes". (${firstLine(message)})`;
    default:
      return `This is not readable YAML. Compare it with the lines around it. (${firstLine(message)})`;
  }
}

const firstLine = (message: string): string => message.split('\n')[0] ?? '';
