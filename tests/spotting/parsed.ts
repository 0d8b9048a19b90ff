/**
 * Articles read once: their runs, what the page says of itself, and where in the article's text each piece of a run is. Kept
 * under `.cache`, because reading the markup takes far longer than spotting in it.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { memoizeByObject } from '../../engine/memoize';
import type { PageFacts, TextRun } from '../../engine/spotting/types';
import type { CorpusArticle, Expected, ExpectedMention } from './corpus';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Place } from '../../engine/page/page-text';
import { readPageOf, treeOf } from './scan-page';

export interface ParsedArticle {
  readonly id: string;
  readonly category: string;
  readonly published?: string;
  readonly facts: PageFacts;
  readonly runs: TextRun[];
  /** Per run, pairs of an offset in it and the offset in `text` where that stretch begins. */
  readonly stretches: readonly (readonly number[])[];
  /** The article's `textContent`, in whose units everything expected is. */
  readonly text: string;
  readonly mentions: readonly ExpectedMention[];
  readonly negatives: readonly (Expected & { why?: string })[];
  readonly ignore: readonly (Expected & { okIds?: string[] })[];
}

const root = new URL('../../', import.meta.url);
const cache = fileURLToPath(new URL('.cache/spotting/', root));

/** What the answers depend on besides the articles: how pages are read. */
const readers = [
  ...readdirSync(new URL('engine/page/', root)).map((file) => `engine/page/${file}`),
  ...['corpus.ts', 'parsed.ts', 'scan-page.ts', 'saved-pages.ts', 'former-on-saved-pages.json'].map(
    (file) => `tests/spotting/${file}`,
  ),
];

/** How far the next word of a page may lie behind the last, scripts in between. */
const farthest = 100_000;

/** A set of articles, read now or before. */
export function parsedArticles(name: string, articles: readonly CorpusArticle[]): ParsedArticle[] {
  const hash = createHash('sha256');
  for (const file of readers) hash.update(readFileSync(new URL(file, root)));
  for (const { id, html, url, published } of articles) hash.update(JSON.stringify([id, html, url, published]));
  hash.update(JSON.stringify(articles.map((article) => article.source ?? '')));
  const file = `${cache}${name}-${hash.digest('hex').slice(0, 16)}.jsonl`;
  if (existsSync(file))
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as ParsedArticle);
  const parsed = articles.map(parseArticle);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, parsed.map((one) => JSON.stringify(one)).join('\n'));
  return parsed;
}

/** Elements whose text no reader sees: a page's data often repeats its sentences. */
const unread = new Set(['script', 'style', 'template', 'noscript']);

type Element = DefaultTreeAdapterTypes.Element;
type Text = DefaultTreeAdapterTypes.TextNode;
const isText = (node: DefaultTreeAdapterTypes.ChildNode): node is Text => node.nodeName === '#text';

/** The text node of a place, and the offset in it. */
function textAt(body: Element, place: Place): { node: Text; offset: number } | undefined {
  const elements = (of: Element) => of.childNodes.filter((node): node is Element => 'tagName' in node);
  const holder = place
    .slice(0, -2)
    .reduce<Element | undefined>((element, index) => element && elements(element)[index], body);
  // A browser would have mended this page otherwise than the reader's markup says.
  if (!holder) return undefined;
  const after = place.at(-2)!;
  let offset = place.at(-1)!;
  const from = after ? holder.childNodes.indexOf(elements(holder)[after - 1]!) + 1 : 0;
  for (const node of holder.childNodes.slice(from)) {
    if (!isText(node)) continue;
    if (offset <= node.value.length) return { node, offset };
    offset -= node.value.length;
  }
  return undefined;
}

/** An article as it is read, once. */
export const parseArticle = memoizeByObject(parse);
function parse(article: CorpusArticle): ParsedArticle {
  const { id, category, published } = article;
  const { facts, runs, locate } = readPageOf({ html: article.html, url: article.url, ...(published && { published }) });
  const body = treeOf(article.html);
  const offsets = new Map<Text, number>();
  let text = '';
  /** The same, with the unread parts blank. */
  let seen = '';
  const visit = (element: Element, isSeen: boolean): void => {
    const within = isSeen && !unread.has(element.nodeName);
    for (const node of element.childNodes)
      if (isText(node)) {
        offsets.set(node, text.length);
        text += node.value;
        seen += within ? node.value : ' '.repeat(node.value.length);
      } else if ('tagName' in node) visit(node, within);
  };
  if (body) visit(body, true);
  let after = 0;
  const stretches = runs.map((run, at) => {
    const pairs: number[] = [];
    const offsetOf = (from: number, to: number): { from: number; to: number } | undefined => {
      const place = locate(at, from, to);
      if (!place) return undefined;
      const [start, end] = [place.from, place.to].map((one) => {
        const found = textAt(body!, one);
        return found && offsets.get(found.node)! + found.offset;
      });
      return start === undefined || end === undefined ? undefined : { from: start, to: end };
    };
    const note = (from: number, to: number): void => {
      const place = offsetOf(from, to);
      const isSame = place && text.slice(place.from, place.to) === run.text.slice(from, to);
      if (isSame || to - from === 1) {
        // A space that the reader puts between two lines has no place.
        if (place) pairs.push(from, place.from);
      } else {
        const middle = (from + to) >> 1;
        note(from, middle);
        note(middle, to);
      }
    };
    if (run.text.length > 0) note(0, run.text.length);
    // Pages that a second parser mends in another way: word by word, in order.
    if (pairs.length === 0)
      for (const { 0: word, index } of run.text.matchAll(/\S+/g)) {
        const found = text.indexOf(word, after);
        if (found < 0 || found > after + farthest) continue;
        pairs.push(index, found);
        after = found + word.length;
      }
    else after = pairs.at(-1)! + run.text.length - pairs.at(-2)!;
    return pairs;
  });
  const expected = article.expect(text, seen);
  return { id, category, ...(published && { published }), facts, runs, stretches, text, ...expected };
}

/** Where a character of a run is in the article's text. */
export function offsetIn({ stretches }: ParsedArticle, run: number, at: number): number {
  const pairs = stretches[run] ?? [];
  let best = 0;
  for (let pair = 0; pair < pairs.length && pairs[pair]! <= at; pair += 2) best = pairs[pair + 1]! + at - pairs[pair]!;
  return best;
}
