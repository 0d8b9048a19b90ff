/**
 * Which of a sentence's times is a measure's. Many years stand in a sentence for other things (an election, another law, a
 * person's first term), so that each place beside the measure is asked in turn, the plainest first: its own clause, the one in
 * front, the ones behind, and what governs it.
 */
import type { IsoDate } from '../../../identifiers';
import { wordsOf } from '../../../languages';
import { overlaps, type Spot } from '../reading/scan';
import { textBetween, type Clause, clausesOf, endsWithMeasure, isApposition } from './clauses';
import { type NamedTime, timesIn, resolveYear } from './times';
import {
  becameIt,
  copula,
  isItself,
  isNow,
  joinsList,
  leading,
  named,
  nounOnly,
  ofItsNoun,
  otherEvent,
  parting,
  relativeClause,
  subordinate,
  turnsToNow,
} from '../tables/beside-a-measure';
import { ofPerson, opensWhen, openVerb } from '../tables/clause-words';

const { measureNouns } = wordsOf('measures');

/** A year that the words name, or the number of a Congress; and the words. */
export interface TimeOfMeasure {
  readonly year?: number;
  readonly congress?: number;
  readonly words: string;
}

/** A measure in its sentence, or in as much of it as is looked at. Offsets are those of the sentence. */
export interface InSentence {
  readonly text: string;
  /** All measures of the sentence, in order. */
  readonly measures: readonly Spot[];
  /** The one asked about. */
  readonly measure: Spot;
}

/** The time that a place holds for a measure, which stands in the clause `at`. */
type Place = (clauses: readonly Clause[], at: number, measure: Spot) => NamedTime | undefined;

/** "of 2019", "from 2020": the time of the noun right before it. */
const isOfNoun = ({ words }: NamedTime): boolean => ofItsNoun.test(words);

/** A time that goes with what is told, not with a noun: "in 2021", "now". */
const isFree = (time: NamedTime): boolean => time.kind === 'when' || time.kind === 'present';

/** "the 2021 law", "the 2021 session": not "the 2021 ruling". */
const isMeasureNoun = ({ noun }: NamedTime): boolean => noun === 'measure' || noun === 'session';

/** Whether the noun of a time in front, as in "the 2021 tax", is the measure: what the words between say. */
const isNamedBy = (time: NamedTime, gap: string): boolean =>
  nounOnly.test(gap) || (isMeasureNoun(time) && becameIt.test(gap));

/** Whether a time in front is a measure's: at the head of the clause, or with no other thought between. */
function reaches(clause: Clause, time: NamedTime, measure: Spot): boolean {
  const lead = textBetween(clause, clause.start, time.start);
  const gap = textBetween(clause, time.end, measure.start);
  if (time.kind === 'whose') return isNamedBy(time, gap);
  if (ofPerson.test(lead) || otherEvent.test(gap)) return false;
  // "the grants from 2022 were ended by HB 5"
  if (lead !== '' && isOfNoun(time) && openVerb.test(gap)) return false;
  return leading.test(lead) || !parting.test(gap);
}

/** Whether a time behind a measure, in its clause, tells of it: "amends the Act of 2019" is another's, "HB 5 of 2023" its own. */
function isBehind(clause: Clause, measure: Spot, time: NamedTime): boolean {
  const gap = textBetween(clause, measure.end, time.start);
  if (time.isOfNext || (time.kind === 'present' && turnsToNow.test(gap))) return false;
  if (time.kind === 'whose') return isMeasureNoun(time) && !isOfNoun(time) && copula.test(gap);
  if (otherEvent.test(gap) || relativeClause.test(gap)) return false;
  return !isOfNoun(time) || /^['’]?s?\s?$/.test(gap) || isItself.test(gap);
}

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
    if (token.kind === 'aside') return;
    const next = tokens[index + 1];
    const isNext = next !== undefined && !isTime(next) && isNamedBy(token, textBetween(clause, token.end, next.start));
    if (last && !isNext && !owned.has(last) && isBehind(clause, last, token)) {
      owned.set(last, token);
      return;
    }
    if (isNext || token.kind !== 'whose' || leading.test(textBetween(clause, clause.start, token.start)))
      pending = token;
  });
  return owned.get(measure);
};

/** House Bill 1054, a 2021 law, · HB 1257, the Clean Buildings Act, was adopted in 2019 */
const behind: Place = (clauses, at, measure) => {
  if (!endsWithMeasure(clauses[at]!, measure)) return undefined;
  for (const clause of clauses.slice(at + 1, at + 5)) {
    const time = clause.times.find((one) => one.kind !== 'aside' && !one.isOfNext);
    if (clause.measures.length > 0) return undefined;
    if (!time) continue;
    const lead = textBetween(clause, clause.start, time.start);
    if (otherEvent.test(lead) || (relativeClause.test(lead) && !isApposition(clause))) return undefined;
    // "HB 1917 (last year’s)"
    const isAll = time.start === clause.start && time.end >= clause.end;
    return isFree(time) || isMeasureNoun(time) || isAll ? time : undefined;
  }
  return undefined;
};

/** the 2021 tax, known as SB 5096 · the Clean Buildings Act of 2019 (HB 1257) */
const inFront: Place = (clauses, at, measure) => {
  const clause = clauses[at]!;
  const previous = clauses[at - 1];
  const lead = textBetween(clause, clause.start, measure.start);
  if (!previous || previous.isBracketed || (lead !== '' && !named.test(lead))) return undefined;
  const time = previous.times.at(-1);
  if (!time || time.isOfNext || previous.measures.some(({ start }) => start > time.start)) return undefined;
  if (time.kind === 'whose')
    return isMeasureNoun(time) || (time.noun === 'other' && lead === '' && endsWithMeasure(clause, measure))
      ? time
      : undefined;
  if (!isFree(time)) return undefined;
  // "a bill she introduced in 2023, HB 1389": the noun, and no thought of its own since.
  const words = textBetween(previous, previous.start, time.start).split(/[^A-Za-zÀ-ɏḀ-ỿ]+/);
  if (clause.isBracketed || lead === 'as ' || words.some((word) => measureNouns.has(word.toLowerCase()))) return time;
  return endsWithMeasure(clause, measure) && reaches(previous, time, { start: previous.end, end: previous.end })
    ? time
    : undefined;
};

/** In 2021, two bills passed: HB 1336 · Signed in April 2023, HB 1240 bans; but "In 2019, Oregon did it, and HB 1217 would, too". */
const governing: Place = (clauses, at) => {
  for (let i = at - 1; i >= 0; i -= 1) {
    const head = clauses[i]!;
    // "It was in 2022, when Das had SB 5697"
    if (opensWhen.test(clauses[i + 1]!.text) && head.times.length > 0) return head.times.at(-1);
    const time = head.times[0];
    if (!time || time.kind === 'aside' || time.isOfNext || (time.kind === 'whose' && !isMeasureNoun(time))) continue;
    if (!leading.test(textBetween(head, head.start, time.start))) continue;
    return isNow.test(clauses[at]!.text.replace(subordinate, '')) ? undefined : time;
  }
  return undefined;
};

/** The measures, those of a list as one. */
function lists(sentence: string, measures: readonly Spot[]): readonly Spot[] {
  const joined: Spot[] = [];
  for (const { start, end } of measures) {
    const last = joined.at(-1);
    if (last && joinsList.test(sentence.slice(last.end, start)))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

/**
 * What the words of the sentence say of when a measure was, if they say anything.
 * @param namedYear the year that the text before the sentence named last: what "two years earlier" counts from
 */
export function timeOfMeasure(
  { text: sentence, measures, measure }: InSentence,
  date: IsoDate,
  namedYear: () => number | undefined,
): TimeOfMeasure | undefined {
  const times = timesIn(sentence).filter((time) => !overlaps(measures, time));
  if (times.length === 0) return undefined;
  const groups = lists(sentence, measures);
  const mine = groups.find(({ start, end }) => start <= measure.start && measure.end <= end);
  if (!mine) return undefined;
  const clauses = clausesOf(sentence, times, groups);
  const at = clauses.findIndex((clause) => clause.measures.includes(mine));
  if (at < 0) return undefined;
  const read = (time: NamedTime | undefined): TimeOfMeasure | undefined => {
    if (!time) return undefined;
    const { words, congress } = time;
    if (congress !== undefined) return { congress, words };
    const before = times.filter((other) => other.end <= time.start);
    const year = resolveYear(
      time,
      date,
      () => before.findLast((other) => other.year !== undefined)?.year ?? namedYear(),
    );
    return year === undefined ? undefined : { year, words };
  };
  for (const place of [ownClause, inFront, behind, governing]) {
    const found = read(place(clauses, at, mine));
    if (found) return found;
  }
  return undefined;
}
