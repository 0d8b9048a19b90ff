/**
 * A family name from the rosters with all that the words around it say.
 */
import type { TextRun } from '../../types';
import { type Fit, fitGiven } from '../names/alignment';
import { doubts } from './doubts';
import { lookLeft } from './left-of-name';
import { chainBefore, endOfSuffix, withFormalName } from './name-span';
import type { Family } from '../names/names-index';
import { lookRight } from './right-of-name';
import { privateNews } from './private-news';
import { isTitled, type Sighting } from './sighting';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { personVerbs, suffixes } from '../words/classes';

/** How the run is written at the name. */
export interface Manner {
  titleCase: boolean;
  /** A word of it has a capital whether it is a name or not. */
  wordsInCapitals: boolean;
  /** It stands in a list under one title. */
  inList: boolean;
}

/** "Schoesler: Ritzville", "Thune sets", "Liias’ bill", "said Liias". */
function actsLikeAPerson(text: string, words: readonly Word[], at: number, last: number): boolean {
  const name = words[last] as Word;
  const before = words[at - 1];
  const next = words[last + 1];
  if (name.possessive || text.charAt(name.end) === ':') return true;
  if (before !== undefined && joined(words[at] as Word) && /^(said|says|dijo)$/.test(before.fold)) return true;
  if (next === undefined || !joined(next) || next.shape !== 'lower') return false;
  return personVerbs.has(next.fold) || /(?:[^s]s|ed)$/.test(next.fold);
}

/** "“I asked,” Chapman said", "“I asked,” said Chapman": whose words the quotation before the name is. */
function isQuoted(text: string, words: readonly Word[], at: number, last: number): boolean {
  const verb = /^(?:said|says|added|dijo)$/;
  const before = words[at - 1];
  const first = before !== undefined && verb.test(before.fold) ? before : (words[at] as Word);
  if (first !== before && !verb.test(words[last + 1]?.fold ?? '')) return false;
  return /[,?!…—]\s?["”»’]\s$/.test(text.slice(Math.max(0, first.start - 4), first.start));
}

const couple = /\b(?:wife|husband|widow|widower|spouse|couple|married|mrs)\b/i;
const reachOfCouple = 100;

/** Whether a couple is spoken of near the name. */
const isOfCouple = (text: string, start: number, end: number): boolean =>
  couple.test(text.slice(Math.max(0, start - reachOfCouple), end + reachOfCouple));

/** What only lawmakers do. */
const lawmaking =
  /\b(?:voted|votes (?:for|against|no|yes)|votó|votaron|co-?sponsor\w*|filibuster\w*|his bill|her bill|amendment|enmienda)\b/i;
const reachOfSentence = 140;

/** Whether the sentence around a name tells of such work. */
function legislatesAround(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - reachOfSentence), start)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + reachOfSentence).split(/[.!?]\s/)[0] ?? '';
  return lawmaking.test(before) || lawmaking.test(after);
}

/** The last word of a name with the "Jr." after it, if there is one. */
export function withSuffix(words: readonly Word[], last: number): number {
  const next = words[last + 1];
  const isSuffix =
    next !== undefined &&
    suffixes.has(next.fold) &&
    hasCapital(next) &&
    (next.gap & ~(gaps.space | gaps.comma)) === 0 &&
    !(words[last] as Word).possessive;
  return isSuffix ? last + 1 : last;
}

/** A family name with all that the words around it say, whatever it is part of. */
export function sight(
  run: TextRun,
  words: readonly Word[],
  at: number,
  nameLast: number,
  family: Family,
  { titleCase, wordsInCapitals, inList }: Manner,
): Sighting {
  const last = withSuffix(words, nameLast);
  const suffix = last > nameLast ? (words[last] as Word).fold : undefined;
  const chain = chainBefore(words, at);
  const fits: Fit[] = [];
  if (chain.length > 0)
    for (const person of family.people) {
      const fit = fitGiven(person, family.key, chain);
      if (fit !== undefined) fits.push(fit);
    }
  let used = 0;
  for (const fit of fits) used = Math.max(used, fit.used);
  const fitting = fits.filter((fit) => fit.used === used);
  used = withFormalName(words, at, used, chain.length);
  const start = at - used;
  const sighting: Sighting = {
    run: 0,
    kind: run.kind,
    start: (words[start] as Word).start,
    end: suffix === undefined ? (words[last] as Word).end : endOfSuffix(run.text, words[last] as Word),
    family,
    fits: fitting,
    given: words
      .slice(start, at)
      .map((word) => word.fold)
      .join(' '),
    otherGiven: false,
    listed: false,
    kin: false,
    denied: false,
    legislates: legislatesAround(run.text, (words[start] as Word).start, (words[last] as Word).end),
    credit: false,
    stray: false,
    acts: actsLikeAPerson(run.text, words, at, last),
    isQuoted: isQuoted(run.text, words, at, last),
    ofCouple: isOfCouple(run.text, (words[start] as Word).start, (words[last] as Word).end),
    lastFirst: false,
    inQuote: false,
    ...(suffix === undefined ? {} : { suffix }),
  };
  const {} = words[last] as Word;
  lookLeft(run.text, words, start, used, chain, titleCase, inList, sighting);
  lookRight(run, words, at, last, sighting, inList);
  const news =
    used === 0 || isTitled(sighting) || sighting.tag !== undefined
      ? undefined
      : privateNews(run.text, sighting.start, sighting.end);
  if (news !== undefined) sighting.news = news;
  // "Holy (R-Cheney)" is no word.
  const isPerson = sighting.tag !== undefined || (sighting.title !== undefined && !sighting.title.meaning.foreign);
  if (used === 0 && sighting.doubt === undefined && !isPerson) {
    const doubt = doubts(run.text, words, at, last, wordsInCapitals, family);
    if (doubt !== undefined) sighting.doubt = doubt;
  }
  return sighting;
}
