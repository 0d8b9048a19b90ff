/**
 * Whether a page's text, run together without its blocks, may name an official so that spotting would mark it: by a family
 * name with a title or a tag beside it, in a list, or by a name that few people bear; in Han, Hangul and Kana by a whole name
 * with a title. A common surname alone is nobody's before somebody was introduced by it.
 *
 * It looks with the eyes of spotting, and weighs as `ScoredCandidate` does, but at nothing that speaks against a name: what stands around
 * it here may belong to another block.
 */
import { capitalizedWordsBefore, surnameAt, matchGivenNames } from './context/name-span';
import { toRunContext, readSighting } from './context/read-sighting';
import { mergeSighting, type Sighting } from './context/sighting';
import { weights } from '../evidence/weights';
import { thresholdFor } from './evidence/decide';
import { type ArticleEvidence, CandidateComparison } from './evidence/comparison';
import { optimisticScore } from './evidence/scored-candidate';
import { mostRowSupport } from './evidence/name-evidence';
import { memberLists } from './lists/member-lists';
import { isListJoiner } from './lists/surname-rows';
import { chambersOf } from './lists/row-support';
import type { GivenNameMatch } from './names/given-name-match';
import { isPlainSurname, type NamesIndex, type Person } from './names/names-index';
import type { TextChunk } from './optimistic-page';
import { mightNameTitledOfficial } from './scripts/officials-by-sound';
import { nonLatinLetter } from '../../text/scripts';
import { hasHeld } from './titles/office-match';
import { separatorFlags, isCapitalized } from '../../text';

/** Names after a semicolon that make a list as clerks write it. */
const fewestListed = 4;
/** Names of a row that are asked about together. */
const longestRow = 8;

/**
 * Reads at most the length of a run.
 * @param page asked for only where a name stands alone
 */
export function mightNameOfficial(index: NamesIndex, { text, words }: TextChunk, page: () => ArticleEvidence): boolean {
  const members = new Set<string>();
  const lists = memberLists(index, text, words);
  const run = toRunContext({ text }, words);
  let listed = 0;
  /** The list that the word is in, or the next. */
  let list = 0;
  let row: Sighting[] = [];
  const isEnough = (sighting: Sighting, person: Person, fit?: GivenNameMatch): boolean => {
    const { family, given } = sighting;
    const fits = new Map(fit && [[person.id, fit]]);
    const one = { family, given, sightings: [sighting], fits, aged: false, namesake: false };
    return optimisticScore(new CandidateComparison(one, person, page(), index)) >= thresholdFor(fit !== undefined);
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const found = surnameAt(index, words, at);
    if (found === undefined) continue;
    const { family, last } = found;
    if (text.slice(words[at - 1]?.end ?? 0, word.start).includes(';')) listed += 1;
    while (list < lists.length && lists[list]!.last < at) list += 1;
    if (listed >= fewestListed || at >= (lists[list]?.first ?? Infinity)) return true;
    const sighting = readSighting(run, at, found, false);
    if (isOfOffice(sighting)) return true;
    const isRow = row.length > 0 && isListJoiner(text.slice(row.at(-1)!.end, word.start));
    row = [...(isRow ? row.slice(1 - longestRow) : []), sighting];
    if (isRow && colleaguesIn(row, page).some(([one, person]) => isEnough(one, person))) return true;
    // "Schoesler: Ritzville needs its hospital".
    const isAlone = isPlainSurname(family) && (isPresented(sighting) || sighting.sentence.acts);
    if (isAlone && (isPresented(sighting) || family.people.some((person) => isEnough(sighting, person)))) return true;
    const chain = capitalizedWordsBefore(words, at);
    const after = words[last + 1];
    const isBehind =
      after !== undefined && (after.gap & ~separatorFlags.space) === separatorFlags.comma && isCapitalized(after);
    // The first words before may be another block's; "Liias, Marko".
    for (const names of [...chain.map((_, from) => chain.slice(from)), ...(isBehind ? [[after]] : [])])
      for (const fit of matchGivenNames(family, names)) {
        const given = names.at(-fit.used)!.fold;
        if (isPresented(sighting) || isEnough({ ...sighting, given }, fit.person, fit)) return true;
        if (fit.person.level === 'us' && members.add(fit.person.id).size >= weights['decide.crowd-size']) return true;
      }
  }
  return false;
}

/** Whether pieces of a page together may name an official in another script, by a whole name with a title. */
export function mightNameOfficialInScript(index: NamesIndex, pieces: readonly TextChunk[]): boolean {
  const texts = pieces.map(({ text }) => text).filter((text) => nonLatinLetter.test(text));
  const inOneLine = texts.map((text) => text.replaceAll('\u00a0', ' '));
  return mightNameTitledOfficial(index, inOneLine);
}

/** Whether a title, a tag or a state beside the surname can be that of somebody who bears it. */
function isOfOffice({ family, title, tag, from }: Sighting): boolean {
  const roles = title?.meaning.roles ?? [];
  const state = tag?.state ?? from?.state;
  return family.people.some((person) => hasHeld(person, roles) || (state ? person.state === state : tag !== undefined));
}

const isPresented = ({ title, tag, from, after }: Sighting): boolean =>
  tag !== undefined ||
  from !== undefined ||
  [title, after].some((one) => one?.meaning?.roles.length || one?.place || one?.state);

/** A sighting for which all speaks that a row may say. */
const asIfSupported = (one: Sighting, person: Person): Sighting =>
  mergeSighting(one, {
    sentence: { ...one.sentence, acts: true },
    list: { ...one.list, support: { person, support: mostRowSupport } },
  });

/** "Cantwell, Murray press VA": those of a row who share a bench that the page may be about, each as if all spoke for it. */
const colleaguesIn = (row: readonly Sighting[], page: () => ArticleEvidence) =>
  row.flatMap((one) => {
    const others = row.filter(({ family }) => family !== one.family).flatMap(({ family }) => family.people);
    const theirs = new Set(others.flatMap(chambersOf));
    const isOfPage = (seat: string, { state }: Person): boolean =>
      seat === 'us' ? page().national || page().homeStates.size === 0 : page().stateWeight(state) > 0;
    return one.family.people
      .filter((person) => chambersOf(person).some((seat) => theirs.has(seat) && isOfPage(seat, person)))
      .map((person) => [asIfSupported(one, person), person] as const);
  });
