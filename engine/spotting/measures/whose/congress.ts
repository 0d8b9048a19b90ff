/**
 * Whether a measure may be one of Congress, where its form is a state's.
 */
import type { Article } from '../../article';
import type { WrittenMeasure } from '../scan';
import type { Surroundings } from './evidence';

/**
 * "House Bill 1" is how states write. Congress's bills are only called so in a report from there, once one has been, or
 * beside a sponsor there.
 */
export function isForCongress(written: WrittenMeasure, article: Article, around: Surroundings): boolean {
  const { style, nature } = written;
  const isStateForm = style === 'plain' && (nature === 'house-bill' || nature === 'senate-bill');
  return (
    !isStateForm ||
    article.datelineState === 'us' ||
    around.sameNumber === 'us' ||
    isSponsoredInCongress(written, around)
  );
}

/** ", about stablecoins, by Sen. Bill Hagerty": up to the next number or thought. */
const sponsorBehind =
  /^(?:,\s[^,.;:()\d]{3,60})?,?\s\(?(?:(?:sponsored|written|offered)\s)?(?:by|from)\s(?:U\.S\.\s)?(?:Reps?\.|Sens?\.|Representatives?|Senators?|Congress(?:wo)?man)\s\p{Lu}/u;

/** Whether a sponsor stands behind, in an article on Congress and a paragraph that names nobody but members of it. */
export const isSponsoredInCongress = (
  { end }: WrittenMeasure,
  { text, federalArticle, present }: Surroundings,
): boolean => federalArticle && present === 'us' && sponsorBehind.test(text.slice(end, end + 120));
