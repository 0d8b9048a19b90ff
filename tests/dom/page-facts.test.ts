/** What a page says of itself. */
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../engine/page/page-facts';
import { headOf } from '../../page/markup/page-markup';

describe('facts', () => {
  const facts = (head: string, body = '') => {
    const html = `<html lang="es"><head>${head}</head><body>${body}</body></html>`;
    return readFacts('https://x.example/', headOf(new DOMParser().parseFromString(html, 'text/html')));
  };

  it('title, language and site', () => {
    expect(facts('<title>T</title><meta property="og:site_name" content="S">')).toEqual({
      url: 'https://x.example/',
      title: 'T',
      lang: 'es',
      site: 'S',
    });
  });

  it.each([
    ['<meta property="article:published_time" content="2026-02-03T10:00:00-08:00">', ''],
    ['<meta name="parsely-pub-date" content="2026-02-03T10:00:00-08:00">', ''],
    ['<script type="application/ld+json">{"@graph":[{"datePublished": "2026-02-03T10:00:00-08:00"}]}</script>', ''],
    ['', '<time itemprop="datePublished" datetime="2026-02-03T10:00:00-08:00">today</time>'],
    ['', '<article><time datetime="2026-02-03T10:00:00-08:00">today</time></article>'],
  ])('the date in %s%s', (head, body) => {
    expect(facts(head, body).dates?.[0]).toBe('2026-02-03T10:00:00-08:00');
  });

  it('not the date of a teaser', () => {
    expect(facts('', '<ul><li><time datetime="2019-01-01">then</time></li></ul>').dates).toBeUndefined();
  });
});
