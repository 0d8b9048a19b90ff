/**
 * A language, as the spotting engine knows it: which of its words belong to which class. What the classes are for is said in
 * `classes/`, one file for each stage of the engine; what a stage does with them is the same in every language.
 */
import type { BesideWords } from './classes/beside';
import type { CommonWords } from './classes/common';
import type { EvidenceWords } from './classes/evidence';
import type { MeasureWords } from './classes/measures';
import type { ListWords } from './classes/lists';
import type { NameWords } from './classes/names';
import type { ScriptsWords } from './classes/scripts';
import type { SettingWords } from './classes/setting';
import type { StoryWords } from './classes/story';
import type { HanTitles, TitleSurroundings, TitleWords } from './classes/titles';
import type { Sayings } from './sayings';
import type { WrittenMeasures } from './written-measures';

/** Folded words (small letters, no accents, no apostrophes) with blanks between them; a phrase has `_` between its words. */
export type Words = string;

/** Sources of regular expressions, any of which may match: for scripts without blanks, and for what endings tell. */
export type Patterns = readonly string[];

/** The classes of words by the stage that asks for them. */
export interface Classes {
  beside: BesideWords;
  common: CommonWords;
  evidence: EvidenceWords;
  measures: MeasureWords;
  titles: TitleWords;
  titlesOfSeveral: TitleWords;
  titlesInHan: HanTitles;
  besideTitles: TitleSurroundings;
  lists: ListWords;
  scripts: ScriptsWords;
  setting: SettingWords;
  story: StoryWords;
  names: NameWords;
}

/** A language has the classes that it has words for, its sayings, and how it writes measures. */
export type Language = { readonly [Stage in keyof Classes]?: Readonly<Partial<Classes[Stage]>> } & {
  readonly sayings?: Sayings;
  readonly written?: WrittenMeasures;
};

/** Each stem with each ending, for the cases of a word: "сенатор" × "", "а", "у". */
export const withEndings = (stems: Words, endings: readonly string[]): Words =>
  wordsIn(stems)
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .join(' ');

/** Each head with each of the words that may stand behind it: "senador senadora" × "federal del_estado". */
export const each = (heads: Words, tails: Words): Words =>
  withEndings(
    heads,
    wordsIn(tails).map((tail) => `_${tail}`),
  );

/** The words one by one, in one line or in several. */
const wordsIn = (words: Words): string[] => words.replaceAll('\n', ' ').split(' ').filter(Boolean);
