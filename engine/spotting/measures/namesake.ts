/**
 * Measures that their sentence tells from another of the same number: "there was an H 292 in 2025 as well", "a newer HB 2209".
 */
import type { InSentence } from './session';

/** Said of a measure that has a time of its own. */
const besideTime = /\b(?:as\swell|a\sdifferent|unrelated|no\srelation|(?:not|n['’]t)\s(?:to\s)?be\sconfused)\b/i;
/** "the same number again": not "the same number of votes". */
const sameNumber = /\bsame\snumber\b(?!\sof\b)/i;
const theirs = String.raw`(?:an?|the|this|that|his|her|[\p{L}]+['’]s)\s(?:(?:very|much)\s)?`;
/**
 * Right before the number: "the new HB 1110", "the old HB 1110", "another HB 2114"; "a different HB 2114" may as well be the
 * one told of in the sentences before.
 */
const rightBefore = new RegExp(
  `\\b(?:another|${theirs}(?:(?<newer>newe?r?|current)|(?<older>older|old|earlier)|other|later))\\s$`,
  'iu',
);
const ofOther = /(?:other|newe?r?|current|old|older|earlier|later)\s$/i;
/** "is another matter", "which year?": behind it, in its sentence. */
const isOther =
  /^[^.;:]{0,80}\b(?:is|was)\s(?:quite\s)?(?:another|a\sdifferent|an\sunrelated)\s(?:matter|bill|thing|story|one|animal|measure)\b|\bwhich\s(?:year|one|session)\?/i;

/** What a measure is to another of its number. */
export type Namesake = 'newer' | 'older' | 'other';

/** What the sentence says a measure is to another of its number, whatever time it names. */
export function setApart({ text, measure }: InSentence): Namesake | undefined {
  const before = text.slice(Math.max(0, measure.start - 40), measure.start);
  const told = ofOther.test(before) ? rightBefore.exec(before) : undefined;
  if (told?.groups?.newer) return 'newer';
  if (told?.groups?.older) return 'older';
  return told || sameNumber.test(text) || isOther.test(text.slice(measure.end)) ? 'other' : undefined;
}

/** Likewise of a measure for which words name a session. */
export const namesakeOf = (sentence: InSentence): Namesake | undefined =>
  setApart(sentence) ?? (besideTime.test(sentence.text) ? 'other' : undefined);
