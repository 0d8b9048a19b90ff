/** The value below which a share of the values lies (nearest rank). Of nothing: NaN. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** To three digits, for people. */
export const short = (value: number): number => Number(value.toPrecision(3));
