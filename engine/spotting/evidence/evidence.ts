/**
 * One engine for all that is weighed: which official a name means, whose a measure is, and of which session. What speaks for a
 * candidate are features, each with a strength; what a feature weighs stands in `weights.json`; and the weights add up.
 */
import { groupBy } from '../../group-by';
import { type Feature, ruleOf, weights } from './weights';

/** A feature, how much of it there is, what that weighs, and what the message to the reader says of it. */
export interface Evidence {
  readonly feature: Feature;
  /** Mostly 0 to 1; below 0 where it speaks for the opposite. */
  readonly strength: number;
  readonly values: Readonly<Record<string, string>> | undefined;
  readonly weight: number;
}

export function toEvidence(feature: Feature, strength = 1, values?: Evidence['values']): Evidence {
  return { feature, strength, values, weight: weights[feature] * strength };
}
export const noEvidence: readonly Evidence[] = [];

/** What the evidence for a candidate adds up to. */
export const scoreOf = (evidence: readonly Pick<Evidence, 'weight'>[]): number =>
  evidence.reduce((sum, { weight }) => sum + weight, 0);

/** A feature; whether a candidate has it, or how much of it; and what the message to the reader says of it. */
export type Rule<Candidate> = readonly [
  feature: Feature,
  isThere: (candidate: Candidate) => boolean | number,
  values?: (candidate: Candidate) => Evidence['values'],
];

/** Rules that are variants of one: of these the first counts whose feature a candidate has. */
export const variantsIn = <Candidate>(rules: readonly Rule<Candidate>[]): (readonly Rule<Candidate>[])[] => [
  ...groupBy(rules.map((rule) => [ruleOf(rule[0]), rule])).values(),
];

/** The evidence of the first of some rules whose feature a candidate has. */
export function firstEvidence<Candidate>(
  rules: readonly Rule<Candidate>[],
  candidate: Candidate,
): Evidence | undefined {
  for (const rule of rules) {
    const strength = Number(rule[1](candidate));
    if (strength !== 0) return toEvidence(rule[0], strength, rule[2]?.(candidate));
  }
  return undefined;
}

/** The evidence of all rules whose feature a candidate has. */
export function allEvidence<Candidate>(rules: readonly Rule<Candidate>[], candidate: Candidate): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const rule of rules) {
    const strength = Number(rule[1](candidate));
    if (strength !== 0) found.push(toEvidence(rule[0], strength, rule[2]?.(candidate)));
  }
  return found;
}
