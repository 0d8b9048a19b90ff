/**
 * One page through the same walk and the same engine as in the extension, with a DOM library for the browser.
 */
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { plainReads } from '../../entrypoints/reader/dom-reads';
import { readFacts } from '../../entrypoints/reader/page-facts';
import { readText, type TextWalk } from '../../entrypoints/reader/page-text';
import { findMentions, type SpottingIndex } from '../../engine/spotting';
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

export interface ScannedPage {
  /** The visible text: the runs, joined by line breaks. */
  text: string;
  mentions: PlacedMention[];
  article: ScanResult['article'];
  body: HTMLElement;
  locate: TextWalk['locate'];
}

/** Reads and scans a page. `today` stands in for the reader's day. */
export function scanPage(index: SpottingIndex, page: Page, today: string): ScannedPage {
  // Mended by the rules that browsers follow first: the DOM library takes malformed markup as it comes, and can lose a body.
  const { document } = parseHTML(serialize(parse(page.html)));
  const facts = readFacts(document, page.url ?? '', plainReads);
  if (page.published) facts.dates = [page.published, ...(facts.dates ?? [])];
  const { runs, locate } = readText(document.body, plainReads);
  const starts: number[] = [];
  let length = 0;
  for (const run of runs) {
    starts.push(length);
    length += run.text.length + 1;
  }
  // Nobody reads an article before it is published.
  const day = page.published && /^\d{4}-\d{2}-\d{2}/.exec(page.published)?.[0];
  const { mentions, article } = findMentions(index, { facts, runs }, day && day > today ? day : today);
  return {
    text: runs.map((run) => run.text).join('\n'),
    mentions: mentions
      .map((mention) => ({
        ...mention,
        from: starts[mention.run]! + mention.start,
        to: starts[mention.run]! + mention.end,
      }))
      .sort((a, b) => a.from - b.from),
    article,
    body: document.body,
    locate,
  };
}

/** A reason in words, for people at a terminal: "title: Rep.". */
export function inWords({ code, values }: { code: string; values?: Record<string, string> }): string {
  const said = Object.values(values ?? {}).join(', ');
  return code.replaceAll('-', ' ') + (said && `: ${said}`);
}
