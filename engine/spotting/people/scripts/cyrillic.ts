/**
 * Names in Cyrillic: words with capitals and a blank between, whose last letters change with the case: "сенатора Патти Мюррей",
 * "губернатором штата Вашингтон Бобом Фергюсоном", "Джейми Педерсен (Jamie Pedersen)".
 */
import { titleEndingAt } from '../titles/title-before';
import { connectors } from '../words/classes';
import { gaps, hasCapital, joined, type Word, wordsOf } from '../words/tokens';
import type { NativeReading } from './native-alone';
import type { LatinName, Written } from './native-names';
import { isGivenOfSurface, type Place } from './native-places';
import { soundsApart } from './sounds';
import type { Surface } from './surfaces';
import { words as said } from './words';

export const isCyrillic = /[\u0400-\u04ff]/;

/** A shorter stem is no name's that stands alone. */
const shortestStem = 4;
const farthest = 5;

const endingOf = /[оеыи]м$/u;
/** How a word may have been before its case. */
const forms = (word: string): string[] => [word, ...(endingOf.test(word) ? [word.slice(0, -2)] : [])];

const isName = (word: Word | undefined): boolean =>
  word !== undefined && word.shape === 'capital' && isCyrillic.test(word.fold);

type Name = Pick<NativeReading, 'start' | 'end' | 'given' | 'family'>;

function namesAt(text: string, words: readonly Word[], at: number): readonly Name[] {
  const [first, last, behind] = words.slice(at, at + 3);
  if (!isName(first) || !isName(last) || !joined(last as Word)) return [];
  if (behind !== undefined && isName(behind) && joined(behind)) return [];
  const [{ start }, { end }] = [first as Word, last as Word];
  return forms(text.slice(start, (first as Word).end)).flatMap((given) =>
    forms(text.slice((last as Word).start, end)).map((family) => ({ start, end, given, family })),
  );
}

/** The ways to read whole names beside offices, title by title. */
export function* cyrillicAlone(text: string): Generator<readonly NativeReading[]> {
  if (!isCyrillic.test(text)) return;
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    const found = isCyrillic.test(words[at]?.fold ?? '') ? titleEndingAt(words, at) : undefined;
    if (found === undefined || found.meaning.roles.length === 0) continue;
    const title = { ahead: '', title: found.meaning, titled: text.slice((words[at] as Word).start, words[at]?.end) };
    yield [...behindTitle(text, words, at, found.meaning.plural), ...aheadOfTitle(text, words, found.first, at)].map(
      (name) => ({ ...title, ...name }),
    );
  }
}

type Placed = Name & Pick<NativeReading, 'place'>;

/** Names behind a title, perhaps over a place; of several also the one behind "и". */
function* behindTitle(text: string, words: readonly Word[], at: number, isOfSeveral: boolean): Generator<Placed> {
  let place: string | undefined;
  for (let next = at + 1; next < at + farthest; next += 1) {
    const word = words[next];
    if (word === undefined || !(joined(word) || isPartyOf(word))) return;
    for (const name of namesAt(text, words, next)) yield { ...name, ...(place !== undefined && { place }) };
    if (isOfSeveral && connectors.has(words[next + 2]?.fold ?? '')) yield* namesAt(text, words, next + 3);
    if (isName(word)) place = text.slice(word.start, word.end);
    else if (!said().ofPlace.has(word.fold) && word.shape !== 'upper' && !isPartyOf(word)) return;
  }
}

/** "Сенатор-демократ" */
const isPartyOf = ({ gap, shape }: Word): boolean => gap === gaps.hyphen && shape === 'lower';

/** A name with its title behind a comma: "Боб Фергюсон, губернатор штата Вашингтон,". */
function aheadOfTitle(text: string, words: readonly Word[], first: number, last: number): readonly Placed[] {
  const gap = words[first]?.gap ?? 0;
  if ((gap & ~gaps.space) !== gaps.comma || (isName(words[first - 3]) && joined(words[first - 2] as Word))) return [];
  const place = words
    .slice(last + 1, last + farthest)
    .find((word) => !said().ofPlace.has(word.fold) && word.shape !== 'upper');
  const isOfPlace = place !== undefined && isName(place) && joined(place);
  return namesAt(text, words, first - 2).map((name) => ({
    ...name,
    ...(isOfPlace && { place: text.slice(place.start, place.end) }),
  }));
}

/** The name that ends before a bracket with the Latin one, or fills a bracket behind it. */
export function cyrillicBeside(stretch: string, { given, family }: LatinName, near: number): Written | undefined {
  const [first = '', last = ''] = /(\p{Lu}[\p{L}’-]+) (\p{Lu}[\p{L}’-]+)$/u.exec(stretch)?.slice(1) ?? [];
  const isLike = (one: string, latin: string): boolean =>
    one !== '' && forms(one).some((form) => soundsApart(form, latin) <= near);
  return given !== '' && isLike(last, family) && isLike(first, given)
    ? { full: `${first} ${last}`, surname: stemOf(last) }
    : undefined;
}

/** What stays of a name in all cases. */
export const stemOf = (name: string): string => name.replace(said().stemEnd, '');

/** What is said at a surname alone, and where it ends; undefined where it is no name, or not plainly. */
export function cyrillicAt(text: string, at: number, surface: Surface): (Place & { end: number }) | undefined {
  const rest = said().caseEnd.exec(text.slice(at + surface.text.length, at + 40));
  if (rest === null || surface.text.length < shortestStem || /[\p{L}-]/u.test(text.charAt(at - 1))) return undefined;
  const end = at + surface.text.length + rest[0].length;
  const before = text.slice(Math.max(0, at - 40), at);
  if (said().thingAhead.test(before.toLowerCase()) || /^ \p{Lu}/u.test(text.slice(end, end + 2))) return undefined;
  const ahead = wordsOf(before);
  const isBeside = before.endsWith(' ') && !/[^\p{L}] $/u.test(before);
  const title = isBeside ? titleEndingAt(ahead, ahead.length - 1)?.meaning : undefined;
  if (title !== undefined) return title.foreign ? { end, isOther: true } : { end, title };
  const [other] = ahead.slice(-1);
  if (!isBeside || other === undefined || !hasCapital(other) || surface.text.includes(' ')) return { end };
  const given = before.slice(other.start, other.end);
  if (forms(given).some((form) => isGivenOfSurface(form, surface))) return { end };
  // "У Браун": a preposition; "Однако Браун": the first word of a sentence may be any.
  if (given.length < 3) return { end };
  return /[.!?…»”] $|^$/u.test(before.slice(0, other.start)) ? undefined : { end, isOther: true };
}
