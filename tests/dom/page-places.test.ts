/** From a page’s text back to the page: the places that the engine tells, found again. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { read, readElement } from './read-page';

beforeEach(() => {
  document.body.innerHTML = '';
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
