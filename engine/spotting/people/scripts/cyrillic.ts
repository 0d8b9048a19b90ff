/**
 * Names in Cyrillic: words with capitals and a blank between, whose last letters change with the case: "сенатора Патти Мюррей",
 * "губернатором штата Вашингтон Бобом Фергюсоном", "Джейми Педерсен (Jamie Pedersen)".
 */
import { titleEndingAt } from '../titles/title-before';
import { hasCapital, joined, type Word, wordsOf } from '../words/tokens';
import type { NativeReading } from './native-alone';
import type { LatinName, Written } from './native-names';
import { isGivenOfSurface, type Place } from './native-places';
import { soundsApart } from './sounds';
import type { Surface } from './surfaces';
import { words as said } from './words';

export const isCyrillic = /[\u0400-\u04ff]/;

/** A shorter stem is no name's that stands alone. */
const shortestStem = 4;
/** So many words may stand between an office and a name: "сенатор США от штата Вашингтон". */
const farthest = 5;

const endingOf = /[оеыи]м$/u;
/** How a word may have been before its case. */
const forms = (word: string): string[] => [word, ...(endingOf.test(word) ? [word.slice(0, -2)] : [])];

const isName = (word: Word | undefined): boolean =>
  word !== undefined && word.shape === 'capital' && isCyrillic.test(word.fold);

/** The ways to read whole names behind offices, title by title. */
export function* cyrillicAlone(text: string): Generator<readonly NativeReading[]> {
  if (!isCyrillic.test(text)) return;
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at += 1) {
    const title = isCyrillic.test(words[at]?.fold ?? '') ? titleEndingAt(words, at) : undefined;
    if (title === undefined || title.meaning.roles.length === 0) continue;
    const found: NativeReading[] = [];
    let place: string | undefined;
    for (let next = at + 1; next < at + farthest; next += 1) {
      const [first, last, behind] = words.slice(next, next + 3);
      if (first === undefined || !joined(first)) break;
      if (
        isName(first) &&
        last !== undefined &&
        isName(last) &&
        joined(last) &&
        !(behind !== undefined && isName(behind) && joined(behind))
      )
        for (const given of forms(text.slice(first.start, first.end)))
          for (const family of forms(text.slice(last.start, last.end)))
            found.push({
              start: first.start,
              end: last.end,
              given,
              family,
              title: title.meaning,
              titled: text.slice((words[at] as Word).start, (words[at] as Word).end),
              ahead: '',
              ...(place !== undefined && { place }),
            });
      if (isName(first)) place = text.slice(first.start, first.end);
      else if (!said().ofPlace.has(first.fold) && first.shape !== 'upper') break;
    }
    yield found;
  }
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
