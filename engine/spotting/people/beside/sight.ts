/** A family name from the rosters with all that the words around it say: the one place where that is put together. */
import type { Kind } from '../../../languages/classes/sayings';
import type { TextRun } from '../../types';
import { saidAround } from '../matcher/sayings';
import type { Fit } from '../names/alignment';
import type { Family } from '../names/names-index';
import { beside, personVerbs } from '../words/classes';
import { folded, joined, type Word } from '../words';
import { doubts, isLikeAVerb } from './doubts';
import { lookLeft } from './left-of-name';
import { chainBefore, type FamilySeen, fitsOf, withSuffix } from './name-span';
import { lookRight } from './right-of-name';
import { legislates, privateNews } from './sentence';
import { isTitled, type Sighting, type Told } from './sighting';

export type Run = Pick<TextRun, 'kind' | 'text'>;

/** In which run the name stands, and how that is written there. */
export interface Manner {
  readonly run: number;
  /** Words have capitals whether they are names or not. */
  readonly titleCase: boolean;
  /** It stands in a list under one title. */
  readonly inList: boolean;
}

/** Where the name stands in a text, with its given names: what all who look beside it start from. */
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
  readonly suffix: string | undefined;
  readonly manner: Manner;
  /** What a language says around such a name. */
  readonly said: ReadonlySet<Kind>;
}

/** The place of a family name, whatever it is part of. */
function placeOf({ text, kind }: Run, words: readonly Word[], at: number, name: FamilySeen, manner: Manner): Place {
  const { family } = name;
  const last = withSuffix(words, name.last);
  const chain = chainBefore(words, at);
  const fits = chain.length === 0 ? [] : fitsOf(family, chain);
  const most = fits.reduce((used, fit) => Math.max(used, fit.used), 0);
  const start = at - most;
  return {
    text,
    kind,
    words,
    start,
    at,
    last,
    from: words[start]!.start,
    to: words[last]!.end,
    family,
    chain,
    fits: fits.filter(({ used }) => used === most),
    given: most === 0 ? '' : folded(words, start, at),
    suffix: last > name.last ? words[last]!.fold : undefined,
    manner,
    said: saidAround(words, start, last),
  };
}

/** "Schoesler: Ritzville", "Thune sets", "Liias’ bill", "said Liias". */
function actsLikeAPerson({ text, words, at, last, to }: Place): boolean {
  const before = words[at - 1];
  const next = words[last + 1];
  if (words[last]!.possessive || text.charAt(to) === ':') return true;
  if (before !== undefined && joined(words[at]!) && beside.speech.has(before.fold)) return true;
  if (next === undefined || !joined(next) || next.shape !== 'lower') return false;
  return personVerbs.has(next.fold) || isLikeAVerb(next);
}

/**
 * A family name with all that the words around it say, whatever it is part of. Every sighting has every field: thousands of
 * questions are asked of them.
 */
export function sight(run: Run, words: readonly Word[], at: number, name: FamilySeen, manner: Manner): Sighting {
  const place = placeOf(run, words, at, name, manner);
  const left = lookLeft(place);
  const told: Told = { ...left, ...lookRight(place, left) };
  const { given, suffix, from, to } = place;
  const isBare = given === '';
  const { title, tag } = told;
  const isTold = isTitled(told) || tag !== undefined;
  // "Holy (R-Cheney)" is no word.
  const isPerson = tag !== undefined || title?.meaning.foreign === false;
  return {
    run: manner.run,
    kind: run.kind,
    start: from,
    // The dot of "Jr." belongs to the name.
    end: told.end ?? (suffix?.endsWith('r') && run.text.charAt(to) === '.' ? to + 1 : to),
    family: name.family,
    fits: told.fits ?? place.fits,
    given: told.given ?? given,
    otherGiven: told.otherGiven ?? false,
    suffix,
    title,
    listed: false,
    list: undefined,
    tag,
    after: told.after,
    from: told.from,
    district: told.district,
    kin: told.kin ?? false,
    credit: told.credit ?? false,
    described: told.described,
    news: isBare || isTold ? undefined : privateNews(place),
    denied: told.denied ?? false,
    legislates: legislates(place),
    acts: told.acts ?? actsLikeAPerson(place),
    stray: told.stray ?? false,
    doubt: told.doubt ?? (isBare && !isPerson ? doubts(place) : undefined),
    together: undefined,
    lastFirst: told.lastFirst ?? false,
  };
}
