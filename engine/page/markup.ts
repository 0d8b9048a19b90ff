/**
 * Reads markup that a browser wrote: `innerHTML` and `outerHTML` quote every attribute and escape what has to be, so that
 * a few searches tell tags and text apart. Markup that people wrote has to be mended by a parser first.
 */

/** What is met, in the order of the document. */
export interface MarkupListener {
  /** An element begins. `tag` is its start tag as written, for `attributesOf`. */
  open(name: string, tag: string): void;
  /** The innermost open element ends. */
  close(): void;
  /** Text that is directly inside the innermost open element; of scripts and the like, too. */
  text(text: string): void;
}

const empty = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** Their contents are written as they are. */
const raw = new Set('script style xmp iframe noembed noframes noscript plaintext'.split(' '));
/** Deeper than any page; what is deeper is read as if it stood here. */
const deepest = 5000;

const escapes: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Text with its escapes undone. */
export const unescape = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:(amp|lt|gt|quot|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
        if (name) return escapes[(name as string).toLowerCase()]!;
        const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : (whole as string);
      })
    : text;

/** The attributes of a start tag that are named in `wanted`, an expression of two groups: name and value. */
export function attributesOf(tag: string, wanted: RegExp): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, value] of tag.matchAll(wanted)) found.set(name!, unescape(value!));
  return found;
}

/** Reads markup from its begin to its end. Linear; never throws of itself. What is left open, ends with the markup. */
export function readMarkup(html: string, listener: MarkupListener): void {
  const open: string[] = [];
  let quote = -1;
  let at = 0;

  /** Where a tag ends that begins at `start`: the first `>` outside of quotes. */
  function endOfTag(start: number): number {
    let end = html.indexOf('>', start);
    if (quote < start) quote = next('"', start);
    while (end !== -1 && quote < end) {
      const closing = next('"', quote + 1);
      if (end < closing) end = html.indexOf('>', closing);
      quote = next('"', closing + 1);
    }
    return end;
  }
  const next = (character: string, from: number): number => {
    const found = html.indexOf(character, from);
    return found === -1 ? Infinity : found;
  };
  const skipTo = (mark: string, from: number): number => {
    const found = html.indexOf(mark, from);
    return found === -1 ? html.length : found + mark.length;
  };
  function close(name: string): void {
    const from = open.lastIndexOf(name);
    if (from === -1) return;
    while (open.length > from) {
      open.pop();
      listener.close();
    }
  }

  while (at < html.length) {
    const tag = html.indexOf('<', at);
    const end = tag === -1 ? html.length : tag;
    if (end > at) listener.text(unescape(html.slice(at, end)));
    if (tag === -1) break;
    const second = html.charCodeAt(tag + 1);
    if (second === 33 || second === 63) {
      if (html.startsWith('<!--', tag)) at = skipTo('-->', tag + 4);
      else if (html.startsWith('<![CDATA[', tag)) {
        at = skipTo(']]>', tag + 9);
        listener.text(html.slice(tag + 9, at - 3));
      } else at = skipTo('>', tag);
      continue;
    }
    const over = endOfTag(tag);
    if (over === -1 || over === Infinity) break;
    at = over + 1;
    if (second === 47) {
      close(html.slice(tag + 2, over).trimEnd());
      continue;
    }
    const source = html.slice(tag + 1, over);
    const name = /^[^\s/]*/.exec(source)![0];
    listener.open(name, source);
    if (empty.has(name) || source.endsWith('/')) listener.close();
    else if (raw.has(name)) {
      const rest = html.indexOf(`</${name}`, at);
      const last = rest === -1 ? html.length : rest;
      if (last > at) listener.text(html.slice(at, last));
      at = skipTo('>', last);
      listener.close();
    } else if (open.length < deepest) open.push(name);
    else listener.close();
  }
  while (open.length > 0) close(open.at(-1)!);
}
