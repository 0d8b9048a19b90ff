/**
 * What a page says of itself: address, title, language, dates of publication, name of the site.
 * All of it is the page's own word; the engine judges it.
 */
import type { PageFacts } from '../../engine/spotting/types';
import { type DomReads, pageReads } from './dom-reads';

/** Names under which pages declare when they were published: the most trustworthy, and the others. */
const published = /^(?:og:)?(?:article:)?published_time$/i;
const dated =
  /^(?:parsely-pub-date|sailthru\.date|(?:pub|publish|publication|display)[-_]?date|p(?:time|date)|date(?:published)?|dc\.date(?:\.issued)?|dcterms\.created|citation_publication_date)$/i;
const elements = '[itemprop=datePublished]:not(meta)';
const times = ':is(article,main,header) time[datetime],time[pubdate]';
/** Dates enough to judge by; a page of a thousand teasers declares a thousand. */
const enough = 6;

/** Reads the facts of a document. `url` is the address without its fragment. */
export function readFacts(document: Document, url: string, dom: DomReads = pageReads()): PageFacts {
  const root = document.documentElement;
  const dates: string[] = [];
  const add = (value: string | null | undefined) => {
    if (value && value.length < 80 && dates.length < enough) dates.push(value);
  };
  const metas = [...dom.all(root, 'meta[content]')].map((meta) => ({
    name: dom.attribute(meta, 'property') ?? dom.attribute(meta, 'name') ?? dom.attribute(meta, 'itemprop') ?? '',
    content: dom.attribute(meta, 'content') ?? '',
  }));
  const first = (name: string) => metas.find((meta) => meta.name === name)?.content.slice(0, 300);
  for (const pattern of [published, dated]) for (const { name, content } of metas) if (pattern.test(name)) add(content);
  for (const script of dom.all(root, 'script[type="application/ld+json"]')) {
    const match = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(dom.content(script).slice(0, 200_000));
    add(match?.[1]);
  }
  for (const element of dom.all(root, elements))
    add(dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime') ?? dom.content(element).trim());
  for (const time of dom.all(root, times)) add(dom.attribute(time, 'datetime'));

  const facts: PageFacts = { url };
  const title = first('og:title') ?? titleOf(root, dom);
  const lang = dom.attribute(root, 'lang');
  const site = first('og:site_name');
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
