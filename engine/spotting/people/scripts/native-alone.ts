/**
 * Whole names in Han, Hangul and Kana that stand beside an office and without their Latin form: "신디 류 하원의원",
 * "州長鮑勃·弗格森", "マリア・カントウェル上院議員". Where such a name begins and ends is open; each way to read it is told.
 */
import { hanTitleIn } from '../titles/han-titles';
import type { TitleMeaning } from '../titles/title-meaning';
import { foreignTails } from './tables/han-sounds';
import { words } from './words';

/** A way to read a name beside a title. */
export interface NativeReading {
  start: number;
  end: number;
  given: string;
  family: string;
  title: TitleMeaning;
  /** The title as printed. */
  titled: string;
  /** What stands before name and title. */
  ahead: string;
  /** A place between name and title: "린다 브라운 스포캔 시장". */
  place?: string;
}

const longestTitle = 16;
/** So many titles of an article are looked at: a page of nothing but titles costs no more than another. */
const mostTitles = 1000;

/** How many titles of an article may still be looked at. */
export interface TitleBudget {
  left: number;
}
export const titleBudget = (): TitleBudget => ({ left: mostTitles });

/** So many characters are looked at beside a title. */
const reach = 40;

/** A Latin name in brackets says itself who is meant. */
const saidInLatin = /^\s?[(（]\s?[A-Z]/;

const dotted = '[·‧・•＝]';
const hanName = `[\\u3400-\\u9fff]{1,8}(?:${dotted}[\\u3400-\\u9fff]{1,8}){1,3}`;
const kanaName = `[\\u30a1-\\u30fa\\u30fc]{2,12}(?:${dotted}[\\u30a1-\\u30fa\\u30fc]{2,12}){1,3}`;
const foreignBehind = new RegExp(`^(?:の|[:：]|\\s)?(?<name>${kanaName}|${hanName})`, 'u');
const foreignAhead = new RegExp(`(?<name>${kanaName}|${hanName})(?:\\s|(?:民主|共和)[黨党])?$`, 'u');
const hangulAhead = /(?<![가-힣·ㆍ-])(?<name>[가-힣]{1,8}(?: [가-힣]{1,8}){1,4})(?<blank> ?)$/u;
const hangulBehind = /^ (?<name>[가-힣]{1,8}(?: [가-힣]{1,8}){1,3})/u;

/**
 * All ways to read whole names beside titles.
 * @param budget of the article that the text is of
 * @param isGlued what stands around may be another block's: then a name may begin and end within a word
 */
export function* nativeAlone(text: string, budget: TitleBudget, isGlued = false): Generator<NativeReading> {
  for (const match of text.matchAll(words().titleEnds)) {
    if (budget.left-- <= 0) return;
    const end = match.index + match[0].length;
    const from = Math.max(0, end - longestTitle);
    const found = hanTitleIn(text.slice(from, end), 'before');
    if (found === undefined || words().wanting.test(text.slice(end, end + 5))) continue;
    const start = from + found.start + (/^\s*/.exec(text.slice(from + found.start, end))?.[0].length ?? 0);
    const title: Title = { start, end, meaning: found.meaning, text, isGlued };
    yield* ahead(title);
    yield* behind(title);
  }
}

interface Title {
  start: number;
  end: number;
  meaning: TitleMeaning;
  text: string;
  isGlued: boolean;
}

type Span = Pick<NativeReading, 'start' | 'end' | 'given' | 'family' | 'place'>;

/** The state of "워싱턴주 하원의원", "華盛頓州參議員" is cut off before the word for it. */
const ofState = (titled: string): number => (/^[州주]/u.test(titled) ? 1 : 0);

function reading({ start, end, meaning, text }: Title, span: Span): NativeReading {
  const titled = text.slice(start, end);
  const first = Math.min(start + (span.end <= start ? 0 : ofState(titled)), span.start > start ? end : span.start);
  return { ...span, title: meaning, titled, ahead: text.slice(Math.max(0, first - reach), first) };
}

/** The name before a title. */
function* ahead(title: Title): Generator<NativeReading> {
  const stretch = title.text.slice(Math.max(0, title.start - reach), title.start);
  const at = title.start - stretch.length;
  const hangul = hangulAhead.exec(stretch)?.groups;
  if (hangul !== undefined) {
    const { name = '', blank } = hangul;
    const said = name.split(' ');
    const start = at + stretch.lastIndexOf(name);
    // "류 워싱턴|주 하원의원": the place goes on in the title.
    for (const places of blank === '' ? [1] : [0, 1])
      for (const span of koreanSpans(said.slice(0, said.length - places), start, title))
        yield reading(title, { ...span, ...(places > 0 && { place: said.at(-1) as string }) });
  }
  const name = foreignAhead.exec(stretch)?.groups?.name;
  if (name === undefined) return;
  const start = at + stretch.lastIndexOf(name);
  for (const from of beginnings(title, start, name))
    for (const parts of partings(name.slice(from)))
      yield reading(title, { start: start + from, end: start + name.length, ...parts });
}

const kana = /[\u30a1-\u30fc]/u;

/** Where a name may begin: in Han its first part runs together with the words before. */
function beginnings({ text, isGlued }: Title, start: number, name: string): number[] {
  const first = Array.from({ length: name.search(new RegExp(dotted, 'u')) }, (_, from) => from);
  if (isGlued) return first;
  if (kana.test(name.charAt(0))) return kana.test(text.charAt(start - 1)) ? [] : [0];
  return first.filter((from) => {
    const before = text.slice(Math.max(0, start + from - longestTitle), start + from);
    return !/[\u3400-\u9fff]$/u.test(before) || words().joints.has(before.slice(-1)) || hanTitleIn(before, 'before');
  });
}

/** The ways to part a name with dots: the family name may have two parts. */
const partings = (name: string): { given: string; family: string }[] => {
  const parts = name.split(new RegExp(dotted, 'u'));
  return [1, 2]
    .filter((count) => count < parts.length)
    .map((count) => ({ given: parts.slice(0, -count).join('·'), family: parts.slice(-count).join('·') }));
};

/** The ways in which the last words may be a name: what stands before them has to lead up to one. */
function* koreanSpans(said: readonly string[], start: number, { text, isGlued }: Title): Generator<Span> {
  const end = start + said.join(' ').length;
  for (const family of [1, 2])
    for (const given of [1, 2]) {
      const from = said.length - family - given;
      if (from < 0) continue;
      const first = start + said.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
      const before = text.slice(Math.max(0, first - longestTitle), first);
      const isLed =
        isGlued ||
        !/[가-힣] $/u.test(before) ||
        words().leadsUp.test(before) ||
        hanTitleIn(before.trimEnd(), 'before') !== undefined;
      const names = said.slice(from, from + given).join(' ');
      const spans = { end, family: said.slice(from + given).join(' ') };
      if (isLed) yield { ...spans, start: first, given: names };
      if (isGlued)
        for (let cut = 1; cut < (said[from] as string).length; cut += 1)
          yield { ...spans, start: first + cut, given: names.slice(cut) };
    }
}

/** The name behind a title. */
function* behind(title: Title): Generator<NativeReading> {
  const stretch = title.text.slice(title.end, title.end + reach);
  const foreign = foreignBehind.exec(stretch)?.groups?.name;
  if (foreign !== undefined) {
    const start = title.end + stretch.indexOf(foreign);
    for (const end of endings(foreign, title.isGlued))
      for (const parts of partings(foreign.slice(0, end))) yield reading(title, { start, end: start + end, ...parts });
  }
  const hangul = hangulBehind.exec(stretch)?.groups?.name;
  if (hangul === undefined) return;
  const said = hangul.split(' ');
  for (let count = 2; count <= said.length; count += 1) {
    const last = said[count - 1] as string;
    const whole = said.slice(0, count).join(' ');
    for (let length = 1; length <= last.length; length += 1) {
      const end = title.end + 1 + whole.length - last.length + length;
      if (!title.isGlued && !words().endsName.test(title.text.slice(end, end + longestTitle))) continue;
      const parts = [...said.slice(0, count - 1), last.slice(0, length)];
      for (const family of [1, 2])
        if (family < count)
          yield reading(title, {
            start: title.end + 1,
            end,
            given: parts.slice(0, -family).join(' '),
            family: parts.slice(-family).join(' '),
          });
    }
  }
}

/** Where a name in Han may end: its last part runs together with the words behind. */
function endings(name: string, isGlued: boolean): number[] {
  if (!isGlued && kana.test(name.charAt(0))) return [name.length];
  const last = name.length - (/[^·‧・•＝]+$/u.exec(name)?.[0].length ?? 0);
  const ends = Array.from({ length: name.length - last }, (_, count) => last + count + 1);
  return ends.filter((end) => isGlued || !foreignTails.has(name.charAt(end)));
}

/** Whether a Latin name follows. */
export const isSaidInLatin = (text: string, end: number): boolean => saidInLatin.test(text.slice(end, end + 4));
