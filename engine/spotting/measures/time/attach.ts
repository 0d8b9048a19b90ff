/**
 * Which of a sentence's times is a measure's. Many years stand in a sentence for other things (an election, another law, a
 * person's first term), so that each place beside the measure is asked in turn, the plainest first:
 *
 *   the noun behind       House Bill 1054, a 2021 law,
 *   the noun in front     the 2021 tax, known as SB 5096 · the Clean Buildings Act of 2019 (HB 1257)
 *   its own clause        lawmakers passed HB 1110 in 2023 · last year’s HB 1163
 *   what goes on          HB 1257, the Clean Buildings Act, was adopted in 2019
 *   what governs          In 2021, two bills passed: HB 1336 · Signed in April 2023, HB 1240 bans
 *   what led to it        After the 2021 ruling, lawmakers passed SB 5476
 */
import type { IsoDate } from '../../../identifiers';
import {
  type Clause,
  type Spot,
  clausesOf,
  isApposition,
  isJoined,
  isOfPerson,
  isOtherSubject,
  isSubordinate,
} from './clauses';
import { isOfNoun, measureNoun, type NamedTime, timesIn, yearOf } from './times';

/** A year that the words name, or the number of a Congress; and the words. */
export interface TimeOfMeasure {
  year?: number;
  congress?: number;
  words: string;
  /** "now": the session that sits, or the next one's where it is pre-filed. */
  isPresent?: boolean;
  /** A weekday or the like: the present, for want of another word. */
  isLoose?: boolean;
}

export interface TimeQuestion {
  /** The sentence, or as much of it as is looked at. */
  sentence: string;
  /** All its measures, in order; offsets in the sentence. */
  measures: readonly Spot[];
  /** The measure asked about: one of them. */
  measure: Spot;
  date: IsoDate;
  /** Year that the text before the sentence named last: what "two years earlier" counts from. */
  namedYear?: number | undefined;
}

/** Words that make a clause tell of what is or will be. */
const isNow = /\b(?:(?:would|could|may)(?!\shave)|will|is|are|has|(?<!\b(?:would|could|may)\s)have|now)\b/i;
/** "settled what the public may see" */
const subordinate = /\b(?:that|what|which|who|when|if|where|how)\b.*/s;
/** What an apposition would do to another law: "the bill to repeal the 2019 law". */
const aboutAnother =
  /\b(?:to|would|will|undo(?:es|ing)?|reviv\w+|echo\w*|resembl\w+|build\w*\son|repeal\w*|amend\w*|chang\w+|replac\w+|updat\w+|fix(?:es|ing)|expand\w*|revers\w+|tweak\w*|delay\w*|model\w*\son)\b/i;
/** Between a measure and a time that tells of its effects, or of a person. */
const otherEvent =
  /\b(?:(?:effect|force)\b|expire\w*|sunset\w*|elected|beginning|starting|effective|who\b|whose\b|modeled|based\son|like\sthe)/i;
/** "the tax cuts that Congress passed in 2017", "a grant that lawmakers put in place two years ago" */
const relativeClause = /.\s(?:that|which|que)\s(?:[\p{L}’'-]+\s){0,3}(?:put|made|[\p{L}]+ed)\s/iu;
/** "Thai, who in 2024 won passage of HB 2209": what a person then did for the measure, and nothing after it. */
const didForIt =
  /^\s(?:won|sponsored|co-?sponsored|wrote|carried|introduced|filed|passed|shepherded|championed|brought|signed|vetoed|voted|led|pushed|helped\s(?:pass|write))\s(?:(?:passage|approval|adoption)\sof\s|(?:the\s(?:fight|vote|charge)\s)?(?:for|against)\s)?$/;
/** "was a 2021 law", "became the 2023 ban". */
const copula =
  /^['’]?s?\s(?:was|is|became|remains)\s(?:(?:also\s)?(?:part\sof\s|among\s|one\sof\s)?(?:the|an?)\s(?:[\p{L}’'-]+\s){0,3})?$/iu;
/** "was the tax law": the noun behind is the measure. */
const isItself =
  /^\s(?:was|is|became)\s(?:the|an?)\s(?:[\p{L}’'-]+\s){0,3}(?:laws?|acts?|bills?|bans?|tax|measures?|versions?)\s$/iu;
/** "2023 law House Bill 1110", "last year’s fight over HB 1217": no verb between. */
const nounOnly =
  /^(?:['’]s)?\s?(?:(?!(?:by|to|would|will|is|was|are|has|had|that|which|who|and|but)\b)[\p{L}’'-]+\s){0,5}["“]?$/iu;
/** "the state’s 2021 tax on capital gains began as SB 5096", "the 2019 measure on plates was HB 1994" */
const becameIt =
  /^[^,;:]{0,50}\s(?:(?:began|started|passed|was\s(?:filed|numbered|passed|enacted))\s(?:life\s)?as|was)\s$/;
/** Before a measure that is a name for the noun in front: ", known as SB 5096". */
const named =
  /^(?:(?:the|la|el)|(?:(?:also\s|better\s|formally\s|first\s|originally\s|then\s)?(?:(?:known|passed|numbered|enacted|filed)\s(?:(?:in|to|by|at)\s(?:\p{Ll}+\s){1,3})?)?)?as|on|or|with|in|by|through|under|including|such\sas|among\sthem|namely|(?:which|that)\s(?:was|is|became)|it\swas|called)\s$/iu;
const because = /^\s(?:because\sof|under|thanks\sto|by\svirtue\sof)\s(?:\p{L}+\s){0,2}$/iu;
const leading =
  /^(?:(?:and|but|then|back|so|first|early|late|only|that\swas)\s){0,2}(?:(?:in|on|during|over|at|under|(?:[\p{L}-]+\s){1,4}into)\s(?:(?:the|his|her|their|its)\s)?)?$/iu;
const participle =
  /^(?:(?:first|originally|finally|narrowly)\s)?(?:passed|signed|approved|enacted|adopted|introduced|filed|sponsored|written|vetoed|proposed|born|made)\b/i;
const cause = /^(?:after|following|in\sresponse|in\sthe\swake|because\sof|prompted|spurred|responding)\b/i;

/** Before a measure that something else is compared with. */
const compared = /\b(?:(?:looks?|looked|sounds?|reads?|much|a\slot)\slike|similar\sto|the\ssame\sas|resembl\w+)\s$/i;

/** Joins the numbers of a list: "HB 1310, HB 1054 and SB 5051". */
const joinsList = /^[\s,;&/]*(?:(?:and|or|through|to|y|o)\s)?$/i;

function lists(sentence: string, measures: readonly Spot[]): Spot[] {
  const joined: Spot[] = [];
  for (const { start, end } of measures) {
    const last = joined.at(-1);
    if (last && joinsList.test(sentence.slice(last.end, start))) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** What the words of the sentence say of when a measure was, if they say anything. */
export function timeOfMeasure({
  sentence,
  measures,
  measure,
  date,
  namedYear,
}: TimeQuestion): TimeOfMeasure | undefined {
  const times = timesIn(sentence).filter(
    (time) => !measures.some(({ start, end }) => start < time.end && time.start < end),
  );
  if (times.length === 0) return undefined;
  const groups = lists(sentence, measures);
  const mine = groups.find(({ start, end }) => start <= measure.start && measure.end <= end);
  if (!mine) return undefined;
  // "A proposal that looks like HB 2301 was heard in 2023": what is told is of another.
  if (compared.test(sentence.slice(Math.max(0, mine.start - 30), mine.start))) return undefined;
  const clauses = clausesOf(sentence, times, groups);
  const at = clauses.findIndex((clause) => clause.measures.includes(mine));
  if (at < 0) return undefined;
  const read = (time: NamedTime | undefined): TimeOfMeasure | undefined => {
    if (!time) return undefined;
    const { words, congress, isLoose } = time;
    if (congress !== undefined) return { congress, words };
    const before = times.filter((other) => other.end <= time.start);
    const named = before.findLast((other) => other.year !== undefined)?.year ?? namedYear;
    const dated = before.findLast((other) => isFree(other) || isMeasureNoun(other));
    const inSentence = dated && yearOf(dated, { date, namedYear });
    const year = yearOf(time, { date, namedYear: named, inSentence });
    return year === undefined
      ? undefined
      : { year, words, ...(/^now$/i.test(words) && { isPresent: true }), ...(isLoose && { isLoose }) };
  };
  const places = [nounBehind, nounInFront, ownClause, goingOn, governing, leadingTo];
  let loose: TimeOfMeasure | undefined;
  for (const place of places) {
    const found = read(place(clauses, at, mine));
    if (found && !found.isLoose) return found;
    loose ??= found;
  }
  return loose;
}

type Place = (clauses: readonly Clause[], at: number, measure: Spot) => NamedTime | undefined;

const endsWith = (clause: Clause, measure: Spot): boolean =>
  /^['’]?s?(?:\s(?:itself|alone|too|again))?$/.test(clause.text.slice(measure.end - clause.start));
const between = (clause: Clause, from: number, to: number): string =>
  clause.text.slice(from - clause.start, to - clause.start);
const isFree = (time: NamedTime): boolean => time.kind === 'when' || (time.kind === 'present' && !time.isLoose);
/** "lost SB 5236 and won it, in the same week" */
const alsoOfIt = /^and\s\p{Ll}+\sit$/u;
const isBare = (clause: Clause): boolean =>
  clause.times[0]?.start === clause.start ||
  /^(?:(?:back|early|late|only|again|most\srecently|first|also|likewise)\s)+$/i.test(
    between(clause, clause.start, clause.times[0]?.start ?? clause.start),
  );

/** "the 2021 law", "the 2021 session": not "the 2021 ruling". */
const isMeasureNoun = ({ noun }: NamedTime): boolean => noun === 'measure' || noun === 'session';

/** House Bill 1054, a 2021 law, */
const nounBehind: Place = (clauses, at, measure) => {
  const next = clauses[at + 1];
  if (!next || !endsWith(clauses[at]!, measure) || !isApposition(next)) return undefined;
  // "a 2021 clean-up": whatever the noun, it is the measure.
  const isFirst = (one: NamedTime): boolean => /^(?:an?|the|its|una?)\s$/i.test(between(next, next.start, one.start));
  // "HB 1917 (last year’s)"
  const isAll = (one: NamedTime): boolean => one.start === next.start && one.end >= next.end;
  const isOfMeasure = (one: NamedTime): boolean =>
    one.kind === 'whose' && (isMeasureNoun(one) || (one.noun === 'other' && (isFirst(one) || isAll(one))));
  const time = next.times.find((one) => isFree(one) || isOfMeasure(one));
  if (!time || time.isOfNext || next.measures.some(({ start }) => start < time.start)) return undefined;
  const lead = between(next, next.start, time.start);
  return aboutAnother.test(lead) || otherEvent.test(lead) ? undefined : time;
};

/** the 2021 tax, known as SB 5096 · the Clean Buildings Act of 2019 (HB 1257) */
const nounInFront: Place = (clauses, at, measure) => {
  const clause = clauses[at]!;
  const lead = between(clause, clause.start, measure.start);
  // "introduced it in 2017, with Rep. Scott of Virginia, as S. 1806"
  const isBeside = (one: Clause | undefined): boolean =>
    lead === 'as ' && one !== undefined && one.times.length === 0 && /^(?:with|by|along|alongside)\s/i.test(one.text);
  const isAlone = lead === '' && endsWith(clause, measure);
  const previous = isBeside(clauses[at - 1]) ? clauses[at - 2] : clauses[at - 1];
  if (!previous || isOfPerson(previous) || (lead !== '' && !named.test(lead))) return undefined;
  const time = previous.times.at(-1);
  if (!time || previous.measures.some(({ start }) => start > time.start)) return undefined;
  // "…, a year after her alert system, HB 1725", not "A year after her son died, HB 1725, the alarm bill,"
  if (time.isOfNext && (time.noun === 'event' || !isAlone || previous === clauses[0])) return undefined;
  // "Or 2017’s, SB 5883" · "the Legislature’s 2021 answer to the ruling, SB 5476, expires"
  if (time.kind === 'whose') return isMeasureNoun(time) || (time.noun === 'other' && isAlone) ? time : undefined;
  // "every session since 2017 (first as SB 5050)"
  if (time.kind === 'aside' && /^first\sas\s/.test(lead)) return { ...time, kind: 'when' };
  if (!isFree(time)) return undefined;
  // "a bill she introduced in 2023, HB 1389": the noun, and no thought of its own since.
  const words = between(previous, previous.start, time.start).split(/[^\p{L}]+/u);
  if (clause.isBracketed || lead === 'as ' || words.some((word) => measureNoun.test(word))) return time;
  // "voted in 2022 for the Respect for Marriage Act, H.R. 8404,"
  return endsWith(clause, measure) && reaches(previous, time, { start: previous.end, end: previous.end })
    ? time
    : undefined;
};

/** lawmakers passed HB 1110 in 2023 · last year’s HB 1163 */
const ownClause: Place = (clauses, at, measure) => {
  const clause = clauses[at]!;
  const owned = new Map<Spot, NamedTime>();
  /** A time in front, which the next measures take. */
  let pending: NamedTime | undefined;
  let last: Spot | undefined;
  const isTime = (token: Spot | NamedTime): token is NamedTime => 'kind' in token;
  const tokens: (Spot | NamedTime)[] = [...clause.times, ...clause.measures].sort((a, b) => a.start - b.start);
  tokens.forEach((token, index) => {
    if (!isTime(token)) {
      last = token;
      if (pending && reaches(clause, pending, token)) owned.set(token, pending);
      return;
    }
    const next = tokens[index + 1];
    const gap = next === undefined || isTime(next) ? undefined : between(clause, token.end, next.start);
    const isNext = gap !== undefined && (nounOnly.test(gap) || (isMeasureNoun(token) && becameIt.test(gap)));
    const isLeading = leading.test(between(clause, clause.start, token.start));
    if (last && !isNext && token.kind !== 'aside' && isBehind(clause, last, token)) {
      const held = owned.get(last);
      // "That year HB 1309 died on a Tuesday."
      if (held && token.isLoose) return;
      if (!held || (held === pending && !/\b(?:and|but)\b/i.test(between(clause, last.end, token.start)))) {
        owned.set(last, token);
        return;
      }
    }
    // "free since 2022 because of SB 5974"
    if (token.kind === 'aside' && next && !isTime(next) && because.test(between(clause, token.end, next.start)))
      pending = { ...token, kind: 'when' };
    if (token.kind !== 'aside' && (isNext || isLeading || token.kind !== 'whose')) pending = token;
  });
  return owned.get(measure);
};

/** Whether a time in front is a measure's: at the head of the clause, or with no other thought between. */
function reaches(clause: Clause, time: NamedTime, measure: Spot): boolean {
  const lead = between(clause, clause.start, time.start);
  const gap = between(clause, time.end, measure.start);
  if (time.kind === 'whose') return nounOnly.test(gap) || (isMeasureNoun(time) && becameIt.test(gap));
  if (/\bwho\s$/i.test(lead) && didForIt.test(gap)) return true;
  if (/\bwho\b/i.test(lead) || otherEvent.test(gap)) return false;
  return leading.test(lead) || !/\b(?:and|but|while|that|which)\b/i.test(gap);
}

/** Whether a time behind a measure, in its clause, tells of it. */
function isBehind(clause: Clause, measure: Spot, time: NamedTime): boolean {
  const gap = between(clause, measure.end, time.start);
  if (time.isOfNext) return false;
  if (time.kind === 'whose') return isMeasureNoun(time) && copula.test(gap);
  // "extends the tax cuts that Congress passed in 2017"
  if (otherEvent.test(gap) || relativeClause.test(gap)) return false;
  // "became law are now in the eighth grade"
  if (time.kind === 'present' && !time.isLoose && gap.length > 30) return false;
  // "amends the Act of 2019" is another's, "HB 5 of 2023" its own.
  // "So H.R. 1 was the tax law of 2017"
  return !isOfNoun(time) || /^['’]?s?\s?$/.test(gap) || /\sdates?\s$/.test(gap) || isItself.test(gap);
}

/** HB 1257, the Clean Buildings Act, was adopted in 2019 */
const goingOn: Place = (clauses, at, measure) => {
  const ends = endsWith(clauses[at]!, measure);
  let told = !ends;
  for (const clause of clauses.slice(at + 1, at + 5)) {
    const time = clause.times.find(
      (one) => one.kind !== 'aside' && !one.isOfNext && (one.kind !== 'whose' || isMeasureNoun(one)),
    );
    if (time && isBare(clause))
      return clause.measures.length > 0 || clauses[at]!.measures.at(-1) !== measure ? undefined : time;
    if (clause.measures.length > 0) return undefined;
    if (isOfPerson(clause) || (clause.isBracketed && !time && clause.measures.length === 0)) continue;
    if (told || (isJoined(clause) && !alsoOfIt.test(clause.text)) || isSubordinate(clause) || isOtherSubject(clause))
      return undefined;
    if (time && !isApposition(clause)) {
      const lead = between(clause, clause.start, time.start);
      if (
        isFree(time) &&
        !(isOfNoun(time) && !/^(?:dates\s)?$/.test(lead)) &&
        !otherEvent.test(lead) &&
        !/\b(?:repeal|amend|replac|build)/i.test(lead) &&
        !relativeClause.test(lead)
      )
        return time;
      if (time.kind === 'whose' && copula.test(' ' + lead)) return time;
      return time.isLoose ? time : undefined;
    }
    told =
      /^(?:is|was|are|were|has|had|would|will|passed|died|failed|became|\p{Ll}+ed)\b/u.test(clause.text) &&
      !/^(?:sponsored|written|called|known|backed|championed)\b/.test(clause.text);
  }
  return undefined;
};

/** In 2021, two bills passed: HB 1336 · Signed in April 2023, HB 1240 bans */
const governing: Place = (clauses, at, measure) => {
  const clause = clauses[at]!;
  // "since 2019, when SB 5104 died"
  const when = clauses.findLastIndex(({ text }, i) => i > 0 && i <= at && /^when\b/i.test(text));
  const since = clauses[when - 1]?.times.at(-1);
  if (since && clauses.slice(when, at).every(({ times, measures }) => times.length + measures.length === 0))
    return { ...since, kind: 'when' };
  for (let i = at - 1; i >= 0; i -= 1) {
    const head = clauses[i]!;
    const time = head.times[0];
    if (!time || time.isOfNext || (time.kind === 'whose' && !isMeasureNoun(time))) continue;
    const lead = between(head, head.start, time.start);
    if (i === 0 && participle.test(head.text) && isFree(time))
      return /^(?:the\s\p{L}+\s)?$/u.test(
        between(clauses[1]!, clauses[1]!.start, clauses[1]!.measures[0]?.start ?? -1) || 'x',
      ) ||
        (at === 1 && measure.start === clause.start)
        ? time
        : undefined;
    if (i === at - 1 && clause.opening === ':' && announces(head, time) && !isNow.test(clause.text)) return time;
    // "It took until January of 2018 to get Senate Bill 6091 through."
    const isLate = /^(?:took|not)\suntil\b/i.test(time.words);
    if (time.kind === 'aside' || (!isLate && !leading.test(lead))) continue;
    // "In 2019 he became the clock guy: his bill would"
    const isNew = clause.opening !== ':' && i < at;
    return isNew && isNow.test(clause.text.replace(subordinate, '')) ? undefined : time;
  }
  return undefined;
};

/** "It did in March 2021: the House passed it as H.R. 842": what happened, by no other name than the story's. */
const announces = (head: Clause, time: NamedTime): boolean =>
  isFree(time) &&
  time.end === head.end &&
  /^(?:(?:and|but)\s)?(?:it|that|this|they)\s(?:did|happened|came|began|started|changed|ended|passed|tried)\s(?:[\p{L}-]+\s){0,2}$/iu.test(
    between(head, head.start, time.start),
  );

/** After the 2021 ruling, lawmakers passed SB 5476 */
const leadingTo: Place = (clauses, at) => {
  const head = clauses[0]!;
  if (at === 0 || !cause.test(head.text) || isNow.test(clauses[at]!.text)) return undefined;
  const time = head.times.at(-1);
  if (!time || head.measures.length > 0 || /\belections?\b/i.test(head.text)) return undefined;
  return time.kind === 'present' ? undefined : { ...time, kind: 'when' };
};
