/**
 * What a page says of itself: title, language, dates of publication, name of the site. All of it is the page's own word;
 * the engine judges it.
 */
import type { Draft, PageFacts } from '../spotting/types';
import { attributesOf, readMarkup } from './markup';

/** Names under which pages declare when they were published: the most trustworthy, and the others. */
const published = /^(?:og:)?(?:article:)?published_time$/i;
const dated =
  /^(?:parsely-pub-date|sailthru\.date|(?:pub|publish|publication|display)[-_]?date|p(?:time|date)|date(?:published)?|dc\.date(?:\.issued)?|dcterms\.created|citation_publication_date)$/i;
/** Dates enough to judge by; a page of a thousand teasers declares a thousand. */
const enough = 6;

const telling = /\s(lang|property|name|itemprop|content|datetime)="([^"]*)"/g;

/** An element that tells something: its tag, its attributes, and the text in it. */
function read(html: string): { name: string; attributes: Map<string, string>; text: string } {
  const element = { name: '', attributes: new Map<string, string>(), text: '' };
  readMarkup(html, {
    open(name, tag) {
      if (element.name) return;
      element.name = name;
      element.attributes = attributesOf(tag, telling);
    },
    close: () => {},
    text: (text) => void (element.text += text),
  });
  return element;
}

/** Reads the facts from the markup of the elements that tell them. `url` is the page's address. */
export function readFacts(url: string, head: readonly string[]): PageFacts {
  const metas: { name: string; content: string }[] = [];
  const stated: string[] = [];
  const marked: string[] = [];
  const times: string[] = [];
  const facts: Draft<PageFacts> = { url };
  let title = '';
  for (const { name, attributes, text } of head.map(read)) {
    const content = attributes.get('content');
    const datetime = attributes.get('datetime');
    if (name === 'html') facts.lang = attributes.get('lang') ?? '';
    else if (name === 'title') title ||= text.trim().slice(0, 300);
    else if (name === 'script') stated.push(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(text)?.[1] ?? '');
    else if (name === 'meta' && content !== undefined) {
      const called = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? '';
      metas.push({ name: called, content });
    } else if (attributes.get('itemprop') === 'datePublished') marked.push(content ?? datetime ?? text.trim());
    else times.push(datetime ?? '');
  }
  const first = (name: string) => metas.find((meta) => meta.name === name)?.content.slice(0, 300);
  const declared = [published, dated].flatMap((pattern) => metas.filter(({ name }) => pattern.test(name)));
  const dates = [...declared.map(({ content }) => content), ...stated, ...marked, ...times]
    .filter((date) => date && date.length < 80)
    .slice(0, enough);
  const site = first('og:site_name');
  title = first('og:title') ?? title;
  if (title) facts.title = title;
  if (!facts.lang) delete facts.lang;
  if (site) facts.site = site;
  if (dates.length > 0) facts.dates = dates;
  return facts;
}
