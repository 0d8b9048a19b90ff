/**
 * Weights that agree better with what careful readers expect: each character of an article chooses among the officials whom it
 * may be and nobody, each measure among the sessions that it may be of, the likelier the higher the score, and the weights are
 * moved until the right choices are likely. No weight changes its sign, and each is drawn back to where it was.
 */
import { weights as inUse, type Weights } from '../../engine/spotting/evidence/weights';

/** An official whom a character may be, or a session of a measure: how much of each sign there is. */
export type Row = readonly (readonly [sign: string, much: number])[];

/** A character or a measure of an article. */
export interface Example {
  readonly article: string;
  /** Where the article is from: what is fitted on the others is asked on it. */
  readonly source: string;
  /** The score from which a row is taken at all; undefined where one of the rows is right, as one session of a measure is. */
  readonly enough?: keyof Weights;
  readonly rows: readonly Row[];
  /** The row that is right; undefined where it is nobody of ours. */
  readonly right?: number;
}

export type Numbers = Readonly<Record<string, number>>;

/** Whether a number is no part of a score: what decides beyond what is enough, and how much there is of a feature. */
const isKept = (name: string): boolean => /^(?:decide\.(?!enough)|scale\.)/.test(name);

/** A wrong mark is as bad as so many missed ones, as in the F½ of the scores. */
export const worse = 4;
const loudness = ({ right }: Example): number => (right === undefined ? worse : 1);

const scoresOf = (weights: Numbers, { rows, enough }: Example): number[] =>
  rows.map((row) => row.reduce((sum, [sign, much]) => sum + weights[sign]! * much, enough ? -weights[enough]! : 0));

/** The odds of nobody, where nobody may be meant. */
const nobody = ({ enough }: Example): number => Number(enough !== undefined);

/** How likely each row is; what is left is nobody's. */
function likelihoods(weights: Numbers, example: Example): number[] {
  const odds = scoresOf(weights, example).map(Math.exp);
  const all = odds.reduce((sum, one) => sum + one, nobody(example));
  return odds.map((one) => one / all);
}

/** How far an example is from what is right: 0 where that is certain. */
export function loss(weights: Numbers, example: Example): number {
  const shares = likelihoods(weights, example);
  const right = example.right === undefined ? 1 - shares.reduce((sum, one) => sum + one, 0) : shares[example.right]!;
  return -Math.log(Math.max(right, 1e-9)) * loudness(example);
}

/** The row that is marked, if one is: the decision of `scored-candidate.ts` on one character, and of `resolve-sessions.ts` on one measure. */
function markedOf(weights: Numbers, example: Example): number | undefined {
  const scores = scoresOf(weights, example);
  const best = Math.max(...scores, -Infinity);
  const near = scores.filter((score) => score > best - weights['decide.margin']!);
  const isSure = example.enough
    ? best >= 0 && near.length === 1
    : Math.max(...likelihoods(weights, example)) >= weights['decide.session']!;
  return isSure ? scores.indexOf(best) : undefined;
}

/** What a wrong and a missed mark cost; a question is no mark. */
export function cost(weights: Numbers, example: Example): number {
  const marked = markedOf(weights, example);
  if (marked === example.right) return 0;
  return (marked === undefined ? 0 : worse) + (example.right === undefined ? 0 : 1);
}

/** Of weights below this size all count as being of it, when they are drawn back. */
const leastSize = 0.5;
const steps = 150;
/** An official whose score is so far below what is enough is nobody's choice, whatever the weights. */
const hopeless = -10;

/** An example by the places of its signs in a list: for asking it many times. */
interface Numbered {
  readonly rows: readonly {
    readonly signs: readonly number[];
    readonly much: readonly number[];
    readonly right: number;
  }[];
  readonly loudness: number;
  readonly nobody: number;
}

function numbered(examples: readonly Example[], signs: readonly string[], prior: Numbers): Numbered[] {
  const places = new Map(signs.map((sign, at) => [sign, at]));
  return examples.map((example) => {
    const scores = scoresOf(prior, example);
    const rows = example.rows.flatMap((row, at) => {
      if (example.enough && at !== example.right && scores[at]! < hopeless) return [];
      const all = example.enough ? [...row, [example.enough, -1] as const] : row;
      return [
        {
          signs: all.map(([sign]) => places.get(sign)!),
          much: all.map(([, much]) => much),
          right: Number(at === example.right),
        },
      ];
    });
    return { rows, loudness: loudness(example), nobody: nobody(example) };
  });
}

/**
 * Fits the weights to examples.
 * @param pull how strongly each weight is drawn to where it was
 */
export function fit(examples: readonly Example[], pull: number, prior: Numbers = inUse): Numbers {
  const signs = Object.keys(prior);
  const before = signs.map((sign) => prior[sign]!);
  const weights = Float64Array.from(before);
  const slope = new Float64Array(signs.length);
  const mean = new Float64Array(signs.length);
  const square = new Float64Array(signs.length);
  const asked = numbered(examples, signs, prior);
  for (let step = 1; step <= steps; step += 1) {
    for (const [at, was] of before.entries())
      slope[at] = (2 * pull * (weights[at]! - was)) / Math.max(Math.abs(was), leastSize) ** 2;
    for (const { rows, loudness, nobody } of asked) {
      const odds = rows.map(({ signs, much }) =>
        Math.exp(signs.reduce((sum, sign, at) => sum + weights[sign]! * much[at]!, 0)),
      );
      const all = odds.reduce((sum, one) => sum + one, nobody);
      for (const [row, { signs, much, right }] of rows.entries()) {
        const by = (odds[row]! / all - right) * loudness;
        for (const [at, sign] of signs.entries()) slope[sign]! += by * much[at]!;
      }
    }
    // Adam: each weight at its own pace.
    for (const [at, sign] of signs.entries()) {
      if (isKept(sign)) continue;
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      square[at] = 0.99 * square[at]! + 0.01 * slope[at]! ** 2;
      const pace = mean[at]! / (1 - 0.9 ** step) / (Math.sqrt(square[at]! / (1 - 0.99 ** step)) + 1e-9);
      const moved = weights[at]! - 0.05 * (1 - step / (steps + 1)) * pace;
      weights[at] = before[at]! > 0 ? Math.max(0, moved) : Math.min(0, moved);
    }
  }
  return Object.fromEntries(signs.map((sign, at) => [sign, weights[at]!]));
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
