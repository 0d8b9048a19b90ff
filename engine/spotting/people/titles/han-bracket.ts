/**
 * Chinese, Japanese and Korean papers set a Latin name in brackets behind the name in their own script, or the other way
 * round: "신디 류(Cindy Ryu·민주·쇼어라인) 주 하원의원", "Bob Ferguson（福格森）州長". What stands in the bracket and behind it
 * is said of the same person.
 */
import { hanOccupation, hanTitleIn } from './han-titles';
import type { TitleMeaning } from './title-meaning';

/** A bracket that holds a name, and what else it holds before and behind the name. */
export interface Bracket {
  open: number;
  close: number;
  before: string;
  behind: string;
}

const opening = /[(（]/;
const closing = /[)）\n]/;
/** Most characters in a bracket before the name, and behind it. */
const before = 16;
const behind = 48;

/** The bracket around a place of the text, if it stands in one. */
export function bracketAround(text: string, start: number, end: number): Bracket | undefined {
  let open = start - 1;
  while (open >= Math.max(0, start - before) && !opening.test(text.charAt(open))) {
    if (closing.test(text.charAt(open))) return undefined;
    open -= 1;
  }
  let close = end;
  while (close < end + behind && !closing.test(text.charAt(close))) {
    if (close >= text.length || opening.test(text.charAt(close))) return undefined;
    close += 1;
  }
  if (open < 0 || !opening.test(text.charAt(open)) || !/[)）]/.test(text.charAt(close))) return undefined;
  return { open, close, before: text.slice(open + 1, start), behind: text.slice(end, close) };
}

/** A bracket right behind a place of the text: where it begins, what it holds, and where it ends. */
export function bracketBehind(text: string, end: number): { open: number; close: number; holds: string } | undefined {
  const match = /^\s?[(（]([^()（）\n]{1,48})[)）]/.exec(text.slice(end, end + behind + 4));
  if (match === null) return undefined;
  const close = end + match[0].length - 1;
  return { open: close - 1 - (match[1] as string).length, close, holds: match[1] as string };
}

export const nativeLetter = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** The text in which a title or a courtesy would stand behind a name and its bracket; undefined where there is no bracket. */
export function behindBracket(text: string, start: number, end: number): string | undefined {
  const close = (bracketAround(text, start, end) ?? bracketBehind(text, end))?.close;
  const tail = close === undefined ? '' : text.slice(close + 1, close + 19);
  return nativeLetter.test(tail.trimStart().charAt(0)) ? tail : undefined;
}

/** Where what is said of the one before ends and what is said of the next begins. */
const joints = /[、，。；：,;和與与及暨跟的之]/;

/** The office before the name that a bracket follows: "聯邦參議員坎特韋爾（", "주지사 밥 퍼거슨(". */
export function titleBeforeNative(text: string): TitleMeaning | undefined {
  const phrase = text.split(joints).at(-1) ?? '';
  const title = hanTitleIn(phrase, 'around');
  // "류 의원과 앤디 김(": a particle ends the phrase.
  return title === undefined || /^[가-힣]/.test(phrase.slice(title.end)) ? undefined : title.meaning;
}

/** "앤디 김(Andy Kim) 군", "김영(영어 이름 Young Kim)": how private people are named. */
export const isPrivateInBracket = (text: string, start: number, end: number): boolean =>
  /영어\s?(?:이름|명)|英文名|英語名|英语名/.test(bracketAround(text, start, end)?.before ?? '') ||
  /^\s?(?:군|양)(?=[은는이가을를의와과도에,.\s]|$)/.test(behindBracket(text, start, end) ?? '');

/** What private people do, as it stands before a name: "攤主李威爾遜（Leigh Wilson）". */
const trades =
  /攤主|摊主|設計師|设计师|教師|教师|攝影師|摄影师|廚師|厨师|司機|司机|居民|主持人|요리사|주민|농부|화가|성악가|테너|소프라노/;

/** An occupation before the name that a bracket with the Latin name follows. */
export function tradeBeforeNative(text: string, start: number, end: number): boolean {
  const open = bracketAround(text, start, end)?.open;
  if (open === undefined) return false;
  const phrase =
    text
      .slice(Math.max(0, open - 14), open)
      .split(joints)
      .at(-1) ?? '';
  return trades.test(phrase) || hanOccupation.test(phrase);
}

/** " 시애틀 시장", " 워싱턴주 상원의원": what follows the town or state that stands between a name and its title. */
export const behindPlace = (text: string): string =>
  text.replace(/^\s?(?:[가-힣]{1,6}[가-힣](?<![은는이가을를의와과도에씨])|[가-힣]{3,6}이)(?=\s[가-힣])/u, '');
