/** What the words after a name say of its bearer. */
import { isGivenName } from '../names/commonness';
import { districtNamedBehind } from '../names/district-behind';
import { behindBracket, behindPlace, cjkOccupation, cjkTitle, isPrivateInBracket } from '../titles/cjk-titles';
import { titleMeaning, toTitleMention } from '../titles/titles';
import { beside, kin, personVerbs } from '../lexicon/classes';
import { politics } from '../titles/politics';
import { separatorFlags, isCapitalized, isAdjacent } from '../../../text';
import { placeNameAt, stateByFullName, stateByAnyName } from '../lexicon/places';
import { appositionAt, ageApposition } from './apposition';
import { matchGivenNames } from './name-span';
import type { NameContext } from './read-sighting';
import { isDeniedAfter, isMockLegislature } from './sentence-context';
import type { LeftContext } from './left-context';
import { type Described, originFrom, isTitled, type Sighting } from './sighting';
import type { CommonWordDoubt } from './common-word-doubt';
import { partyInBracket, tagAt } from './party-tag';

/** What the words behind a name say, and those in front where these say nothing else. */
interface RightContext extends Pick<Sighting, 'title' | 'tag' | 'after' | 'from' | 'district'> {
  readonly denied: boolean;
  readonly acts: boolean;
  readonly credit: boolean;
  readonly described: Described | undefined;
  readonly commonWord: CommonWordDoubt | undefined;
  /** Given names behind the surname; and where the name ends then. */
  readonly fits: Sighting['fits'] | undefined;
  readonly given: string | undefined;
  readonly otherGiven: boolean | undefined;
  readonly lastFirst: boolean | undefined;
  readonly end: number | undefined;
}
const nothing: Partial<RightContext> = {};

/** What the words behind a name say; it goes before what the words in front say. A name that possesses nothing may have more. */
export function readRightContext(place: NameContext, left: LeftContext): RightContext {
  const { run, text, words, last, to, said } = place;
  const given = left.given ?? place.given;
  const isNamed = given !== '';
  const next = words[last + 1];
  const isOwner = words[last]!.possessive;
  const tag = isOwner ? undefined : tagAt(text, words, last + 1);
  const after = isOwner ? undefined : appositionAt(text, words, tag?.next ?? last + 1);
  const isOpen = !isOwner && tag === undefined;
  const home = isOpen && after === undefined ? homeAfter(place) : nothing;
  const native = isOwner || !run.isNative ? nothing : nativeBehind(place, given);
  const behind = isOpen && !isNamed ? givenBehind(place) : nothing;
  const denied = left.denied === true || isDeniedAfter(place);
  // "Ms. Bateman is our teacher and she is not our senator"
  const commonWord = denied && !isNamed && said.has('deniedAtOnce') ? 'plain' : left.commonWord;
  const isOfKin = isOwner && !isNamed && next !== undefined && isAdjacent(next) && kin.has(next.fold);
  const title = left.title && said.has('ofOtherBody') ? { ...left.title, meaning: foreign } : left.title;
  const isPupil = isOpen && isTitled({ title }) && isMockLegislature(place);
  const isPrivate =
    !isTitled(left) && (said.has('ofTrade') || (isNamed && (said.has('longDead') || said.has('ofPaper'))));
  const before = isPrivate ? 'plainly' : left.described;
  const isOffice = tag !== undefined || (after?.meaning?.roles.length ?? 0) > 0;
  const isOfAnother = before !== undefined && (isOffice || (!isOwner && isOpenBehind(place, given)));
  const isDescribed = isOpen && isNamed && after?.meaning === undefined;
  const work = said.has('atWork') ? 'perhaps' : undefined;
  const described = isDescribed ? (said.has('described') ? 'plainly' : work) : undefined;
  // A writer of another given name holds the surname below the article.
  const isGuest = isNamed && run.kind !== 'byline' && said.has('guest');
  const isCredited = said.has('credited') || (run.kind === 'caption' && said.has('creditedInCaption'));
  return {
    title: isPupil ? { ...title!, meaning: foreign } : (title ?? native.title),
    tag: behind.tag ?? tag ?? native.tag,
    after: after ?? native.after,
    from: home.from ?? left.from,
    district: isNamed ? districtNamedBehind(text, to) : undefined,
    credit: left.credit === true || isGuest || isCredited,
    denied,
    described: native.described ?? described ?? (isOfAnother ? undefined : before) ?? home.described,
    commonWord: isOfKin ? undefined : (native.commonWord ?? commonWord),
    acts: tag !== undefined && personVerbs.has(words[tag.next]?.fold ?? ''),
    fits: behind.fits,
    given: behind.given,
    otherGiven: behind.otherGiven,
    lastFirst: behind.lastFirst,
    end: behind.end,
  };
}

const foreign = titleMeaning([], { foreign: true });

/** Whether an apposition goes on behind the name: "The ranger, Pat Murray, told us" closes it. */
function isOpenBehind({ words, at, last }: NameContext, given: string): boolean {
  const isClosed = ((words[last + 1]?.gap ?? separatorFlags.end) & (separatorFlags.comma | separatorFlags.close)) !== 0;
  const count = given === '' ? 0 : given.split(' ').length;
  return !isClosed && ((words[at - count]?.gap ?? 0) & separatorFlags.comma) !== 0;
}

/** "Liias, Marko (D-Edmonds)" at the start of a line, a cell or an item. */
function givenBehind({ run: { kind }, text, words, at, last, family, inList }: NameContext): Partial<RightContext> {
  const first = words[at]!;
  const given = words[last + 1];
  if (given === undefined || (given.gap & ~separatorFlags.space) !== separatorFlags.comma || !isCapitalized(given))
    return nothing;
  const isLineStart = at === 0 || (first.gap & separatorFlags.end) !== 0;
  // "Senators Brandvold, Wilson, G., and Holy"
  const isDotted = given.fold.length === 1 && text.charAt(given.end) === '.';
  if (!isLineStart && !(isDotted && inList)) return nothing;
  const after = words[last + 2];
  const isJoined = after !== undefined && (after.gap & ~(separatorFlags.space | separatorFlags.dot)) === 0;
  if (isJoined && !isDotted && !text.slice(given.end, after.start).includes('\n')) return nothing;
  // "Senators Braun, J. Wilson and Short": the initial is the next one's.
  if (isDotted && isJoined && isCapitalized(after)) return nothing;
  const fits = matchGivenNames(family, [given]);
  if (fits.length === 0) {
    // "Brown, D. (1)", "Kelly, Brian" in a cell or at the start of an item, or with an age: somebody else's.
    const isListed = kind === 'cell' || kind === 'item' || after === undefined || after.shape === 'number';
    return isDotted || (isListed && isGivenName(given.fold)) ? { otherGiven: true } : nothing;
  }
  const tag = tagAt(text, words, last + 2);
  // The dot of "Wilson, J." belongs to the initial.
  const end = isDotted ? given.end + 1 : given.end;
  return { fits, given: given.fold, otherGiven: false, lastFirst: true, end, ...(tag && { tag }) };
}

/** A bracket, and letters of other scripts in it or behind it. */
const bracketReach = /[(（)）][\s\S]*[\u3041-\u9fff\uac00-\ud7a3]|[\u3041-\u9fff\uac00-\ud7a3][\s\S]*[(（)）]/;

/** What is said behind the name in Han, Hangul or Kana, in the bracket around the name or behind it, and behind that bracket. */
function nativeBehind({ text, words, from, to, last }: NameContext, given: string): Partial<RightContext> {
  const next = words[last + 1];
  const isCjk = next?.shape === 'cjk' && (next.gap & ~(separatorFlags.space | separatorFlags.close)) === 0;
  const atOnce = isCjk ? cjkAfter(text.slice(to, to + 16).replace(/^[)）]/, ''), given) : nothing;
  const after = ageInCjk.test(text.slice(to, to + 12)) ? ageApposition : undefined;
  if (!bracketReach.test(text.slice(to, to + 66))) return { ...atOnce, after };
  const beyond = behindBracket(text, from, to);
  const all = { ...atOnce, ...(beyond !== undefined && cjkAfter(beyond, given)), after };
  const isPrivate = isPrivateInBracket(text, from, to);
  const tag = partyInBracket(text, from, to, last + 1);
  return { ...all, title: atOnce.title ?? all.title, tag, ...(isPrivate && { described: 'plainly' }) };
}

/** "of Nebraska", "of Laurel, Md.", "of the Berkeley Center" after a name. */
function homeAfter({ text, words, last, suffix }: NameContext): Partial<RightContext> {
  const link = words[last + 1];
  const first = words[last + 2];
  if (link === undefined || first === undefined || !beside.of.has(link.fold)) return nothing;
  const sign = link.gap & ~separatorFlags.space;
  if (
    sign !== 0 &&
    sign !== separatorFlags.comma &&
    sign !== separatorFlags.open &&
    (sign !== separatorFlags.dot || suffix === undefined)
  )
    return nothing;
  if (beside.definite.has(first.fold)) {
    const others = words.slice(last + 3, last + 6);
    const isNamed = others[0] !== undefined && isCapitalized(others[0]) && isAdjacent(others[0]);
    return isNamed && !others.some(({ fold }) => politics.has(fold)) ? { described: 'plainly' } : nothing;
  }
  // In a text of capitals any word may follow the place.
  if (!isCapitalized(first) || !isAdjacent(first) || (first.shape === 'upper' && link.shape === 'upper'))
    return nothing;
  const place = placeNameAt(words, last + 2, 1)!.split(' ');
  const past = words[last + 2 + place.length];
  const isBehind = past !== undefined && isCapitalized(past) && (past.gap & separatorFlags.comma) !== 0;
  const across = isBehind ? stateByAnyName(past.fold) : undefined;
  const named = [2, 1].find(
    (count) => count <= place.length && stateByFullName(place.slice(0, count).join(' ')) !== undefined,
  );
  const state = across ?? stateByFullName(place.slice(0, named ?? 0).join(' '));
  const end = across === undefined ? words[last + 1 + (named ?? place.length)]! : past!;
  return { from: originFrom(place.join(' '), state, text.slice(link.start, end.end)) };
}

/** "，九歲", ", 61세", "（78歳）" after a name. */
const ageInCjk = new RegExp(`^\\s*[,，、(（:：]\\s*${beside.agesNative}`, 'u');

/** "Cindy Ryu 주 하원의원", "Patty Murray參議員"; a private person's courtesy title is an occupation to us. */
function cjkAfter(text: string, given: string): Partial<RightContext> {
  const until = text.search(/[A-Za-z,、，.。(（「“"]/);
  const said = (until < 0 ? text : text.slice(0, until)).trim();
  const meaning = cjkTitle(said, 'after') ?? cjkTitle(behindPlace(said), 'after');
  if (meaning !== undefined) return { title: toTitleMention(meaning, said) };
  if (/^\s[\uac00-\ud7af]/.test(text) && given === '') return { commonWord: 'plain' };
  return cjkOccupation.test(said) ? { described: 'plainly' } : {};
}
