/**
 * The elements whose markup tells when, where and under which title a page was published: selectors, and how many of each
 * are asked, because a page of a thousand teasers has a thousand times.
 */
export const tellingElements: readonly [selector: string, most: number][] = [
  ['head title', 1],
  ['meta[content]', 100],
  ['script[type="application/ld+json"]', 10],
  ['[itemprop=datePublished]:not(meta)', 6],
  [':is(article,main,header) time[datetime],time[pubdate]', 6],
];
/** Longest markup of one that is looked at. */
export const longestTelling = 200_000;
