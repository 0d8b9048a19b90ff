/**
 * What the words around a name in Han, Hangul or Kana say of its bearer: the title beside it, and whether somebody else is meant.
 */
import { foreignTails, hanSurnames } from './tables/han-sounds';
import { soundsApart } from './sounds';
import type { Surface } from './surfaces';
import { distinct } from '../story/introductions';
import { hanOccupation, hanTitleIn } from '../titles/han-titles';
import type { TitleMeaning } from '../titles/titles';
import { words } from './words';

/** What the words around a name say: the title beside it; whether somebody else is meant. */
export interface Place {
  readonly title?: TitleMeaning;
  readonly isOther?: boolean;
  /** Where the name ends with its case. */
  readonly end?: number;
}

const placeOf = (title: TitleMeaning | undefined, isOther = false): Place => ({
  ...(title !== undefined && { title }),
  ...(isOther && { isOther }),
});

/** A bracket with a Latin name behind it introduces whoever that is. */
const introducesAnother = /^\s?[(（]\s?[A-Z][a-z]+/;

/** What is said at a Korean name; undefined where it is no name, or not plainly. */
export function korean(text: string, at: number, { text: name, isSurname }: Surface): Place | undefined {
  const before = text.slice(Math.max(0, at - 16), at);
  const behind = text.slice(at + name.length, at + name.length + 20);
  if (/[가-힣·ㆍ-]$/u.test(before)) return undefined;
  // "김영배 의원": a whole name that only begins so.
  const given = name.length === 1 ? /^[가-힣]{1,3}(?= ?\S)/u.exec(behind)?.[0] : undefined;
  if (given !== undefined && !startsTitle(behind)) {
    const rest = behind.slice(given.length);
    const title = hanTitleIn(rest, 'after')?.meaning;
    return title !== undefined || words().courtesy.test(rest) ? placeOf(title, true) : undefined;
  }
  const title = hanTitleIn(behind, 'after')?.meaning;
  if (words().another.test(before) || introducesAnother.test(behind) || words().courtesy.test(behind))
    return placeOf(title, true);
  // "김 교수", "류 관장"
  if (title === undefined && hanOccupation.test(/^\s?[가-힣]+/u.exec(behind)?.[0] ?? '')) return placeOf(title, true);
  if (words().strangerAhead.test(before)) return placeOf(title, true);
  const titled = hanTitleIn(before.trimEnd(), 'before')?.meaning;
  // "론 김 의원": a bare word before a surname may be somebody's given name.
  const isLed = titled !== undefined || words().leadsUp.test(before) || !/[가-힣] $/u.test(before);
  if (isSurname && !isLed) return title === undefined ? undefined : placeOf(title, true);
  if (title !== undefined) return { title };
  if (isSurname && name.replaceAll(' ', '').length < 3) return undefined;
  return words().endsName.test(behind) ? placeOf(titled) : undefined;
}

/** "류의원", "김씨": no given name. */
const startsTitle = (behind: string): boolean =>
  hanTitleIn(behind, 'after') !== undefined || words().courtesy.test(behind);

/** What is said at a Chinese or Japanese name; undefined where it is no name, or not plainly. */
export function chinese(text: string, at: number, surface: Surface): Place | undefined {
  const { text: name, isPart } = surface;
  if (name.length < 2) return undefined;
  const before = text.slice(Math.max(0, at - 12), at);
  const behind = text.slice(at + name.length, at + name.length + 14);
  const isKana = isKatakana.test(name);
  const title = hanTitleIn(behind, 'after')?.meaning;
  // "金·威爾森": another's given name, or one's own.
  const given = /([\u30a1-\u30fc\u3400-\u9fff]+)[·‧・•＝]$/u.exec(before)?.[1];
  if (given !== undefined) return isGivenOfSurface(given, surface) ? undefined : placeOf(title, true);
  if (
    /^[·‧・•＝]/u.test(behind) ||
    (isKana && (isKatakana.test(before.slice(-1)) || isKatakana.test(behind.charAt(0))))
  )
    return undefined;
  if (words().another.test(before) || words().strangerAhead.test(before)) return placeOf(title, true);
  if (introducesAnother.test(behind) || words().relatives.test(behind)) return placeOf(title, true);
  if (words().things.test(behind)) return undefined;
  if (title === undefined && words().strangerBehind.test(behind)) return placeOf(title, true);
  const titled = title ?? hanTitleIn(before, 'before')?.meaning;
  const isLonger =
    hanSurnames.has(before.slice(-1)) ||
    (foreignTails.has(before.slice(-1)) && titled === undefined) ||
    foreignTails.has(behind.charAt(0));
  if (isLonger && !isKana) return undefined;
  if (isPart && title === undefined && name.length < 3) return undefined;
  // "マレー半島"
  if (isKana && title === undefined && words().kanaThing.test(behind)) return undefined;
  return placeOf(titled);
}

const isKatakana = /[\u30a1-\u30fc]/;

export const isGivenOfSurface = (given: string, { introductions }: Surface): boolean =>
  distinct(introductions).some(({ names }) => names.some((one) => soundsApart(given, one.given.join(' ')) < 0.35));
