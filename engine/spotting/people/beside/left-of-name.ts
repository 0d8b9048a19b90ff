/**
 * What the words before a name say of its bearer, written into the sighting.
 */
import { genderBefore } from './called-as';
import { isBehindAge } from './children';
import { isPlainSurname } from '../names/names-index';
import { isGivenName } from '../names/commonness';
import { bearsTheName } from './only-named';
import { describedBefore, isPolitical, isPrivateAgent, roleNounBefore } from './described';
import { formalNamesOf } from '../names/given-names';
import { tradeBeforeNative } from '../titles/han-bracket';
import { hanOccupation } from '../titles/han-titles';
import { isBreak } from './name-span';
import type { Sighting } from './sighting';
import { stateNamed } from '../words/states';
import { parted, placeEndingAt } from '../words/phrase';
import { officeOf } from '../titles/title-meaning';
import { titleAcrossComma, titleBefore, type TitleHit } from '../titles/title-before';
import { isBehindSuperior, titleOverDistrict, titleOverJoints, titleOverThat } from '../titles/title-over-joints';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { beside } from './words';
import { connectors, kin, openers } from '../words/classes';

/** "風箏師傅Mike Lee", "參議員助手Nick Brown" */
const occupationBefore = new RegExp(
  `(?:${hanOccupation.source}|(?:店|鋪|铺|館|馆|公司|工廠|工厂)的|[議议][員员]的?(?:助手|助理|秘書|秘书|幕僚|太太|夫人|妻子|丈夫)|의원의? (?:보좌관|비서|부인))\\s?$`,
  'u',
);

/** "賓頓的Brown", "另一位Brown" */
const apartInChinese = /(?:的|[另那][一位個个名]+)$/;

export function lookLeft(
  text: string,
  words: readonly Word[],
  start: number,
  used: number,
  chain: readonly Word[],
  titleCase: boolean,
  inList: boolean,
  sighting: Sighting,
): void {
  const first = words[start] as Word;
  const before = words[start - 1];
  sighting.credit = signsOff(text, words, start, first);
  if (before === undefined) return;
  const gap = first.gap & ~(gaps.space | gaps.dot | gaps.quote);
  const gender = used === 0 && gap === 0 ? genderBefore(words, start) : undefined;
  if (gender !== undefined) sighting.gender = gender;
  const nameStart = first.start;
  const isStaff = used > 0 && isBehindSuperior(words, start);
  const han = before.shape === 'han' && (first.gap & (gaps.end | gaps.comma)) === 0;
  if (han && used === 0 && apartInChinese.test(text.slice(before.start, before.end))) sighting.setApart = true;
  if (han) sighting.title = titleBefore(text, words, start - 1, nameStart) ?? sighting.title;
  else if (gap === 0 || gap === gaps.hyphen)
    sighting.title =
      titleBefore(text, words, start - 1, nameStart) ?? titleOverJoints(text, words, start, used, sighting.family);
  else if (gap === gaps.comma)
    sighting.title =
      used > 0 && before.shape !== 'han' && !isStaff
        ? withoutPlace(titleAcrossComma(text, words, start - 1, nameStart) ?? titleOverDistrict(text, words, start))
        : undefined;
  // "Leader Scalise"; but "Union Leader Smith" leads something else.
  if (chain.length === 1 && before.fold === 'leader' && joined(first) && isPlainSurname(sighting.family))
    sighting.title = { meaning: leader, text: text.slice(before.start, before.end), notNow: false };
  // "Don Young": Spanish writes the courtesy small.
  if (used === 0 && before.fold === 'don' && hasCapital(before) && joined(first)) sighting.title = undefined;
  if (used > 0) sighting.title ??= titleOverThat(text, words, start);
  if (used > 0 && sighting.title?.meaning.foreign) sighting.title = officeBesides(text, words, start) ?? sighting.title;
  if (sighting.title === undefined) delete sighting.title;
  const occupied =
    han &&
    sighting.title === undefined &&
    (occupationBefore.test(text.slice(Math.max(0, nameStart - 8), nameStart)) ||
      tradeBeforeNative(text, nameStart, sighting.end));
  const inLaw = before.fold === 'law' && words[start - 2]?.fold === 'in';
  const inOne = (gap === 0 || gap === gaps.comma) && (first.gap & gaps.dot) === 0;
  sighting.kin =
    ((kin.has(before.fold) || inLaw) && inOne && !before.possessive) || (used > 0 && isOfKin(words, start));
  // "State v. Peterson": whom a state accuses.
  if (used === 0 && isAccused(words, start)) {
    sighting.otherGiven = true;
    sighting.given = before.fold;
    return;
  }
  const isOfState = gap === 0 && used === 0 && isStateOf(words, start - 1);
  if (isOfState || (gap === 0 && before.possessive)) comesFrom(text, words, start - 1, sighting);
  const newcomer =
    gap === 0 &&
    /^(named|called)$/.test(before.fold) &&
    (somebodyNamed(words, start - 1) ||
      (isPassive(words, start - 1) && (used === 0 || !isOfPolitics(words, start - 1))));
  const isOnlyNamed = used > 0 && bearsTheName(text, nameStart, sighting.end) && !isOfPolitics(words, start - 1);
  if (newcomer && used === 0) sighting.doubt = 'plain';
  // "I’m not that Michael Keaton."
  if (used > 0 && /^(?:that|the|a)$/.test(before.fold) && joined(first) && isNegated(words, start - 1))
    sighting.denied = true;
  if (gap === gaps.comma && sighting.title === undefined && roleNounBefore(words, start - 1)) sighting.byRole = true;
  const described =
    newcomer ||
    isOnlyNamed ||
    (used > 0 && isBehindAge(text, nameStart)) ||
    occupied ||
    sighting.byRole ||
    (gap === gaps.comma && !sighting.title && isStaff)
      ? 'plainly'
      : sighting.title === undefined && used > 0
        ? describedBefore(words, start)
        : undefined;
  if (described !== undefined) sighting.described = described;
  // "Dr. Nick Brown": papers call officials by their office.
  else if (used > 0 && /^dr[a]?$/.test(before.fold) && hasCapital(before) && gap === 0) sighting.described = 'perhaps';
  const credited = before.fold === 'by' || before.fold === 'with' ? words[start - 2] : before;
  // "“… the bill I’d have written,” Warnick said"
  const isQuoted = before === credited && (first.gap & gaps.quote) !== 0;
  sighting.credit ||=
    credited !== undefined &&
    beside.credits.has(credited.fold) &&
    !isQuoted &&
    !(before === credited && goesOn(words, start, first));
  if (sighting.title !== undefined || chain.length === used || isOfState) return;
  const stray = chain[chain.length - used - 1] as Word;
  // "In Benton County Newhouse had 68 percent": a place ends there, and no given name.
  if (used === 0 && stray.fold === 'county' && chain.length > 1) return;
  // "Reporter Will Ferrell", "said May Chu": what opens no sentence needs no capital, unless it is a name.
  const isGiven = isGivenName(stray.fold) || formalNamesOf(stray.fold).length > 0;
  const isName = !titleCase && stray.shape === 'capital' && isGiven && isInside(words, stray);
  // "(Photo: A. Murray)"; but "A French dip"
  const isInitial = stray.fold.length === 1 && text.charAt(stray.end) === '.';
  if (isInitial && beside.credits.has(words[start - chain.length - 1]?.fold ?? '')) sighting.credit = true;
  if ((openers.has(stray.fold) && !isName && !isInitial) || connectors.has(stray.fold)) {
    // "May Chu", "Will Hill": an opening word or a given name.
    if (used === 0 && isGivenName(stray.fold)) sighting.doubt = 'slight';
    return;
  }
  if (used > 0) sighting.stray = isGivenName(stray.fold) && !titleCase;
  // In a list of names a word with a capital is one: "Joel McEntire, Fionna Velazquez".
  else if (!titleCase || inList || isGivenName(stray.fold)) {
    sighting.otherGiven = true;
    sighting.given = chain.map((word) => word.fold).join(' ');
    // "bà Mai Smith"
    const called = (chain[0] as Word).gap === gaps.space ? genderBefore(words, start - chain.length) : undefined;
    if (called !== undefined) sighting.gender = called;
    // "Her husband, Tom Kuderer,"
    const relation = words[start - chain.length - 1];
    const apart = (chain[0] as Word).gap & ~gaps.space;
    if (relation !== undefined && kin.has(relation.fold) && (apart === 0 || apart === gaps.comma)) sighting.kin = true;
  } else sighting.doubt = 'plain';
}

/** "City Councilman and high school teacher Zack Zappone": of two things that somebody is, the office tells who it is. */
function officeBesides(text: string, words: readonly Word[], start: number): TitleHit | undefined {
  for (let at = start - 1; at > start - 6 && at > 0 && joined(words[at] as Word); at -= 1) {
    const and = words[at] as Word;
    if (!/^(?:and|y)$/.test(and.fold)) continue;
    const title = titleBefore(text, words, at - 1, and.start);
    return title !== undefined && title.meaning.roles.length > 0 && !title.meaning.plural ? title : undefined;
  }
  return undefined;
}

/** Whoever leads a party in a chamber. */
const leader = officeOf([], { neutral: true });

/** Behind "State v.", "People vs.". */
const isAccused = (words: readonly Word[], at: number): boolean =>
  /^vs?$/.test(words[at - 1]?.fold ?? '') &&
  /^(?:state|states|people|commonwealth|us)$/.test(words[at - 2]?.fold ?? '') &&
  hasCapital(words[at - 2] as Word);

/** "not", "isn’t" right before the word; "want" and "president" only end like it. */
const negation = /^(?:not|(?:is|are|was|were|do|does|did|ai|has|have|had|would|could)nt)$/;
const isNegated = (words: readonly Word[], at: number): boolean =>
  joined(words[at] as Word) && negation.test(words[at - 1]?.fold ?? '');

/** Whether the word stands inside a sentence: after another one, with nothing but a blank between. */
const isInside = (words: readonly Word[], word: Word): boolean => words[0] !== word && joined(word);

/** "the brothers Iván and Julio Cortes": kinship said of two given names. */
function isOfKin(words: readonly Word[], start: number): boolean {
  const [relation, given, and] = words.slice(Math.max(0, start - 3), start);
  return (
    relation !== undefined &&
    given !== undefined &&
    and !== undefined &&
    /^(?:and|y|e)$/.test(and.fold) &&
    [given, and, words[start] as Word].every(joined) &&
    hasCapital(given) &&
    kin.has(relation.fold) &&
    !relation.possessive
  );
}

/** "Clark of Massachusetts whip, Pete Aguilar of California": the place before a mere courtesy is the one before's. */
function withoutPlace(title: TitleHit | undefined): TitleHit | undefined {
  return title?.meaning.neutral === true ? { meaning: title.meaning, text: title.text, notNow: title.notNow } : title;
}

/** "PHOTO: Kuney, left, and Waldref" describes a picture; "(Photo: Chris Smith)" credits it. */
function goesOn(words: readonly Word[], start: number, first: Word): boolean {
  if ((first.gap & gaps.dot) !== 0) return true;
  if (!isBreak(first) && !first.newLine) return false;
  for (let at = start + 1; at < words.length && at < start + 5; at += 1) {
    const word = words[at] as Word;
    if ((word.gap & (gaps.close | gaps.glue | gaps.dot | gaps.end)) !== 0) return false;
    if (word.shape === 'lower') return true;
  }
  return false;
}

/** "— Michael Rulli, Naches" closes a letter: a dash, the name, perhaps a place, and nothing else. */
function signsOff(text: string, words: readonly Word[], start: number, first: Word): boolean {
  if (!/[—–]\s*$/.test(text.slice(Math.max(0, first.start - 3), first.start))) return false;
  const before = words[start - 1];
  if (before !== undefined && !/[.!?”"’]\s*[—–]\s*$/.test(text.slice(before.end, first.start))) return false;
  return /^\p{Lu}[\p{L}.’'-]*( \p{Lu}[\p{L}.’'-]*){1,3}(, [^,.]{2,30})?\s*$/u.test(
    text.slice(first.start, first.start + 90),
  );
}

/** "a lineman named", "has a dog named", "the reader named"; but not "The governor named". */
function somebodyNamed(words: readonly Word[], at: number): boolean {
  if (isPrivateAgent(words, at - 1)) return true;
  for (let i = at - 1, count = 0; i >= 0 && count < 5; i -= 1, count += 1) {
    const word = words[i] as Word;
    if (/^(a|an|another)$/.test(word.fold)) return count > 0;
    // "a 9-year-old named"
    if (((words[i + 1] as Word).gap & ~(gaps.space | gaps.hyphen)) !== 0 || (words[i + 1] as Word).newLine)
      return false;
  }
  return false;
}

/** Words of a sentence that are searched for what is political. */
const reachOfSubject = 14;

/** "The bill’s sponsor is called": whether the sentence up to the word speaks of politics. */
function isOfPolitics(words: readonly Word[], at: number): boolean {
  for (let i = at; i >= 0 && i > at - reachOfSubject; i -= 1) {
    if (isPolitical(words, i)) return true;
    if (parted(words, i) && ((words[i] as Word).gap & (gaps.end | gaps.dot)) !== 0) return false;
  }
  return false;
}

/** "His clerk’s beagle is called Hogan": nobody says so of one whom readers know. */
const isPassive = (words: readonly Word[], at: number): boolean =>
  joined(words[at] as Word) && /^(is|are|was|were|been|being|also|actually)$/.test(words[at - 1]?.fold ?? '');

/** "the South Dakota" before a surname. */
function isStateOf(words: readonly Word[], at: number): boolean {
  for (let from = at; from > 0 && from > at - 2; from -= 1) {
    const said = words.slice(from, at + 1).map((word) => word.fold);
    if ((words[from - 1] as Word).fold === 'the' && stateNamed(said.join(' ')) !== undefined) return true;
  }
  return false;
}

/** "Spokane’s", "Kentucky’s" before a name. */
function comesFrom(text: string, words: readonly Word[], at: number, sighting: Sighting): void {
  const place = placeEndingAt(words, at);
  if (place === undefined) return;
  const state = stateNamed(place);
  const said = text.slice((words[at] as Word).start, (words[at] as Word).end);
  sighting.from = state === undefined ? { place, text: said } : { state, text: said };
}
