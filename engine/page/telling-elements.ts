import { unusualSites } from '../jurisdictions/measure-sites';

/** Which elements tell when, where and under which title a page was published. */
const names = ['property', 'name', 'itemprop'].flatMap((attribute) =>
  ['date', 'time', 'created', 'og:title', 'og:site_name'].map((word) => `[${attribute}*="${word}"i]`),
);

/** One selector for all of them: the browser looks through the page once. */
export const tellingElements = [
  'head title',
  `meta:is(${names.join()})`,
  'script[type="application/ld+json"]',
  '[itemprop=datePublished]:not(meta)',
  ':is(article,main,header) time[datetime],time[pubdate]',
].join();
/** So many of them are looked at, because a page of a thousand teasers has a thousand times; and so much markup of each. */
export const mostTelling = 80;
export const longestTelling = 200_000;

/** What hosts of legislatures are called: nearly all have one of these words before ".gov". */
const wordsOfLegislatures = ['leg', 'congress', 'capitol'];
/** Hosts with pages of measures that are called otherwise: of trackers, and of other legislatures. */
const otherSites = ['legiscan.com', 'govtrack.us', ...unusualSites];

/**
 * Whether an address may be that of a measure's page. The engine knows which page shows what; this only keeps all other links
 * out.
 */
export const measureSite = new RegExp(
  `^https?://[^/]*(?:(?:${wordsOfLegislatures.join('|')})[^/]*[.]gov|${otherSites.join('|').replaceAll('.', '[.]')})/`,
  'i',
);

/** Says of an element whose address has such a word. */
const has = (word: string): string => `[href*="${word}"]`;
const legislatures = `${has('.gov/')}:is(${wordsOfLegislatures.map(has).join()})`;

/**
 * What may tell of an official or a measure without words for it: links to the pages of measures, and columns under heads. The
 * latter with what is found quicker, and missing from most pages. Alternatives stand within one selector: the browser takes
 * twice the time for a list of three.
 */
export const tellingBesidesText: readonly { hint?: string; exact: string }[] = [
  { exact: `a:is(${[legislatures, ...otherSites.map((site) => has(`${site}/`))].join()})` },
  // A table whose first row may be heads. Most tables with one row are there for the looks.
  { hint: 'table', exact: 'tr+tr>td,thead' },
];
