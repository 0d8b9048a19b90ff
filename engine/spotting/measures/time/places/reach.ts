/**
 * Whether a time and a measure in one clause belong together: what the words between them say.
 */
import { between, type Clause, type Spot } from '../clauses';
import { isOfNoun, type NamedTime } from '../times';
import { isMeasureNoun } from './place';

/** Between a measure and a time that tells of its effects, or of a person. */
export const otherEvent =
  /\b(?:(?:effect|force)\b|expire\w*\b(?!(?:\sin\s\w+)?\swith\s)|sunset\w*|elected|beginning|starting|effective|who\b|whose\b|modeled|based\son|like\sthe)/i;
/** "the tax cuts that Congress passed in 2017", "a grant that lawmakers put in place two years ago" */
export const relativeClause =
  /.\s(?:that|which|whatever|que)\s(?:[a-zß-ʯа-яḀ-ỿ’'-]+\s){0,3}(?:put|made|[a-zß-ʯа-яḀ-ỿ]+ed)\s/iu;
/** "Thai, who in 2024 won passage of HB 2209": what a person then did for the measure, and nothing after it. */
const didForIt =
  /^\s(?:won|sponsored|co-?sponsored|wrote|carried|introduced|filed|passed|shepherded|championed|brought|signed|vetoed|voted|led|pushed|helped\s(?:pass|write))\s(?:(?:passage|approval|adoption)\sof\s|(?:the\s(?:fight|vote|charge)\s)?(?:for|against)\s)?$/;
/** "was a 2021 law", "became the 2023 ban". */
export const copula =
  /^['’]?s?\s(?:was|is|became|remains)\s(?:(?:also\s)?(?:part\sof\s|among\s|one\sof\s)?(?:the|an?)\s(?:[a-zß-ʯа-яḀ-ỿ’'-]+\s){0,3})?$/iu;
/** "was the tax law": the noun behind is the measure. */
const isItself =
  /^\s(?:was|is|became)\s(?:the|an?)\s(?:[a-zß-ʯа-яḀ-ỿ’'-]+\s){0,3}(?:laws?|acts?|bills?|bans?|tax|measures?|versions?)\s$/iu;
/** "2023 law House Bill 1110", "last year’s fight over HB 1217": no verb between. */
const nounOnly =
  /^(?:['’]s)?\s?(?:(?!(?:by|to|would|will|is|was|are|has|had|that|which|who|and|but|y|o|pero|que)\b)[a-zß-ʯа-яḀ-ỿ’'-]+\s){0,5}["“]?$/iu;
/** "the state’s 2021 tax on capital gains began as SB 5096", "the 2019 measure on plates was HB 1994" */
const becameIt =
  /^[^,;:]{0,50}\s(?:(?:began|started|passed|was\s(?:filed|numbered|passed|enacted))\s(?:life\s)?as|was)\s$/;
/** Before a time at the head of its clause: "And in 2021", "Early in the 2021 session", "Under Democrats in 2021". */
const leading =
  /^(?:(?:and|but|then|back|so|first|early|late|only|that\swas)\s){0,2}(?:(?:in|on|during|over|at|under|(?:[a-zß-ʯа-яḀ-ỿ-]+\s){1,4}into)\s(?:(?:the|his|her|their|its)\s)?)?$/iu;
/** "Under Democrats in 2021", "Under Gov. Inslee in 2019": whoever ruled then. */
const underRule = /^Under\s(?:(?:Gov\.|Governor|President|Speaker)\s)?(?:\p{Lu}[\p{L}.-]*\s){1,3}$/u;

/** Whether the words before a time put it at the head of its clause. */
export const isLeading = (lead: string): boolean => leading.test(lead) || underRule.test(lead);

/** Whether the noun of a time in front, as in "the 2021 tax", is the measure: what the words between say. */
export const isNamedBy = (time: NamedTime, gap: string): boolean =>
  nounOnly.test(gap) || (isMeasureNoun(time) && becameIt.test(gap));

/** "The rent law of 2025 is and remains HB 1217." */
const remains = /^\s(?:is|was)\sand\s(?:re(?:mains|mained)|will\sremain|stays)\s$/;

/** Whether a time in front is a measure's: at the head of the clause, or with no other thought between. */
export function reaches(clause: Clause, time: NamedTime, measure: Spot): boolean {
  const lead = between(clause, clause.start, time.start);
  const gap = between(clause, time.end, measure.start);
  if (time.kind === 'whose') return isNamedBy(time, gap);
  if (/\bwho\s$/i.test(lead) && didForIt.test(gap)) return true;
  if (/\bwho\b/i.test(lead) || otherEvent.test(gap)) return false;
  return isLeading(lead) || remains.test(gap) || !/\b(?:and|but|while|that|which|y|pero|que)\b/i.test(gap);
}

/** Whether a time behind a measure, in its clause, tells of it. */
export function isBehind(clause: Clause, measure: Spot, time: NamedTime): boolean {
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
