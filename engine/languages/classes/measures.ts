import type { Words } from '../language';

/** Words that measures are told by, told from, and dated by. */
export interface MeasureWords {
  /** Of lawmaking: a text that has none speaks of no bill: "legislature", "voters", "ley". */
  lawmaking: Words;
  /** Likewise, before a stop alone: "Rep.". */
  lawmakingShort: Words;
  /** A stop behind one of these ends no sentence; all but "vs" begin with a capital. */
  abbreviations: Words;
  /** Of things with a number behind: "Room 1217". */
  numbered: Words;
  /** The same, which a stop may shorten. */
  numberedShort: Words;
  /** What a time in front dates, and nothing that a legislature made: "the 2022 election". */
  eventNouns: Words;
  /** A legislature's time: "the 2021 session". */
  sessionNouns: Words;
  /** A measure without its number: "the 2021 tax". */
  measureNouns: Words;
  /** Here the noun and what belongs to it are over: "of", "which". */
  endsNoun: Words;
  /** Words that any measure's title may have, which tell nothing of its subject: "concerning". */
  ofTitles: Words;
  /** In front of a year: "in", "took until". */
  beforeYear: Words;
  /** Those of them that bound a time and do not say when: "since". */
  bounding: Words;
  /** Months, and what else a year may stand behind: "spring", "beginning". */
  partsOfYear: Words;
  /** Months in short, before a stop. */
  monthsInShort: Words;
  /** Between a preposition and a year: "early". */
  ofYears: Words;
  /** Behind a state's name, who makes its law: "Legislature", "attorney general". */
  lawBodies: Words;
  /** Likewise, before a stop: "Gov.". */
  lawBodiesShort: Words;
}
