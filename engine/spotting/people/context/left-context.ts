/** What the words before a name say of its bearer. */
import { isGivenName } from '../names/commonness';
import { formalNamesOf } from '../names/given-names';
import { isPlainSurname } from '../names/names-index';
import { cjkOccupation, occupationBeforeNative } from '../titles/cjk-titles';
import { titleBefore } from '../titles/title-before';
import { titleMeaning, toTitleMention, type TitleMention } from '../titles/titles';
import {
  followsSuperiorTitle,
  sponsorTitle,
  titleAcrossCyrillicName,
  titleAcrossLinkers,
} from '../titles/title-across-linkers';
import { beside, connectors, determiners, kin, openers } from '../lexicon/classes';
import { separatorFlags, isAdjacent, type Word, wordAt } from '../../../text';
import { placeNameAt, stateByFullName } from '../lexicon/places';
import type { NameContext } from './read-sighting';
import type { CommonWordDoubt } from './common-word-doubt';
import { type Described, type Origin, originFrom } from './sighting';

/** "風箏師傅Mike Lee", "參議員助手Nick Brown" */
const occupationBefore = new RegExp(`(?:${cjkOccupation.source}|${beside.occupationsNative})\\s?$`, 'u');

/** Most words of an office that opens a sentence. */
const longestOpening = 4;

/** What stands between a name and the word before it, dots and quotes apart. */
const gapBefore = ({ words, start }: NameContext): number =>
  words[start]!.gap & ~(separatorFlags.space | separatorFlags.dot | separatorFlags.quote);
const isBesideCjk = ({ words, start }: NameContext): boolean =>
  wordAt(words, start - 1)?.shape === 'cjk' && (words[start]!.gap & (separatorFlags.end | separatorFlags.comma)) === 0;

/** What the words before a name say; nothing where they say nothing of it. */
export interface LeftContext {
  readonly title?: TitleMention | undefined;
  readonly from?: Origin | undefined;
  /** Somebody else's given names, and which. */
  readonly otherGiven?: boolean | undefined;
  readonly given?: string | undefined;
  readonly denied?: boolean;
  readonly kin?: boolean | undefined;
  readonly credit?: boolean;
  readonly described?: Described | undefined;
  readonly stray?: boolean | undefined;
  readonly commonWord?: CommonWordDoubt | undefined;
}
const nothing: LeftContext = {};

/** What the words before a name say, whatever stands behind it. */
export function readLeftContext(place: NameContext): LeftContext {
  const { words, start, at, chain, said } = place;
  const before = wordAt(words, start - 1);
  const credit = signsOff(place);
  if (before === undefined) return credit ? { credit } : nothing;
  const isBare = place.given === '';
  const title = titleLeft(place);
  // "State v. Peterson": whom a state accuses.
  if (isBare && said.has('inCourt'))
    return { title, kin: said.has('kin'), credit, otherGiven: true, given: before.fold };
  // "His clerk’s beagle is called Hogan": nobody says so of one whom readers know.
  const isNewcomer = said.has('newcomer');
  const stray = title === undefined && chain.length > at - start ? strayLeft(place) : nothing;
  return {
    title,
    kin: said.has('kin') || stray.kin,
    credit,
    // "I’m not that Michael Keaton."
    denied: !isBare && (said.has('notThat') || said.has('thing')),
    // "Dr. Nick Brown": papers call officials by their office.
    described:
      isNewcomer || isPrivate(place, title) ? 'plainly' : !isBare && said.has('doctor') ? 'perhaps' : undefined,
    from: gapBefore(place) === 0 && before.possessive ? comesFrom(place) : undefined,
    commonWord: stray.commonWord ?? (isNewcomer && isBare ? 'plain' : undefined),
    stray: stray.stray,
    otherGiven: stray.otherGiven,
    given: stray.given,
  };
}

const leading = titleMeaning([], { neutral: true });

/** The title that leads up to the name. */
function titleLeft(place: NameContext): TitleMention | undefined {
  const { text, words, start, from, to, chain, family, given, said } = place;
  const before = words[start - 1]!;
  // "Leader Scalise"; but "Union Leader Smith" leads something else.
  if (said.has('leader') && chain.length === 1 && isPlainSurname(family))
    return toTitleMention(leading, text.slice(before.start, before.end));
  const gap = gapBefore(place);
  let title: TitleMention | undefined;
  if (isBesideCjk(place)) title = titleBefore(text, words, start - 1, from);
  else if (gap === 0 || gap === separatorFlags.hyphen)
    title = titleBefore(text, words, start - 1, from) ?? titleAcrossLinkers(text, words, start, family);
  else if (
    gap === separatorFlags.comma &&
    given !== '' &&
    before.shape !== 'cjk' &&
    !followsSuperiorTitle(words, start)
  )
    title = withoutPlace(titleBefore(text, words, start - 1, from) ?? titleAcrossLinkers(text, words, start, family));
  else if (gap === separatorFlags.open)
    title = (given === '' ? undefined : titleAcrossCyrillicName(text, words, start)) ?? sponsorTitle(text, from, to);
  return given !== '' && title?.meaning.foreign ? (officeBesides(text, words, start) ?? title) : title;
}

/** Whether the words before the name make its bearer somebody who is no official. */
function isPrivate(place: NameContext, title: TitleMention | undefined): boolean {
  const { text, words, start, from, to, given, said } = place;
  const isOccupied =
    place.run.isNative &&
    title === undefined &&
    isBesideCjk(place) &&
    (occupationBefore.test(text.slice(Math.max(0, from - 8), from)) || occupationBeforeNative(text, from, to));
  if (isOccupied || (title === undefined && said.has('roleNoun'))) return true;
  const isBehind = () =>
    title === undefined && gapBefore(place) === separatorFlags.comma && followsSuperiorTitle(words, start);
  return given !== '' && (said.has('onlyNamed') || isBehind());
}

/** A word with a capital before the name that is none of its given names. */
function strayLeft({ run: { titleCase }, text, words, start, at, given, chain, inList }: NameContext): LeftContext {
  const isBare = given === '';
  const stray = chain[chain.length - (at - start) - 1]!;
  // "In Benton County Newhouse had 68 percent": a place ends there, and no given name.
  if (isBare && chain.length > 1 && beside.lands.has(stray.fold)) return nothing;
  // "Reporter Will Ferrell", "said May Chu": what opens no sentence needs no capital, unless it is a name.
  const isGiven = isGivenName(stray.fold) || formalNamesOf(stray.fold).length > 0;
  const isName = !titleCase && stray.shape === 'capital' && isGiven && words[0] !== stray && isAdjacent(stray);
  // "(Photo: A. Murray)"; but "A French dip"
  const isInitial = stray.fold.length === 1 && text.charAt(stray.end) === '.';
  const beyond = wordAt(words, start - chain.length - 1);
  if ((openers.has(stray.fold) && !isName && !isInitial) || connectors.has(stray.fold))
    // "May Chu", "Will Hill": an opening word or a given name.
    return isBare && isGivenName(stray.fold) ? { commonWord: 'slight' } : nothing;
  if (!isBare) return { stray: isGivenName(stray.fold) && !titleCase };
  // In a list of names a word with a capital is one: "Joel McEntire, Fionna Velazquez".
  if (titleCase && !inList && !isGivenName(stray.fold)) return { commonWord: 'plain' };
  // "Her husband, Tom Kuderer,"
  const isKin = beyond !== undefined && kin.has(beyond.fold);
  return { otherGiven: true, given: chain.map((word) => word.fold).join(' '), kin: isKin };
}

/**
 * "City Councilman and high school teacher Zack Zappone", or with a comma where the sentence begins: of two things that somebody
 * is, the office tells who it is.
 */
function officeBesides(text: string, words: readonly Word[], start: number): TitleMention | undefined {
  for (let at = start - 1; at > start - 6 && at > 0; at -= 1) {
    const word = words[at]!;
    const isOpening =
      (word.gap & ~separatorFlags.space) === separatorFlags.comma &&
      at <= longestOpening &&
      !determiners.has(words[0]!.fold);
    if (!isOpening && !isAdjacent(word)) return undefined;
    if (!isOpening && !beside.and.has(word.fold)) continue;
    const title = titleBefore(text, words, at - 1, word.start);
    return title !== undefined && title.meaning.roles.length > 0 && !title.meaning.plural ? title : undefined;
  }
  return undefined;
}

/** "Clark of Massachusetts whip, Pete Aguilar of California": the place before a mere courtesy is the one before's. */
const withoutPlace = (title: TitleMention | undefined): TitleMention | undefined =>
  title?.meaning.neutral === true ? toTitleMention(title.meaning, title.text, title.notNow) : title;

/** "— Michael Rulli, Naches" closes a letter. */
const signsOff = ({ text, given, from, to }: NameContext): boolean =>
  given !== '' &&
  /(?:^|[.!?”"’])\s*[—–]\s*$/.test(text.slice(Math.max(0, from - 6), from)) &&
  /^(?:, \p{Lu}[^,.]{1,30})?\s*$/u.test(text.slice(to, to + 60));

/** "Spokane’s", "Kentucky’s" before a name. */
function comesFrom({ text, words, start }: NameContext): Origin | undefined {
  const place = placeNameAt(words, start - 1, -1);
  const { start: from, end } = words[start - 1]!;
  return place === undefined ? undefined : originFrom(place, stateByFullName(place), text.slice(from, end));
}
