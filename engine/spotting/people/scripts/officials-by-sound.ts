/**
 * Which official a whole name in Han, Hangul or Kana sounds like, given the office beside it. Nothing else says who is meant:
 * so the office has to be the official's, the places around may not speak of another state, and nobody else may fit.
 */
import { jurisdictions } from '../../../jurisdictions';
import { states } from '../../article/states';
import { grouped } from '../../grouped';
import { oncePer, remembered } from '../../remembered';
import type { NamesIndex, Person } from '../names/names-index';
import { hasHeld, officeFit } from '../titles/office-fit';
import type { TitleMeaning } from '../titles/titles';
import { cyrillicAlone, isCyrillic } from './cyrillic';
import { nativeAlone, type NativeReading } from './native-alone';
import { outlineOfLatin, outlineOfNative, soundsApart, sharedSounds, soundsSame } from './sounds';
import { koreanSurnames } from './tables/han-sounds';
import { words } from './words';

interface Sounding {
  readonly person: Person;
  readonly givens: readonly string[];
  readonly family: string;
}

const byOutline = (index: NamesIndex): ReadonlyMap<string, readonly Sounding[]> =>
  grouped(
    [...index.people.values()].flatMap((person) =>
      person.families.map((family) => {
        const own = person.names.filter((name) => name.family === family).map(({ given }) => given);
        const givens = new Set([...own.flatMap((given) => [given.join(' '), given[0] as string]), ...person.nicknames]);
        return [outlineOfLatin(family), { person, givens: [...givens], family }] as const;
      }),
    ),
  );

/** A Latin name in brackets says itself who is meant. */
const saidInLatin = /^\s?[(（]\s?[A-Z]/;

/** With fewer consonants in both names many others would sound alike. */
const fewestSounds = 4;
/** Chinese characters leave the vowels open: one consonant would be no family name. */
const fewestOfFamily = 2;

/** A Korean whose names are parted: "박 지원", "김 영배". */
const isKoreanOwn = ({ given, family }: NativeReading): boolean =>
  /^[가-힣]$/u.test(given) && /^[가-힣]{1,2}$/u.test(family) && koreanSurnames.includes(given);

const mostHeard = 2000;

/** Answers with the names of officials whose family name sounds like one in another script. */
const familiesIn = oncePer((index: NamesIndex) => {
  const names = byOutline(index);
  return remembered((native): readonly Sounding[] => {
    const isHan = /[\u3400-\u9fff]/u.test(native);
    return (names.get(outlineOfNative(native) ?? '?') ?? []).filter(
      ({ family }) => soundsSame(native, family) && !(isHan && sharedSounds(native, family) < fewestOfFamily),
    );
  }, mostHeard);
});

const isGivenOf = (reading: NativeReading, { givens, family }: Sounding): boolean =>
  givens.some((given) => {
    const sounds = sharedSounds(reading.given, given);
    return (
      sounds > 0 && sounds + sharedSounds(reading.family, family) >= fewestSounds && soundsSame(reading.given, given)
    );
  });

const stateNames = new Map(states.map(({ state, name }) => [state, name.toLowerCase()]));

const isPlaceOf = (place: string, { state, places }: Person): boolean =>
  [stateNames.get(state) ?? '', ...places].some(
    // "Вашингтон" has a sound more.
    (one) => soundsApart(place, one) <= (isCyrillic.test(place) ? 0.2 : 0.1),
  );

/** "華州": a state’s name in Chinese characters, which need not sound like it. */
const shortNames = new Map(
  jurisdictions.map(({ id, press }) => [id, press.inOtherScripts?.split('|').filter((name) => name.endsWith('州'))]),
);

/** Whether the words before name and title give them to another state or country. */
function isElsewhere({ ahead }: NativeReading, { state }: Person): boolean {
  if (words().abroad.test(ahead)) return true;
  const named = words()
    .states.exec(ahead)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (named === undefined || words().thisState.test(named)) return false;
  if (shortNames.get(state)?.some((own) => `${named}州`.endsWith(own))) return false;
  const own = stateNames.get(state) ?? '';
  // Words before the name of the state run together with it.
  return ![...named].some((_, from) => soundsApart(named.slice(from), own) <= 0.2);
}

/** So many titles of an article are looked at: a page of nothing but titles costs no more than another. */
export const mostTitles = 1000;

/** The ways to read names beside titles in the texts of an article, each with the number of its text. */
export function* readingsIn(
  texts: readonly string[],
  isGlued = false,
): Generator<NativeReading & { readonly at: number }> {
  let left = mostTitles;
  for (const [at, text] of texts.entries())
    for (const readingsOf of [nativeAlone, cyrillicAlone])
      for (const readings of readingsOf(text, isGlued)) {
        if (left-- <= 0) return;
        for (const one of readings) yield { ...one, at };
      }
}

export interface OfficialAlone extends NativeReading {
  readonly person: Person;
}

/**
 * The officials whom the texts of an article name in full, with an office and without their Latin names, text by text.
 * @param date the article's day
 * @param mayServe whether the article speaks of what the official serves
 */
export function officialsAlone(
  index: NamesIndex,
  texts: readonly string[],
  date: string,
  mayServe: (person: Person, title: TitleMeaning) => boolean,
): readonly (readonly OfficialAlone[])[] {
  const found: (readonly [number, OfficialAlone])[] = [];
  for (const reading of readingsIn(texts)) {
    const behind = (texts[reading.at] as string).slice(reading.end, reading.end + 4);
    if (saidInLatin.test(behind) || isKoreanOwn(reading)) continue;
    const fitting = fits(index, reading);
    const [person] = fitting;
    if (person === undefined || fitting.size > 1) continue;
    if (!['held', 'past'].includes(officeFit(person, reading.title, date))) continue;
    if (isElsewhere(reading, person) || (reading.place !== undefined && !isPlaceOf(reading.place, person))) continue;
    if (mayServe(person, reading.title)) found.push([reading.at, { ...reading, person }]);
  }
  const byText = grouped(found);
  return texts.map((_, at) => plainOnes(byText.get(at) ?? []));
}

/** Whether a text without its blocks may name an official so. */
export function mayNameAlone(index: NamesIndex, text: string): boolean {
  for (const reading of readingsIn([text], true)) if (fits(index, reading).size > 0) return true;
  return false;
}

/** Those who have the sound of the name and any office that goes by the title. */
function fits(index: NamesIndex, reading: NativeReading): ReadonlySet<Person> {
  const isOfTitle = ({ person }: Sounding): boolean => hasHeld(person, reading.title.roles);
  const fitting = familiesIn(index)(reading.family).filter((one) => isOfTitle(one) && isGivenOf(reading, one));
  return new Set(fitting.map(({ person }) => person));
}

/** Readings that overlap stand together. */
const fewReadings = 24;

/** Of readings that overlap, the one that sounds best; none where they are as good, or of different people. */
function plainOnes(found: readonly OfficialAlone[]): OfficialAlone[] {
  const apart = (one: OfficialAlone): number => soundsApart(one.family, one.person.names[0]?.family ?? '');
  return found.filter((one, at) => {
    const isPlain = (other: OfficialAlone, isBefore: boolean): boolean => {
      if (other.end <= one.start || one.end <= other.start) return true;
      if (other.start === one.start && other.end === one.end) return other.person === one.person && !isBefore;
      return other.person === one.person && apart(one) < apart(other);
    };
    const before = found.slice(Math.max(0, at - fewReadings), at);
    const behind = found.slice(at + 1, at + 1 + fewReadings);
    return before.every((other) => isPlain(other, true)) && behind.every((other) => isPlain(other, false));
  });
}
