/**
 * The name in Han, Hangul, Kana or Cyrillic that goes with a Latin one: it stands right before the bracket with the Latin name, perhaps
 * with a title between ("퍼거슨 주지사(Gov. Bob Ferguson)"), or in a bracket behind it ("Patty Murray（穆瑞）"). Where it begins is
 * told by what leads up to it and by its sound; where that is not certain, there is none.
 */
import { bracketAround, bracketBehind, findCjkTitle } from '../titles/cjk-titles';
import { isNameBoundary } from './titled-native-names';
import { phoneticDistance } from '../sounds/sounds';
import { hanSurnames } from '../sounds/tables/chinese-names';
import { nameCandidateBefore, scriptWords } from './tables/words';
import { spacedScript, isKana, namePartSeparator } from '../../../text/scripts';

interface LatinName {
  readonly start: number;
  readonly end: number;
  /** Folded, '' when none is printed. */
  readonly given: string;
  readonly family: string;
}

/** A name in another script: the whole of it, and what may stand for it alone. */
export interface NativeForms {
  readonly full: string;
  readonly surname?: string | undefined;
}

interface NativeName extends NativeForms {
  readonly start: number;
  readonly end: number;
}

/** How far apart the sounds of one name may be: told by its place besides, or by nothing else. */
const near = 0.34;
const alike = 0.2;
const plain = 0.1;
const reach = 24;

/** The name beside a Latin one, if there is one whose extent is plain. */
export function nativeNameOf(text: string, latin: LatinName): NativeName | undefined {
  const found = beforeBracket(text, latin) ?? inBracket(text, latin);
  if (found === undefined) return undefined;
  const { full, start } = found;
  // "趙美心": the parts of a name are known by what parts them.
  const surname = [...full.matchAll(new RegExp(namePartSeparator, 'g'))]
    .map(({ index }) => full.slice(index + 1))
    .find((part) => (spacedScript.test(part) || part.length > 1) && phoneticDistance(part, latin.family) <= near);
  return { full, start, end: start + full.length, surname };
}

interface Reading {
  readonly full: string;
  readonly start: number;
  /** How far it is from the family name alone, and from the whole name as it is printed. */
  readonly short: number;
  readonly whole: number;
  readonly least: number;
}

function reading(full: string, start: number, { given, family }: LatinName): Reading {
  const parts = full.split(namePartSeparator);
  const count = family.split(' ').length;
  const isLonger = parts.length > count;
  const short = isLonger ? 1 : phoneticDistance(full, family);
  const [first, last] = [parts.slice(0, -count).join(' '), parts.slice(-count).join(' ')];
  const both = isLonger
    ? Math.max(phoneticDistance(first, given), phoneticDistance(last, family))
    : spacedScript.test(full)
      ? 1
      : phoneticDistance(full, `${given} ${family}`);
  const whole = given === '' ? short : both;
  return { full, start, short, whole, least: Math.min(short, whole) };
}

/** What may stand before a name in its bracket: a Latin title. */
const latinTitle = /^\s*(?:[A-Z][A-Za-z.]{1,14}\s?){0,3}$/;

function beforeBracket(text: string, latin: LatinName): Reading | undefined {
  const bracket = bracketAround(text, latin.start, latin.end);
  if (bracket === undefined || !latinTitle.test(bracket.before)) return undefined;
  const from = Math.max(0, bracket.open - reach);
  const ahead = text.slice(from, bracket.open).trimEnd();
  const title = findCjkTitle(ahead, 'before');
  const stretch = ahead.slice(0, title?.start).trimEnd();
  const run = nameCandidateBefore.exec(stretch)?.[0] ?? '';
  const isByWord = spacedScript.test(run);
  const first = from + stretch.length - run.length;
  // In Han a name may begin anywhere, and is no single character.
  const mayStart = (at: number): boolean =>
    isByWord || isKana.test(run)
      ? at === 0 || run.charAt(at - 1) === ' '
      : at < run.length - 1 && !namePartSeparator.test(run.charAt(at));
  const readings = Array.from(run, (_, at) => at)
    .filter(mayStart)
    .map((at) => reading(run.slice(at), first + at, latin));
  const isLed = ({ start }: Reading): boolean => isNameBoundary(text, start);
  if (isByWord)
    return readings.find((one) => one.whole <= near || (one.short <= near && (title !== undefined || isLed(one))));
  // "譚美‧達克沃斯": where what stands before the dot sounds like the given name, it begins there.
  const dotted = nearest(readings.filter((one) => namePartSeparator.test(one.full) && one.whole <= near && isLed(one)));
  if (dotted !== undefined) return dotted;
  const own = readings.find((one) => isOwnName(one.full, latin) && isLed(one));
  const best = nearest(readings);
  const led = nearest(readings.filter(isLed));
  if (own !== undefined || best === undefined) return own;
  if (led !== undefined && led.least <= near && led.least < best.least + plain) return led;
  // By the sound alone a name is certain where nothing is missing and nothing too much.
  return best.least <= plain && !namePartSeparator.test(text.charAt(best.start - 1)) ? best : undefined;
}

/** The reading that sounds most like the name; the longest of those. */
const nearest = (readings: readonly Reading[]): Reading | undefined =>
  readings.reduce<Reading | undefined>((best, one) => (best && best.least <= one.least ? best : one), undefined);

/** "趙美心" of Judy Chu: a surname, sounding alike, and one or two characters of a given name. */
const isOwnName = (name: string, { family }: LatinName): boolean =>
  !scriptWords().bynames.test(name) &&
  /^[\u3400-\u9fff]{2,3}$/.test(name) &&
  hanSurnames.has(name.charAt(0)) &&
  phoneticDistance(name.charAt(0), family) <= alike;

/** Between a Latin name and the bracket with the native one only a title may stand. */
function inBracket(text: string, latin: LatinName): Reading | undefined {
  const title = findCjkTitle(text.slice(latin.end, latin.end + 12), 'after');
  const bracket = bracketBehind(text, latin.end + (title?.end ?? 0));
  if (bracket === undefined) return undefined;
  const first = /^[^,，、/|]+/u.exec(bracket.holds)?.[0] ?? '';
  // A dot parts what is said in Korean, and the parts of a name in Chinese and Japanese.
  const full = first.replace(scriptWords().nameNote, '').trim();
  if (nameCandidateBefore.exec(full)?.[0] !== full) return undefined;
  const found = reading(full, text.indexOf(full, bracket.open), latin);
  const isName = spacedScript.test(full) ? found.whole <= near : found.least <= alike || isOwnName(full, latin);
  return isName ? found : undefined;
}
