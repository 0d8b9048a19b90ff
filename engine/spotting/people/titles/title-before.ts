/**
 * The words that lead up to a name: "former Democratic state Sen.", "Spokane Mayor", "his wife", "actor", "The city's mayor,".
 */
import { seatOfNation, states } from '../../../jurisdictions/states';
import { wordsOf } from '../../../languages';
import type { OfficeRole } from '../../../release/packs';
import { titleInCjk } from './cjk-titles';
import { longestPhraseEndingAt } from '../../../text/matcher/phrases';
import { continuesPhrase, separatorFlags, isCapitalized, type Word, wordAt } from '../../../text';
import { placeNameAt, stateByAnyName } from '../lexicon/places';
import { congress, legislature } from './tables/offices';
import { titleLastWords, titleMeanings, titleMeaning, type TitleMention, type TitleMeaning } from './titles';

const { bodies, districts, fillers, notPast, ofBodies, ofNation, ofState, past, shortTitles, withCommissioners } =
  wordsOf('besideTitles');
/** "Wash", "Ind": the state only with its full stop. */
const shortStates: ReadonlySet<string> = new Set(states.flatMap(({ ap }) => ap?.toLowerCase() ?? []));

/** The longest title phrase that ends at a word, if any. */
export function titleEndingAt(words: readonly Word[], at: number) {
  const last = wordAt(words, at);
  if (last === undefined || last.possessive || !titleLastWords.has(last.fold)) return undefined;
  const found = longestPhraseEndingAt(words, at, titleMeanings);
  if (found === undefined) return undefined;
  const { end: first, phrase } = found;
  const meaning = titleMeanings.get(phrase) as TitleMeaning;
  return meaning.roles.length > 0 && isOfBody(words, first, meaning)
    ? { first, meaning: titleMeaning([], { foreign: true, plural: meaning.plural }) }
    : { first, meaning };
}

/** Whether it is an office of a body that is none of the rosters': "Rotary District Governor", "the club’s treasurer". */
function isOfBody(words: readonly Word[], first: number, { roles }: TitleMeaning): boolean {
  const title = words[first] as Word;
  const isCommissioner = roles.includes('county-commissioner');
  const isGovernor = roles.includes('governor') || roles.includes('lieutenant-governor');
  let at = first - 1;
  // "Rotary District Governor"; but "9th District Rep."
  if (isGovernor && districts.has(wordAt(words, at)?.fold ?? '') && continuesPhrase(words, first)) return true;
  for (let steps = 0; steps < 4 && at >= 0 && continuesPhrase(words, at + 1); steps += 1, at -= 1) {
    const { fold, shape } = words[at] as Word;
    if (bodies.has(fold) || (isCommissioner && withCommissioners.has(fold)))
      return isCapitalized(words[at] as Word) || !isCapitalized(title) || !shortTitles.has(title.fold);
    if (!ofBodies.has(fold) && shape !== 'number') break;
  }
  return false;
}

/** "D-Colo.", "R-N.J.": whether the word stands behind a party's letter and a hyphen. */
const isOfTag = (words: readonly Word[], at: number): boolean =>
  ((wordAt(words, at)?.gap ?? 0) & separatorFlags.hyphen) !== 0 && wordAt(words, at - 1)?.fold.length === 1;

/** A state named by the words that end at `at`, with the count of its words. */
function stateEndingAt(words: readonly Word[], at: number): { state: string; count: number } | undefined {
  const last = words[at];
  if (last === undefined || !isCapitalized(last)) return undefined;
  const before = wordAt(words, at - 1);
  // "Joe Neguse, D-Colo. Speaker Mike Johnson": the state of the tag before.
  if (isOfTag(words, at) || isOfTag(words, at - 1)) return undefined;
  if (before !== undefined && isCapitalized(before) && continuesPhrase(words, at)) {
    const state = stateByAnyName(`${before.fold} ${last.fold}`);
    if (state !== undefined) return { state, count: 2 };
  }
  const state = stateByAnyName(last.fold);
  const isShort = shortStates.has(last.fold) && words[at + 1]?.gap === separatorFlags.space;
  if (state === undefined || isShort || (last.fold.length <= 2 && last.shape !== 'upper')) return undefined;
  return { state, count: 1 };
}

const mostSteps = 7;

/**
 * Reads leftwards from the word before a name.
 * @param at the last word before the name
 */
export function titleBefore(
  text: string,
  words: readonly Word[],
  at: number,
  nameStart: number,
): TitleMention | undefined {
  if (words[at]?.shape === 'cjk') return titleInCjk(text, words, at);
  let meaning: TitleMeaning | undefined;
  let said = '';
  let from = at;
  let state: string | undefined;
  let place: string | undefined;
  let where: string | undefined;
  let party: TitleMention['party'];
  let notNow = false;
  for (let steps = 0; from >= 0 && steps < mostSteps; steps += 1) {
    const word = words[from] as Word;
    if (from + 1 < words.length && !closeOrApart(words, from + 1, at)) break;
    if (past.has(word.fold)) {
      if (notPast.has(`${wordAt(words, from - 1)?.fold} ${word.fold}`)) break;
      notNow = true;
      from -= 1;
      continue;
    }
    const title = titleEndingAt(words, from);
    if (title !== undefined && (meaning === undefined || meaning.neutral || title.meaning.party !== undefined)) {
      party ??= title.meaning.party;
      if (meaning === undefined || meaning.neutral) {
        meaning = title.meaning;
        said = text.slice(words[title.first]!.start, nameStart).trim();
        state = place = where = undefined;
      }
      from = title.first - 1;
      continue;
    }
    if (meaning === undefined) return undefined;
    const level = levelOf(word);
    if (level !== undefined) meaning = meaning.level === undefined ? atLevel(meaning, level) : meaning;
    else if (!fillers.has(word.fold)) {
      const named = stateEndingAt(words, from);
      if (named !== undefined) {
        if (!isOnlyThere(words, from, named.state, meaning)) {
          state = named.state;
          where = written(text, words, from, named.count);
        }
        from -= named.count;
        continue;
      }
      place = placeNameAt(words, from, -1);
      if (place === undefined) break;
      const count = place.split(' ').length;
      where = written(text, words, from, count);
      // "Former Cowlitz County Auditor"
      const before = from - count;
      notNow ||= past.has(wordAt(words, before)?.fold ?? '') && continuesPhrase(words, before + 1);
      break;
    }
    from -= 1;
  }
  return meaning && { meaning, text: said, state, place, where, party, notNow };
}

/** Some words up to one, as they stand in the text. */
const written = (text: string, words: readonly Word[], last: number, count: number): string =>
  text.slice((words[Math.max(0, last - count + 1)] as Word).start, (words[last] as Word).end);

/**
 * "D.C. Reps." work there, and "went to Washington, D.C. Sen. Torres" are two sentences; and "WASHINGTON House Majority Leader" is a
 * dateline that has lost its dash.
 */
function isOnlyThere(words: readonly Word[], at: number, state: string, { roles }: TitleMeaning): boolean {
  const { shape, fold } = words[at]!;
  if (shape === 'upper' && fold.length > 2 && words[at + 1]?.shape === 'capital') return true;
  return state === seatOfNation && roles.some((role) => [...congress, ...legislature, 'governor'].includes(role));
}

/** The name itself may stand after a comma; the words of the title may not. */
const closeOrApart = (words: readonly Word[], next: number, at: number): boolean => {
  if (next <= at) return continuesPhrase(words, next);
  const gap = (words[next] as Word).gap;
  return (
    (gap & separatorFlags.dot) === 0 ||
    continuesPhrase(words, next) ||
    (gap & (separatorFlags.comma | separatorFlags.open)) !== 0
  );
};

/** "state", "federal", "US"; but "us". */
const levelOf = ({ fold, shape }: Word): 'us' | 'state' | undefined =>
  ofState.has(fold) ? 'state' : ofNation.has(fold) && (fold.length > 2 || shape === 'upper') ? 'us' : undefined;

/** The same title said of one level of government: "state" + "Sen.". */
function atLevel(meaning: TitleMeaning, level: 'us' | 'state'): TitleMeaning {
  const federal = (role: OfficeRole): boolean =>
    congress.includes(role) || role === 'president' || role === 'vice-president';
  return { ...meaning, level, roles: meaning.roles.filter((role) => federal(role) === (level === 'us')) };
}
