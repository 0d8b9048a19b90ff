/**
 * Phrases that stand for an office, or for an occupation that is none of ours: words of `engine/languages` with what each
 * class of them says. Folded; matched as whole word sequences, the longest first.
 */
import { wordsOf } from '../../../languages';
import type { OfficeRole } from '../../../release/packs';
import { council, lower, titleMeaningsByKind, upper } from './tables/offices';

/** What a title says about its bearer. */
export interface TitleMeaning {
  /** Offices that go by it; empty for a title that tells no office ("Democrat", "Mr."). */
  readonly roles: readonly OfficeRole[];
  readonly plural: boolean;
  /** An office or occupation that no official in the rosters has by that name: "coach", "judge", "actor". */
  readonly foreign: boolean;
  /** Said of any office-holder, or a courtesy: neither for nor against. */
  readonly neutral: boolean;
  /** Said of the head of a state's department: no office of the rosters, but one that officials come from or go to. */
  readonly appointed: boolean;
  /** Said of the one who presides over a House: see `presidedOver`. */
  readonly presides: boolean;
  readonly level: 'us' | 'state' | 'local' | undefined;
  readonly party: 'd' | 'r' | 'i' | undefined;
}

/** A title as it stands with one name. */
export interface TitleMention {
  readonly meaning: TitleMeaning;
  /** As written, for the explanation. */
  readonly text: string;
  /** State named with the title: "Oregon Sen.". */
  readonly state: string | undefined;
  /** Place named with the title, folded: "Spokane Mayor". */
  readonly place: string | undefined;
  /** The state or place as written, for the explanation. */
  readonly where: string | undefined;
  readonly party: 'd' | 'r' | 'i' | undefined;
  /** "former", "then-", "ex-", "-elect": the office is not held on the day. */
  readonly notNow: boolean;
}

/** A title with nothing beside it. */
export const toTitleMention = (meaning: TitleMeaning, text: string, notNow = false): TitleMention => {
  return { meaning, text, state: undefined, place: undefined, where: undefined, party: undefined, notNow };
};

/** What a title says that stands for offices, and for whatever else is told of it. */
export const titleMeaning = (roles: readonly OfficeRole[], more?: Partial<TitleMeaning>): TitleMeaning => ({
  roles,
  plural: false,
  foreign: false,
  neutral: false,
  appointed: false,
  presides: false,
  level: undefined,
  party: undefined,
  ...more,
});

/** The classes of titles; where a phrase is of two, the first counts. */
export const titleKinds = (Object.keys(titleMeaningsByKind) as (keyof typeof titleMeaningsByKind)[]).map((kind) => ({
  kind,
  meaning: titleMeaning(...titleMeaningsByKind[kind]),
}));

/** Every phrase with what it says: the classes are told from the last to the first. */
export const titleMeanings = new Map<string, TitleMeaning>();
for (const [words, plural] of [
  [wordsOf('titlesOfSeveral'), true],
  [wordsOf('titles'), false],
] as const)
  for (const { kind, meaning } of titleKinds.toReversed()) {
    const said = plural ? { ...meaning, plural } : meaning;
    for (const phrase of kind === 'chair' ? [] : (words[kind] ?? [])) titleMeanings.set(phrase, said);
  }

/** What the label of a roll call or of a sponsor line says: a list of members follows. */
export const rollCallLabel = titleMeaning([...upper, ...lower, ...council, 'county-commissioner'], { plural: true });

/** The words that title phrases can end in, and whether one of several does: a cheap first question. */
export const titleLastWords = new Map<string, boolean>();
/** Those of them that are not strangers' alone. */
export const officeLastWords = new Set<string>();
for (const [phrase, { foreign, plural }] of titleMeanings) {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
  titleLastWords.set(last, plural || titleLastWords.get(last) === true);
  if (!foreign) officeLastWords.add(last);
}
