/** Washington's bienniums. */

/** The biennium of a year: `2025-2026`. */
export const biennium = (year: number): string => {
  const odd = year % 2 ? year : year - 1;
  return `${odd}-${odd + 1}`;
};
