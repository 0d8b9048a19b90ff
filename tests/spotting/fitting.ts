/**
 * Weights that agree better with what careful readers expect: each character of an article chooses among the officials whom it
 * may be and nobody, the likelier the higher the score, and the weights are moved until the right choices are likely. No weight
 * changes its sign, and each is drawn back to where it was.
 */
import { weights as inUse, type Weights } from '../../engine/spotting/people/evidence/weights';

/** An official whom a character may be: how much of each sign there is. */
export type Row = readonly (readonly [sign: string, much: number])[];

/** A character of an article. */
export interface Example {
  readonly article: string;
  /** Where the article is from: what is fitted on the others is asked on it. */
  readonly source: string;
  /** Given names are printed. */
  readonly isNamed: boolean;
  readonly rows: readonly Row[];
  /** The row that is right; undefined where it is nobody of ours. */
  readonly right?: number;
}

export type Numbers = Readonly<Record<string, number>>;

/** Numbers of decisions that are no part of a score. */
const kept: ReadonlySet<string> = new Set<keyof Weights>(['decide.margin', 'decide.crowd', 'decide.listed']);

/** A wrong mark is as bad as so many missed ones, as in the F½ of the scores. */
export const worse = 4;
const loudness = ({ right }: Example): number => (right === undefined ? worse : 1);

const enough = ({ isNamed }: Example): string => (isNamed ? 'decide.enough' : 'decide.enough-unnamed');

const scoresOf = (weights: Numbers, example: Example): number[] =>
  example.rows.map((row) => row.reduce((sum, [sign, much]) => sum + weights[sign]! * much, -weights[enough(example)]!));

/** How likely each row is; what is left is nobody's. */
function likelihoods(weights: Numbers, example: Example): number[] {
  const odds = scoresOf(weights, example).map(Math.exp);
  const all = odds.reduce((sum, one) => sum + one, 1);
  return odds.map((one) => one / all);
}

/** How far an example is from what is right: 0 where that is certain. */
export function loss(weights: Numbers, example: Example): number {
  const shares = likelihoods(weights, example);
  const right = example.right === undefined ? 1 - shares.reduce((sum, one) => sum + one, 0) : shares[example.right]!;
  return -Math.log(Math.max(right, 1e-9)) * loudness(example);
}

/** What a wrong and a missed mark cost: the decision of `decide.ts`, on one character. */
export function cost(weights: Numbers, example: Example): number {
  const scores = scoresOf(weights, example);
  const best = Math.max(...scores, -Infinity);
  const near = scores.filter((score) => score > best - weights['decide.margin']!);
  const marked = best >= 0 && near.length === 1 ? scores.indexOf(best) : undefined;
  if (marked === example.right) return 0;
  return (marked === undefined ? 0 : worse) + (example.right === undefined ? 0 : 1);
}

/** How much of a weight's own size it may move at the cost of one. */
const leastSize = 0.5;
const steps = 200;

/**
 * Fits the weights to examples.
 * @param pull how strongly each weight is drawn to where it was
 */
export function fit(examples: readonly Example[], pull: number, prior: Numbers = inUse): Numbers {
  const signs = Object.keys(prior).filter((sign) => !kept.has(sign));
  const weights: Record<string, number> = { ...prior };
  const size = (sign: string): number => Math.max(Math.abs(prior[sign]!), leastSize);
  const mean = new Map<string, number>();
  const square = new Map<string, number>();
  for (let step = 1; step <= steps; step += 1) {
    const slope = new Map(signs.map((sign) => [sign, (2 * pull * (weights[sign]! - prior[sign]!)) / size(sign) ** 2]));
    const add = (sign: string, by: number): unknown => slope.has(sign) && slope.set(sign, slope.get(sign)! + by);
    for (const example of examples)
      for (const [at, share] of likelihoods(weights, example).entries()) {
        const by = (share - Number(at === example.right)) * loudness(example);
        for (const [sign, much] of example.rows[at]!) add(sign, by * much);
        add(enough(example), -by);
      }
    // Adam: each weight at its own pace.
    for (const sign of signs) {
      const by = slope.get(sign)!;
      mean.set(sign, 0.9 * (mean.get(sign) ?? 0) + 0.1 * by);
      square.set(sign, 0.99 * (square.get(sign) ?? 0) + 0.01 * by * by);
      const pace = mean.get(sign)! / (1 - 0.9 ** step) / (Math.sqrt(square.get(sign)! / (1 - 0.99 ** step)) + 1e-9);
      const moved = weights[sign]! - 0.05 * (1 - step / (steps + 1)) * pace;
      weights[sign] = prior[sign]! > 0 ? Math.max(0, moved) : Math.min(0, moved);
    }
  }
  return weights;
}

/** A gain over the weights in use, with twice its standard error, articles drawn as a whole. */
export interface Gain {
  readonly gain: number;
  readonly margin: number;
}

export function gainOf(of: typeof loss, examples: readonly Example[], fitted: (source: string) => Numbers): Gain {
  const byArticle = new Map<string, number>();
  for (const example of examples) {
    const gain = of(inUse, example) - of(fitted(example.source), example);
    byArticle.set(example.article, (byArticle.get(example.article) ?? 0) + gain);
  }
  const gains = [...byArticle.values()];
  return {
    gain: gains.reduce((sum, one) => sum + one, 0),
    margin: 2 * Math.sqrt(gains.reduce((sum, one) => sum + one * one, 0)),
  };
}

/** The weights for each source, fitted on all the others. */
export function acrossSources(examples: readonly Example[], pull: number): ReadonlyMap<string, Numbers> {
  const sources = [...new Set(examples.map(({ source }) => source))];
  return new Map(
    sources.map((source) => [
      source,
      fit(
        examples.filter((one) => one.source !== source),
        pull,
      ),
    ]),
  );
}
