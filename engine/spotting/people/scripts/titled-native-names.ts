/**
 * Whole names in Han, Hangul, Kana and Cyrillic that stand beside an office and without their Latin form: "신디 류 하원의원",
 * "州長鮑勃·弗格森", "マリア・カントウェル上院議員", "губернатором штата Вашингтон Бобом Фергюсоном". Where such a name begins and ends is
 * open; each way to read it is told.
 */
import { bracketBehind, findCjkTitle } from '../titles/cjk-titles';
import { titleEndingAt } from '../titles/title-before';
import type { TitleMeaning } from '../titles/titles';
import { tokenize } from '../../../text';
import { foreignTails } from '../sounds/tables/chinese-names';
import { scriptWords } from './tables/words';
import { isCyrillic, isDevanagari, isHangul, isKana, namePartSeparator } from '../../../text/scripts';

/** A way to read a name beside a title. */
export interface NativeReading {
  readonly start: number;
  readonly end: number;
  readonly given: string;
  readonly family: string;
  readonly title: TitleMeaning;
  /** The title as printed. */
  readonly titled: string;
  /** What stands before name and title. */
  readonly ahead: string;
  /** A place between name and title, or behind both: "린다 브라운 스포캔 시장". */
  readonly place?: string | undefined;
  /** What stands in a bracket between them, or behind: "영 김(공화·캘리포니아 40지구) 의원". */
  readonly bracket?: string | undefined;
}

interface Title {
  readonly start: number;
  readonly end: number;
  readonly meaning: TitleMeaning;
  readonly text: string;
  /** What stands around may be another block's: then a name may begin and end within a word. */
  readonly isGlued: boolean;
}

const longestTitle = 16;
const reach = 40;

/** All ways to read whole names beside titles, name by name. */
export function* titledNativeNames(text: string, isGlued: boolean): Generator<readonly NativeReading[]> {
  for (const title of titlesIn(text, isGlued)) {
    const [first = [], ...joined] = behind(title);
    for (const spans of [[...ahead(title), ...first], ...joined]) yield spans.map((span) => reading(title, span));
  }
}

function* titlesIn(text: string, isGlued: boolean): Generator<Title> {
  for (const match of text.matchAll(scriptWords().titleEnds)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, end - longestTitle), end);
    const found = findCjkTitle(before, 'before');
    if (found === undefined || scriptWords().wanting.test(text.slice(end, end + 5))) continue;
    const start = end - before.slice(found.start).trimStart().length;
    yield { start, end, meaning: found.meaning, text, isGlued };
  }
  const isWritten = (word: string): boolean => isCyrillic.test(word) || isDevanagari.test(word);
  const said = isWritten(text) ? tokenize(text) : [];
  for (const [at, { fold, end }] of said.entries()) {
    const found = isWritten(fold) ? titleEndingAt(said, at) : undefined;
    if (found !== undefined && found.meaning.roles.length > 0)
      yield { start: said[found.first]!.start, end, meaning: found.meaning, text, isGlued };
  }
}

type Span = Pick<NativeReading, 'start' | 'end' | 'given' | 'family' | 'place' | 'bracket'>;

function reading({ start, end, meaning, text }: Title, span: Span): NativeReading {
  const titled = text.slice(start, end);
  // The state of "워싱턴주 하원의원", "華盛頓州參議員" is cut off before the word for it.
  const first = span.start < start ? span.start : start + (/^[州주]/u.test(titled) ? 1 : 0);
  const bracket = span.bracket ?? bracketBehind(text, Math.max(end, span.end))?.holds;
  return { ...span, bracket, title: meaning, titled, ahead: text.slice(Math.max(0, first - reach), first) };
}

/** The ways to part a name: the family name may have two parts, the given names in Hangul no more. */
function partings(name: string, start: number, place?: string): Span[] {
  const end = start + name.length;
  return [...name.matchAll(new RegExp(namePartSeparator, 'g'))]
    .slice(-2)
    .map(({ index: at }) => ({ start, end, given: name.slice(0, at), family: name.slice(at + 1), place }))
    .filter(({ given }) => !isHangul.test(name) || given.split(' ').length < 3);
}

/** A bracket in which no Latin name stands, and a place behind it: "신디 류(민주) 워싱턴|주 하원의원". */
const bracketBefore = /[(（]([^()（）A-Za-z]{2,32})[)）]\s?([가-힣]{2,6}\s?)?$/;

function* ahead({ start, end, text, isGlued }: Title): Generator<Span> {
  const between = bracketBefore.exec(text.slice(Math.max(0, start - reach), start));
  const before = start - (between?.[0].length ?? 0);
  const bracket = between?.[1];
  const stretch = text.slice(Math.max(0, before - reach), before);
  const { dotted, hangul, cyrillic, blank } = scriptWords().nameAhead.exec(stretch)?.groups ?? {};
  const whole = dotted ?? hangul ?? cyrillic;
  if (whole === undefined) return;
  const from = before - stretch.length + stretch.lastIndexOf(whole);
  const over = cyrillic && scriptWords().placeBehind.exec(text.slice(end, end + reach))?.[1];
  // "류 워싱턴|주 하원의원": the place goes on in the title.
  for (const hasPlace of hangul === undefined || between ? [false] : blank === '' ? [true] : [false, true]) {
    const name = hasPlace ? whole.slice(0, whole.lastIndexOf(' ')) : whole;
    const place = hasPlace ? whole.slice(name.length + 1) : (between?.[2]?.trim() ?? over);
    // In Han the first part runs together with the words before.
    const last = hangul === undefined ? name.search(namePartSeparator) : name.length;
    for (let at = 0; at < last; at += 1)
      if (name.charAt(at) !== ' ' && (isGlued || isNameBoundary(text, from + at)))
        for (const span of partings(name.slice(at), from + at, place)) yield { ...span, bracket };
  }
}

/** Whether a name may begin at a place: no letter goes together with it, and what stands before leads up to it. */
export function isNameBoundary(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestTitle), at);
  const first = text.charAt(at);
  if (isKana.test(first)) return !isKana.test(before.slice(-1));
  if (isCyrillic.test(first)) return !isCyrillic.test(before.slice(-1));
  const inHangul = isHangul.test(first);
  if (inHangul && /[가-힣·ㆍ-]$/.test(before)) return false;
  return (
    !(inHangul ? /[가-힣] $/ : /[\u3400-\u9fff]$/).test(before) ||
    (inHangul ? scriptWords().leadsUp.test(before) : scriptWords().joints.has(before.slice(-1))) ||
    findCjkTitle(before.trimEnd(), 'before') !== undefined
  );
}

/** The ways to read each name behind a title: "參議員帕蒂·默里和瑪麗亞·坎特威爾". */
function* behind({ end: from, text, isGlued }: Title): Generator<Span[]> {
  const stretch = text.slice(from, from + reach);
  let at = 0;
  for (const piece of stretch.split(scriptWords().joins)) {
    at = stretch.indexOf(piece, at);
    const { dotted, hangul, devanagari, cyrillic, place } = scriptWords().nameBehind.exec(piece)?.groups ?? {};
    const whole = dotted ?? hangul ?? devanagari ?? cyrillic;
    if (whole === undefined) return;
    const start = from + at + piece.indexOf(whole);
    yield Array.from(whole, (_, last) => last + 1)
      .slice(whole.search(namePartSeparator) + 1)
      .filter((end) => !namePartSeparator.test(whole.charAt(end - 1)) && (isGlued || mayEnd(text, start, whole, end)))
      .flatMap((end) => partings(whole.slice(0, end), start, place));
    // "Кирстен Элизабет Джиллибранд": what stands where a place may be is the first of three names.
    const three = place !== undefined && piece.includes(`${place} ${whole}`) ? `${place} ${whole}` : undefined;
    if (three !== undefined) yield partings(three, start - place!.length - 1);
  }
}

/** Whether a name may end there: in Han its last part runs together with the words behind. */
function mayEnd(text: string, start: number, name: string, end: number): boolean {
  if (isHangul.test(name)) return scriptWords().endsName.test(text.slice(start + end, start + end + longestTitle));
  if (isDevanagari.test(name)) return !isDevanagari.test(name.charAt(end));
  if (isKana.test(name) || isCyrillic.test(name)) return end === name.length;
  return !namePartSeparator.test(name.slice(end)) && !foreignTails.has(name.charAt(end));
}
