/**
 * Offices and occupations in Chinese, Japanese and Korean, which stand in the words around a name without blanks. Papers set a
 * Latin name in brackets behind the name in their own script, or the other way round: "신디 류(Cindy Ryu·민주·쇼어라인) 주 하원의원",
 * "Bob Ferguson（福格森）州長". What stands in the bracket and behind it is said of the same person.
 */
import { wordsOf } from '../../../languages';
import { lazy } from '../../../memoize';
import { separatorFlags, type Word } from '../../../text';
import { cjkLetter } from '../../../text/scripts';
import { titleKinds, toTitleMention, type TitleMention, type TitleMeaning } from './titles';

/** Occupations and courtesies of private people, in the words around a Latin name. */
export const cjkOccupation = new RegExp(wordsOf('besideTitles').occupations);

const kinds = lazy(() => {
  const sources = wordsOf('titlesInHan');
  return titleKinds.flatMap(({ kind, meaning }) => {
    const source = sources[kind];
    if (source === undefined) return [];
    const [before, after, around] = [`${source}$`, `^\\s*${source}`, source].map((one) => new RegExp(one, 'u'));
    return [{ meaning, patterns: { before, after, around } }];
  });
});

/** Where a stretch of text lies: it ends right `before` the name, starts right `after` it, or lies `around`. */
type Where = 'before' | 'after' | 'around';

/** The office that a stretch of Chinese, Japanese or Korean text names, if any, with the place of its words in the stretch. */
export function findCjkTitle(text: string, where: Where) {
  for (const { meaning, patterns } of kinds()) {
    const match = patterns[where]?.exec(text);
    if (match) return { meaning, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

export const cjkTitle = (text: string, where: Where): TitleMeaning | undefined => findCjkTitle(text, where)?.meaning;

const before = 16;
const behind = 48;

/** The bracket around a place of the text, if it stands in one, and what else it holds before and behind the name. */
export function bracketAround(text: string, start: number, end: number) {
  const ahead = /[(（]([^()（）\n]*)$/.exec(text.slice(Math.max(0, start - before), start))?.[1];
  const beyond = /^([^()（）\n]*)[)）]/.exec(text.slice(end, end + behind))?.[1];
  if (ahead === undefined || beyond === undefined) return undefined;
  return { open: start - ahead.length - 1, close: end + beyond.length, before: ahead, behind: beyond };
}

/** A bracket right behind a place of the text: where it begins, what it holds, and where it ends. */
export function bracketBehind(text: string, end: number) {
  const match = /^\s?[(（]([^()（）\n]{1,48})[)）]/.exec(text.slice(end, end + behind + 4));
  if (match === null) return undefined;
  const close = end + match[0].length - 1;
  return { open: close - 1 - (match[1] as string).length, close, holds: match[1] as string };
}

/** The text in which a title or a courtesy would stand behind a name and its bracket; undefined where there is no bracket. */
export function behindBracket(text: string, start: number, end: number): string | undefined {
  const close = (bracketAround(text, start, end) ?? bracketBehind(text, end))?.close;
  const tail = close === undefined ? '' : text.slice(close + 1, close + 19);
  return cjkLetter.test(tail.trimStart().charAt(0)) ? tail : undefined;
}

const { joints, particlesBehind, placesBefore, privateBehindBrackets, privateInBrackets } = wordsOf('besideTitles');
const patterns = lazy(() => ({
  /** Where what is said of the one before ends and what is said of the next begins. */
  joint: new RegExp(`[、，。；：,;]|${joints}`),
  particle: new RegExp(`^${particlesBehind}`),
  place: new RegExp(`^\\s?${placesBefore}`, 'u'),
  privateIn: new RegExp(privateInBrackets),
  privateBehind: new RegExp(`^\\s?${privateBehindBrackets}`),
}));

/** What is said of one person alone, up to the end of a text. */
const phraseOf = (text: string): string => text.split(patterns().joint).at(-1) ?? '';

/** How much text before a name may hold an office, and how much of it is shown as evidence. */
const reach = { title: 14, shown: 8 };

/** The office before a name: right before it, or before a bracket with the name ("聯邦參議員坎特韋爾（", "주지사 밥 퍼거슨("). */
export function titleInCjk(text: string, words: readonly Word[], at: number): TitleMention | undefined {
  const { start, end } = words[at] as Word;
  const stretch = text.slice(Math.max(0, end - reach.title), end);
  const isBracketed = ((words[at + 1]?.gap ?? 0) & separatorFlags.open) !== 0;
  const meaning = isBracketed ? titleBeforeBracket(stretch) : cjkTitle(stretch, 'before');
  return meaning && toTitleMention(meaning, text.slice(Math.max(start, end - reach.shown), end));
}

function titleBeforeBracket(text: string): TitleMeaning | undefined {
  const phrase = phraseOf(text);
  const title = findCjkTitle(phrase, 'around');
  // "류 의원과 앤디 김(": a particle ends the phrase.
  return title === undefined || patterns().particle.test(phrase.slice(title.end)) ? undefined : title.meaning;
}

/** "앤디 김(Andy Kim) 군", "김영(영어 이름 Young Kim)": how private people are named. */
export const isPrivateInBracket = (text: string, start: number, end: number): boolean =>
  patterns().privateIn.test(bracketAround(text, start, end)?.before ?? '') ||
  patterns().privateBehind.test(behindBracket(text, start, end) ?? '');

/** An occupation before the name that a bracket with the Latin name follows: "攤主李威爾遜（Leigh Wilson）". */
export function occupationBeforeNative(text: string, start: number, end: number): boolean {
  const open = bracketAround(text, start, end)?.open;
  return open !== undefined && cjkOccupation.test(phraseOf(text.slice(Math.max(0, open - reach.title), open)));
}

/** " 시애틀 시장", " 워싱턴주 상원의원": what follows the town or state that stands between a name and its title. */
export const behindPlace = (text: string): string => text.replace(patterns().place, '');
