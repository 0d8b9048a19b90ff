/**
 * The first question about a page must never say no where spotting would mark something: asked of whole articles, of each of
 * their blocks alone, and of articles in other hands.
 */
import { parseHTML } from 'linkedom';
import { tellingBesidesText } from '../../engine/page/telling-elements';
import { mightContainMentions, type SpottingIndex } from '../../engine/spotting';
import { examples } from '../rig/examples';
import type { CorpusArticle } from './corpus';
import { marksOf } from './marks';
import { parseArticle } from './parsed';
import { scanPage } from './scan-page';

/** How pages are written, besides as they are. */
const hands: Record<string, (html: string) => string> = {
  'glued to the words around': (html) => glued(html, 'Share', 'Comments'),
  'glued to capitals': (html) => glued(html, 'MENU', 'MORE'),
  'in capitals': (html) => inText(html, (text) => text.toUpperCase()),
  'with what is not seen': (html) =>
    inText(html, (text) =>
      text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad').replace(/(?<=\S) (?=\S)/g, '\u00a0'),
    ),
};
const blocks = /<(p|h\d|li|figcaption|blockquote)\b.*?<\/\1>/gs;
const glued = (html: string, before: string, after: string): string =>
  html.replace(blocks, `<div>${before}</div>$&<div>${after}</div>`).replace(/>\s+</g, '><');
const inText = (html: string, change: (text: string) => string): string =>
  html.replace(/(?<=>|^)[^<>]+(?=<|$)/g, change);

const bodyOf = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

/** What the reader would ask of a page, and what the answer is. */
function isAskedFor(index: SpottingIndex, { html, url }: CorpusArticle): boolean {
  const body = bodyOf(html);
  return (
    tellingBesidesText.some(({ exact }) => body.querySelector(exact)) ||
    mightContainMentions(index, body.textContent ?? '', url)
  );
}

/** Answers to the first question, beside what spotting finds. */
export interface FirstAnswers {
  /** Pieces with a mark that would not be read, with their marks. */
  missed: string[];
  marked: number;
  /** Pieces without a mark, and those of them that are not read. */
  unmarked: number;
  spared: number;
}

const noAnswers = (): FirstAnswers => ({ missed: [], marked: 0, unmarked: 0, spared: 0 });

/** Asks the question of each article, and of the blocks of each, or of each third where examples are enough. */
export function askFirst(index: SpottingIndex, articles: readonly CorpusArticle[], today: string): FirstAnswers {
  const answers = noAnswers();
  const inBlocks = new Set(examples(articles, 3));
  for (const article of articles) {
    const { text } = parseArticle(article);
    const marked = marksOf(index, parseArticle(article), today).map(({ from, to }) => text.slice(from, to));
    note(answers, article.id, marked, isAskedFor(index, article));
    if (inBlocks.has(article)) askBlocks(answers, index, article, article.html, today);
  }
  return answers;
}

/** The same of articles in other hands: every second of them by one hand, or each eighth. */
export function askFirstOfHands(index: SpottingIndex, articles: readonly CorpusArticle[], today: string) {
  const names = Object.keys(hands);
  const byHand = Object.fromEntries(names.map((name) => [name, { articles: 0, ...noAnswers() }]));
  for (const [at, article] of examples(
    articles.filter((_, nth) => nth % 2 === 0),
    4,
  ).entries()) {
    const name = names[at % names.length]!;
    const html = hands[name]!(article.html);
    byHand[name]!.articles += 1;
    askPiece(byHand[name]!, index, { ...article, html }, today);
    askBlocks(byHand[name]!, index, article, html, today);
  }
  return byHand;
}

function askBlocks(answers: FirstAnswers, index: SpottingIndex, article: CorpusArticle, html: string, today: string) {
  for (const { outerHTML } of bodyOf(html).children) askPiece(answers, index, { ...article, html: outerHTML }, today);
}

function askPiece(answers: FirstAnswers, index: SpottingIndex, piece: CorpusArticle, today: string) {
  const { mentions, text } = scanPage(index, piece, today);
  const marked = mentions.map(({ from, to }) => text.slice(from, to));
  note(answers, piece.id, marked, isAskedFor(index, piece));
}

function note(answers: FirstAnswers, id: string, marked: readonly string[], isAsked: boolean): void {
  if (marked.length === 0) {
    answers.unmarked += 1;
    if (!isAsked) answers.spared += 1;
    return;
  }
  answers.marked += 1;
  if (!isAsked) answers.missed.push(`${id}: ${marked.join()}`);
}
