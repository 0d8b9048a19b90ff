/**
 * What the clauses before a measure's say of when it was: the time that governs the sentence, and what led to it.
 */
import { between, type Clause } from '../clauses';
import type { NamedTime } from '../times';
import { isFree, isMeasureNoun, type Place } from './place';
import { isLeading } from './reach';

/** Words that make a clause tell of what is or will be. */
const isNow = /\b(?:(?:would|could|may)(?!\shave)|will|is|are|has|(?<!\b(?:would|could|may)\s)have|now)\b/i;
/** "settled what the public may see" */
const subordinate = /\b(?:that|what|which|who|when|if|where|how)\b.*/s;
/** "Signed in April 2023, HB 1240 bans" */
const participle =
  /^(?:(?:first|originally|finally|narrowly)\s)?(?:passed|signed|approved|enacted|adopted|introduced|filed|sponsored|written|vetoed|proposed|born|made)\b/i;
/** "After the 2021 ruling" */
const cause = /^(?:after|following|in\sresponse|in\sthe\swake|because\sof|prompted|spurred|responding)\b/i;

/** In 2021, two bills passed: HB 1336 · Signed in April 2023, HB 1240 bans */
export const governing: Place = (clauses, at, measure) => {
  const clause = clauses[at]!;
  // "since 2019, when SB 5104 died", not "After 2019, when it rained, SB 5104 died"
  const when = clauses.findLastIndex(({ text }, i) => i > 0 && i <= at && /^when\b/i.test(text));
  const before = clauses[when - 1];
  const since = before?.times.at(-1);
  if (
    before &&
    since &&
    (when === at || !/^after\b/i.test(before.text)) &&
    clauses.slice(when, at).every(({ times, measures }) => times.length + measures.length === 0)
  )
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
    if (time.kind === 'aside' || (!isLate && !isLeading(lead))) continue;
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
  /^(?:(?:and|but)\s)?(?:it|that|this|they)\s(?:did|happened|came|began|started|changed|ended|passed|tried)\s(?:[a-zß-ʯа-яḀ-ỿ-]+\s){0,2}$/iu.test(
    between(head, head.start, time.start),
  );

/** After the 2021 ruling, lawmakers passed SB 5476 */
export const leadingTo: Place = (clauses, at) => {
  const head = clauses[0]!;
  if (at === 0 || !cause.test(head.text) || isNow.test(clauses[at]!.text)) return undefined;
  const time = head.times.at(-1);
  if (!time || head.measures.length > 0 || /\belections?\b/i.test(head.text)) return undefined;
  // "After last year, two bills would raise it": theirs is another.
  const isLater = isFree(time) && /^after\s$/i.test(between(head, head.start, time.start));
  return time.kind === 'present' || isLater ? undefined : { ...time, kind: 'when' };
};
