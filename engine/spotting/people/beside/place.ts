/** A family name from the rosters where it stands in a text, with its given names: what all who look beside it start from. */
import type { Kind } from '../../../languages/classes/sayings';
import type { TextRun } from '../../types';
import { type Fit, fitGiven } from '../names/alignment';
import type { Family } from '../names/names-index';
import { saidAround } from '../matcher/sayings';
import { folded } from '../words/phrase';
import type { Word } from '../words/tokens';
import { chainBefore, withSuffix } from './name-span';

/** How the run is written at the name. */
export interface Manner {
  /** Words have capitals whether they are names or not. */
  readonly titleCase: boolean;
  /** It stands in a list under one title. */
  readonly inList: boolean;
}

export interface Place {
  readonly text: string;
  readonly kind: TextRun['kind'];
  readonly words: readonly Word[];
  /** The first word of the name with its given names, the first of the surname, and the last with its suffix. */
  readonly start: number;
  readonly at: number;
  readonly last: number;
  /** Where the name begins in the text, and where its last word ends. */
  readonly from: number;
  readonly to: number;
  readonly family: Family;
  /** Words with a capital that lead up to the surname, given names or not. */
  readonly chain: readonly Word[];
  /** The given names that are somebody's of the rosters. */
  readonly fits: readonly Fit[];
  readonly given: string;
  readonly suffix?: string;
  readonly manner: Manner;
  /** What a language says around such a name. */
  readonly said: ReadonlySet<Kind>;
}

/** Whose given names agree with some words. */
export const fitsOf = (family: Family, given: readonly Word[]): Fit[] =>
  family.people.map((person) => fitGiven(person, family.key, given)).filter((fit) => fit !== undefined);

/** The place of a family name, whatever it is part of. */
export function placeOf(
  { text, kind }: Pick<TextRun, 'text' | 'kind'>,
  words: readonly Word[],
  at: number,
  nameLast: number,
  family: Family,
  manner: Manner,
): Place {
  const last = withSuffix(words, nameLast);
  const chain = chainBefore(words, at);
  const fits = chain.length === 0 ? [] : fitsOf(family, chain);
  const most = Math.max(0, ...fits.map(({ used }) => used));
  const start = at - most;
  return {
    ...{ text, kind, words, start, at, last, family, chain, manner, given: folded(words, start, at) },
    ...{ from: words[start]!.start, to: words[last]!.end },
    fits: fits.filter(({ used }) => used === most),
    said: saidAround(words, start, last),
    ...(last > nameLast && { suffix: words[last]!.fold }),
  };
}
