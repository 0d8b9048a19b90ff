/** An article's mentions, by the same reading and engine as on a real page, and the places that are marked. */
import { headOf, partsOf } from '../../../page/markup/page-markup';
import { createGuide } from '../../../page/markup/places';
import { highlightName } from '../../../page/reader/marks';
import type { MentionKey } from '../../../engine/identifiers';
import { readFacts } from '../../../engine/page/page-facts';
import { readPage } from '../../../engine/page/page-text';
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import type { Mention, PageFacts, ScanRequest, ScanResult } from '../../../engine/spotting/types';
import readerCss from '../../../public/reader.css?inline';
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

export interface ReadArticle {
  /** What the engine is asked. */
  request: ScanRequest;
  /** Its answer as places in the article. */
  marked(found: Pick<ScanResult, 'mentions' | 'article'>): MarkedArticle;
}

/** Reads an article that is in a page. */
export function readArticle(article: Element, facts: PageFacts): ReadArticle {
  const parts = [...partsOf(article)];
  const { runs, locate } = readPage(parts);
  return {
    request: { facts, runs },
    marked({ mentions, article: { date } }) {
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
      return { marks, keys: [...new Set(marks.map(({ mention }) => mention.key))], published: date };
    },
  };
}

/** Finds and paints the mentions of the article in its frame. */
export function markArticle(frame: HTMLIFrameElement, desk: DeskState): MarkedArticle {
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Window & typeof globalThis;
  const read = readFacts(desk.url, headOf(page));
  const facts = desk.published ? { ...read, dates: [desk.published, ...(read.dates ?? [])] } : read;
  const index = createSpottingIndex(Object.values(desk.release.packs));
  const { request, marked } = readArticle(page.body, facts);
  const article = marked(findMentions(index, request, desk.today));
  paint(view, article.marks);
  return article;
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
