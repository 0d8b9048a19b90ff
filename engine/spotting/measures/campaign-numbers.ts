/**
 * Initiatives by the number alone, as their campaigns are called: "the No on 2066 campaign", "Vote yes on 2109".
 */
import { isLikeYear } from './lone-numbers';
import type { WrittenMeasure } from './scan';
import { sentenceAt, sentenceStarts } from './surroundings';

const campaign =
  /(?:\b(?:No|NO|Yes|YES)|\b(?:[Vv]ot(?:e|es|ed|ing)|VOTE)\s(?:no|yes|NO|YES))\s(?:on|ON)\s([12]\d{3})(?=[.,;:!?)”"’](?!\d)|\s(?:campaigns?|committee|coalition|website|signs?|donors?)\b|\s(?:and|but)\s(?:no|yes)\b|\s*$)/gu;
const ofInitiatives = /\b(?:initiatives?|ballot\smeasures?)\b/i;
/** "Sen. Braun asked colleagues to vote no on 1217": bills are voted on in the same words. */
const ofLawmakers =
  /\b(?:senat\w+|representatives?|lawmakers?|legislators?|colleagues|floor|bills?|Reps?\.|Sens?\.|student|board)(?!\p{L})/iu;

/** How far around a number the words of its sentence are looked at, in UTF-16 units. */
const reach = 200;

/** Whether a text, or a whole page run together, may call an initiative so. */
export const mayBeCampaign = (text: string): boolean =>
  ofInitiatives.test(text) && /\b(?:no|yes)\son\s[12]\d{3}/i.test(text);

/** Whether any text speaks of initiatives. */
export const speaksOfInitiatives = (texts: readonly string[]): boolean =>
  texts.some((text) => ofInitiatives.test(text));

/** The numbers of a text, on a page that speaks of initiatives. Those that look like years are left out. */
export function campaignNumbers(text: string): WrittenMeasure[] {
  const found: WrittenMeasure[] = [];
  const starts = sentenceStarts(text);
  for (const { 0: words, 1: digits, index } of text.matchAll(campaign)) {
    const end = index + words.length;
    const number = Number(digits);
    const sentence = sentenceAt(starts, text.length, index);
    const around = text.slice(Math.max(sentence.start, index - reach), Math.min(sentence.end, end + reach));
    if (isLikeYear(number) || ofLawmakers.test(around)) continue;
    found.push({ start: end - digits!.length, end, number, nature: 'initiative', style: 'plain', only: ['wa'] });
  }
  return found;
}
