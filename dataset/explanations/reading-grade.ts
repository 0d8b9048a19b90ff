/**
 * How hard explanations are to read, as the grade of Flesch and Kincaid. Pure.
 *
 * Names are words like any other, at all their syllables: a title that can’t be made easier still has to be read.
 */
import type { ExplanationLine } from './shape';

/** Grades of school: four in five lines are to be at most `easyGrade`, none above `hardestGrade`; see the README of this folder. */
export const easyGrade = 10;
export const hardestGrade = 13;

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

/** The school grade of a text of which each line or sentence stands for itself. */
export function readingGrade(...texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/[\s\u2013\u2014/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text), 0);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}

/** The parts of an explanation that readers meet: sentence and yes stand alone in lists and beside votes. */
export const partsRead = {
  sentence: ({ what }: ExplanationLine): string[] => [what],
  yes: ({ yes }: ExplanationLine): string[] => [yes],
  points: ({ points = [], parts = {} }: ExplanationLine): string[] => [...points, ...Object.values(parts).flat()],
} satisfies Record<string, (explanation: ExplanationLine) => string[]>;
export type PartRead = keyof typeof partsRead;

export interface Grades {
  /** The grade in the middle, to a tenth. */
  median: number;
  /** Of a hundred, how many are at most `easyGrade`. */
  easyEnough: number;
  /** Ids of those above `hardestGrade`, the hardest first. */
  tooHard: string[];
}

/** How hard one part is to read, alone, over many explanations. */
export function gradesOf(explanations: readonly ExplanationLine[], part: PartRead): Grades {
  const graded = explanations
    .map((one) => ({ id: one.id, texts: partsRead[part](one) }))
    .filter(({ texts }) => texts.length > 0)
    .map(({ id, texts }) => ({ id, grade: readingGrade(...texts) }))
    .sort((a, b) => a.grade - b.grade);
  const at = (place: number) => graded[place]?.grade ?? 0;
  const middle = (at((graded.length - 1) >> 1) + at(graded.length >> 1)) / 2;
  const easy = graded.filter(({ grade }) => grade <= easyGrade).length;
  return {
    median: Math.round(middle * 10) / 10,
    easyEnough: Math.round((easy / Math.max(1, graded.length)) * 100),
    tooHard: graded
      .filter(({ grade }) => grade > hardestGrade)
      .map(({ id }) => id)
      .reverse(),
  };
}
