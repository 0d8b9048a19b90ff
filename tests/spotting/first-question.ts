/**
 * The first question about a page must never say no where spotting would mark something. The halves of the corpus are asked in
 * files of their own, side by side.
 */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { tellingBesidesText } from '../../engine/page/telling-elements';
import { createSpottingIndex, mayHold } from '../../engine/spotting';
import { part, type Part } from './floors';
import { readPacks } from './packs-on-disk';
import { scanPage } from './scan-page';

const index = createSpottingIndex(readPacks(['us', 'wa', 'id']));
const today = '2026-11-24';

/** What the reader would ask of a page, and what the answer is. */
function isAskedFor(html: string): boolean {
  const { body } = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  return tellingBesidesText.some(({ exact }) => body.querySelector(exact)) || mayHold(index, body.textContent ?? '');
}

/** How pages are written, besides as they are. */
const hands: [name: string, write: (html: string) => string][] = [
  ['glued to the words around', (html) => glued(html, 'Share', 'Comments')],
  ['glued to capitals', (html) => glued(html, 'MENU', 'MORE')],
  ['in capitals', (html) => inText(html, (text) => text.toUpperCase())],
  [
    'with what is not seen',
    (html) =>
      inText(html, (text) =>
        text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad').replace(/(?<=\S) (?=\S)/g, '\u00a0'),
      ),
  ],
];
const blocks = /<(p|h\d|li|figcaption|blockquote)\b.*?<\/\1>/gs;
const glued = (html: string, before: string, after: string): string =>
  html.replace(blocks, `<div>${before}</div>$&<div>${after}</div>`).replace(/>\s+</g, '><');
const inText = (html: string, change: (text: string) => string): string =>
  html.replace(/(?<=>|^)[^<>]+(?=<|$)/g, change);

/** The tests of some parts of the corpus. */
export const testFirstQuestion = (names: readonly Part[]): void =>
  describe.each(names)('the articles for %s', (name) => {
    const articles = part(name);
    const sets = [
      { hand: 'as they are', write: (html: string) => html, of: articles },
      // Every second article by one other hand: the corpus is large, and scanning is slow.
      ...hands.map(([hand, write], which) => ({
        hand,
        write,
        of: articles.filter((_, at) => at % (2 * hands.length) === 2 * which),
      })),
    ];
    it.each(sets)(
      '$hand: yes to each that has a mark, and to each of its blocks that has one',
      ({ write, of }) => {
        const missed: string[] = [];
        let marked = 0;
        let spared = 0;
        let others = 0;
        for (const { id, html, url, published } of of) {
          const { body } = parseHTML(`<!doctype html><html><body>${write(html)}</body></html>`).document;
          for (const piece of [body.innerHTML, ...[...body.children].map(({ outerHTML }) => outerHTML)]) {
            const { mentions, text } = scanPage(index, { html: piece, url, ...(published && { published }) }, today);
            const isAsked = isAskedFor(piece);
            if (mentions.length === 0) {
              others += 1;
              if (!isAsked) spared += 1;
              continue;
            }
            marked += 1;
            if (!isAsked) missed.push(`${id}: ${mentions.map(({ from, to }) => text.slice(from, to)).join()}`);
          }
        }
        expect(missed).toEqual([]);
        // A few articles by another hand may be those with the fewest marks.
        expect(marked).toBeGreaterThan(of === articles ? 2 * of.length : of.length);
        // Half of what holds nothing is spared, in articles that are full of traps; a few of them would say little.
        if (of === articles) expect(spared).toBeGreaterThan(others / 2);
      },
      300_000,
    );
  });
