/**
 * Times without a year in digits, one row each: the words that name it, and what they
 * mean: "last year’s", "two years later", "the 117th Congress". Of two that begin together, the first counts.
 */
import { monthNamed } from '../../article/tables/dates';
import { lazy } from '../../../memoize';
import { prefilterOf } from '../../../text/prefilter';
import type { FoundTime, TimeForm, TimeReading, Today } from './time-form';

/** A month's name, as papers write it. */
export const month =
  '(?:(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.|January|February|March|April|May|June|July|August|September|October|November|December)';

const counts = new Map(
  Array.from(
    'a 1 an 1 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 twelve 12 un 1 dos 2 tres 3 cuatro 4 cinco 5'.matchAll(
      /([a-z]+) (\d+)/g,
    ),
    ([, word, count]) => [word!, Number(count)] as const,
  ),
);
const count = `(?:${[...counts.keys()].join('|')})`;
const number = (words: string | undefined): number => counts.get((words ?? '').toLowerCase()) ?? 1;

/** "her last year" is not the paper's. */
const nobodys = '(?<!(?:her|his|their|my|our|its)\\s)';
const owner = "(?:['’]s)?";

/** Of the year's months, a session takes the first: from summer on it is over. */
const summer = 6;
/** The new Legislature is spoken of from the election on. */
const november = 11;

/** What is told of a year that the article's day gives: "last year’s", "in the last Congress". */
const inYear =
  (yearOn: (today: Today) => number, mayLieAhead = false) =>
  ({ relative, noun }: FoundTime): TimeReading => ({ kind: relative, noun, yearOn, mayLieAhead });
/** The year of the last winter, spring or session: said from summer on, it is this year's. */
const lastOne = ({ year, month }: Today): number => (month >= summer ? year : year - 1);
const lastSession = inYear(lastOne);

const rows: readonly (readonly [pattern: string, read: TimeForm['read']])[] = [
  // "P.L. 117-58"
  [
    '\\bP(?:ublic|ub\\.|\\.)\\s?L(?:aw|\\.)\\s(?:No\\.\\s)?(?<publicLaw>1[01]\\d)-\\d{1,3}\\b',
    ({ groups }) => ({ kind: 'when', congress: Number(groups.publicLaw) }),
  ],
  // "Chapter 312, Laws of 2021"
  [
    '\\bC(?:h(?:apter|\\.)?)?\\s\\d{1,4},?\\sL(?:aws\\sof)?\\s(?<sessionLaw>(?:20)?\\d{2})(?!\\d)',
    ({ groups }) => ({ kind: 'when', year: Number(groups.sessionLaw?.padStart(4, '20')) }),
  ],
  // "two years since", "two years after HB 1054"
  [
    `\\b(?<since>${count})\\syears?\\s(?:since|after)\\b(?!\\s(?:that|this)\\b|\\s(?:the\\s)?(?:19|20)\\d)`,
    ({ words, groups, noun }) => ({
      kind: 'when',
      ago: number(groups.since),
      ...(/after$/i.test(words) && { isOfNext: true, noun }),
    }),
  ],
  // "two sessions before HB 1054"
  [
    `\\b(?<ahead>${count})\\s(?:years?|sessions?)\\s(?:ahead\\sof|before|earlier\\sthan)\\b(?!,|\\.|\\s(?:that|this|then)\\b|\\s(?:the\\s)?(?:19|20)\\d)(?=\\s[a-zß-ʯа-яḀ-ỿ])`,
    ({ groups, noun }) => ({ kind: 'when', after: number(groups.ahead), isOfNext: true, noun }),
  ],
  ['\\bthe\\s(?:year|session|winter|spring)\\sbefore\\slast\\b', () => ({ kind: 'when', ago: 2 })],
  // "in ’21"
  [
    "\\b(?:in|since|of|by|until)\\s['’](?<shortYear>\\d{2})(?![\\d’'])",
    ({ groups }) => ({ kind: 'when', year: 2000 + Number(groups.shortYear) }),
  ],
  [
    `\\b(?<ago>${count})\\s(?:years?|(?<part>winters?|springs?|sessions?))\\sago\\b|\\bhace\\s(?<hace>${count})\\saños?\\b`,
    ({ groups: { ago, hace, part } }) =>
      part
        ? { kind: 'when', yearOn: (today) => lastOne(today) + 1 - number(ago) }
        : { kind: 'when', ago: number(ago ?? hace) },
  ],
  [
    `\\b(?<earlier>${count})\\syears?\\s(?:before|earlier)\\b`,
    ({ groups }) => ({ kind: 'when', after: -number(groups.earlier) }),
  ],
  [
    `\\b(?<later>${count})\\s(?:(?:years?|winters?|sessions?)\\s(?:later|on|after\\s(?:that|this))\\b|años?\\sdespués)`,
    ({ groups }) => ({ kind: 'when', after: number(groups.later) }),
  ],
  ['\\bthe\\s(?:congress|legislature|biennium)\\sbefore\\b', ({ noun }) => ({ kind: 'when', after: -2, noun })],
  [
    `\\bthe\\s(?:year\\sbefore|previous\\syear|prior\\syear)\\b${owner}`,
    ({ relative, noun }) => ({ kind: relative, after: -1, noun }),
  ],
  // "Last winter" said in autumn is this year's session.
  [`${nobodys}\\blast\\s(?:winter|spring|summer)\\b${owner}`, lastSession],
  [`${nobodys}\\blast\\sfall\\b${owner}`, inYear(({ year }) => year - 1)],
  [
    `\\blast\\s(?<lastMonthNamed>${month})(?!\\s\\d)${owner}`,
    (found) =>
      inYear(({ year, month }) => (monthNamed(found.groups.lastMonthNamed ?? '') < month ? year : year - 1))(found),
  ],
  [`${nobodys}\\b(?:last|previous|prior)\\s(?:session|time(?=[.,;:)]|\\saround|$))\\b${owner}`, lastSession],
  // A biennium, or its Legislature, is spoken of as past once its second session is over.
  [
    `(?:${nobodys}\\b(?:last|previous|prior)\\slegislature|\\b(?:(?:last|previous|prior)\\sbiennium|in\\sthe\\s(?:last|previous)\\sone))\\b${owner}`,
    inYear(({ year, month }) => (year % 2 === 0 && month >= summer ? year : year - 2)),
  ],
  // Sessions are long in odd years and short in even ones.
  [
    '\\b(?:in|during|until|of|for|from|by)\\s(?:the|a)\\s(?:60-day\\s|105-day\\s)?(?:(?<short>short)|long)(?:er)?\\ssession\\b',
    ({ groups }) => ({
      kind: 'when',
      yearOn: ({ year, named: lastNamed }) => {
        const named = lastNamed();
        const isOther = (one: number) => Number((one % 2 === 0) !== (groups.short !== undefined));
        return named === undefined ? year - isOther(year) : named + isOther(named);
      },
    }),
  ],
  [
    `\\b(?:last|previous|prior)\\scongress\\b${owner}|\\bel\\scongreso\\s(?:anterior|pasado)\\b(?!\\sde\\b)`,
    inYear(({ year }) => year - 2),
  ],
  [`\\blast\\smonth\\b${owner}|\\ba\\smonth\\sago\\b`, inYear(({ year, month }) => (month === 1 ? year - 1 : year))],
  // "the following year", "the next Legislature made"
  [
    '\\b(?:the\\s(?:(?<next>(?:very\\s)?next)|following)\\s(?:year|session|winter|spring|summer|fall|(?<congressAfter>congress|legislature(?=\\s(?:[a-zß-ʯа-яḀ-ỿ]+ed|made|let|put|gave|took|came|cut|set|went|began|did)\\b)))|the\\syear\\safter)\\b(?:\\sthat\\b)?',
    ({ groups }) => ({
      kind: 'when',
      after: groups.congressAfter ? 2 : 1,
      ...(groups.next && { mayLieAhead: true }),
    }),
  ],
  [`\\b(?:next|coming|upcoming)\\s(?:year|session|legislature)\\b${owner}`, inYear(({ year }) => year + 1, true)],
  [
    `\\bof\\sthe\\snew\\slegislature\\b${owner}`,
    inYear(({ year, month }) => (month >= november ? year + 1 : year), true),
  ],
  [
    `\\b(?:that|the\\ssame)\\s(?:same\\s)?(?:year|session|congress|winter|spring|summer|fall|January|February|March|April|May|June|July|August|September|October|November|December)\\b${owner}`,
    ({ relative, noun }) => ({ kind: relative, after: 0, noun }),
  ],
  // Said in winter, it is last year's.
  [
    '\\bin\\s(?:October|November|December)\\b(?!\\s(?:\\d|of|with\\sthe\\slast))',
    () => ({ kind: 'when', yearOn: ({ year, month }) => (month <= 2 ? year - 1 : undefined) }),
  ],
  [
    '(?<congress>1[01]\\d)(?:th|st|nd|rd)\\s+(?:Congress\\b|Cong\\.)',
    ({ groups }) => ({ kind: 'when', congress: Number(groups.congress) }),
  ],
  // "H.R. 2850, 116th", "H.R. 2850 (116th)"
  [
    '(?<=\\d(?:,\\s|\\s\\())(?<numbered>110th|111th|112th|113th|114th|115th|116th|117th|118th|119th)(?=[),.;:]|$)',
    ({ groups }) => ({ kind: 'when', congress: parseInt(groups.numbered ?? '', 10) }),
  ],
  ['上[屆届](?:國會|国会)|지난\\s?(?:번\\s)?의회|khóa\\s(?:quốc\\shội\\s)?trước', inYear(({ year }) => year - 2)],
  [
    `${nobodys}\\blast\\syear\\b${owner}|năm\\sngoái|\\bel\\saño\\spasado\\b|去年|작년|지난해`,
    inYear(({ year }) => year - 1),
  ],
  [
    `(?:\\btoday['’]s(?=\\s(?:house|senate|[hs]\\.?b))|\\b(?:the\\s(?:present|current)\\s(?:session|congress|biennium|legislature|(?=(?:house|senate)\\s(?:joint\\s)?(?:bill|resolution)|[hs]\\.?b\\.?\\s?\\d))|this\\s(?:year|session|winter|spring|congress|biennium|legislature|term)|(?<!\\b(?:to|until|till|by|through|before|for)\\s)this\\s${month}(?!\\s\\d)|(?<!(?:,|\\bwho\\sis|\\bwho['’]s|\\b(?:year|month|week|session)s?)\\s|\\()now|now(?=\\s(?:law|in\\seffect|before)\\b))\\b${owner}|\\beste\\saño\\b|năm\\snay|今年|올해)`,
    () => ({ kind: 'present', yearOn: ({ year }) => year }),
  ],
];

export const undatedForms: readonly TimeForm[] = rows.map(([pattern, read]) => ({
  pattern,
  expression: lazy(() => new RegExp(pattern, 'gi')),
  read,
}));

/** Of these times, those that a text may hold. */
export const undatedPrefilter = lazy(() => prefilterOf(undatedForms, ({ pattern }) => pattern));
