/**
 * What the words after a name say of its bearer, written into the sighting.
 */
import type { TextRun } from '../../types';
import { aftermathAt } from './after-name';
import { type Fit, fitGiven } from '../names/alignment';
import { isGivenName } from '../names/commonness';
import { genderBehind } from './called-as';
import { isCredit, isGuest, isOfPaper } from './credits';
import { deniedAfter, deniedAtOnce, isAnother } from './denial';
import { districtNamedBehind } from '../names/district-behind';
import { describedAfter, describedAsSpeaker } from './described';
import { behindBracket, behindPlace, isPrivateInBracket } from '../titles/han-bracket';
import { isLongDead } from './long-dead';
import { isOfPupils } from './pupils';
import { isTitled, type Sighting } from './sighting';
import { stateNamed, stateOf } from '../words/states';
import { partyInBracket, tagAt } from './tag';
import { placeStartingAt } from '../words/phrase';
import { hanOccupation, hanTitle } from '../titles/han-titles';
import { isOfBodyBehind } from '../titles/bodies';
import { officeOf } from '../titles/title-meaning';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { beside } from './words';
import { civicWords, kin, personVerbs, politicalNouns } from '../words/classes';

export function lookRight(
  run: TextRun,
  words: readonly Word[],
  at: number,
  last: number,
  sighting: Sighting,
  inList: boolean,
): void {
  const end = words[last] as Word;
  sighting.denied ||= deniedAfter(run.text, end.end);
  if (sighting.given !== '' && isAnother(words, at - sighting.given.split(' ').length, last)) {
    sighting.denied = true;
    sighting.another = true;
  }
  if (sighting.denied && sighting.given === '' && deniedAtOnce(run.text, end.end)) sighting.doubt = 'plain';
  const following = run.text.slice(end.end, end.end + 40);
  if (!end.possessive && maker.test(following)) sighting.described = 'plainly';
  const district = sighting.given === '' ? undefined : districtNamedBehind(run.text, end.end);
  if (district !== undefined) sighting.district = district;
  const near = run.text.slice(end.end, end.end + 80);
  if (!isTitled(sighting) && (credential.test(following) || (near.startsWith(' (') && school.test(near))))
    sighting.described = 'plainly';
  if (!isTitled(sighting) && sighting.given !== '' && isLongDead(run.text, end.end)) sighting.described = 'plainly';
  // "Mayor Strickland of the town of Yelm", "Former Attorney General Bob Ferguson of the tribe"
  if (sighting.title !== undefined && isOfBodyBehind(words, last + 1))
    sighting.title = { ...sighting.title, meaning: officeOf([], { foreign: true }) };
  const gender = genderBehind(run.text, end.end);
  if (gender !== undefined) sighting.gender = gender;
  if (isCredit(run.text, sighting.start, end.end, run.kind === 'caption')) sighting.credit = true;
  // A writer of another given name holds the surname below the article.
  if (sighting.given !== '' && run.kind !== 'byline' && isGuest(run.text, end.end)) sighting.credit = true;
  if (!isTitled(sighting) && sighting.given !== '') {
    if (isOfPaper(run.text, end.end)) sighting.described = 'plainly';
  }
  if (!end.possessive) {
    const tag = tagAt(run.text, words, last + 1);
    if (tag !== undefined) sighting.tag = tag;
    else if (sighting.title?.meaning.roles.length && isOfPupils(run.text, sighting.start, end.end))
      sighting.title = { ...sighting.title, meaning: officeOf([], { foreign: true }) };
    if (tag !== undefined && personVerbs.has(words[tag.next]?.fold ?? '')) sighting.acts = true;
    const after = aftermathAt(run.text, words, tag?.next ?? last + 1);
    if (after !== undefined) sighting.after = after;
    // "The ranger, Pat Murray, told us" closes the apposition.
    const closed = ((words[last + 1]?.gap ?? gaps.end) & (gaps.comma | gaps.close)) !== 0;
    const used = sighting.given === '' ? 0 : sighting.given.split(' ').length;
    const apart = ((words[at - used]?.gap ?? 0) & gaps.comma) !== 0;
    const said = after?.meaning !== undefined || tag !== undefined;
    if (tag !== undefined || (after?.meaning?.roles.length ?? 0) > 0 || (apart && !closed)) delete sighting.described;
    const then = said || after !== undefined ? last + 1 : homeAfter(run.text, words, last + 1, sighting);
    const described = said || sighting.given === '' ? undefined : describedAfter(words, then);
    if (described !== undefined) sighting.described = described;
    else if (!said && sighting.given !== '' && describedAsSpeaker(run.text, end.end)) sighting.described ??= 'perhaps';
    const next = words[last + 1];
    if (next?.shape === 'han' && (next.gap & ~(gaps.space | gaps.close)) === 0)
      hanAfter(run.text.slice(end.end, end.end + 16).replace(/^[)）]/, ''), sighting);
    if (bracketReach.test(run.text.slice(end.end, end.end + 66))) bracketed(run.text, end.end, last + 1, sighting);
    if (ageInHan.test(run.text.slice(end.end, end.end + 12)))
      sighting.after ??= { definite: false, age: true, kin: false, notNow: false };
    if (sighting.given === '' && tag === undefined) {
      lastFirst(run, words, at, last, sighting, inList);
      if (inList) givenInBrackets(run.text, words, last, sighting);
    }
  } else {
    // "Jack Reed’s new thriller"
    const made = words.slice(last + 1, last + 4).findIndex((word) => beside.artworks.has(word.fold));
    if (made >= 0 && words.slice(last + 1, last + 2 + made).every(joined)) sighting.described ??= 'perhaps';
    const next = words[last + 1];
    if (next !== undefined && joined(next) && kin.has(next.fold) && sighting.given === '') delete sighting.doubt;
  }
}

/** A bracket, and letters of other scripts in it or behind it. */
const bracketReach = /[(（)）][\s\S]*[\u3041-\u9fff\uac00-\ud7a3]|[\u3041-\u9fff\uac00-\ud7a3][\s\S]*[(（)）]/;

/** What the bracket around a name or behind it says, and what stands behind the bracket. */
function bracketed(text: string, end: number, next: number, sighting: Sighting): void {
  const beyond = behindBracket(text, sighting.start, end);
  if (beyond !== undefined) hanAfter(beyond, sighting);
  if (isPrivateInBracket(text, sighting.start, end)) sighting.described = 'plainly';
  const party = partyInBracket(text, sighting.start, end, next);
  if (party !== undefined) sighting.tag ??= party;
}

/** "of Nebraska", ", of Cheney,", "of the Berkeley Center" after a name. Returns where the text goes on. */
function homeAfter(text: string, words: readonly Word[], at: number, sighting: Sighting): number {
  const link = words[at];
  const first = words[at + 1];
  if (
    link === undefined ||
    first === undefined ||
    !/^(of|from|de)$/.test(link.fold) ||
    (link.gap & ~(gaps.space | gaps.dot | gaps.comma | gaps.open)) !== 0 ||
    ((link.gap & gaps.dot) !== 0 && sighting.suffix === undefined)
  )
    return at;
  if (first.fold === 'the') {
    const said = words.slice(at + 2, at + 6);
    const named = said[0] !== undefined && hasCapital(said[0]) && joined(said[0]);
    if (named && !said.some((word) => civicWords.has(word.fold) || politicalNouns.has(word.fold)))
      sighting.described ??= 'plainly';
    return at;
  }
  // In a text of capitals any word may follow the place.
  if (!hasCapital(first) || !joined(first) || (first.shape === 'upper' && link.shape === 'upper')) return at;
  const second = words[at + 2];
  const both = second !== undefined && joined(second) ? stateNamed(`${first.fold} ${second.fold}`) : undefined;
  const place = placeStartingAt(words, at + 1) as string;
  const past = words[at + 1 + place.split(' ').length];
  // "of Laurel, Md."; but "of Virginia, as S. 1806".
  const isNamed = past !== undefined && hasCapital(past) && (past.gap & gaps.comma) !== 0;
  const across = isNamed ? stateOf(past.fold) : undefined;
  if (across !== undefined) {
    // "Hank Johnson of Laurel, Md."
    sighting.from = { state: across, place, text: text.slice(link.start, (past as Word).end) };
    return at + 2 + place.split(' ').length;
  }
  const state = both ?? stateNamed(first.fold);
  const end = state === undefined ? words[at + place.split(' ').length] : both === undefined ? first : second;
  const said = text.slice(link.start, (end as Word).end);
  sighting.from = state === undefined ? { place, text: said } : { state, text: said };
  return words.indexOf(end as Word, at) + 1;
}

/** "Bob Ferguson, who wrote “On the Wings of a Dove”": a song, a book. */
const maker = /^,\swho\s(?:once\s)?(?:wrote|sang|sings|recorded|composed|played|directed)\s[“"‘]\p{Lu}/u;

/** "June Robinson, RN, to director", "Steve Conway, DDS": letters of a trade. */
const credential =
  /^,\s(?:CPA|RN|LPN|ARNP|DDS|DMD|DVM|M\.?D|D\.?O|Ph\.?D|J\.?D|Esq|CFP|CFA|AIA|P\.?E|LCSW|LMHC|MBA|PharmD)\b/;
/** "Drew Hansen (Seattle University, 2025)" */
const school = /^\s\([^()]{0,40}\b(?:University|College|School|Institute)\b[^()]{0,40}\)/;

/** "，九歲", ", 61세", "（78歳）" after a name. */
const ageInHan = /^\s*[,，、(（:：]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:歲|岁|歳|세|살)/u;

/** "Cindy Ryu 주 하원의원", "Patty Murray參議員"; a private person's courtesy title is an occupation to us. */
function hanAfter(text: string, sighting: Sighting): void {
  const until = text.search(/[A-Za-z,、，.。(（「“"]/);
  const said = (until < 0 ? text : text.slice(0, until)).trim();
  const meaning = hanTitle(said, 'after') ?? hanTitle(behindPlace(said), 'after');
  if (meaning !== undefined) sighting.title ??= { meaning, text: said, notNow: false };
  else if (/^\s[\uac00-\ud7af]/.test(text) && sighting.given === '') sighting.doubt = 'plain';
  else if (hanOccupation.test(said)) sighting.described = 'plainly';
}

/** Whose given names agree with those that stand behind the surname. */
const fitsOf = ({ family }: Sighting, given: readonly Word[]): Fit[] =>
  family.people.map((person) => fitGiven(person, family.key, given)).filter((fit): fit is Fit => fit !== undefined);

/** "Senators Wellman, Wilson (Claire), Wilson (J.)": clerks tell two members of one surname apart. */
function givenInBrackets(text: string, words: readonly Word[], last: number, sighting: Sighting): void {
  const given = words[last + 1];
  if (given === undefined || (given.gap & gaps.open) === 0 || !hasCapital(given)) return;
  const closing = /^\.?\)/.exec(text.slice(given.end, given.end + 2))?.[0];
  // "(D)" is a party.
  if (closing === undefined || (given.fold.length === 1 && closing === ')')) return;
  const fits = fitsOf(sighting, [given]);
  if (fits.length === 0 && given.fold.length > 1 && !isGivenName(given.fold)) return;
  sighting.fits = fits;
  sighting.given = given.fold;
  sighting.otherGiven = fits.length === 0;
  sighting.lastFirst = !sighting.otherGiven;
  if (sighting.lastFirst) sighting.end = given.end + closing.length;
}

/** Whether the name ends with the dot of its initial: "Murray, P., and". */
const endsBehind = (text: string, { end }: Word): boolean => /^\.(?:[,;:)]|\s*$)/.test(text.slice(end, end + 4));

/** Text behind an author in which the year of what is cited may stand. */
const reachOfAuthors = 200;
/** Further authors behind an initial, up to the year: ", & Smith, A. B. (2014)". */
const coauthored =
  /^\.?(?:,? (?:& |and |… ?)?\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\. ?)+)*(?:,? et al\.?)?,? \(?(?:19|20)\d\d\b/u;

/** "Liias, Marko (D-Edmonds)" at the start of a line, a cell or an item. */
function lastFirst(
  run: TextRun,
  words: readonly Word[],
  at: number,
  last: number,
  sighting: Sighting,
  inList: boolean,
): void {
  const first = words[at] as Word;
  const lineStart =
    at === 0 || (first.gap & gaps.end) !== 0 || run.text.slice((words[at - 1] as Word).end, first.start).includes('\n');
  const given = words[last + 1];
  // "Senators Brandvold, Wilson, G., and Holy"
  // and, in a sentence, "so Cantwell, M., comes before Murray, P."
  const isInitial = given !== undefined && given.fold.length === 1 && run.text.charAt(given.end) === '.';
  const isAlone =
    isInitial && !isTitled(sighting) && (words[last + 2]?.shape === 'lower' || endsBehind(run.text, given));
  const initial = isInitial && (inList || isAlone);
  if ((!lineStart && !initial) || given === undefined || (given.gap & ~gaps.space) !== gaps.comma || !hasCapital(given))
    return;
  const chain = [given];
  const middle = words[last + 2];
  if (middle !== undefined && joined(middle) && middle.fold.length === 1 && hasCapital(middle)) chain.push(middle);
  const after = words[last + 1 + chain.length];
  if (
    !initial &&
    after !== undefined &&
    (after.gap & ~(gaps.space | gaps.dot)) === 0 &&
    !run.text.slice((chain[chain.length - 1] as Word).end, after.start).includes('\n')
  ) {
    // "MENDOZA, Ana Ruiz" in a cell
    if (run.kind === 'cell' && at === 0 && isGivenName(given.fold)) sighting.otherGiven = true;
    return;
  }
  // "Senators Braun, J. Wilson and Short": the initial is the next one's.
  if (initial && after !== undefined && hasCapital(after) && (after.gap & (gaps.comma | gaps.end | gaps.close)) === 0)
    return;
  const fits = fitsOf(sighting, chain);
  if (fits.length === 0) {
    // "Brown, D. (1)", "Kelly, Brian" in a cell or at the start of an item: somebody else's.
    const initialOnly = given.fold.length === 1 && run.text.charAt(given.end) === '.';
    // Or with an age: "Kuney, Marian L., 91".
    const listed = run.kind === 'cell' || run.kind === 'item' || after === undefined || after.shape === 'number';
    if (initialOnly || (listed && isGivenName(given.fold))) sighting.otherGiven = true;
    return;
  }
  sighting.fits = fits;
  sighting.given = chain.map((word) => word.fold).join(' ');
  sighting.otherGiven = false;
  sighting.lastFirst = true;
  // "Murphy, Chris (May 2, 2013). “Crabber freed”.": who wrote what is cited.
  const cited = run.text.slice((chain[chain.length - 1] as Word).end, (chain[chain.length - 1] as Word).end + 40);
  if (/^\.?\s*(?:\([^)]*\d{4}[^)]*\)\.?|\d{4}\.)\s*[“"«‘'*]?\p{Lu}/u.test(cited) || /^\.\s[“"]/.test(cited))
    sighting.credit = true;
  const past = (chain[chain.length - 1] as Word).end;
  if (isInitial && coauthored.test(run.text.slice(past, past + reachOfAuthors))) sighting.credit = true;
  const { end, fold } = chain[chain.length - 1] as Word;
  // The dot of "Wilson, J." belongs to the initial.
  sighting.end = fold.length === 1 && run.text.charAt(end) === '.' ? end + 1 : end;
  const tag = tagAt(run.text, words, last + 1 + chain.length);
  if (tag !== undefined) sighting.tag = tag;
}
