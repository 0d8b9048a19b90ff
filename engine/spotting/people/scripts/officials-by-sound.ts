/**
 * Which official a whole name in another script sounds like, given the office beside it. Nothing else says who is meant:
 * so the office has to be the official's, the places around may not speak of another state, and nobody else may fit.
 */
import { jurisdictionOf } from '../../../jurisdictions';
import { groupBy } from '../../../group-by';
import { memoizeByObject, memoize } from '../../../memoize';
import { formsOf } from '../names/given-names';
import type { NamesIndex, Person } from '../names/names-index';
import { hasHeld, matchOffice } from '../titles/office-match';
import type { TitleMeaning } from '../titles/titles';
import { personVerbs } from '../lexicon/classes';
import { foldWords } from '../../../text';
import { titledNativeNames, type NativeReading } from './titled-native-names';
import { distinctOfficials } from '../coreference/introductions';
import {
  phoneticKey,
  nativePhoneticKeys,
  phoneticDistance,
  sharedConsonants,
  isHomophone,
  withoutCaseEnding,
} from '../sounds/sounds';
import { isPlaceOf, stateNames } from '../sounds/place-by-sound';
import { koreanSurnames } from '../sounds/tables/chinese-names';
import { nameLike, scriptWords } from './tables/words';
import { isHan, namePartSeparator } from '../../../text/scripts';

interface Sounding {
  readonly person: Person;
  readonly givens: readonly string[];
  readonly family: string;
}

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
const bearersBySound = memoizeByObject((index: NamesIndex) => {
  const all = [...index.people.values()].flatMap((person) =>
    person.families.map((family) => {
      const own = person.names.filter((name) => name.family === family).map(({ given }) => given);
      const givens = new Set([
        ...own.flatMap((given) => [given.join(' '), given[0] as string, ...formsOf(given[0] as string)]),
        ...person.nicknames,
      ]);
      return [phoneticKey(family), { person, givens: [...givens], family }] as const;
    }),
  );
  const names: ReadonlyMap<string, readonly Sounding[]> = groupBy(all);
  return memoize((native): readonly Sounding[] => {
    const inHan = isHan.test(native);
    return [...new Set(nativePhoneticKeys(native).flatMap((outline) => names.get(outline) ?? []))].filter(
      ({ family }) => isHomophone(native, family) && !(inHan && sharedConsonants(native, family) < fewestOfFamily),
    );
  }, mostHeard);
});

const isGivenOf = (reading: Pick<NativeReading, 'given' | 'family'>, { givens, family }: Sounding): boolean =>
  // "미셸 박 스틸": with or without a name between.
  [reading.given, reading.given.split(namePartSeparator)[0]!].some((own) =>
    givens.some((given) => {
      const sounds = sharedConsonants(own, given);
      return sounds > 0 && sounds + sharedConsonants(reading.family, family) >= fewestSounds && isHomophone(own, given);
    }),
  );

/** Whether party and place in a bracket are those of a person; undefined where they do not say. */
function isOfBracket({ bracket = '' }: NativeReading, person: Person): boolean | undefined {
  const parts = bracket.split(/[·ㆍ・,，、 —–-]+/).filter((part) => part !== '' && !/\d/.test(part));
  const places = parts
    .filter((part) => !scriptWords().party.test(part))
    .map((part) => part.replace(/(?<=.)[주州]$/, ''));
  if (places.some((place) => isPlaceOf(place, person))) return true;
  const isState = (place: string): boolean =>
    [...stateNames.values()].some((name) => phoneticDistance(place, name) <= 0.1);
  return places.length < parts.length && places.some(isState) ? false : undefined;
}

/** Whether the words before name and title give them to another state or country. */
function isElsewhere({ ahead }: NativeReading, { state }: Person): boolean {
  if (scriptWords().abroad.test(ahead)) return true;
  const [, ...ways] = scriptWords().states.exec(ahead) ?? [];
  const named = ways.find((one) => one !== undefined);
  if (named === undefined || scriptWords().thisState.test(named)) return false;
  // "華州" need not sound like the name of the state.
  const written = jurisdictionOf(state)?.press.inOtherScripts?.split('|') ?? [];
  if (written.some((own) => `${named}州`.endsWith(own))) return false;
  const own = stateNames.get(state) ?? '';
  // Words before the name of the state run together with it.
  return ![...named].some((_, from) => phoneticDistance(named.slice(from), own) <= 0.2);
}

/** So many titles of an article are looked at: a page of nothing but titles costs no more than another. */
export const mostTitles = 1000;

/** The ways to read a name beside each title in the texts of an article, with the number of its text. */
export function* readingsIn(
  texts: readonly string[],
  isGlued = false,
): Generator<{ readonly run: number; readonly readings: readonly NativeReading[] }> {
  let left = mostTitles;
  for (const [run, text] of texts.entries())
    for (const readings of titledNativeNames(text, isGlued)) {
      if (left-- <= 0) return;
      yield { run, readings };
    }
}

interface OfficialAlone extends NativeReading {
  readonly run: number;
  readonly person: Person;
}

/**
 * The officials whom the texts of an article name in full, with an office and without their Latin names.
 * @param date the article's day
 * @param mayServe whether the article speaks of what the official serves
 */
export function titledOfficials(
  index: NamesIndex,
  texts: readonly string[],
  date: string,
  mayServe: (person: Person, title: TitleMeaning) => boolean,
): readonly OfficialAlone[] {
  const found: OfficialAlone[] = [];
  for (const { run, readings } of readingsIn(texts)) {
    const fitting = readings.flatMap((reading): OfficialAlone[] => {
      const { end, place, title } = reading;
      const all = fits(index, reading);
      const present = all.filter((one) => matchOffice(one, title, date) === 'held');
      const [person, ...others] = present.length > 0 ? present : all;
      if (person === undefined || others.length > 0 || isKoreanOwn(reading)) return [];
      const isPlaced = isOfBracket(reading, person);
      const isOther =
        isPlaced === false ||
        saidInLatin.test(texts[run]!.slice(end, end + 4)) ||
        !['held', 'past'].includes(matchOffice(person, title, date)) ||
        isElsewhere(reading, person) ||
        (place !== undefined && !isPlaceOf(place, person)) ||
        !(isPlaced || mayServe(person, title));
      return isOther ? [] : [{ ...reading, run, person }];
    });
    const apart = ({ family, person }: OfficialAlone): number =>
      phoneticDistance(family, person.names[0]?.family ?? '');
    const [best, next] = fitting.toSorted((a, b) => apart(a) - apart(b));
    // Where two readings are as good, it is open where the name ends.
    const isOpen = distinctOfficials(fitting).length > 1 || (next !== undefined && apart(next) === apart(best!));
    const last = found.at(-1);
    const isTaken = last?.run === run && best !== undefined && best.start < last.end;
    if (best !== undefined && !isOpen && !isTaken) found.push(best);
  }
  return found;
}

/** Whether texts without their blocks may name an official so. With more titles than are looked at, they may. */
export function mightNameTitledOfficial(index: NamesIndex, texts: readonly string[]): boolean {
  let asked = 0;
  for (const { readings } of readingsIn(texts, true)) {
    asked += 1;
    if (readings.some((reading) => fits(index, reading).length > 0)) return true;
  }
  return asked >= mostTitles;
}

/** Those who have the sound of a name; asked once for each name, which a page may repeat beside every title. */
const bearersOfWhole = memoizeByObject((index: NamesIndex) =>
  memoize((whole): readonly Sounding[] => {
    const [given, family] = whole.split(betweenNames) as [string, string];
    return bearersBySound(index)(family).filter((one) => isGivenOf({ given, family }, one));
  }, mostHeard),
);
const betweenNames = '\n';

/** Those who have the sound of the name and any office that goes by the title. */
function fits(index: NamesIndex, { family, given, title }: NativeReading): readonly Person[] {
  const bearers = bearersOfWhole(index)(`${given}${betweenNames}${family}`);
  return bearers.length === 0 ? [] : distinctOfficials(bearers.filter(({ person }) => hasHeld(person, title.roles)));
}

const opens = /(?:^|[.!?…»”:])\s*[«“—–-]?\s*$/;
/** Fewest consonants that a surname alone is known by; at the beginning of a sentence any word has a capital. */
const fewestOfSurname = { within: 3, first: 4 };

/** The surnames in some texts that sound like those of people: "Мэр Laura Padden … Падден сказала". */
export function matchSurnamesBySound(
  texts: readonly string[],
  people: readonly Person[],
): readonly { readonly full: string; readonly person: Person }[] {
  const families = groupBy(
    people.flatMap((person) => person.families.map((family) => [phoneticKey(family), { person, family }] as const)),
  );
  const heard = new Map<string, readonly Person[]>();
  for (const text of people.length > 0 ? texts : [])
    for (const { 0: word, index: at } of text.matchAll(nameLike)) {
      const full = withoutCaseEnding(word.replace(scriptWords().particle, ''));
      const alike = nativePhoneticKeys(full).flatMap((outline) => families.get(outline) ?? []);
      if (alike.length === 0 || heard.has(full)) continue;
      const behind = foldWords(text.slice(at + word.length, at + word.length + 20))[0] ?? '';
      const isFirst = opens.test(text.slice(Math.max(0, at - 4), at)) && !personVerbs.has(behind);
      const fewest = isFirst ? fewestOfSurname.first : fewestOfSurname.within;
      const isName = (family: string) => sharedConsonants(full, family) >= fewest && isHomophone(full, family);
      heard.set(full, distinctOfficials(alike.filter(({ family }) => isName(family))));
    }
  return [...heard].flatMap(([full, of]) => of.map((person) => ({ full, person })));
}
