/**
 * Times without a year in digits, each with the words that name it and what they mean: "last year’s", "two years later",
 * "the 117th Congress", "on Tuesday".
 */
import type { TimeNoun } from './time-nouns';
import type { TimeKind, TimeReading } from './time-reading';

/** A time as it stands in the text. */
export interface FoundTime {
  words: string;
  /** What is captured; nothing where a part is absent. */
  groups: Readonly<Record<string, string | undefined>>;
  /** The noun behind. */
  noun: TimeNoun;
  /** How "last year’s" and its like are put: whose the noun is, or when something was. */
  relative: TimeKind;
}

/** A kind of time. */
export interface TimeForm {
  /** What every such time has, and few texts: where it is missing, the pattern is neither asked nor ever prepared. */
  sign: RegExp;
  /** A regular expression that ignores case. */
  pattern: string;
  read: (found: FoundTime) => TimeReading;
}

/** A month's name, as papers write it. */
export const month =
  '(?:(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.|January|February|March|April|May|June|July|August|September|October|November|December)';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

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
const number = (words: string | undefined): number => counts[(words ?? '').toLowerCase()] ?? 1;

/** "her last year" is not the paper's. */
const nobodys = '(?<!(?:her|his|their|my|our|its)\\s)';
const owner = "(?:['’]s)?";

/** Of the year's months, a session takes the first: from summer on it is over. */
const summer = 6;
/** The new Legislature is spoken of from the election on. */
const november = 11;

/** All of them. Of two that begin together, the first counts. */
export const undatedForms: readonly TimeForm[] = [
  {
    // "P.L. 117-58"
    sign: /\bP.{1,20}1[01]\d-\d/i,
    pattern: '\\bP(?:ublic|ub\\.|\\.)\\s?L(?:aw|\\.)\\s(?:No\\.\\s)?(?<publicLaw>1[01]\\d)-\\d{1,3}\\b',
    read: ({ groups }) => ({ kind: 'when', congress: Number(groups.publicLaw) }),
  },
  {
    // "Chapter 312, Laws of 2021"
    sign: /\d,?\sL/i,
    pattern: '\\bC(?:h(?:apter|\\.)?)?\\s\\d{1,4},?\\sL(?:aws\\sof)?\\s(?<sessionLaw>(?:20)?\\d{2})(?!\\d)',
    read: ({ groups }) => ({ kind: 'when', year: Number(groups.sessionLaw?.padStart(4, '20')) }),
  },
  {
    // "two years since", "two years after HB 1054"
    sign: /\byears?\s(?:since|after)\b/i,
    pattern: `\\b(?<since>${count})\\syears?\\s(?:since|after)\\b(?!\\s(?:that|this)\\b|\\s(?:the\\s)?(?:19|20)\\d)`,
    read: ({ words, groups, noun }) => ({
      kind: 'when',
      ago: number(groups.since),
      ...(/after$/i.test(words) && { isOfNext: true, noun }),
    }),
  },
  {
    // "two sessions before HB 1054"
    sign: /\b(?:ahead\sof|before|earlier\sthan)\b/i,
    pattern: `\\b(?<ahead>${count})\\s(?:years?|sessions?)\\s(?:ahead\\sof|before|earlier\\sthan)\\b(?!,|\\.|\\s(?:that|this|then)\\b|\\s(?:the\\s)?(?:19|20)\\d)(?=\\s[a-zß-ʯа-яḀ-ỿ])`,
    read: ({ groups, noun }) => ({ kind: 'when', after: number(groups.ahead), isOfNext: true, noun }),
  },
  {
    sign: /\bbefore\slast\b/i,
    pattern: '\\bthe\\s(?:year|session|winter|spring)\\sbefore\\slast\\b',
    read: () => ({ kind: 'when', ago: 2 }),
  },
  {
    // "in ’21"
    sign: /['’]\d\d/,
    pattern: "\\b(?:in|since|of|by|until)\\s['’](?<shortYear>\\d{2})(?![\\d’'])",
    read: ({ groups }) => ({ kind: 'when', year: 2000 + Number(groups.shortYear) }),
  },
  {
    sign: /\sago\b|\bhace\s/i,
    pattern: `\\b(?<ago>${count})\\s(?:years?|winters?|springs?|sessions?)\\sago\\b|\\bhace\\s(?<hace>${count})\\saños?\\b`,
    read: ({ groups }) => ({ kind: 'when', ago: number(groups.ago ?? groups.hace) }),
  },
  {
    sign: /\syears?\s(?:before|earlier)\b/i,
    pattern: `\\b(?<earlier>${count})\\syears?\\s(?:before|earlier)\\b`,
    read: ({ groups }) => ({ kind: 'when', after: -number(groups.earlier) }),
  },
  {
    sign: /s?\s(?:later|on|after\sth(?:at|is))\b|después/i,
    pattern: `\\b(?<later>${count})\\s(?:(?:years?|winters?|sessions?)\\s(?:later|on|after\\s(?:that|this))\\b|años?\\sdespués)`,
    read: ({ groups }) => ({ kind: 'when', after: number(groups.later) }),
  },
  {
    sign: /\bthe\s(?:year|previous|prior)\b/i,
    pattern: `\\bthe\\s(?:year\\sbefore|previous\\syear|prior\\syear)\\b${owner}`,
    read: ({ relative, noun }) => ({ kind: relative, after: -1, noun }),
  },
  {
    // "Last winter" said in autumn is this year's session.
    sign: /\blast\s(?:winter|spring|summer|fall)\b/i,
    pattern: `${nobodys}\\blast\\s(?:winter|spring|summer|(?<lastFall>fall))\\b${owner}`,
    read: ({ groups, relative, noun }) => ({
      kind: relative,
      noun,
      yearOn: ({ year, month }) => (month >= summer && groups.lastFall === undefined ? year : year - 1),
    }),
  },
  {
    sign: /\blast\s[adfjmnos]/i,
    pattern: `\\blast\\s(?<lastMonthNamed>${month})(?!\\s\\d)${owner}`,
    read: ({ groups, relative, noun }) => ({
      kind: relative,
      noun,
      yearOn: ({ year, month }) => (monthOf(groups.lastMonthNamed ?? '') < month ? year : year - 1),
    }),
  },
  {
    sign: /\b(?:last|previous|prior)\s(?:session|time)\b/i,
    pattern: `${nobodys}\\b(?:last|previous|prior)\\s(?:session|time(?=[.,;:)]|\\saround|$))\\b${owner}`,
    read: ({ relative, noun }) => ({
      kind: relative,
      noun,
      yearOn: ({ year, month }) => (month >= summer ? year : year - 1),
    }),
  },
  {
    // A biennium of Washington's, or its Legislature, is spoken of as past once its second session is over.
    sign: /\b(?:last|previous|prior)\s(?:legislature|biennium|one)\b/i,
    pattern: `(?:${nobodys}\\b(?:last|previous|prior)\\slegislature|\\b(?:(?:last|previous|prior)\\sbiennium|in\\sthe\\s(?:last|previous)\\sone))\\b${owner}`,
    read: ({ relative, noun }) => ({
      kind: relative,
      noun,
      yearOn: ({ year, month }) => (year % 2 === 0 && month >= summer ? year : year - 2),
    }),
  },
  {
    // Washington's sessions are long in odd years and short in even ones.
    sign: /(?:short|long)(?:er)?\ssession\b/i,
    pattern:
      '\\b(?:in|during|until|of|for|from|by)\\s(?:the|a)\\s(?:60-day\\s|105-day\\s)?(?:(?<short>short)|long)(?:er)?\\ssession\\b',
    read: ({ groups }) => ({
      kind: 'when',
      yearOn: ({ year, named }) => {
        const isOther = (one: number) => Number((one % 2 === 0) !== (groups.short !== undefined));
        return named === undefined ? year - isOther(year) : named + isOther(named);
      },
    }),
  },
  {
    sign: /\scongress|\bcongreso/i,
    pattern: `\\b(?:last|previous|prior)\\scongress\\b${owner}|\\bel\\scongreso\\s(?:anterior|pasado)\\b(?!\\sde\\b)`,
    read: ({ relative, noun }) => ({ kind: relative, noun, yearOn: ({ year }) => year - 2 }),
  },
  {
    sign: /\smonth\b/i,
    pattern: `\\blast\\smonth\\b${owner}|\\ba\\smonth\\sago\\b`,
    read: ({ relative, noun }) => ({
      kind: relative,
      noun,
      yearOn: ({ year, month }) => (month === 1 ? year - 1 : year),
    }),
  },
  {
    // "the following year", "the next Legislature made"
    sign: /\bthe\s(?:next|following|year\safter)\b/i,
    pattern:
      '\\b(?:the\\s(?:(?<next>next)|following)\\s(?:year|session|winter|spring|summer|fall|(?<congressAfter>congress|legislature(?=\\s(?:[a-zß-ʯа-яḀ-ỿ]+ed|made|let|put|gave|took|came|cut|set|went|began|did)\\b)))|the\\syear\\safter)\\b(?:\\sthat\\b)?',
    read: ({ groups }) => ({
      kind: 'when',
      after: groups.congressAfter ? 2 : 1,
      ...(groups.next && { mayLieAhead: true }),
    }),
  },
  {
    sign: /\b(?:next|coming|upcoming)\s/i,
    pattern: `\\b(?:next|coming|upcoming)\\s(?:year|session|legislature)\\b${owner}`,
    read: ({ relative, noun }) => ({ kind: relative, noun, mayLieAhead: true, yearOn: ({ year }) => year + 1 }),
  },
  {
    sign: /\bof\sthe\snew\s/i,
    pattern: `\\bof\\sthe\\snew\\slegislature\\b${owner}`,
    read: ({ relative, noun }) => ({
      kind: relative,
      noun,
      mayLieAhead: true,
      yearOn: ({ year, month }) => (month >= november ? year + 1 : year),
    }),
  },
  {
    sign: /\b(?:that|same)\s(?:same\s)?[adfjmnosywaeou]/i,
    pattern: `\\b(?:that|the\\ssame)\\s(?:same\\s)?(?:year|session|winter|spring|summer|fall|January|February|March|April|May|June|July|August|September|October|November|December)\\b${owner}`,
    read: ({ relative, noun }) => ({ kind: relative, after: 0, noun }),
  },
  {
    // Weekdays and days without a year
    sign: /\bthis\s|\blast\s|day\b|\bto(?:morrow|night)\b|\bcurrently\b|\bpending\b|\b(?:[JAFMSOND][a-z]{2,8}\.?)\s\d/i,
    pattern: `\\bthis\\s(?:week|month|summer|fall|morning|afternoon)\\b|(?<!the\\s)\\blast\\s(?:week|night)\\b${owner}|(?<!\\()\\b(?:yesterday|today(?!['’]s\\s(?:house|senate|[hs]\\.?b))|tomorrow|tonight|currently|pending)\\b|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b${month}\\s\\d{1,2}(?!\\d|,?\\s(?:19|20)\\d{2})`,
    read: () => ({ kind: 'present', isLoose: true, yearOn: ({ year }) => year }),
  },
  {
    // Said in winter, it is last year's.
    sign: /\bin\s(?:oct|nov|dec)/i,
    pattern: '\\bin\\s(?:October|November|December)\\b(?!\\s(?:\\d|of|with\\sthe\\slast))',
    read: () => ({ kind: 'when', yearOn: ({ year, month }) => (month <= 2 ? year - 1 : undefined) }),
  },
  {
    sign: /\b1[01]\d[a-z]/i,
    pattern: '(?<congress>1[01]\\d)(?:th|st|nd|rd)\\s+Congress\\b',
    read: ({ groups }) => ({ kind: 'when', congress: Number(groups.congress) }),
  },
  {
    sign: /[屆届회]|khóa\s/i,
    pattern: '上[屆届](?:國會|国会)|지난\\s?(?:번\\s)?의회|khóa\\s(?:quốc\\shội\\s)?trước',
    read: ({ relative, noun }) => ({ kind: relative, noun, yearOn: ({ year }) => year - 2 }),
  },
  {
    sign: /\blast\syear\b|năm\s|\baño\s|年|작년|지난해/i,
    pattern: `${nobodys}\\blast\\syear\\b${owner}|năm\\sngoái|\\bel\\saño\\spasado\\b|去年|작년|지난해`,
    read: ({ relative, noun }) => ({ kind: relative, noun, yearOn: ({ year }) => year - 1 }),
  },
  {
    sign: /\bto?day['’]s\s|\b(?:present|current|this|now|este)\b|năm\snay|今年|올해/i,
    pattern: `(?:\\btoday['’]s(?=\\s(?:house|senate|[hs]\\.?b))|\\b(?:the\\s(?:present|current)\\s(?:session|congress|biennium|legislature|(?=(?:house|senate)\\s(?:joint\\s)?(?:bill|resolution)|[hs]\\.?b\\.?\\s?\\d))|this\\s(?:year|session|winter|spring|(?<thisTime>time)|congress|biennium|legislature)|(?<!\\b(?:to|until|till|by|through|before|for)\\s)this\\s${month}(?!\\s\\d)|(?<!(?:,|\\bwho\\sis|\\bwho['’]s|\\b(?:year|month|week|session)s?)\\s|\\()now|now(?=\\s(?:law|in\\seffect|before)\\b))\\b${owner}|\\beste\\saño\\b|năm\\snay|今年|올해)`,
    read: ({ words, groups }) => ({
      kind: 'present',
      yearOn: ({ year }) => year,
      ...(groups.thisTime && !/['’]s$/.test(words) && { isOfTelling: true }),
    }),
  },
];
