/**
 * The times that a text names: "in 2023", "the 2021 law", "last year’s", "two years later", "the 117th Congress", "on Tuesday".
 * Only what is written is read here; whose a time is, `attach.ts` says.
 */
import type { IsoDate } from '../../../identifiers';

/**
 * How a time is put: `when` something was, `whose` a following noun is ("the 2021 law", "last year’s"), the `present`, or
 * `aside`, which dates nothing by itself: "since 2019", "until June 2025", "fiscal 2026".
 */
export type TimeKind = 'when' | 'whose' | 'present' | 'aside';

/** What the noun behind a `whose` is: "the 2021 law", "the 2021 Legislature", "the 2022 election". */
export type TimeNoun = 'measure' | 'session' | 'event' | 'other';

export interface NamedTime {
  start: number;
  end: number;
  words: string;
  kind: TimeKind;
  noun?: TimeNoun;
  /** The number of a Congress. */
  congress?: number;
  year?: number;
  /** Years to add to the year that the text named last, or to the year of the article where it named none. */
  after?: number;
  /** Washington's sessions are long in odd years and short in even ones. */
  half?: 'long' | 'short';
  /** "last January": 1 to 12. */
  month?: number;
  /** Years before the article, whatever else the text names. */
  ago?: number;
  /** Weekdays and days without a year: the present for want of another word. */
  isLoose?: boolean;
  /** "this time": the present of what is told, whenever that is. */
  isOfTelling?: boolean;
  /** "a year after", "two years before": the time of what is named next, and of nothing named before. */
  isOfNext?: boolean;
}

const year =
  '(?<![\\d$€£.,#-]|(?:bill|[hs]b|resolution|memorial|no\\.|r\\.)\\s)(?<year>(?:19|20)\\d{2})(?:[-–](?:20\\d{2}|\\d{2}))?(?!\\d|s\\b|[,.]\\d|%|-\\d)';
/** A month's name, as papers write it. */
export const month =
  '(?:(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.|January|February|March|April|May|June|July|August|September|October|November|December)';
const season =
  '(?:spring|summer|fall|autumn|winter|session|year|end|beginning|start|middle|(?:first|last|final|same|opening|closing)\\s(?:hours?|days?|nights?|weeks?|months?))';
/** Up to a day may stand before the year: "in May 2023", "on March 7, 2024", "in late 2019", "in the spring of 2019". */
const upTo = `(?:the\\s)?(?:(?:early|late|mid|fiscal(?:\\syear)?)[\\s-])?(?:(?:${month}|${season})\\s(?:\\d{1,2},?\\s)?(?:of\\s)?)?`;
const counts: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  un: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
};
const count = `(?:${Object.keys(counts).join('|')})`;

/** "twenty nineteen", as transcripts write years; from 2010 on. */
const spokenYears = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ...['twenty', 'twenty-one', 'twenty-two', 'twenty-three', 'twenty-four', 'twenty-five', 'twenty-six'],
];
const spoken = `${spokenYears.slice(11).join('|')}|${spokenYears.slice(0, 11).join('|')}`;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Times whose first letter begins a word: most places in a text are passed over at once. */
const atWords = [
  '\\bP(?:ublic|ub\\.|\\.)\\s?L(?:aw|\\.)\\s(?:No\\.\\s)?(?<publicLaw>1[01]\\d)-\\d{1,3}\\b',
  '\\bC(?:h(?:apter|\\.)?)?\\s\\d{1,4},?\\sL(?:aws\\sof)?\\s(?<sessionLaw>(?:20)?\\d{2})(?!\\d)',
  `\\b(?<since>${count})\\syears?\\s(?:since|after)\\b(?!\\s(?:that|this)\\b|\\s(?:the\\s)?(?:19|20)\\d)`,
  `\\b(?<ahead>${count})\\s(?:years?|sessions?)\\s(?:ahead\\sof|before|earlier\\sthan)\\b(?!,|\\.|\\s(?:the\\s)?(?:19|20)\\d)(?=\\s\\p{L})`,
  '(?<yearBeforeLast>\\bthe\\s(?:year|session|winter|spring)\\sbefore\\slast\\b)',
  "\\b(?:in|since|of|by|until)\\s['’](?<shortYear>\\d{2})(?![\\d’'])",
  `\\btwenty[\\s-](?<spokenYear>${spoken})\\b`,
  `\\b(?<ago>${count})\\s(?:years?|winters?|springs?|sessions?)\\sago\\b|\\bhace\\s(?<hace>${count})\\saños?\\b`,
  `\\b(?<earlier>${count})\\syears?\\s(?:before|earlier)\\b`,
  `\\b(?<later>${count})\\s(?:(?:years?|winters?|sessions?)\\s(?:later|on|after\\s(?:that|this))\\b|años?\\sdespués)`,
  "\\b(?<yearBefore>the\\s(?:year\\sbefore|previous\\syear|prior\\syear)\\b(?:['’]s)?)",
  "(?<lastSeason>(?<!(?:her|his|their|my|our|its)\\s)\\blast\\s(?:winter|spring|summer|fall)\\b(?:['’]s)?)",
  `(?<lastNamed>\\blast\\s(?<lastMonthName>${month})(?!\\s\\d)(?:['’]s)?)`,
  "(?<lastSession>(?<!(?:her|his|their|my|our|its)\\s)\\b(?:last|previous|prior)\\s(?:session|legislature|time(?=[.,;:)]|\\saround|$))\\b(?:['’]s)?)",
  "(?<lastBiennium>\\b(?:(?:last|previous|prior)\\sbiennium|in\\sthe\\s(?:last|previous)\\sone)\\b(?:['’]s)?)",
  '(?<halfSession>\\b(?:(?:in|during|until|of|for|from|by)\\s)(?:the|a)\\s(?:60-day\\s|105-day\\s)?(?<half>short|long)(?:er)?\\ssession\\b)',
  "(?<lastCongress>\\b(?:last|previous|prior)\\scongress\\b(?:['’]s)?|\\bel\\scongreso\\s(?:anterior|pasado)\\b(?!\\sde\\b))",
  "(?<lastMonth>\\b(?:last\\smonth\\b(?:['’]s)?|a\\smonth\\sago\\b))",
  '(?<following>\\b(?:the\\s(?:next|following)\\s(?:year|session|winter|spring|summer|fall|(?<congressAfter>congress|legislature(?=\\s(?:\\p{Ll}+ed|made|let|put|gave|took|came|cut|set|went|began|did)\\b)))|the\\syear\\safter)\\b(?:\\sthat\\b)?)',
  "(?<nextYear>\\b(?:(?:next|coming|upcoming)\\s(?:year|session|legislature)|of\\sthe\\snew\\slegislature)\\b(?:['’]s)?)",
  "(?<same>\\b(?:that|the\\ssame)\\s(?:same\\s)?(?:year|session|winter|spring|summer|fall|January|February|March|April|May|June|July|August|September|October|November|December)\\b(?:['’]s)?)",
  `(?<loose>\\bthis\\s(?:week|month|summer|fall|morning|afternoon)\\b|(?<!the\\s)\\blast\\s(?:week|night)\\b(?:['’]s)?|(?<!\\()\\b(?:yesterday|today(?!['’]s\\s(?:house|senate|[hs]\\.?b))|tomorrow|tonight|currently|pending)\\b|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b${month}\\s\\d{1,2}(?!\\d|,?\\s(?:19|20)\\d{2}))`,
  '(?<lateMonth>\\bin\\s(?:October|November|December)\\b(?!\\s(?:\\d|of|with\\sthe\\slast)))',
];
/** The others, but for those with a year in digits, which most sentences lack. */
const anywhere = [
  '(?<congress>1[01]\\d)(?:th|st|nd|rd)\\s+Congress\\b',
  '(?<lastCongressAbroad>上[屆届](?:國會|国会)|지난\\s?(?:번\\s)?의회|khóa\\s(?:quốc\\shội\\s)?trước)',
  "(?<lastYear>(?<!(?:her|his|their|my|our|its)\\s)\\blast\\syear\\b(?:['’]s)?|năm\\sngoái|\\bel\\saño\\spasado\\b|去年|작년|지난해)",
  `(?<present>\\btoday['’]s(?=\\s(?:house|senate|[hs]\\.?b))|\\b(?:the\\s(?:present|current)\\s(?:session|congress|biennium|legislature|(?=(?:house|senate)\\s(?:joint\\s)?(?:bill|resolution)|[hs]\\.?b\\.?\\s?\\d))|this\\s(?:year|session|winter|spring|time|congress|biennium|legislature)|(?<!\\b(?:to|until|till|by|through|before|for)\\s)this\\s${month}(?!\\s\\d)|(?<!(?:,|\\bwho\\sis|\\bwho['’]s)\\s|\\()now|now(?=\\s(?:law|in\\seffect|before)\\b))\\b(?:['’]s)?|\\beste\\saño\\b|năm\\snay|今年|올해)`,
];
const dated = `(?:(?<prep>\\b(?:took\\suntil|not\\suntil|in|on|during|of|from|en|de|desde|hasta|since|after|until|till|by|before|through|than|for|to))\\s)?(?<the>the\\s)?(?<upTo>${upTo})${year}`;
const oneOf = (patterns: readonly string[]): string => patterns.map((pattern) => `(?:${pattern})`).join('|');
const undatedTime = new RegExp(`\\b(?:${oneOf(atWords)})|${oneOf(anywhere)}`, 'giu');
const anyTime = new RegExp(`${undatedTime.source}|${dated}`, 'giu');
const hasYear = /(?:19|20)\d\d/;

const bounding = /^(?:desde|hasta|since|after|until|till|by|before|through|than|for|to)$/i;
/** Before "the 2021 session" these bound, too. */
const aroundSession = /^(?:since|after|until|till|before)$/i;
const election =
  /^(?:elections?|census|ballots?|general|primary|campaigns?|votes?|surveys?|reports?|season|midterms?|forecast|models?|olympics|rulings?|decisions?|verdicts?|lawsuits?|protests?|murders?|killings?|deaths?|shootings?|stud(?:y|ies)|audits?|fires?|pandemic|strikes?|races?|recession|crisis|maps?|debates?|interviews?)$/i;
const lawmaking = /^(?:session|legislature|congress|biennium|term|supplemental)$/i;
/** Words for a measure without its number: "the 2021 tax", "a bill she introduced in 2023". */
export const measureNoun =
  /^(?:laws?|bills?|acts?|measures?|versions?|efforts?|tax(?:es)?|caps?|bans?|reforms?|packages?|proposals?|budgets?|deals?|fix|programs?|rules?|statutes?|overhauls?|compromises?|one|ideas?|drafts?|editions?|answers?|responses?|predecessors?|successors?|companions?|twins?|expansions?|amendments?|resolutions?|attempts?|plans?|legislation|try|codes?|limits?|credits?|ley(?:es)?|proyectos?|propuestas?|medidas?)$/i;

/** The noun that a year in front of it dates: "the 2021 capital gains tax", "the 2022 election". */
function nounBehind(text: string, end: number): TimeNoun {
  const phrase = /^['’]?s?(?:\s[\p{L}’'-]+){1,5}/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  for (const word of phrase.split(/\s/).slice(1)) {
    if (/^(?:of|on|in|for|to|that|which|who|and|or|by|with|was|is|were|would|will|has|had)$/i.test(word)) break;
    if (election.test(word)) return 'event';
    if (lawmaking.test(word)) return 'session';
    if (measureNoun.test(word)) return 'measure';
  }
  return 'other';
}

/** What every time has some of: most sentences have none, and are passed over at once. */
const mayNameTime =
  /(?:19|20)\d\d|1[01]\d(?:th|st|nd|rd)|\b(?:P(?:ublic|ub)?\.?\s?L|C(?:h|\d|\s\d))|year|session|legislature|congress|biennium|winter|spring|summer|fall|month|week|night|now\b|today|day\b|tomorrow|current|pending|time\b|año|congreso|屆|届|의회|khóa|năm|年|작|올|지난|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|one\b|morning|afternoon|[’']\d\d|twenty/i;

/** The times of a text, in order. Linear; never throws. */
export function timesIn(text: string): NamedTime[] {
  if (!mayNameTime.test(text)) return [];
  const found: NamedTime[] = [];
  for (const match of text.matchAll(hasYear.test(text) ? anyTime : undatedTime)) {
    const read = readTime(text, match.groups!, { start: match.index, end: match.index + match[0].length });
    if (read) found.push({ words: match[0].trim(), start: match.index, end: match.index + match[0].length, ...read });
  }
  return found;
}

/** "cities had until last summer to follow HB 1110": what somebody was given to do, and not when the measure was. */
const deadline = /\b(?:had|has|have|got|given|gave\s(?:\p{L}+\s){1,2})\s?until\s(?:the\s)?$/iu;

type Span = { start: number; end: number };
type Groups = Record<string, string | undefined>;
const number = (words: string | undefined): number => counts[(words ?? '').toLowerCase()] ?? 1;

function readTime(text: string, groups: Groups, span: Span): (Partial<NamedTime> & { kind: TimeKind }) | undefined {
  const words = text.slice(span.start, span.end);
  const owner = /['’]s$/.test(words) || /^['’]s\b/.test(text.slice(span.end, span.end + 3));
  const noun = { noun: nounBehind(text, span.end) };
  const isDeadline = deadline.test(text.slice(Math.max(0, span.start - 30), span.start));
  const relative: TimeKind = isDeadline ? 'aside' : owner && noun.noun !== 'session' ? 'whose' : 'when';
  if (groups.congress ?? groups.publicLaw)
    return { kind: 'when', congress: Number(groups.congress ?? groups.publicLaw) };
  if (groups.sessionLaw) return { kind: 'when', year: Number(groups.sessionLaw.padStart(4, '20')) };
  if (groups.since)
    return { kind: 'when', ago: number(groups.since), ...(/after$/i.test(words) && { isOfNext: true, ...noun }) };
  if (groups.ahead) return { kind: 'when', after: number(groups.ahead), isOfNext: true, ...noun };
  if (groups.shortYear) return { kind: 'when', year: 2000 + Number(groups.shortYear) };
  if (groups.spokenYear) return { kind: 'when', year: 2010 + spokenYears.indexOf(groups.spokenYear.toLowerCase()) };
  if (groups.yearBeforeLast) return { kind: 'when', ago: 2 };
  if (groups.ago ?? groups.hace) return { kind: 'when', ago: number(groups.ago ?? groups.hace) };
  if (groups.earlier) return { kind: 'when', after: -number(groups.earlier) };
  if (groups.later) return { kind: 'when', after: number(groups.later) };
  if (groups.yearBefore) return { kind: relative, after: -1, ...noun };
  if (groups.same) return { kind: relative, after: 0, ...noun };
  if (groups.following) return { kind: 'when', after: groups.congressAfter ? 2 : 1 };
  if (groups.half) return { kind: 'when', half: /short/i.test(groups.half) ? 'short' : 'long' };
  if (groups.present) return { kind: 'present', ...(/^this\stime$/i.test(words) && { isOfTelling: true }) };
  if (groups.loose) return { kind: 'present', isLoose: true };
  for (const group of [
    'lastYear',
    'lastSeason',
    'lastSession',
    'lastBiennium',
    'lastCongress',
    'lastCongressAbroad',
    'lastMonth',
    'nextYear',
  ])
    if (groups[group]) return { kind: relative, ...noun };
  if (groups.lastMonthName) return { kind: relative, ...noun, month: monthOf(groups.lastMonthName) };
  if (groups.lateMonth) return { kind: 'when' };
  return readYear(text, groups, span);
}

/** "didn’t come until 2018" */
const isLate = (text: string, prep: string, start: number): boolean =>
  /^until$/i.test(prep) && /(?:n['’]t|\bnot)\b[^,.;:]{0,30}$/.test(text.slice(Math.max(0, start - 40), start));

/** "goes back to 2021", "dates to 2019" */
const isBackTo = (text: string, prep: string, start: number): boolean =>
  /^to$/i.test(prep) && /\b(?:back|dates?|dated|dating)\s$/.test(text.slice(Math.max(0, start - 10), start));

function readYear(
  text: string,
  groups: Groups,
  { start, end }: Span,
): (Partial<NamedTime> & { kind: TimeKind }) | undefined {
  const named = { year: Number(groups.year) };
  const { prep = '', the, upTo = '' } = groups;
  const isRange = /^from$/i.test(prep) && /^\s(?:until|till|to|through)\s/i.test(text.slice(end, end + 9));
  if (/fiscal/i.test(upTo) || isRange) return { kind: 'aside', ...named };
  const isOwner = /^['’]s/.test(text.slice(end, end + 2));
  // "in 2023 lawmakers met", "in May 2023"
  if (!isOwner && (the === undefined || upTo !== '') && prep)
    return {
      kind: bounding.test(prep) && !isLate(text, prep, start) && !isBackTo(text, prep, start) ? 'aside' : 'when',
      ...named,
    };
  if (!isOwner && (upTo !== '' || !/^\s[\p{L}“"]/u.test(text.slice(end, end + 2)))) return { kind: 'when', ...named };
  const noun = nounBehind(text, end);
  if (noun === 'session') return { kind: aroundSession.test(prep) ? 'aside' : 'when', noun, ...named };
  return { kind: 'whose', noun, ...named };
}

/** "of 2019", "from 2020": the time of the noun right before it. */
export const isOfNoun = ({ words }: NamedTime): boolean => /^(?:of|from|de)\s/i.test(words);

/** The article's day, and the year that the text named last before. */
export interface Bearings {
  date: IsoDate;
  namedYear?: number | undefined;
  /** The year that the sentence itself named last before. */
  inSentence?: number | undefined;
}

/** The year that a time means, or the Congress; nothing if it counts from a year that was not named, or lies ahead. */
export function yearOf(time: NamedTime, { date, namedYear, inSentence }: Bearings): number | undefined {
  const today = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  // "created in 2023, a year after HB 1725"
  const from = time.isOfNext ? (inSentence ?? today) : today;
  const value = time.ago === undefined ? rawYear(time, today, month, namedYear) : from - time.ago;
  if (value === undefined) return undefined;
  const ahead =
    /\b(?:next|coming|upcoming|new)\b/i.test(time.words) || (time.noun === 'session' && value === today + 1);
  return value >= 1989 && (value <= today || ahead) ? value : undefined;
}

function rawYear(time: NamedTime, today: number, month: number, namedYear: number | undefined): number | undefined {
  const { words } = time;
  if (time.year !== undefined) return time.year;
  if (time.after !== undefined) {
    if (time.after < 0) return (namedYear ?? today) + time.after;
    return namedYear === undefined ? undefined : namedYear + time.after;
  }
  if (time.half !== undefined) {
    const isOther = (year: number) => Number((year % 2 === 0) !== (time.half === 'short'));
    return namedYear === undefined ? today - isOther(today) : namedYear + isOther(namedYear);
  }
  if (time.month !== undefined) return time.month < month ? today : today - 1;
  if (time.kind === 'present') return today;
  if (/congres|[屆届]|의회|khóa/i.test(words)) return today - 2;
  if (/year|năm|año|去|작|지난/i.test(words)) return /next|coming/i.test(words) ? today + 1 : today - 1;
  if (/month/i.test(words)) return month === 1 ? today - 1 : today;
  // Of the new Legislature is spoken from the election on.
  if (/\bnew\b/i.test(words)) return month >= 11 ? today + 1 : today;
  // "Last winter" said in autumn is this year's session.
  if (/winter|spring|summer|fall/i.test(words)) return month >= 6 && !/fall/i.test(words) ? today : today - 1;
  // A biennium of Washington's, or its Legislature, is spoken of as past once its second session is over.
  if (/biennium|legislature|one$/i.test(words) && !/next|coming/i.test(words))
    return today % 2 === 0 && month >= 6 ? today : today - 2;
  if (/next|coming/i.test(words)) return today + 1;
  if (/session|legislature|time/i.test(words)) return month >= 6 ? today : today - 1;
  // A month alone, said in winter, is last year's.
  return month <= 2 ? today - 1 : undefined;
}
