/**
 * Whole names in Han, Hangul and Kana that stand beside an office and without their Latin form: "신디 류 하원의원",
 * "州長鮑勃·弗格森", "マリア・カントウェル上院議員". Where such a name begins and ends is open; each way to read it is told.
 */
import { hanTitleIn } from '../titles/han-titles';
import type { TitleMeaning } from '../titles/titles';
import { foreignTails } from './tables/han-sounds';
import { words } from './words';

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
  /** A place between name and title: "린다 브라운 스포캔 시장". */
  readonly place?: string;
}

const longestTitle = 16;
const reach = 40;

/**
 * All ways to read whole names beside titles, title by title.
 * @param isGlued what stands around may be another block's: then a name may begin and end within a word
 */
export function* nativeAlone(text: string, isGlued: boolean): Generator<readonly NativeReading[]> {
  for (const match of text.matchAll(words().titleEnds)) {
    const end = match.index + match[0].length;
    const from = Math.max(0, end - longestTitle);
    const found = hanTitleIn(text.slice(from, end), 'before');
    if (found === undefined || words().wanting.test(text.slice(end, end + 5))) continue;
    const start = from + found.start + (/^\s*/.exec(text.slice(from + found.start, end))?.[0].length ?? 0);
    const title: Title = { start, end, meaning: found.meaning, text, isGlued };
    yield [...ahead(title), ...behind(title)].map((span) => reading(title, span));
  }
}

interface Title {
  readonly start: number;
  readonly end: number;
  readonly meaning: TitleMeaning;
  readonly text: string;
  readonly isGlued: boolean;
}

type Span = Pick<NativeReading, 'start' | 'end' | 'given' | 'family' | 'place'>;

/** The state of "워싱턴주 하원의원", "華盛頓州參議員" is cut off before the word for it. */
const ofState = (titled: string): number => (/^[州주]/u.test(titled) ? 1 : 0);

function reading({ start, end, meaning, text }: Title, span: Span): NativeReading {
  const titled = text.slice(start, end);
  const first = Math.min(start + (span.end <= start ? 0 : ofState(titled)), span.start > start ? end : span.start);
  return { ...span, title: meaning, titled, ahead: text.slice(Math.max(0, first - reach), first) };
}

const parted = /[·‧・•＝ ]/u;
const isKana = /[\u30a1-\u30fc]/u;
const isHangul = /[가-힣]/u;

/** The ways to part a name: the family name may have two parts, the given names in Hangul no more. */
function partings(name: string, start: number): Span[] {
  const parts = name.split(parted);
  return [1, 2]
    .filter((count) => count < parts.length && (!isHangul.test(name) || parts.length - count < 3))
    .map((count) => ({
      start,
      end: start + name.length,
      given: parts.slice(0, -count).join(isHangul.test(name) ? ' ' : '·'),
      family: parts.slice(-count).join(isHangul.test(name) ? ' ' : '·'),
    }));
}

function* ahead(title: Title): Generator<Span> {
  const stretch = title.text.slice(Math.max(0, title.start - reach), title.start);
  const at = title.start - stretch.length;
  const { name = '', hangul = '', blank } = words().nameAhead.exec(stretch)?.groups ?? {};
  const start = at + stretch.lastIndexOf(name || hangul);
  for (const from of beginnings(title, start, name)) yield* partings(name.slice(from), start + from);
  if (hangul === '') return;
  // "류 워싱턴|주 하원의원": the place goes on in the title.
  for (const places of blank === '' ? [1] : [0, 1]) {
    const parts = hangul.split(' ');
    const place = places > 0 ? parts.pop() : undefined;
    for (const from of beginnings(title, start, parts.join(' ')))
      for (const span of partings(parts.join(' ').slice(from), start + from))
        yield { ...span, ...(place !== undefined && { place }) };
  }
}

/** Where a name may begin: what stands before has to lead up to it. */
function beginnings({ text, isGlued }: Title, start: number, name: string): number[] {
  const isOfKana = isKana.test(name.charAt(0));
  const isOfHangul = isHangul.test(name);
  // In Han the first part runs together with the words before.
  const last = isOfHangul ? name.length : name.search(parted);
  return Array.from({ length: Math.max(0, last) }, (_, from) => from).filter((from) => {
    if (isGlued) return !isOfHangul || name.charAt(from) !== ' ';
    if (isOfKana) return from === 0 && !isKana.test(text.charAt(start - 1));
    if (isOfHangul && from > 0 && name.charAt(from - 1) !== ' ') return false;
    const before = text.slice(Math.max(0, start + from - longestTitle), start + from);
    return (
      !(isOfHangul ? /[가-힣] $/u : /[\u3400-\u9fff]$/u).test(before) ||
      (isOfHangul ? words().leadsUp.test(before) : words().joints.has(before.slice(-1))) ||
      hanTitleIn(before.trimEnd(), 'before') !== undefined
    );
  });
}

function* behind(title: Title): Generator<Span> {
  const stretch = title.text.slice(title.end, title.end + reach);
  const { name = '', hangul = '' } = words().nameBehind.exec(stretch)?.groups ?? {};
  const whole = name || hangul;
  const start = title.end + stretch.indexOf(whole);
  for (let end = whole.search(parted) + 2; end <= whole.length && whole !== ''; end += 1)
    if (!parted.test(whole.charAt(end - 1)) && (title.isGlued || isEnd(title.text, start, whole, end)))
      yield* partings(whole.slice(0, end), start);
}

/** Whether a name may end there: in Han its last part runs together with the words behind. */
function isEnd(text: string, start: number, name: string, end: number): boolean {
  if (isHangul.test(name)) return words().endsName.test(text.slice(start + end, start + end + longestTitle));
  if (isKana.test(name.charAt(0))) return end === name.length;
  return !parted.test(name.slice(end)) && !foreignTails.has(name.charAt(end));
}
