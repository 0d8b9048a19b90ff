/**
 * What the words around a measure say of when it was: "in 2023", "last year’s", "(2019)", "the previous biennium".
 *
 * Only words that are about the measure count. A year may stand for much else in a sentence (an election, another law, a
 * date to come), so that each pattern asks for its place: before the number without a comma between, at the head of the
 * sentence, or right behind the number as an apposition or its verb.
 */
import type { IsoDate } from '../../identifiers';

/** A year that the words name, or the number of a Congress; and the words. */
export interface TimeNamed {
  year?: number;
  congress?: number;
  words: string;
}

const year = '(?<year>(?:19|20)\\d{2})(?!\\d)(?:[-–]\\d{2,4}(?!\\d))?';
const relative =
  "(?<ago>(?:two|three|four|five|six|ten)\\syears\\s(?:ago|before|earlier|later))|(?<lastyear>(?:a|one)\\syear\\s(?:ago|earlier)|(?:last|the\\sprevious|the\\sprior)\\syear(?:['’]s)?|năm\\sngoái|el\\saño\\spasado|去年|작년|지난해)" +
  "|(?<lastseason>last\\s(?:winter|spring|summer|fall)(?:['’]s)?)|(?<lastsession>(?:the\\s)?(?:last|previous|prior)\\s(?:session|legislature)(?:['’]s)?)" +
  "|(?<lastmonth>last\\smonth(?:['’]s)?|a\\smonth\\sago)|(?<lastterm>(?:the\\s)?(?:last|previous|prior)\\s(?:biennium|congress)(?:['’]s)?)|(?<thisyear>this\\s(?:year|session|winter|spring)(?:['’]s)?|este\\saño|năm\\snay|今年|올해)" +
  "|(?<following>the\\s(?:next|following)\\s(?:year|session))|(?<nextyear>(?:next|coming|upcoming)\\s(?:year|session)(?:['’]s)?)|(?<late>in\\s(?:October|November|December)\\b)";
const month =
  '(?:(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.|January|February|March|April|May|June|July|August|September|October|November|December)';
/** Up to a day may stand before the year: "in May 2023", "on March 7, 2024", "in late 2019", "in the spring of 2019". */
const upTo = `(?:the\\s)?(?:(?:early|late|mid|fiscal)[\\s-])?(?:(?:${month}|spring|summer|fall|autumn|winter|session)\\s(?:\\d{1,2},?\\s)?(?:of\\s)?)?`;
/** "the 117th Congress", "Public Law 117-58". */
const congress =
  '(?:(?<congress>1[01]\\d)(?:th|st|nd|rd)\\s+Congress\\b|\\bP(?:ublic|ub\\.|\\.)\\s?L(?:aw|\\.)\\s(?:No\\.\\s)?(?<law>1[01]\\d)-\\d{1,3}\\b)';

/** At the head of the sentence: "In 2021, two bills passed: HB 1336 …" governs the whole of it. */
const opening = new RegExp(
  `^\\W{0,3}(?:(?:And|But|Then|Back)\\s)?(?:in|on|during|en)\\s(?:(?:his|her|their)\\s(?:\\p{L}+\\s){0,2}(?:year|session|term),\\s)?${upTo}${year}`,
  'iu',
);
/** Straight before the number, with no more than a few words and no clause between. */
const adjacent = new RegExp(
  `(?<bound>\\b(?:since|after|until|till|by|before|through|than)\\s(?:the\\s)?)?${year}(?<owner>['’]s)?(?!\\s(?:election|census|ballot|general|primary|campaign|vote|survey|report|budget))(?=(?<between>[^,;:]{0,60}|(?<aside>,\\s[^,;:]{0,50})|['’]?s?\\s(?:[\\p{L}-]+\\s){0,5}[\\p{L}-]+,\\s(?:(?:(?:also\\s)?(?:known|passed|numbered)\\sas|on|or|including|among\\sthem|which\\s(?:was|is))\\s)?|:\\s(?:it|that|this)\\s[^,;:]{0,40})$)`,
  'giu',
);
const relativeBefore = new RegExp(relative, 'giu');
const congressAnywhere = new RegExp(congress, 'giu');

/** A citation of the session laws: "C 332 L 23", "Chapter 209, Laws of 2025". */
const sessionLaw = /^[\s(,]{1,3}C(?:h(?:apter|\.)?)?\s\d{1,4},?\sL(?:aws\sof)?\s(?<law>(?:20)?\d{2})(?!\d)/i;

const verb =
  '(?:passed|died|failed|stalled|signed|became|took|won|cleared|introduced|enacted|approved|adopted|vetoed|sponsored|got|went|lost|made|written|filed|proposed|rejected|came|followed|arrived)';
/** "Passed on March 7, 2024, House Bill 2114 …": the sentence starts with what was done. */
const openingVerb = new RegExp(
  `^\\W{0,3}(?:first\\s)?${verb}\\b[^.,;]{0,60}?(?:in|on|during)\\s${upTo}${year}[^.,;]{0,20},\\s$`,
  'iu',
);
/** Words for a measure without its number: "a bill she introduced in 2023, HB 1389", "the 2021 tax, known as SB 5096". */
const measureWord =
  /\b(?:laws?|bills?|acts?|measures?|sessions?|versions?|efforts?|tax|caps?|bans?|reforms?|packages?|proposals?|budgets?|deals?|one)\b/i;
/** ", in 2017, she sponsored": the year is an aside about what somebody did then. */
const somebodyDid =
  /^,\s(?:she|he|they|it|lawmakers|legislators|the\s(?:legislature|house|senate|state)|congress|democrats|republicans|voters)\s[^,;]*$/i;

/** Behind the number: its verb, a bracket, "of 2019", "from 2020", or "the 2023 law". */
const behind = [
  new RegExp(`^['’"”]?s?,?\\s{0,2}\\(${year}\\)`, 'u'),
  new RegExp(`^,\\s${year}\\)`, 'u'),
  new RegExp(
    `^['’"”]?s?,?\\s(?:(?:of|from|back\\sin|in|on)\\s${upTo}${year}|(?:(?:of|from|in|during)\\s)?(?:${relative}))`,
    'iu',
  ),
  new RegExp(`^\\swas\\s(?:the|an?)\\s[^,;.!?]{0,60}?\\b(?:in|during)\\s(?:${upTo}${year}|(?:${relative}))`, 'iu'),
  new RegExp(`^\\sby\\s[^;!?,]{0,60}?\\son\\s${upTo}${year}`, 'iu'),
  new RegExp(`^,?\\swas\\s(?:back\\s)?in\\s${upTo}${year}`, 'iu'),
  // "would have paid for it in 2022", "as a freshman in 2019"
  new RegExp(
    `^\\s(?:would\\shave|as\\s(?:an?|the)|while|when)\\s[^;!?,]{0,60}?\\b(?:in|during)\\s${upTo}${year}`,
    'iu',
  ),
  new RegExp(
    `^,?\\s(?:the\\s|a\\s)?(?:[\\p{L}]+\\s){0,3}(?:(?:of|in)\\sthe\\s)?${year}\\s(?:[\\p{L}-]+\\s){0,2}(?:bill|law|measure|act|proposal|version|ban|tax|cap|program|reforms?|package|rule|statute|overhaul|budget|compromise|deal)`,
    'u',
  ),
  new RegExp(
    `^\\)?,?\\s(?:(?:which|that|who)\\s)?(?:(?:was|were|had|also|first|finally|narrowly|easily|later)\\s){0,3}${verb}\\b[^;!?,]{0,60}?(?:\\b(?:in|on|during)\\s${upTo}${year}|\\b(?:${relative}))`,
    'iu',
  ),
  new RegExp(
    `^(?:,|\\s[—–-])\\s(?:the|a|an|which|that|${verb})\\s(?<gloss>[^;!?]{0,80}?)(?:\\b(?:in|on|during)\\s${upTo}${year}|\\b(?:${relative}))`,
    'iu',
  ),
];
/** Such an apposition speaks of what the measure would do to another law. */
const aboutAnother =
  /\b(?:to|would|will|undo(?:es|ing)?|reviv\w+|echo\w*|resembl\w+|build\w*\son|repeal\w*|amend\w*|chang\w+|replac\w+|updat\w+|fix\w*|expand\w*|revers\w+|tweak\w*|delay\w*)\b/i;
/** The next sentence explains: "ask which. In 2023 it was the bill on duplexes". */
const nextSentence = new RegExp(`^[^.!?]{0,40}[.!?]["”’]?\\sIn\\s${year},?\\s(?:it|that|this|the\\sbill)\\s`, 'u');

/** A sentence that tells what was, and not what is or will be. */
const was = new RegExp(`\\b(?:was|were|had|did|came|called|${verb.slice(3, -1)})\\b`, 'i');
const isNow =
  /\b(?:is|are|has|have|will|would|could|may|now|today|currently|pending|this\s\w+|in\s(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\s(?:19|20)\d\d))\b/i;
const wasNext = new RegExp(
  `^['’"”]?s?,?\\s(?:(?:was|were|had|also|first|finally|narrowly|easily|later)\\s){0,3}${verb}\\b`,
  'i',
);

const counts: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };

const passing = new RegExp(`\\b(?:in|of|during)\\s${upTo}${year}`, 'iu');
const passingOrSince = new RegExp(`\\b(?:in|of|during|since)\\s${upTo}${year}`, 'iu');
const onward =
  /^\W{0,3}(?:(?:But|And)\s)?(?:(?<count>a|one|two|three|four|five|six|ten)\syears?\slater|(?<next>the\s(?:next|following)\s(?:year|session|winter|spring|summer|fall))|(?<same>(?:that|the\ssame)\s(?:same\s)?(?:year|session|winter|spring|summer|fall)))\b/i;

/** "… with Senate Bill 5096, and Republicans have run against it since." */
const eversince = /,\s(?:and|but|while)\s[^,]*\bsince\b.*/s;

/** Whether a sentence tells what was, and not what is or will be. */
export const isPast = (sentence: string): boolean => was.test(sentence) && !isNow.test(sentence.replace(eversince, ''));

/** The year with which a sentence opens: "In January 2021 …". */
export function openingYear(sentence: string): number | undefined {
  const match = opening.exec(sentence);
  return match ? Number(match.groups!.year) : undefined;
}

/** "That was House Bill 1723.": what the sentence before told of. */
export const pointsBack = (sentence: string): boolean => /^\W{0,3}(?:That|This|It)\s(?:was|became)\s/.test(sentence);

/** The first year that a sentence mentions as a time. `since` counts, too, where the next sentence points back to it. */
export function passingYear(sentence: string, since = false): number | undefined {
  const match = (since ? passingOrSince : passing).exec(sentence);
  return match ? Number(match.groups!.year) : undefined;
}

/** Years from the story so far to this sentence: 1 for "A year later", 0 for "That fall". Undefined if it does not say. */
export function yearsOn(sentence: string): number | undefined {
  const groups = onward.exec(sentence)?.groups;
  if (!groups) return undefined;
  if (groups.same) return 0;
  return groups.next ? 1 : (counts[groups.count!.toLowerCase()] ?? 1);
}

export interface TimeQuestion {
  /** Words before the measure in its sentence, and behind it. */
  before: string;
  after: string;
  date: IsoDate;
  /** Year that the text named last before: what "two years earlier" counts from. */
  namedYear?: number | undefined;
}

/** Whether a year that a comma parts from the number is still the measure's. */
function isOfMeasure(front: string, { between, aside }: Record<string, string | undefined>): boolean {
  if (measureWord.test(/[^,;]{0,60}$/.exec(front)![0])) return true;
  return aside !== undefined && aside !== ', '
    ? /\b(?:in|during)\s(?:the\s)?$/i.test(front) && somebodyDid.test(aside)
    : measureWord.test(between!);
}

/** What the words say, if they say anything. Words behind the number go before words in front, the nearer before the farther. */
export function timeNamed({ before, after, date, namedYear }: TimeQuestion): TimeNamed | undefined {
  const today = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const past = (value: number | undefined) => value !== undefined && value >= 1989 && value <= today;
  const read = (groups: Record<string, string | undefined>, words: string): TimeNamed | undefined => {
    if (groups.congress ?? groups.law) return { congress: Number(groups.congress ?? groups.law), words };
    const value = groups.year ? Number(groups.year) : relativeYear(groups, today, month, namedYear);
    return value !== undefined && (past(value) || groups.nextyear) ? { year: value, words } : undefined;
  };

  const law = sessionLaw.exec(after);
  if (law) return { year: Number(law.groups!.law!.padStart(4, '20')), words: law[0].trim() };
  for (const pattern of [...behind, nextSentence]) {
    const match = pattern.exec(after);
    // "…, which goes on with last winter’s SB 5922": the time of another.
    if (
      !match?.groups ||
      (match.groups.gloss && /['’]s$/.test(match[0])) ||
      (match.groups.gloss && aboutAnother.test(match.groups.gloss))
    )
      continue;
    const named = read(match.groups, match[0].trim());
    if (named) return named;
  }
  const congressMatch = congressAnywhere.exec(before) ?? congressAnywhere.exec(after);
  congressAnywhere.lastIndex = 0;
  if (congressMatch) return read(congressMatch.groups!, congressMatch[0]);

  let best: { at: number; named: TimeNamed } | undefined;
  const offer = (at: number, named: TimeNamed | undefined) => {
    if (named && (!best || at >= best.at)) best = { at, named };
  };
  const head = opening.exec(before) ?? openingVerb.exec(before);
  if (head) offer(head.index, read(head.groups!, head[0].trim()));
  for (const match of before.matchAll(adjacent)) {
    const { bound, owner, between } = match.groups!;
    const value = Number(match.groups!.year);
    const front = before.slice(0, match.index);
    if (/[$\d,.]$/.test(front) || bound) continue;
    if (between!.includes(',') && !owner && !wasNext.test(after) && !isOfMeasure(front, match.groups!)) continue;
    const isNext = value === today + 1 && /^\s(?:session|legislat)/i.test(between!);
    if (past(value) || isNext) offer(match.index, { year: value, words: match[0] });
  }
  for (const match of before.matchAll(relativeBefore)) offer(match.index, read(match.groups!, match[0]));
  return best?.named;
}

function relativeYear(
  groups: Record<string, string | undefined>,
  today: number,
  month: number,
  namedYear: number | undefined,
): number | undefined {
  if (groups.ago) {
    const by = counts[groups.ago.split(/\s/)[0]!.toLowerCase()] ?? 0;
    if (groups.ago.endsWith('later')) return namedYear && namedYear + by;
    const from = groups.ago.endsWith('ago') ? today : (namedYear ?? today);
    return from - by;
  }
  if (groups.lastyear) return today - 1;
  if (groups.lastmonth) return month === 1 ? today - 1 : today;
  // "Last winter" said in autumn is this year's session.
  if (groups.lastseason) return month >= 6 && !/fall/i.test(groups.lastseason) ? today : today - 1;
  if (groups.lastsession) return month >= 6 ? today : today - 1;
  // A biennium of Washington's is spoken of as past once its second session is over.
  if (groups.lastterm) return /biennium/i.test(groups.lastterm) && today % 2 === 0 && month >= 6 ? today : today - 2;
  if (groups.thisyear) return today;
  if (groups.following) return namedYear && namedYear + 1;
  if (groups.nextyear) return today + 1;
  // A month alone, said in winter, is last year's; where a year has been named, it may be of that one.
  if (groups.late) return month <= 2 && namedYear === undefined ? today - 1 : undefined;
  return undefined;
}
