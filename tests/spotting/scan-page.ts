/**
 * One page through the same reading and the same engine as in the extension, with a parser for the browser.
 */
import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse, serialize, serializeOuter } from 'parse5';
import { readFacts } from '../../engine/page/page-facts';
import { type MarkupPart, readPage } from '../../engine/page/page-text';
import { longestTelling, mostTelling, tellingElements } from '../../engine/page/telling-elements';
import {
  createSpottingIndex,
  explain,
  type SpottingIndex,
  type SpottingPack,
  type CharacterExplanation,
} from '../../engine/spotting';
import { groupBy } from '../../engine/group-by';
import type { MeasureExplanation, OwnerExplanation } from '../../engine/spotting/measures';
import { memoizeByObject } from '../../engine/memoize';
import type { Mention, ScanResult } from '../../engine/spotting/types';

export interface Page {
  /** A whole document or a part of one. */
  html: string;
  url?: string;
  /** Date of publication as somebody else knows it; goes before the page's own word. */
  published?: string;
}

/** A mention with its place in the page's whole text, in UTF-16 units. */
export interface PlacedMention extends Mention {
  from: number;
  to: number;
}

/** Somebody who was weighed, with places in the page's whole text. */
export type WeighedName = Omit<CharacterExplanation, 'places'> & { places: { from: number; to: number }[] };

export interface ScannedPage {
  /** The visible text: the runs, joined by line breaks. */
  text: string;
  mentions: PlacedMention[];
  article: ScanResult['article'];
  weighed: WeighedName[];
  /** The measures whose jurisdiction was weighed, each way of writing once, with how the jurisdictions did. */
  owners: { words: string; owners: OwnerExplanation['owners'] }[];
  /** The measures whose session was weighed, as written first, with how the sessions did. */
  measures: { words: string; sessions: MeasureExplanation['sessions'] }[];
  /** Set on a page that is too long: officials were looked for in all of the text before this offset. */
  readUpTo?: number;
}

/** A page is asked for several times in a row: the tree of the last one is kept. */
let last = { html: '', tree: parse('') };
function parsed(html: string): DefaultTreeAdapterTypes.Document {
  if (last.html !== html) last = { html, tree: parse(html) };
  return last.tree;
}

/** A page's body, mended by the rules that browsers follow. */
export function treeOf(html: string): DefaultTreeAdapterTypes.Element | undefined {
  const root = parsed(html).childNodes.find(({ nodeName }) => nodeName === 'html') as DefaultTreeAdapterTypes.Element;
  return root.childNodes.find(({ nodeName }) => nodeName === 'body') as DefaultTreeAdapterTypes.Element | undefined;
}

/** The same as markup, the way the reader hands it over. */
function bodyOf(html: string): MarkupPart {
  const body = treeOf(html);
  if (!body) return { around: '', html: [] };
  const inner = serialize(body);
  return { around: serializeOuter(body).slice(0, -inner.length - '</body>'.length), html: [inner] };
}

/** What a page says of itself. */
export function factsOf(document: Document, url: string) {
  const head = [...document.querySelectorAll(tellingElements)]
    .slice(0, mostTelling)
    .map(({ outerHTML }) => outerHTML.slice(0, longestTelling));
  return readFacts(url, [`<html lang="${document.documentElement.getAttribute('lang') ?? ''}">`, ...head]);
}

/** What spotting is asked about a page, and where its answers are. */
export function readPageOf(page: Page) {
  const { document } = parseHTML(serialize(parsed(page.html)));
  const said = factsOf(document, page.url ?? '');
  const facts = page.published ? { ...said, dates: [page.published, ...(said.dates ?? [])] } : said;
  return { facts, ...readPage([bodyOf(page.html)]) };
}

/** The reader's day: nobody reads an article before it is published. */
export function dayOf(published: string | undefined, today: string): string {
  const day = published && /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0];
  return day && day > today ? day : today;
}

/** Reads and scans a page. `today` stands in for the reader's day. */
export function scanPage(index: SpottingIndex, page: Page, today: string): ScannedPage {
  const { facts, runs } = readPageOf(page);
  const starts: number[] = [];
  let length = 0;
  for (const run of runs) {
    starts.push(length);
    length += run.text.length + 1;
  }
  const { mentions, article, unread, weighed, measures, owners } = explain(
    index,
    { facts, runs },
    dayOf(page.published, today),
  );
  const inText = ({ run, start, end }: { run: number; start: number; end: number }) => ({
    from: starts[run]! + start,
    to: starts[run]! + end,
  });
  const wordsAt = ({ run, start, end }: { run: number; start: number; end: number }) =>
    runs[run]!.text.slice(start, end);
  return {
    text: runs.map((run) => run.text).join('\n'),
    mentions: mentions.map((mention) => ({ ...mention, ...inText(mention) })).sort((a, b) => a.from - b.from),
    article,
    weighed: weighed.map((one) => ({ ...one, places: one.places.map(inText) })),
    owners: [...groupBy(owners.map((one) => [wordsAt(one), one]))].map(([words, [first]]) => ({
      words,
      owners: first!.owners,
    })),
    measures: [...groupBy(measures.map((one) => [one.sessions, one]))].map(([sessions, [first]]) => ({
      words: wordsAt(first!),
      sessions,
    })),
    ...(unread && { readUpTo: starts[unread.run]! + unread.start }),
  };
}

/** Reading packs takes longer than scanning many pages. */
export const indexOf = memoizeByObject((packs: readonly SpottingPack[]): SpottingIndex => createSpottingIndex(packs));

/** A reason in words, for people at a terminal: "title: Rep.". */
export function inWords({ code, values }: { code: string; values?: Record<string, string> }): string {
  const said = Object.values(values ?? {}).join(', ');
  return code.replaceAll('-', ' ') + (said && `: ${said}`);
}

/** The mentions of a page with their reasons, for people at a terminal. */
export function listing({ text, mentions, article, readUpTo }: ScannedPage): string {
  const lines = [`${mentions.length} mentions; article of ${article.date} (${article.from})`];
  if (readUpTo !== undefined)
    lines.push(
      `The page is too long: officials were looked for in its first ${readUpTo} characters of ${text.length}.`,
    );
  for (const { from, to, key, candidates, form, why } of mentions) {
    const words = text.slice(from, to);
    const around = `${text.slice(Math.max(0, from - 30), from)}[${words}]${text.slice(to, to + 30)}`;
    lines.push(
      `\n${words}  →  ${key || `which one? ${candidates?.join(', ') ?? ''}`}  (${form})`,
      `  … ${around.replace(/\s+/g, ' ')} …`,
      ...why.map((reason) => `  · ${inWords(reason)}`),
    );
  }
  return lines.join('\n');
}
