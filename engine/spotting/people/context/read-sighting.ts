/** A family name from the rosters with all that the words around it say: the one place where that is put together. */
import type { TextRun } from '../../types';
import { type NearbySayings, sayingsAround, type RunSayings, runSayings } from '../sayings/sayings';
import type { GivenNameMatch } from '../names/given-name-match';
import type { Family } from '../names/names-index';
import { beside, personVerbs } from '../lexicon/classes';
import { joinFolds, isAdjacent, type Word, wordAt } from '../../../text';
import { commonWordDoubt, isLikeAVerb } from './common-word-doubt';
import { readLeftContext } from './left-context';
import { capitalizedWordsBefore, type SurnameMatch, matchGivenNames, withSuffix } from './name-span';
import { readRightContext } from './right-context';
import { describesLawmaking, privateNews } from './sentence-context';
import { isTitled, noList, type Sighting } from './sighting';

/** A run, as all who look beside its names read it. */
export interface RunContext extends Pick<TextRun, 'kind' | 'text'> {
  /** Which of the batch it is. */
  readonly run: number;
  readonly words: readonly Word[];
  /** Words have capitals whether they are names or not. */
  readonly titleCase: boolean;
  readonly sayings: RunSayings;
  /** It has letters of a script without capitals, in which alone much of what is looked for is written. */
  readonly isNative: boolean;
}

/** From Devanagari on; Latin letters with two marks, as in Vietnamese, lie between. */
const native = /[\u0900-\u1cff\u3041-\u9fff\uac00-\ud7af]/;

/** A block of text, whose words were read, as a run. */
export function toRunContext({ kind, text }: TextRun, words: readonly Word[], run = 0, titleCase = false): RunContext {
  return { kind, text, run, words, titleCase, sayings: runSayings(words), isNative: native.test(text) };
}

/** Where the name stands in a text, with its given names: what all who look beside it start from. */
export interface NameContext extends Pick<RunContext, 'text' | 'words'> {
  readonly run: RunContext;
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
  readonly fits: readonly GivenNameMatch[];
  readonly given: string;
  readonly suffix: string | undefined;
  /** It stands in a list under one title. */
  readonly inList: boolean;
  /** What a language says around such a name. */
  readonly said: NearbySayings;
}

/** The place of a family name, whatever it is part of. */
function nameContextAt(run: RunContext, at: number, name: SurnameMatch, inList: boolean): NameContext {
  const { text, words } = run;
  const { family } = name;
  const last = withSuffix(words, name.last);
  const chain = capitalizedWordsBefore(words, at);
  const fits = chain.length === 0 ? [] : matchGivenNames(family, chain);
  const most = fits.reduce((used, fit) => Math.max(used, fit.used), 0);
  const start = at - most;
  return {
    run,
    text,
    words,
    start,
    at,
    last,
    from: words[start]!.start,
    to: words[last]!.end,
    family,
    chain,
    fits: fits.length < 2 ? fits : fits.filter(({ used }) => used === most),
    given: most === 0 ? '' : joinFolds(words, start, at),
    suffix: last > name.last ? words[last]!.fold : undefined,
    inList,
    said: sayingsAround(run.sayings, start, last),
  };
}

/** "Schoesler: Ritzville", "Thune sets", "Liias’ bill", "said Liias". */
function actsLikeAPerson({ text, words, at, last, to }: NameContext): boolean {
  const before = wordAt(words, at - 1);
  const next = words[last + 1];
  if (words[last]!.possessive || text.charAt(to) === ':') return true;
  if (before !== undefined && isAdjacent(words[at]!) && beside.speech.has(before.fold)) return true;
  if (next === undefined || !isAdjacent(next) || next.shape !== 'lower') return false;
  return personVerbs.has(next.fold) || isLikeAVerb(next);
}

/**
 * A family name with all that the words around it say, whatever it is part of. Every sighting has every field: thousands of
 * questions are asked of them.
 */
export function readSighting(run: RunContext, at: number, name: SurnameMatch, inList: boolean): Sighting {
  const place = nameContextAt(run, at, name, inList);
  const left = readLeftContext(place);
  const right = readRightContext(place, left);
  const { title, tag } = right;
  const { suffix, from, to } = place;
  const isBare = place.given === '';
  const isTold = isTitled(right) || tag !== undefined;
  // "Holy (R-Cheney)" is no word.
  const isPerson = tag !== undefined || title?.meaning.foreign === false;
  return {
    run: run.run,
    kind: run.kind,
    start: from,
    // The dot of "Jr." belongs to the name.
    end: right.end ?? (suffix?.endsWith('r') && run.text.charAt(to) === '.' ? to + 1 : to),
    family: name.family,
    fits: right.fits ?? place.fits,
    given: right.given ?? left.given ?? place.given,
    otherGiven: right.otherGiven ?? left.otherGiven ?? false,
    lastFirst: right.lastFirst ?? false,
    suffix,
    title,
    tag,
    after: right.after,
    from: right.from,
    district: right.district,
    sentence: {
      news: isBare || isTold ? undefined : privateNews(place),
      denied: right.denied,
      legislates: describesLawmaking(place),
      acts: right.acts || actsLikeAPerson(place),
    },
    list: noList,
    doubts: {
      kin: left.kin ?? false,
      credit: right.credit,
      described: right.described,
      stray: left.stray ?? false,
      commonWord: right.commonWord ?? (isBare && !isPerson ? commonWordDoubt(place) : undefined),
    },
  };
}
