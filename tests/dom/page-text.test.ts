/** From a page to its text and back: the reader's markup, read by the engine, and the places it tells found again. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFacts } from '../../engine/page/page-facts';
import { readPage } from '../../engine/page/page-text';
import { headOf, partsOf } from '../../entrypoints/markup/page-markup';
import { createGuide } from '../../entrypoints/markup/places';

/** Reads an element of the page, in parts as they come. */
function readElement(root: Element, most?: number) {
  const parts = [...partsOf(root, most)];
  const text = readPage(parts);
  /** The page's range over a part of a run. */
  const find = (run: number, start: number, end: number): Range | undefined => {
    const place = text.locate(run, start, end);
    return place && createGuide(parts)({ ...place, words: text.runs[run]!.text.slice(start, end) });
  };
  return { ...text, parts, find };
}
function read(html: string, most?: number) {
  document.body.innerHTML = html;
  return readElement(document.body, most);
}
const texts = (html: string) => read(html).runs.map(({ text }) => text);

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('runs', () => {
  it.each([
    ['one block, one run', '<p>House Bill 1217</p>', ['House Bill 1217']],
    ['inline elements are joined', '<p>House <b>Bill</b> <i>12</i>17</p>', ['House Bill 1217']],
    ['comments are joined', '<p>HB <!-- ad -->1217</p>', ['HB 1217']],
    ['blocks are parted', '<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    ['an empty block parts, too', '<div>HB<div></div>1217</div>', ['HB', '1217']],
    ['a line break', '<p>HB<br>1217</p>', ['HB\u20281217']],
    ['a line break inside an inline element', '<p><b>HB</b><br><i>1217</i></p>', ['HB\u20281217']],
    ['white space between inline elements', '<p><b>HB</b> <b>1217</b></p>', ['HB 1217']],
    ['white space alone is no run', '<div> <p> </p>\n</div>', []],
    ['a script in a paragraph', '<p>HB <script>var x = "HB 1";</script>1217</p>', ['HB 1217']],
    ['a footnote’s number', '<p>HB 1217<sup>1</sup> and the 119<sup>th</sup></p>', ['HB 1217 1 and the 119th']],
    ['lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', ['a', 'b', 'c']],
    ['table cells', '<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
    ['custom elements are inline', '<p><x-term>HB</x-term> 1217</p>', ['HB 1217']],
  ])('%s', (_what, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

describe('what is not read', () => {
  it.each([
    '<script>x</script>',
    '<style>x</style>',
    '<noscript>x</noscript>',
    '<template>x</template>',
    '<textarea>x</textarea>',
    '<select><option>x</option></select>',
    '<code>x</code>',
    '<p><code>x</code></p>',
    '<pre><code><span>x</span></code></pre>',
    '<kbd>x</kbd>',
    '<svg><text>x</text></svg>',
    '<svg><g><text><tspan>x</tspan></text></g></svg>',
    '<math><mi>x</mi></math>',
    '<iframe>x</iframe>',
    '<object><p>x</p></object>',
    '<code><div>x</div><div>y</div></code>',
    '<div class="CodeMirror cm-s-default"><pre class="CodeMirror-line">x</pre></div>',
    '<div hidden>x<p>y</p></div>',
    '<div hidden><div hidden>x</div>y</div>',
    '<div aria-hidden="true"><p>x</p></div>',
    '<div contenteditable>x<p>y</p></div>',
    '<div contenteditable="true"><p>x</p></div>',
    '<div role="textbox"><p>x</p></div>',
    '<div style="color:red;display:none">x</div>',
    '<div style="visibility: hidden">x</div>',
    '<span class="sr-only">x</span>',
    '<dialog><p>x</p></dialog>',
    '<div class="ace_editor"><div>x</div></div>',
  ])('%s', (html) => {
    expect(texts(`<p>before</p>${html}<p>after</p>`)).toEqual(['before', 'after']);
    // The last thing on a page is no different from one in the middle.
    expect(texts(`<p>before</p>${html}`)).toEqual(['before']);
  });

  it.each([
    '<div contenteditable="false">x</div>',
    '<div aria-hidden="false">x</div>',
    '<div style="display:block">x</div>',
    '<dialog open>x</dialog>',
    '<button>x</button>',
    '<pre>x</pre>',
  ])('but %s is', (html) => {
    expect(texts(html)).toEqual(['x']);
  });

  it('a part added later to what is not read', () => {
    document.body.innerHTML = '<div hidden><p id="added">x</p></div><code><b id="code">y</b></code>';
    expect(readElement(document.getElementById('added')!).runs).toEqual([]);
    expect(readElement(document.getElementById('code')!).runs).toEqual([]);
  });
});

describe('kinds, cells and links', () => {
  it.each([
    ['<h2>x</h2>', 'heading'],
    ['<h2><a href="#">x</a></h2>', 'heading'],
    ['<div role="heading">x</div>', 'heading'],
    ['<p class="article-byline">x</p>', 'byline'],
    ['<span rel="author">x</span>', 'byline'],
    ['<figure><figcaption><p>x</p></figcaption></figure>', 'caption'],
    ['<figure><a href="#"><img alt="">x</a></figure>', 'caption'],
    ['<figure><blockquote>x</blockquote></figure>', 'quote'],
    ['<figure><table><tr><td>x</td></tr></table></figure>', 'cell'],
    ['<ul><li>x</li></ul>', 'item'],
    ['<ul><li><p>x</p></li></ul>', 'item'],
    ['<nav><ul><li>x</li></ul></nav>', 'nav'],
    ['<div role="navigation"><p>x</p></div>', 'nav'],
    ['<aside><div><div><div><p>x</p></div></div></div></aside>', 'aside'],
    ['<blockquote><p>x</p></blockquote>', 'quote'],
    ['<p>x</p>', undefined],
  ])('%s is of kind %s', (html, kind) => {
    const { runs } = read(`${html}<p>after</p>`);
    expect(runs[0]!.kind).toBe(kind);
    expect(runs[1]).toEqual({ text: 'after' });
  });

  it('knows rows, columns and heads of tables', () => {
    const html =
      '<table><tr><th>Room</th><th colspan="2">HB</th><th>SB</th></tr><tr><td>A</td><td></td><td>2233</td><td>5041</td></tr></table>' +
      '<table><tr><td>x</td></tr><tr><td>y</td></tr></table>';
    const expected = [
      ['Room', { table: 0, row: 0, column: 0, head: true }],
      ['HB', { table: 0, row: 0, column: 1, head: true }],
      ['SB', { table: 0, row: 0, column: 3, head: true }],
      ['A', { table: 0, row: 1, column: 0, head: false }],
      ['2233', { table: 0, row: 1, column: 2, head: false }],
      ['5041', { table: 0, row: 1, column: 3, head: false }],
      ['x', { table: 1, row: 0, column: 0, head: true }],
      ['y', { table: 1, row: 1, column: 0, head: false }],
    ];
    expect(read(html).runs.map(({ text, cell }) => [text, cell])).toEqual(expected);
  });

  it('gives the links to pages of measures, and no others', () => {
    const bill = 'https://app.leg.wa.gov/billsummary/?BillNumber=1217&Year=2025';
    const html = `<p>On <a href="${bill}">the <b>rent</b> cap</a> and <a href="https://example.com/">more</a></p><p>After</p>`;
    expect(read(html).runs).toEqual([
      { text: 'On the rent cap and more', links: [{ start: 3, end: 15, href: bill }] },
      { text: 'After' },
    ]);
  });
});

describe('the way back', () => {
  it('leads from a part of a run to a range', () => {
    const { runs, find } = read('<p>The <b>House</b> Bill <i>12</i>17.</p>');
    const { text } = runs[0]!;
    expect(find(0, text.indexOf('House'), text.indexOf('.'))!.toString()).toBe('House Bill 1217');
  });

  it.each([
    [0, -1, 2],
    [0, 2, 2],
    [0, 0, 99],
    [1, 0, 1],
    [0, Number.NaN, 1],
    [0, 1, 2],
  ])('leads nowhere from (%s, %s, %s)', (run, start, end) => {
    expect(read('<p>a<br>b</p>').locate(run, start, end)).toBeUndefined();
  });

  it('knows texts that the markup cannot tell apart, and those beside comments', () => {
    document.body.innerHTML = '<p>x<!-- c -->HB</p>';
    document.querySelector('p')!.append(' 12', '17');
    const { runs, find } = readElement(document.body);
    expect(runs).toEqual([{ text: 'xHB 1217' }]);
    expect(find(0, 1, 8)!.toString()).toBe('HB 1217');
    expect(find(0, 1, 8)!.startContainer).toBe(document.querySelector('p')!.childNodes[2]);
  });

  it.each([
    ['other words', () => (document.querySelector('b')!.textContent = 'HB 1218')],
    ['another element before', () => document.body.prepend(document.createElement('div'))],
    ['no element', () => document.querySelector('p')!.remove()],
    ['an element in the words', () => document.querySelector('b')!.replaceChildren(document.createElement('i'))],
  ])('leads nowhere when the page has %s there now', (_what, change) => {
    const { find } = read('<p>On <b>HB 1217</b></p>');
    change();
    expect(find(0, 3, 10)).toBeUndefined();
  });

  it('whatever the page: every run is found again, and parts give what the whole gives', () => {
    const piece = fc.constantFrom(
      'HB ',
      '1217',
      ' ',
      '\n',
      '&amp;&nbsp;<',
      '<b>',
      '</b>',
      '<p title="a > b">',
      '</p>',
      '<br>',
      '<ul><li>',
      '</li></ul>',
      '<table><tr><td>',
      '</td></tr></table>',
      '<div hidden>',
      '<div>',
      '</div>',
      '<aside>',
      '</aside>',
      '<span style="display:none">',
      '</span>',
      '<a href="https://app.leg.wa.gov/billsummary?BillNumber=1217">',
      '</a>',
      '<sup>',
      '</sup>',
      '<!-- c -->',
      '<svg>',
      '</svg>',
      '<script>"</b>"</script>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { runs, locate, find } = read(pieces.join(''));
        runs.forEach(({ text, links }, index) => {
          expect(text).toMatch(/\S/);
          for (const { start, end } of links ?? []) expect(text.slice(start, end).length).toBe(end - start);
          for (let at = 0; at < text.length; at++) {
            const range = find(index, at, at + 1);
            if (!locate(index, at, at + 1)) expect(text[at]).toMatch(/[\u2028\n ]/);
            else expect(range?.toString()).toBe(text[at]);
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a long page', () => {
  const paragraphs = (count: number) => '<p>On <b>HB 1217</b></p>'.repeat(count);

  it('is handed over in parts where few elements hold much text', () => {
    const long = `<p>${'Nothing of note. '.repeat(10_000)}</p>`;
    const { runs, parts, find } = read(`<p>HB 1</p><div><div>${long.repeat(12)}<p>HB 1217</p></div></div>`);
    expect(parts.length).toBeGreaterThan(3);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(500_001);
    const last = runs.findIndex(({ text }) => text === 'HB 1217');
    expect(String(find(last, 0, 7))).toBe('HB 1217');
  });

  it('is handed over in parts, each of which is found again', () => {
    const many = 60;
    const { runs, parts, find } = read(`loose<div>${paragraphs(many)}</div> text ${paragraphs(10)}`, 100);
    expect(parts.length).toBeGreaterThan(2);
    expect(runs.map(({ text }) => text)).toEqual([
      'loose',
      ...Array<string>(many).fill('On HB 1217'),
      ' text ',
      ...Array<string>(10).fill('On HB 1217'),
    ]);
    const words = document.querySelectorAll('b');
    let at = 0;
    runs.forEach(({ text }, run) => {
      if (!text.startsWith('On')) return;
      expect(find(run, 3, 10)!.startContainer).toBe(words[at++]!.firstChild);
    });
    expect(at).toBe(words.length);
  });

  it('tells each part what is around it', () => {
    const { runs } = read(`<aside hidden="">${paragraphs(60)}</aside><nav>${paragraphs(55)}</nav>`, 100);
    expect(runs).toHaveLength(55);
    expect(new Set(runs.map(({ kind }) => kind))).toEqual(new Set(['nav']));
  });

  it('leaves out the body’s own scripts', () => {
    const { parts, find } = read('<script>const secret = 1;</script><p>HB 1217</p><style>b{}</style>');
    expect(parts.map(({ html }) => html.join(''))).toEqual(['<script></script><p>HB 1217</p><style></style>']);
    expect(find(0, 0, 7)!.toString()).toBe('HB 1217');
  });
});

describe('hostile pages', () => {
  it('a form that shadows the reads', () => {
    const names = ['parentNode', 'nodeType', 'firstChild', 'nextSibling', 'localName', 'children', 'innerHTML'];
    const html = `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>HB 1217</p></form>`;
    expect(texts(html)).toEqual(['HB 1217']);
    expect(read(html).find(0, 0, 7)!.toString()).toBe('HB 1217');
  });

  it('very deep nesting is no recursion', () => {
    const deep = document.createElement('div');
    let at: Element = deep;
    for (let level = 0; level < 1000; level++) at = at.appendChild(document.createElement('span'));
    at.textContent = 'HB 1217';
    expect(readElement(deep).runs).toEqual([{ text: 'HB 1217' }]);
  });

  it.each(['<', '<p', '<p title="', '</', '<!--', '<script>', '</p></p>', '<p>a</div>b', '&#x110000;', '<a"b">x'])(
    'markup that no browser writes: %s',
    (html) => {
      expect(() => readPage([{ around: '<p', html: [html] }])).not.toThrow();
    },
  );
});

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
