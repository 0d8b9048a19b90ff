/** The article in its frame: the same reading, engine and marks as on a real page. */
import { headOf, partsOf } from '../../../../entrypoints/markup/page-markup';
import { createGuide } from '../../../../entrypoints/markup/places';
import { highlightName } from '../../../../entrypoints/reader/marks';
import type { MentionKey } from '../../../../engine/identifiers';
import { readFacts } from '../../../../engine/page/page-facts';
import { readPage } from '../../../../engine/page/page-text';
import { createSpottingIndex, findMentions } from '../../../../engine/spotting';
import type { Mention } from '../../../../engine/spotting/types';
import readerCss from '../../../../public/reader.css?inline';
import type { DeskState } from '../desk-state';

export interface Mark {
  mention: Mention;
  range: Range;
  /** The marked words, and the words around them. */
  words: string;
  around: string;
}

export interface MarkedArticle {
  /** In the order of the article. */
  marks: Mark[];
  keys: MentionKey[];
  /** The day that sessions are judged by. */
  published: string;
}

/** Finds and paints the mentions of the article. */
export function markArticle(frame: HTMLIFrameElement, desk: DeskState): MarkedArticle {
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  const parts = [...partsOf(page.body)];
  const { runs, locate } = readPage(parts);
  const facts = readFacts(desk.url, headOf(page));
  if (desk.published) facts.dates = [desk.published, ...(facts.dates ?? [])];
  const index = createSpottingIndex(Object.values(desk.release.packs));
  const { mentions, article } = findMentions(index, { facts, runs }, desk.today);
  const goTo = createGuide(parts);
  const marks = mentions.flatMap((mention): Mark[] => {
    const place = locate(mention.run, mention.start, mention.end);
    const text = runs[mention.run]!.text;
    const words = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const range = place && goTo({ ...place, words });
    if (!range) return [];
    const before = text.slice(0, mention.start).match(/(?:\S+\s+){0,6}\S*$/)?.[0] ?? '';
    const after = text.slice(mention.end).match(/^\S*(?:\s+\S+){0,6}/)?.[0] ?? '';
    const around = before + words + after;
    return [{ mention, range, words, around: around.replace(/\s+/g, ' ').trim() }];
  });
  marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  paint(view, marks);
  return { marks, keys: [...new Set(marks.map(({ mention }) => mention.key))], published: article.date };
}

function paint(view: Window & typeof globalThis, marks: readonly Mark[]): void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(readerCss);
  view.document.adoptedStyleSheets = [sheet];
  view.CSS.highlights.set(highlightName, new view.Highlight(...marks.map(({ range }) => range)));
}

/** The mark under a place of the article's own window. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  return marks.find(({ range }) =>
    [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
  );
}
