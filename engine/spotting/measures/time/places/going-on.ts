/**
 * What goes on about a measure behind its clause, past the asides.
 */
import {
  between,
  type Clause,
  endsWith,
  isApposition,
  isJoined,
  isOfPerson,
  isOtherSubject,
  isSubordinate,
} from '../clauses';
import { isOfNoun } from '../times';
import { isFree, isMeasureNoun, type Place } from './place';
import { copula, otherEvent, relativeClause } from './reach';

/** "lost SB 5236 and won it, in the same week" */
const alsoOfIt = /^and\s\p{Ll}+\sit$/u;

/** A clause that is a time, or begins with one: "again in 2023". */
const isBare = (clause: Clause): boolean =>
  clause.times[0]?.start === clause.start ||
  /^(?:(?:back|early|late|only|again|most\srecently|first|also|likewise)\s)+$/i.test(
    between(clause, clause.start, clause.times[0]?.start ?? clause.start),
  );

/** HB 1257, the Clean Buildings Act, was adopted in 2019 */
export const goingOn: Place = (clauses, at, measure) => {
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
