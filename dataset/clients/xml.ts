/** XML of the sources → plain values, without guessing: what repeats must be named, what comes twice is an error. */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { BuildProblem } from '../build-problem';

export interface XmlForm {
  /** Elements that are lists: all their children, whatever these are called, become entries. */
  lists: ReadonlySet<string>;
  /** Elements that are not read at all. */
  skipped?: ReadonlySet<string>;
}

/** The root element. `what` begins the error. */
export function readXml(bytes: Uint8Array, what: string): XmlElement {
  try {
    const { root } = parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (root) return root;
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    throw new BuildProblem(`${what}: not well-formed XML: ${reason}`);
  }
  throw new BuildProblem(`${what}: XML without an element`);
}

const isElement = (node: unknown): node is XmlElement => node instanceof XmlElement;

/**
 * An element with children → an object by their names, attributes as `@name`; text alone → a string, with attributes
 * an object whose `text` it is; `xsi:nil` → undefined; a list → an array.
 */
export function plain(element: XmlElement, form: XmlForm, what: string): unknown {
  if (element.attributes['xsi:nil'] === 'true') return undefined;
  const children = element.children.filter(isElement).filter((child) => !form.skipped?.has(child.name));
  if (form.lists.has(element.name)) return children.map((child) => plain(child, form, what));
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith('xmlns') && !name.startsWith('xsi:'))
    .map(([name, value]) => [`@${name}`, value] as const);
  const words = element.children
    .filter((child) => child instanceof XmlText)
    .map((child) => child.text)
    .join('')
    .trim();
  if (children.length === 0 && attributes.length === 0) return words;
  const result: Record<string, unknown> = Object.fromEntries(attributes);
  if (words) result.text = words;
  for (const child of children) {
    if (child.name in result) throw new BuildProblem(`${what}: <${child.name}> stands twice in <${element.name}>`);
    result[child.name] = plain(child, form, what);
  }
  return result;
}
