/**
 * Initiatives by the number alone, as their campaigns are called: "the No on 2066 campaign", "Vote yes on 2109".
 */
import { isLikeYear } from './lone-numbers';
import type { WrittenMeasure } from './scan';

const campaign = /\b(?:No|no|NO|Yes|yes|YES)\s(?:on|ON)\s([12]\d{3})(?![\d\p{L}]|[.,:]\d|[–-]\d)/gu;
const ofInitiatives = /\b(?:initiatives?|ballot\smeasures?)\b/i;

/** Whether a text, or a whole page run together, may call an initiative so. */
export const mayBeCampaign = (text: string): boolean => ofInitiatives.test(text) && text.search(campaign) >= 0;

/** Whether any text speaks of initiatives: elsewhere "yes on 1217" is a vote on a bill. */
export const speaksOfInitiatives = (texts: readonly string[]): boolean =>
  texts.some((text) => ofInitiatives.test(text));

/** The numbers of a text, on a page that speaks of initiatives. Those that look like years are left out. */
export function campaignNumbers(text: string): WrittenMeasure[] {
  return [...text.matchAll(campaign)].flatMap(({ 0: words, 1: digits, index }) => {
    const end = index + words.length;
    const number = Number(digits);
    return isLikeYear(number)
      ? []
      : [{ start: end - digits!.length, end, number, nature: 'initiative', style: 'plain', only: ['wa'] }];
  });
}
