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
import { isTitled, nothingSaid, type Sighting } from './sighting';

export type Run = Pick<TextRun, 'kind' | 'text'>;

/** How the run is written at the name. */
export interface Manner {
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
  readonly suffix?: string;
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
  const most = Math.max(0, ...fits.map(({ used }) => used));
  const start = at - most;
  return {
    ...{ text, kind, words, start, at, last, family, chain, manner, given: folded(words, start, at) },
    ...{ from: words[start]!.start, to: words[last]!.end },
    fits: fits.filter(({ used }) => used === most),
    said: saidAround(words, start, last),
    ...(last > name.last && { suffix: words[last]!.fold }),
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

/** A family name with all that the words around it say, whatever it is part of. */
export function sight(run: Run, words: readonly Word[], at: number, name: FamilySeen, manner: Manner): Sighting {
  const place = placeOf(run, words, at, name, manner);
  const left = lookLeft(place);
  const right = lookRight(place, left);
  const isTagged = right.tag !== undefined;
  const found = {
    ...{ run: 0, kind: run.kind, family: name.family, fits: place.fits, given: place.given, suffix: place.suffix },
    start: place.from,
    // The dot of "Jr." belongs to the name.
    end: place.suffix?.endsWith('r') && run.text.charAt(place.to) === '.' ? place.to + 1 : place.to,
    ...nothingSaid,
    legislates: legislates(place),
    acts: actsLikeAPerson(place),
    ...left,
    ...right,
  };
  if (place.given !== '') return isTitled(found) || isTagged ? found : { ...found, news: privateNews(place) };
  // "Holy (R-Cheney)" is no word.
  const isPerson = isTagged || found.title?.meaning.foreign === false;
  return isPerson || found.doubt !== undefined ? found : { ...found, doubt: doubts(place) };
}
