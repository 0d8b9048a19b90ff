/**
 * The name in Han, Hangul, Kana or Cyrillic that goes with a Latin one: it stands right before the bracket with the Latin name, perhaps
 * with a title between ("퍼거슨 주지사(Gov. Bob Ferguson)"), or in a bracket behind it ("Patty Murray（穆瑞）"). Where it begins is
 * told by what leads up to it and by its sound; where that is not certain, there is none.
 */
import { bracketAround, bracketBehind, hanTitleIn, nativeLetter } from '../titles/han-titles';
import { cyrillicBeside, isCyrillic } from './cyrillic';
import { soundsApart } from './sounds';
import { hanSurnames } from './tables/han-sounds';
import { words } from './words';

export interface LatinName {
  readonly start: number;
  readonly end: number;
  /** Folded, '' when none is printed. */
  readonly given: string;
  readonly family: string;
}

/** A name in another script: the whole of it, and what may stand for it alone. */
export interface Written {
  readonly full: string;
  readonly surname?: string;
}

export interface NativeName extends Written {
  readonly start: number;
  readonly end: number;
}

/** How far apart the sounds of one name may be: told by its place besides, or by nothing else. */
const near = 0.34;
const alike = 0.2;
const reach = 24;

const dots = '·‧・•';
const hangulName = /^[가-힣]{1,7}$/;
const kanaName = /^[\u30a1-\u30fa\u30fc]{2,}(?:[・＝ ][\u30a1-\u30fa\u30fc]+)*$/;
const hanName = /^[\u3400-\u9fff]+(?:[·‧・•][\u3400-\u9fff]+)*$/;

/** The name beside a Latin one, if there is one whose extent is plain. */
export function nativeNameOf(text: string, latin: LatinName): NativeName | undefined {
  return beforeBracket(text, latin) ?? inBracket(text, latin);
}

/** What may stand before a name in its bracket: a Latin title. */
const latinTitle = /^\s*(?:[A-Z][A-Za-z.]{1,14}\s?){0,3}$/;

function beforeBracket(text: string, latin: LatinName): NativeName | undefined {
  const bracket = bracketAround(text, latin.start, latin.end);
  if (bracket === undefined || !latinTitle.test(bracket.before)) return undefined;
  let end = bracket.open - (text.charAt(bracket.open - 1) === ' ' ? 1 : 0);
  const from = Math.max(0, end - reach);
  const title = hanTitleIn(text.slice(from, end), 'before');
  if (title !== undefined) {
    end = from + title.start;
    while (end > from && text.charAt(end - 1) === ' ') end -= 1;
  }
  const isTitled = title !== undefined;
  const stretch = text.slice(from, end);
  const last = stretch.at(-1) ?? '';
  const found = isCyrillic.test(last)
    ? cyrillicBeside(stretch, latin, near)
    : /[가-힣]/.test(last)
      ? koreanBefore(stretch, latin, isTitled, from > 0)
      : /[\u30a1-\u30fc]/.test(last)
        ? kanaBefore(stretch, latin)
        : chineseBefore(stretch, latin);
  if (found === undefined) return undefined;
  const full = found.full;
  return { ...found, start: end - full.length, end };
}

function koreanBefore(stretch: string, latin: LatinName, isTitled: boolean, isCut: boolean): Written | undefined {
  const parts = (/(?:^|[^가-힣 ] ?)([가-힣]+(?: [가-힣]+)*)$/u.exec(stretch)?.[1] ?? '').split(' ');
  // Where the text before is left out, the first word may have lost its beginning.
  const whole = !isCut || parts.join(' ').length < stretch.length;
  const given = latin.given === '' ? 0 : latin.given.split(' ').length;
  const family = latin.family.split(' ').length;
  const isName = (from: number, to: number, latinName: string): boolean => {
    const part = parts.slice(from, to);
    return (
      from >= (whole ? 0 : 1) &&
      part.length === to - from &&
      part.every((word) => hangulName.test(word)) &&
      soundsApart(part.join(' '), latinName) <= near
    );
  };
  const count = parts.length;
  for (const length of new Set([family, 1])) {
    const surname = parts.slice(count - length).join(' ');
    if (!isName(count - length, count, latin.family)) continue;
    const from = count - length - given;
    if (given > 0 && isName(from, from + given, latin.given)) return { full: parts.slice(from).join(' '), surname };
    const ahead = parts.slice(0, count - length).join(' ');
    const isFirst = ahead === '' && whole;
    const isLed = hanTitleIn(ahead, 'before') !== undefined || words().leadsUp.test(`${ahead} `);
    if (isTitled || isFirst || isLed) return { full: surname, surname };
  }
  return undefined;
}

function lastPart(full: string, latin: LatinName): string | undefined {
  const part = full.split(/[·‧・•＝ ]/).at(-1) ?? full;
  return part !== full && part.length > 1 && soundsApart(part, latin.family) <= near ? part : undefined;
}

const withSurname = (full: string, latin: LatinName): Written => {
  const surname = lastPart(full, latin);
  return { full, ...(surname !== undefined && { surname }) };
};

/** How far a name is from the Latin one: from the family name alone, or from the whole, part by part where a dot parts it. */
function apart(name: string, { given, family }: LatinName): number {
  const short = soundsApart(name, family);
  if (given === '') return short;
  const parts = name.split(/[·‧・•＝ ]/);
  const last = parts.length > 1 ? (parts.pop() as string) : '';
  const byPart = last === '' ? 1 : Math.max(soundsApart(parts.join(''), given), soundsApart(last, family));
  return Math.min(short, byPart, soundsApart(name, `${given} ${family}`));
}

function kanaBefore(stretch: string, latin: LatinName): Written | undefined {
  const full = /[\u30a1-\u30fa][\u30a1-\u30fa\u30fc・＝]*$/u.exec(stretch)?.[0] ?? '';
  return kanaName.test(full) && full.length < stretch.length + 1 && apart(full, latin) <= near
    ? withSurname(full, latin)
    : undefined;
}

const longestHan = 12;

function chineseBefore(stretch: string, latin: LatinName): Written | undefined {
  const run = /[\u3400-\u9fff·‧・•]+$/u.exec(stretch)?.[0].slice(-longestHan) ?? '';
  const at = stretch.length - run.length;
  const isCut = run.length === longestHan;
  let best = { name: '', apart: 1 };
  let led = best;
  for (let from = 0; from < run.length - 1; from += 1) {
    const name = run.slice(from);
    if (!hanName.test(name)) continue;
    const ahead = stretch.slice(0, at + from);
    const isLed =
      hanTitleIn(ahead, 'before') !== undefined ||
      words().joints.has(ahead.at(-1) ?? '') ||
      (from === 0 && !isCut && !nativeLetter.test(ahead.slice(-1)));
    if (isLed && isOwnName(name, latin)) return withSurname(name, latin);
    const found = { name, apart: apart(name, latin) };
    if (found.apart < best.apart) best = found;
    if (isLed && found.apart < led.apart) led = found;
  }
  if (led.apart <= near && led.apart < best.apart + 0.1) return withSurname(led.name, latin);
  // By the sound alone a name is certain where nothing is missing and nothing too much.
  const isAfterDot = dots.includes(stretch.at(-best.name.length - 1) ?? '.');
  return best.apart <= 0.1 && !isAfterDot ? withSurname(best.name, latin) : undefined;
}

/** "趙美心" of Judy Chu: a surname, sounding alike, and one or two characters of a given name. */
const isOwnName = (name: string, { family }: LatinName): boolean =>
  !words().bynames.test(name) &&
  (name.length === 2 || name.length === 3) &&
  hanSurnames.has(name.charAt(0)) &&
  soundsApart(name.charAt(0), family) <= alike;

/** Between a Latin name and the bracket with the native one only a title may stand. */
function inBracket(text: string, latin: LatinName): NativeName | undefined {
  const title = hanTitleIn(text.slice(latin.end, latin.end + 12), 'after');
  const bracket = bracketBehind(text, latin.end + (title?.end ?? 0));
  if (bracket === undefined) return undefined;
  const first = /^[^,，、/|]+/u.exec(bracket.holds)?.[0] ?? '';
  // A dot parts what is said in Korean, and the parts of a name in Chinese and Japanese.
  const full = first.replace(words().nameNote, '').trim();
  const start = text.indexOf(full, bracket.open);
  const span = { start, end: start + full.length };
  if (isCyrillic.test(full)) {
    const found = cyrillicBeside(full, latin, near);
    return found?.full === full ? { ...span, ...found } : undefined;
  }
  if (/^[가-힣 ]+$/.test(full)) {
    const found = koreanBefore(full, latin, false, false);
    return found?.full === full && (found.surname !== full || latin.given === '') ? { ...span, ...found } : undefined;
  }
  if (kanaName.test(full) || hanName.test(full))
    return apart(full, latin) <= alike || isOwnName(full, latin) ? { ...span, ...withSurname(full, latin) } : undefined;
  return undefined;
}
