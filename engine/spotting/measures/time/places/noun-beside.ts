/**
 * The nouns for a measure right beside it, behind or in front, and the time they carry.
 */
import { between, type Clause, endsWith, isApposition, isOfPerson } from '../clauses';
import { measureNoun } from '../time-nouns';
import type { NamedTime } from '../times';
import { isFree, isMeasureNoun, type Place } from './place';
import { otherEvent, reaches } from './reach';

/** What an apposition would do to another law: "the bill to repeal the 2019 law". */
const aboutAnother =
  /\b(?:to|would|will|undo(?:es|ing)?|reviv\w+|echo\w*|resembl\w+|build\w*\son|repeal\w*|amend\w*|chang\w+|replac\w+|updat\w+|fix(?:es|ing)|expand\w*|revers\w+|tweak\w*|delay\w*|model\w*\son)\b/i;
/** Before a measure that is a name for the noun in front: ", known as SB 5096". */
const named =
  /^(?:(?:the|la|el)|(?:(?:also\s|better\s|formally\s|first\s|originally\s|then\s)?(?:(?:known|passed|numbered|enacted|filed)\s(?:(?:in|to|by|at)\s(?:[a-zß-ʯа-яḀ-ỿ]+\s){1,3})?)?)?as|on|or|with|in|by|through|under|including|such\sas|among\sthem|namely|(?:which|that)\s(?:was|is|became)|it\swas|called)\s$/iu;

/** "got the program into law in 2016, in a water bill, S. 612": the noun alone, between the time and the measure. */
const inABill =
  /^(?:in|inside|within|through|by|as\spart\sof)\s(?:an?|the|that)\s(?:[a-zß-ʯа-яḀ-ỿ-]+\s){0,3}(?:bill|act|law|measure|package)\W*$/iu;

/** "known by its number", between the noun and the number. */
const byNumber =
  /^(?:better\s)?(?:known|conocid[oa])\s(?:(?:only|best|still|mostly)\s)?(?:by|por)\s(?:its|their|su)\s/i;

const intoLaw = /\b(?:into\slaw|passed|enacted|approved|became\slaw|signed)\b/i;

/** "HB 1110, known to planners as the housing law of 2023" */
const knownAs = /^(?:known|remembered)\s(?:to\s(?:[\p{L}-]+\s){1,4})?as\s/u;

function withoutKnownAs(clause: Clause): Clause {
  const skipped = knownAs.exec(clause.text)?.[0].length ?? 0;
  return { ...clause, start: clause.start + skipped, text: clause.text.slice(skipped) };
}

/** House Bill 1054, a 2021 law, */
export const nounBehind: Place = (clauses, at, measure) => {
  const behind = clauses[at + 1];
  const next = behind && withoutKnownAs(behind);
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
export const nounInFront: Place = (clauses, at, measure) => {
  const clause = clauses[at]!;
  const lead = between(clause, clause.start, measure.start);
  // "introduced it in 2017, with Rep. Scott of Virginia, as S. 1806" · "the 2021 law, known by its number, SB 5172"
  const isBeside = (one: Clause | undefined): boolean =>
    one !== undefined &&
    one.times.length === 0 &&
    one.measures.length === 0 &&
    (lead === 'as '
      ? /^(?:with|by|along|alongside)\s/i.test(one.text)
      : lead === '' &&
        (byNumber.test(one.text) || (inABill.test(one.text) && intoLaw.test(clauses[at - 2]?.text ?? ''))));
  const isAlone = lead === '' && endsWith(clause, measure);
  const previous = isBeside(clauses[at - 1]) ? clauses[at - 2] : clauses[at - 1];
  if (!previous || (lead !== '' && !named.test(lead))) return undefined;
  const time = previous.times.at(-1);
  // "who was elected in 2020", not "who wrote the 2021 tax, SB 5096"
  if (
    !time ||
    (isOfPerson(previous) && !(isAlone && isMeasureNoun(time))) ||
    previous.measures.some(({ start }) => start > time.start)
  )
    return undefined;
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
