/**
 * How hard explanations are to read, as the grade of Flesch and Kincaid. Pure.
 *
 * Names are words like any other, at all their syllables: a title that can’t be made easier still has to be read.
 */
import type { ExplanationLine } from './shape';

/** What readers are promised at most; see the README of this folder. */
export const hardestGrade = 9;

/** A period, question or exclamation mark before the next sentence, also inside quotes; not that of “U.S. House” or “St. Helens”. */
const betweenSentences = /(?<![ .(][A-Z]|\b(?:St|Mt|Dr))[.!?](?=[”"’)]*\s+[“"(]?[A-Z])/g;

/** “homes”, “owed”, “rule”; but “prices”, “needed”, “table”. */
const silentEnding = /(?<![^aeiouy]l)(?:(?<![sxzcgh])es|(?<![td])ed|e)$/;

/**
 * Parts that a hyphen joins are counted each for itself: “state” in “state-approved” still ends in a silent e.
 * Numbers and sums of money are said in as many ways as there are readers: one syllable, as the usual counts have it.
 */
function syllables(word: string): number {
  const parts = word.split('-').filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.reduce((sum, part) => sum + syllablesOfPart(part), 0);
}

function syllablesOfPart(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(silentEnding, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

/** How many sentences a text holds, one at least. */
export const sentencesIn = (text: string): number => 1 + (text.match(betweenSentences)?.length ?? 0);

/** What a grade is counted over. */
type Told = Pick<ExplanationLine, 'what' | 'points' | 'parts'>;

/** The school grade of an explanation’s `what` and points, each of which is a sentence at least. */
export function readingGrade({ what, points = [], parts = {} }: Told): number {
  const texts = [what, ...points, ...Object.values(parts).flat()];
  const words = texts.flatMap((text) => text.split(/[\s\u2013\u2014/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}

/** The grade in the middle, and how many of a hundred are at most `hardestGrade`. */
export function gradesOf(explanations: readonly Told[]): {
  median: number;
  easyEnough: number;
} {
  const grades = explanations.map(readingGrade).sort((a, b) => a - b);
  const middle = ((grades[(grades.length - 1) >> 1] ?? 0) + (grades[grades.length >> 1] ?? 0)) / 2;
  const easy = grades.filter((grade) => grade <= hardestGrade).length;
  return { median: Math.round(middle * 10) / 10, easyEnough: Math.round((easy / Math.max(1, grades.length)) * 100) };
}
