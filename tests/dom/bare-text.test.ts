import { beforeEach, describe, expect, it } from 'vitest';
import { bareText } from '../../page/reader/bare-text';
import { dom } from '../../page/reader/dom-reads';

function page(body: string, head = ''): Document {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
}
const element = (selector: string) => document.querySelector(selector)!;
/** White space put together. */
const told = (root: Document | Element) => bareText(root)?.replace(/\s+/g, ' ').trim();

beforeEach(() => page(''));

describe('the text of a page', () => {
  it('is without scripts and styles, wherever they stand, and loses nothing between them', () => {
    const head = '<title>News</title> <style>b{}</style><script>const a = 1;</script>';
    page(
      'one <script>two</script><div>three<style>four</style> <i>five<script>six</script></i></div> <noscript>6</noscript>seven',
      head,
    );
    expect(told(document)).toBe('News one three five seven');
    expect(told(element('div'))).toBe('three five');
  });

  it('has its blocks run together', () => {
    expect(bareText(page('<p>HB</p><p>1217</p>'))).toBe('HB1217');
  });

  it('is not asked where more scripts stand than it is worth', () => {
    expect(bareText(page('a<script>1</script>'.repeat(301)))).toBeUndefined();
    expect(bareText(page('a<script>1</script>'.repeat(300)))).toBe('a'.repeat(300));
    expect(bareText(page('a<script src="x"></script>'.repeat(301)))).toBe('a'.repeat(301));
  });
});

describe('the text alone does not tell', () => {
  it.each([
    ['a link to a page of a measure', '<a href="https://app.leg.wa.gov/billsummary?BillNumber=1217">the cap</a>'],
    ['a link to a page about one elsewhere', '<a href="https://legiscan.com/WA/bill/HB1217/2025">the cap</a>'],
    ['a table with rows below the first', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>'],
    ['a table with a head', '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>'],
  ])('of %s', (_, html) => expect(bareText(page(`<p>Words.</p>${html}`))).toBeUndefined());

  it.each([
    ['another page of a government', '<a href="https://www.cdc.gov/flu">a</a>'],
    ['a legislature elsewhere', '<a href="https://www.leg.example/bill/1217">a</a>'],
    ['a table for the looks', '<table><tr><td>a</td></tr></table>'],
  ])('but it does of %s', (_, html) => expect(bareText(page(html))).toBe('a'));

  it('of a part of such a table', () => {
    page(
      '<table><thead><tr><th>Senator</th></tr></thead><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>',
    );
    for (const part of ['th', 'tbody', 'tr+tr td']) expect(bareText(element(part)), part).toBeUndefined();
    expect(bareText(element('tbody tr td'))).toBe('a');
  });
});

it('counts no more elements than are asked for', () => {
  page('<p></p>'.repeat(10));
  expect(dom.count(document.body)).toBe(10);
  expect(dom.count(document.body, 10)).toBe(10);
  expect(dom.count(document.body, 4)).toBe(5);
});
