/**
 * What a page says of itself: address, title, language, dates of publication, name of the site.
 * All of it is the page's own word; the engine judges it.
 */
import type { PageFacts } from '../../engine/spotting/types';
import { type DomReads, pageReads } from './dom-reads';

/** Where pages declare when they were published, most trustworthy first: selector, and the attribute that holds the date. */
const declarations: [string, string][] = [
  [
    'meta[property="article:published_time" i],meta[name="article:published_time" i],meta[property="og:published_time" i],' +
      'meta[property="og:article:published_time" i]',
    'content',
  ],
  [
    'meta[name="parsely-pub-date" i],meta[name="sailthru.date" i],meta[name="pubdate" i],meta[name="publishdate" i],' +
      'meta[name="publish_date" i],meta[name="publish-date" i],meta[name="publication_date" i],meta[name="date" i],' +
      'meta[name="ptime" i],meta[name="pdate" i],meta[name="displaydate" i],meta[name="dc.date" i],' +
      'meta[name="dc.date.issued" i],meta[name="dcterms.created" i],meta[name="citation_publication_date" i],' +
      'meta[itemprop="datePublished" i]',
    'content',
  ],
];
const elements = '[itemprop="datePublished" i]';
const times = 'article time[datetime],main time[datetime],header time[datetime],time[datetime][pubdate]';
/** Dates enough to judge by; a page of a thousand teasers declares a thousand. */
const enough = 6;

/** Reads the facts of a document. `url` is the address without its fragment. */
export function readFacts(document: Document, url: string, dom: DomReads = pageReads()): PageFacts {
  const root = document.documentElement;
  const dates: string[] = [];
  const add = (value: string | null | undefined) => {
    if (value && value.length < 80 && dates.length < enough) dates.push(value);
  };
  const first = (selector: string, attribute: string): string | undefined => {
    for (const element of dom.all(root, selector)) {
      const value = dom.attribute(element, attribute);
      if (value) return value.slice(0, 300);
    }
    return undefined;
  };

  for (const [selector, attribute] of declarations)
    for (const meta of dom.all(root, selector)) add(dom.attribute(meta, attribute));
  for (const script of dom.all(root, 'script[type="application/ld+json"]')) {
    const match = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(dom.content(script).slice(0, 200_000));
    add(match?.[1]);
  }
  for (const element of dom.all(root, elements))
    add(dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime') ?? dom.content(element).trim());
  for (const time of dom.all(root, times)) add(dom.attribute(time, 'datetime'));

  const facts: PageFacts = { url };
  const title = first('meta[property="og:title"]', 'content') ?? titleOf(root, dom);
  const lang = dom.attribute(root, 'lang');
  const site = first('meta[property="og:site_name"]', 'content');
  if (title) facts.title = title;
  if (lang) facts.lang = lang;
  if (site) facts.site = site;
  if (dates.length > 0) facts.dates = dates;
  return facts;
}

function titleOf(root: Element, dom: DomReads): string | undefined {
  for (const element of dom.all(root, 'head title')) return dom.content(element).trim().slice(0, 300) || undefined;
  return undefined;
}
