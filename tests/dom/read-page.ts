/** A page as the reader hands it over and the engine reads it, with the way back from its text. */
import { readPage } from '../../engine/page/page-text';
import { partsOf } from '../../page/markup/page-markup';
import { createGuide } from '../../page/markup/places';

/** Reads an element of the page, in parts as they come. */
export function readElement(root: Element, most?: number) {
  const parts = [...partsOf(root, most)];
  const text = readPage(parts);
  /** The page's range over a part of a run. */
  const find = (run: number, start: number, end: number): Range | undefined => {
    const place = text.locate(run, start, end);
    return place && createGuide(parts)({ ...place, words: text.runs[run]!.text.slice(start, end) });
  };
  return { ...text, parts, find };
}

export function read(html: string, most?: number) {
  document.body.innerHTML = html;
  return readElement(document.body, most);
}

export const texts = (html: string) => read(html).runs.map(({ text }) => text);
