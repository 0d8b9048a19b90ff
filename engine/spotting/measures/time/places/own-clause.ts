/**
 * The clause that a measure stands in: its times and measures in order, and which time goes to which.
 */
import { between, type Spot } from '../clauses';
import type { NamedTime } from '../times';
import type { Place } from './place';
import { isBehind, isLeading, isNamedBy, reaches } from './reach';

/** "free since 2022 because of SB 5974" */
const because = /^\s(?:because\sof|under|thanks\sto|by\svirtue\sof)\s(?:[a-zß-ʯа-яḀ-ỿ]+\s){0,2}$/iu;

/** lawmakers passed HB 1110 in 2023 · last year’s HB 1163 */
export const ownClause: Place = (clauses, at, measure) => {
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
    const isNext = gap !== undefined && isNamedBy(token, gap);
    const leads = isLeading(between(clause, clause.start, token.start));
    if (last && !isNext && token.kind !== 'aside' && isBehind(clause, last, token)) {
      const held = owned.get(last);
      // "That year HB 1309 died on a Tuesday."
      if (held && token.isLoose) return;
      if (!held || (held === pending && !/\b(?:and|but|y|pero)\b/i.test(between(clause, last.end, token.start)))) {
        owned.set(last, token);
        return;
      }
    }
    // "free since 2022 because of SB 5974"
    if (token.kind === 'aside' && next && !isTime(next) && because.test(between(clause, token.end, next.start)))
      pending = { ...token, kind: 'when' };
    if (token.kind !== 'aside' && (isNext || leads || token.kind !== 'whose')) pending = token;
  });
  return owned.get(measure);
};
