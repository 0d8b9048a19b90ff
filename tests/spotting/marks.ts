/** The marks of an article that has been read, found once, however many questions are asked about them. */
import { findMentions, type SpottingIndex } from '../../engine/spotting';
import { offsetIn, type ParsedArticle } from './parsed';
import { dayOf, type PlacedMention } from './scan-page';

const found = new WeakMap<ParsedArticle, { index: SpottingIndex; today: string; marks: readonly PlacedMention[] }>();

/** Marks in the units of the article's text. `today` is the reader's day. */
export function marksOf(index: SpottingIndex, article: ParsedArticle, today: string): readonly PlacedMention[] {
  const known = found.get(article);
  if (known && known.index === index && known.today === today) return known.marks;
  const { facts, runs, published } = article;
  const marks = findMentions(index, { facts, runs }, dayOf(published, today)).mentions.map((mention) => ({
    ...mention,
    from: offsetIn(article, mention.run, mention.start),
    to: offsetIn(article, mention.run, mention.end - 1) + 1,
  }));
  found.set(article, { index, today, marks });
  return marks;
}
