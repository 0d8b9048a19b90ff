import { beforeEach, describe, expect, it } from 'vitest';
import type { PageMention } from '../../browser/messages';
import { type Marks, createMarks, highlightName, maxMarks, maxRepaints } from '../../page/reader/marks';
import { installHighlights, paintedWords } from './fake-highlights';

const mention = (key: string): PageMention => ({
  part: 0,
  from: [0, 0, 0],
  to: [0, 0, 1],
  words: key,
  kind: 'person',
  key,
  form: 'full',
  why: [],
  label: key,
});

let registry: ReturnType<typeof installHighlights>;
let marks: Marks;

function rangeOf(words: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue!.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`No “${words}”`);
}
const text = (id: string) => document.getElementById(id)!.firstChild as Text;

beforeEach(() => {
  registry = installHighlights();
  document.body.innerHTML =
    '<p id="one">Sen. Ada Sample spoke.</p><p id="two">Rep. Bo Example left. Ada Sample stayed.</p>';
  marks = createMarks();
  marks.add(mention('bo'), rangeOf('Bo Example'));
  marks.add(mention('ada'), rangeOf('Ada Sample'));
});

describe('bookkeeping', () => {
  it('lists in document order, whatever the order of finding', () => {
    expect(marks.list().map(({ text }) => text)).toEqual(['Ada Sample', 'Bo Example']);
  });

  it('finds the mark at a place in the text', () => {
    expect(marks.at(text('one'), 5)?.mention.key).toBe('ada');
    expect(marks.at(text('one'), 15)?.mention.key).toBe('ada');
    expect(marks.at(text('one'), 4)).toBeUndefined();
    expect(marks.at(text('two'), 9999)).toBeUndefined();
    expect(marks.at(document.createTextNode('elsewhere'), 0)).toBeUndefined();
  });

  it('keeps marks whose text has only moved', () => {
    text('one').insertData(0, 'Yesterday ');
    document.body.prepend(document.createElement('aside'));
    expect(marks.dropStale()).toEqual([]);
    expect(marks.at(text('one'), 16)?.mention.key).toBe('ada');
  });

  it.each([
    ['replaced', () => (text('one').data = 'Gone.')],
    ['edited', () => text('one').replaceData(5, 3, 'Eva')],
    ['removed', () => document.getElementById('one')!.remove()],
    ['emptied out', () => document.getElementById('one')!.replaceChildren()],
  ])('drops a mark whose text was %s', (_, change) => {
    marks.paint();
    change();
    expect(marks.dropStale()).toHaveLength(1);
    expect(paintedWords(registry)).toEqual(['Bo Example']);
  });

  it('drops what lies within a part', () => {
    expect(marks.dropWithin(document.getElementById('two')!)).toHaveLength(1);
    expect(marks.list().map(({ mention }) => mention.key)).toEqual(['ada']);
  });

  it('takes no end of marks', () => {
    for (let i = 0; i < maxMarks + 10; i++) marks.add(mention('ada'), rangeOf('stayed'));
    expect(marks.size()).toBe(maxMarks);
  });
});

describe('painting', () => {
  it('paints without touching the page', () => {
    const before = document.documentElement.outerHTML;
    expect(marks.paint()).toBe(true);
    expect(paintedWords(registry).sort()).toEqual(['Ada Sample', 'Bo Example']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves the registry alone while there is nothing to paint', () => {
    createMarks().paint();
    expect(registry.size).toBe(0);
  });

  it('adds later marks to the same highlight', () => {
    marks.paint();
    const highlight = registry.get(highlightName);
    marks.add(mention('ada'), rangeOf('stayed'));
    expect(registry.get(highlightName)).toBe(highlight);
    expect(paintedWords(registry)).toContain('stayed');
  });

  it.each([
    ['clears the registry', () => registry.clear()],
    ['empties the highlight', () => registry.get(highlightName)!.clear()],
    ['puts its own in place', () => registry.set(highlightName, new Set())],
  ])('comes back a few times when the page %s', (_, spoil) => {
    marks.paint();
    for (let i = 0; i < maxRepaints; i++) {
      spoil();
      expect(marks.paint()).toBe(true);
      expect(paintedWords(registry)).toHaveLength(2);
    }
    spoil();
    expect(marks.paint()).toBe(false);
    expect(marks.size()).toBe(0);
    expect(paintedWords(registry)).toEqual([]);
  });

  it('leaves nothing behind, and nothing of the page’s own is taken', () => {
    registry.set('theirs', new Set());
    marks.paint();
    marks.clear();
    expect([...registry.keys()]).toEqual(['theirs']);
  });
});
