/**
 * Signs that are there or not, as rows of a table. Of the signs of one rule the first that is there counts.
 */
import type { Pair, Said } from './evidence';
import { ruleOf, type Sign } from './weights';

/** A sign; whether it is there, or how much of it; and what the message to the reader says of it. */
export type Row = readonly [
  sign: Sign,
  isThere: (pair: Pair) => boolean | number,
  values?: (pair: Pair) => Said['values'],
];

/** The rows, one list for each rule. */
export const byRule = (rows: readonly Row[]): readonly (readonly Row[])[] =>
  [...new Set(rows.map(([sign]) => ruleOf(sign)))].map((rule) => rows.filter(([sign]) => ruleOf(sign) === rule));

/** What the rows of one rule say. */
export function firstOf(rows: readonly Row[], pair: Pair): Said | undefined {
  for (const row of rows) {
    const much = Number(row[1](pair));
    if (much === 0) continue;
    const values = row[2]?.(pair);
    return { sign: row[0], much, ...(values && { values }) };
  }
  return undefined;
}
