/** From a page to its text: the reader’s markup, read by the engine. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../engine/page/page-text';
import { read, readElement, texts } from './read-page';

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
